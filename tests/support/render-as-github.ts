import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

type HtmlExtension = ReturnType<typeof gfmHtml>;

/** GitHub's extensions without their filter of tags, which would hide what got through. */
function extensionsOfHtml(): HtmlExtension {
  const { exit = {}, ...rest } = gfmHtml();
  const { htmlFlowData: _flow, htmlTextData: _text, ...kept } = exit;
  return { ...rest, exit: kept };
}

/**
 * Markdown as GitHub's parser reads it, HTML of the text included: tables, strikethrough, task lists, footnotes, literal
 * addresses. What GitHub does to the result is not done: it would take most HTML out again, and a check that looks for
 * HTML should see it. What it finds in the text is emulated by `github-findings.ts`.
 */
export function renderAsGitHub(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [extensionsOfHtml()],
  });
}
