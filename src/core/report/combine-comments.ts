import type { Block, CommentView, Fold } from './comment-view.ts';
import { code, joinRich, type Rich, rich, strong } from './rich-text.ts';

/** The comment of one suite, worst first. */
export interface SuiteComment {
  readonly suite: string;
  readonly view: CommentView;
}

/**
 * One comment for all suites of a change: the worst suite's first line leads, each suite has its own part.
 *
 * @param comments - worst first; empty = no suite covers what changed
 * @param skipped - suites that did not run, with the reason
 * @param unaffected - the sentence where no suite had to run
 * @param noun - what the comments are of, where there are several
 */
export function combineComments(
  comments: readonly SuiteComment[],
  skipped: readonly { readonly suite: string; readonly reason: string }[],
  unaffected: Rich,
  footer: Rich,
  noun = 'suites',
): CommentView {
  const notRun = skippedFold(skipped);
  const [worst, ...others] = comments;
  if (worst === undefined) return { headline: unaffected, blocks: [], folds: notRun, reasons: [], footer };
  if (others.length === 0) return { ...worst.view, folds: [...worst.view.folds, ...notRun] };
  const overview: Block = {
    kind: 'list',
    isKept: true,
    items: comments.map(({ suite, view }) => rich`${code(suite)} ${view.headline}`),
  };
  return {
    headline: rich`${worst.view.headline} (${worst.suite}, worst of ${comments.length} ${noun})`,
    blocks: [
      overview,
      ...comments.flatMap(({ suite, view }): Block[] => [
        { kind: 'heading', text: rich`${code(suite)}` },
        ...view.blocks,
      ]),
    ],
    folds: [
      ...comments.flatMap(({ suite, view }) =>
        view.folds.map((fold): Fold => ({ ...fold, summary: rich`${suite}: ${fold.summary}` })),
      ),
      ...notRun,
    ],
    reasons: comments.flatMap(({ suite, view }) =>
      view.reasons.map((reason) => rich`${code(suite)} ${reason}`),
    ),
    footer: joinRich(
      comments.map(({ suite, view }) => rich`${suite}: ${view.footer}`),
      ' · ',
    ),
  };
}

function skippedFold(skipped: readonly { readonly suite: string; readonly reason: string }[]): Fold[] {
  if (skipped.length === 0) return [];
  const items = skipped.map(({ suite, reason }) => rich`${strong(suite)}: ${reason}`);
  return [
    {
      summary: rich`${skipped.length} ${skipped.length === 1 ? 'suite' : 'suites'} did not run`,
      blocks: [{ kind: 'list', items }],
    },
  ];
}
