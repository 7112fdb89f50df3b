import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commentMarker } from '../../src/core/report/comment-marker.ts';
import type { CommentView } from '../../src/core/report/comment-view.ts';
import { fitComment } from '../../src/core/report/fit-comment.ts';
import { renderHtml } from '../../src/core/report/render-html.ts';
import { renderMarkdown } from '../../src/core/report/render-markdown.ts';
import { renderText } from '../../src/core/report/render-text.ts';
import { withoutCommands } from '../../src/shell/terminal/without-commands.ts';
import { launchBrowser } from '../support/browser.ts';
import { type ForeignField, foreignFields, foreignView } from '../support/foreign-view.ts';
import { isThorough } from '../support/github/faults.ts';
import { findingsIn } from '../support/github-findings.ts';
import { hostileGroups, hostileStrings } from '../support/hostile-strings/all.ts';
import { type InspectedPage, inspectPages, type OpenedPages } from '../support/inspect-pages.ts';
import { renderAsGitHub } from '../support/render-as-github.ts';

/** A word in the place of a field, to be replaced by another in the finished view. */
const token = (field: ForeignField): string => `qz${foreignFields.indexOf(field)}zq`;
const template = foreignView(token);
const templateText = JSON.stringify(template.view);

/** The view with other words in its fields. */
function viewWith(words: (field: ForeignField) => string): CommentView {
  const inJson = (field: ForeignField): string => JSON.stringify(words(field)).slice(1, -1);
  return JSON.parse(templateText.replace(/qz(\d+)zq/g, (_, at) => inJson(foreignFields[at] ?? 'label')));
}

const link = 'https://github.com/octocat/bot/actions/runs/1';

/** As it is published: links to the run behind the footer. */
function published(view: CommentView): CommentView {
  return { ...view, footer: [...view.footer, ' · ', { link: 'run', href: link }] };
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
});

/** Opens Markdown as GitHub would show it. */
async function openMarkdown(texts: readonly string[]): Promise<OpenedPages> {
  return inspectPages(browser, texts.map(renderAsGitHub));
}

const colour = /^(?:#[0-9a-f]{6}|(?:rgb|hsl)a?\([^)]*\))$/i;

/** What is wrong with a comment as a browser shows it; empty = nothing. */
function faultsOf(page: InspectedPage, plain: InspectedPage): readonly string[] {
  const faults = [...findingsIn(page.texts)];
  if (page.elements.join('\n') !== plain.elements.join('\n')) {
    const at = page.elements.findIndex((element, index) => element !== plain.elements[index]);
    faults.push(`element ${at} is ${page.elements[at]?.trim()}, not ${plain.elements[at]?.trim()}`);
  }
  if (page.attributes.join('\n') !== plain.attributes.join('\n')) faults.push('another attribute');
  if (JSON.stringify(page.tables) !== JSON.stringify(plain.tables)) faults.push('a broken table');
  if (page.comments.join() !== plain.comments.join()) faults.push(`comments: ${page.comments.join()}`);
  if (page.codes.some((code) => colour.test(code))) faults.push('a colour');
  if (page.besideCode.some(([before, after]) => before.endsWith('$') && after.startsWith('$')))
    faults.push('a formula around code');
  return faults;
}

/** The faults of each text, by what it tries. */
async function faultsBy(
  texts: readonly { readonly tries: string; readonly markdown: string }[],
  plain = renderMarkdown(published(viewWith(() => 'plain'))),
): Promise<Record<string, readonly string[]>> {
  const { pages, deeds, apart } = await openMarkdown([plain, ...texts.map(({ markdown }) => markdown)]);
  const [first, ...others] = pages;
  const faults: Record<string, readonly string[]> = {};
  for (const [index, page] of others.entries()) {
    const found = first === undefined ? ['nothing'] : faultsOf(page, first);
    if (found.length > 0) faults[texts[index]?.tries ?? ''] = found;
  }
  return {
    ...faults,
    ...(deeds.length > 0 ? { deeds: deeds.slice(0, 5) } : {}),
    ...(apart === pages.length ? {} : { apart: [`${apart} of ${pages.length}`] }),
  };
}

describe('the fields', () => {
  it('are all in the comment and in the report', () => {
    const markdown = renderMarkdown(template.view);
    const html = renderHtml(template.view, template.decision);
    for (const field of foreignFields) {
      expect(markdown, field).toContain(token(field));
      expect(html, field).toContain(token(field));
    }
  });

  it('are tried with at least 200 different texts', () => {
    expect(new Set(hostileStrings.map(({ text }) => text)).size).toBeGreaterThanOrEqual(200);
  });
});

/** Every text goes to the browser once, in the comment or in the report; in both with FAULTS=all. */
function halfOf(rest: 0 | 1): typeof hostileStrings {
  return isThorough ? hostileStrings : hostileStrings.filter((_, index) => index % 2 === rest);
}

describe('a hostile text in every field', () => {
  it('is text in the comment, and nothing else', async () => {
    const texts = halfOf(0).map(({ text, tries }) => {
      const markdown = renderMarkdown(published(viewWith(() => text)));
      expect(markdown.split('<!-- eval-envelope'), tries).toHaveLength(2);
      // cmark, which GitHub uses, takes no longer run for a fence; the parser here takes any.
      expect(markdown, tries).not.toMatch(/`{81}/);
      expect(markdown.trimEnd().endsWith(commentMarker()), tries).toBe(true);
      return { tries, markdown };
    });
    expect(await faultsBy(texts)).toEqual({});
  }, 180_000);

  it('is text in the report, which loads and runs nothing', async () => {
    const reportOf = (text: string): string => {
      const page = renderHtml(published(viewWith(() => text)), template.decision);
      return page.slice(page.indexOf('<main>'), page.indexOf('</main>') + '</main>'.length);
    };
    const inReport = halfOf(1);
    const { pages, deeds, apart } = await inspectPages(
      browser,
      ['plain', ...inReport.map(({ text }) => text)].map(reportOf),
    );
    const [plain, ...others] = pages;
    expect(plain?.elements.length).toBeGreaterThan(100);
    for (const [index, page] of others.entries()) {
      const tries = inReport[index]?.tries;
      expect(page.elements, tries).toEqual(plain?.elements);
      expect(page.attributes, tries).toEqual(plain?.attributes);
      expect(page.comments, tries).toEqual([]);
    }
    expect(deeds).toEqual([]);
    expect(apart).toBe(pages.length);
  }, 180_000);

  it('is text in a terminal and in a log', () => {
    for (const { text, tries } of hostileStrings) {
      const shown = withoutCommands(
        renderText(
          viewWith(() => text),
          true,
        ),
      );
      expect(shown, tries).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
      expect(shown, tries).not.toMatch(/^\s*::|##\[/m);
    }
  });

  it('is text in the shortest comment too', async () => {
    const forms = (text: string): readonly string[] => {
      const view = published(viewWith(() => text));
      return [2_500, 6_000].flatMap((budget) => {
        try {
          return [fitComment(view, commentMarker(), budget).markdown];
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
          return [];
        }
      });
    };
    const short = hostileStrings.filter((_, index) => index % 4 === 0);
    const { pages } = await openMarkdown(short.flatMap(({ text }) => forms(text)));
    expect(pages.length).toBeGreaterThan(short.length);
    const allowed = new Set(
      'h3 h4 p ul li table thead tbody tr th td strong code details summary sub a'.split(' '),
    );
    for (const page of pages) {
      expect(findingsIn(page.texts)).toEqual([]);
      expect(page.elements.map((element) => element.trim()).filter((name) => !allowed.has(name))).toEqual([]);
      expect(page.comments).toEqual([' eval-envelope ']);
    }
  }, 180_000);
});

describe('hostile texts together', () => {
  it('mean nothing together either, on the whole way from rows to comment', async () => {
    const texts = hostileStrings.map(({ text }) => text).filter((text) => text.length < 400);
    const usable = (text: string): string => text.replace(/[\p{Cc}\p{Cs}=.]/gu, '') || 'x';
    const documents = Array.from({ length: 16 }, (_, turn) => {
      const words = (field: ForeignField): string => {
        const text = texts[(turn * 21 + foreignFields.indexOf(field)) % texts.length] ?? 'x';
        // What a config file takes for these names is less than any text.
        return isOfConfig(field) ? `${usable(text).trim().slice(0, 60)}${field}` : text;
      };
      return renderMarkdown(published(foreignView(words).view));
    });
    const { pages, deeds, apart } = await openMarkdown(documents);
    const allowed = new Set(
      'h3 h4 p ul li table thead tbody tr th td strong code details summary sub a'.split(' '),
    );
    for (const page of pages) {
      expect(findingsIn(page.texts)).toEqual([]);
      expect(page.elements.map((element) => element.trim()).filter((name) => !allowed.has(name))).toEqual([]);
      for (const rows of page.tables) expect(new Set(rows).size).toBe(1);
      expect(page.attributes.filter((attribute) => attribute.startsWith('a '))).toEqual([`a href=${link}`]);
      expect(page.comments).toEqual([' eval-envelope ']);
    }
    expect(deeds).toEqual([]);
    expect(apart).toBe(documents.length);
  }, 180_000);

  it('mean nothing in any mixture', async () => {
    const pieces = fc.constantFrom(...hostileStrings.map(({ text }) => text.slice(0, 80)), 'x', ' ', '\n');
    const mixture = fc.array(pieces, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
    const mixtures = fc.sample(fc.array(mixture, { minLength: 27, maxLength: 27 }), 30);
    const texts = mixtures.map((words) => ({
      tries: JSON.stringify(words),
      markdown: renderMarkdown(published(viewWith((field) => `${words[foreignFields.indexOf(field)]}.`))),
    }));
    expect(await faultsBy(texts)).toEqual({});
  }, 180_000);
});

describe('the check itself', () => {
  it.each(['mentions', 'references', 'links', 'html', 'markdown', 'extras'] as const)(
    'sees what an unescaped comment does with %s',
    async (group) => {
      const view = published(viewWith(() => 'plain'));
      const short = renderMarkdown({
        ...view,
        blocks: view.blocks.slice(0, 5),
        folds: view.folds.slice(0, 1),
      });
      const texts = hostileGroups[group].map(({ text, tries }) => ({
        tries,
        markdown: short.replaceAll('plain', () => text),
      }));
      const faults = Object.keys(await faultsBy(texts, short));
      // Some mean nothing inside a line, to this parser, or behind the words that stand before them.
      expect(faults.length / texts.length).toBeGreaterThan(0.5);
    },
  );

  it('finds nothing in the words of a comment', async () => {
    const words = renderMarkdown(published(viewWith(() => 'plain')));
    expect(await faultsBy([{ tries: 'nothing', markdown: words }])).toEqual({});
  });
});

function isOfConfig(field: ForeignField): boolean {
  return ['segment field', 'segment value', 'name of a segment', 'score', 'trade', 'attribute'].includes(
    field,
  );
}
