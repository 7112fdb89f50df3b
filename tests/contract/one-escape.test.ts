import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const report = 'src/core/report';

/** The modules that turn pictures and pages of pictures into markup. */
const charts = ['render-chart.ts', 'figure-html.ts', 'chart-page.ts'];

/**
 * The modules that turn text into markup. Everything else speaks rich text, which has none. The page of the command line
 * and the YAML of `velocity calibrate` are made of our own words and of numbers alone.
 */
const makers = [
  'render-markdown.ts',
  'render-html.ts',
  'html-blocks.ts',
  'interval-plot.ts',
  'escape-markdown.ts',
  'escape-html.ts',
  'comment-marker.ts',
]
  .map((name) => `${report}/${name}`)
  .concat(charts.map((name) => `src/core/charts/${name}`));
const ownPages = ['src/app/commands/help.ts', 'src/core/report/calibration-text.ts'];

/** Who may use what the escaping modules give. */
const users: Readonly<Record<string, readonly string[]>> = {
  'escape-markdown.ts': [`${report}/render-markdown.ts`],
  'escape-html.ts': [
    `${report}/render-html.ts`,
    `${report}/html-blocks.ts`,
    `${report}/interval-plot.ts`,
    ...charts.map((name) => `src/core/charts/${name}`),
  ],
  'inert-references.ts': [`${report}/escape-markdown.ts`],
};

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? sourceFiles(path) : path.endsWith('.ts') ? [path] : [];
  });
}

function codeOf(path: string): string {
  return withoutComments(readFileSync(join(root, path), 'utf8'));
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** Beginnings of text literals that are markup: a tag, a comment, stress, a link, a heading, a row, a fence. */
const markup =
  /(['"`])(?:(?!\1)[^\n])*?(?:<\/?(?:a|b|br|code|details|div|em|h[1-6]|i|img|li|ol|p|pre|span|strong|sub|summary|sup|svg|g|text|circle|table|td|th|tr|ul)\b[^\n]*?>|<!--|\*\*\$\{|\]\(\$?\{?|^#{1,6} \$\{)|(['"`])(?:#{1,6} \$\{|\|(?: |-)|```|&[a-z]+;|&#\d+;)/g;

function markupIn(code: string): readonly string[] {
  return [...code.matchAll(markup)].map(([found]) => found.slice(0, 80));
}

describe('markup', () => {
  it('is made in the rendering modules alone', () => {
    const files = [...sourceFiles(report), ...sourceFiles('src/app'), ...sourceFiles('src/shell')];
    const found = files
      .filter((path) => ![...makers, ...ownPages].includes(path))
      .flatMap((path) => markupIn(codeOf(path)).map((text) => `${path}: ${text}`));
    expect(found).toEqual([]);
  });

  it('is seen where it is made', () => {
    for (const path of makers.slice(0, 3)) expect(markupIn(codeOf(path)), path).not.toEqual([]);
    // A dollar sign is written as %, for these are no templates.
    const isMarkup = (code: string): boolean => markupIn(code.replaceAll('%', '$')).length > 0;
    for (const code of [
      'x = `**%{name}**`',
      'x = `[%{name}](%{url})`',
      "x = '<details>' + y",
      'x = `## %{title}`',
      'x = `| %{a} | %{b} |`',
      'x = `<!-- %{a} -->`',
    ])
      expect(isMarkup(code), code).toBe(true);
    for (const code of ['x = a < b', 'x = `%{a} → %{b}`', "x = 'a | b'", 'f<p>(x)'])
      expect(isMarkup(code), code).toBe(false);
  });

  it('is escaped by one module each, used by its renderer alone', () => {
    const found = sourceFiles('src').flatMap((path) => {
      const code = codeOf(path);
      return Object.entries(users)
        .filter(([name, allowed]) => code.includes(`/${name}'`) && !allowed.includes(path))
        .map(([name]) => `${path} uses ${name}`);
    });
    expect(found).toEqual([]);
  });

  it('links nowhere but through the one check of addresses', () => {
    // The reader of another job's view holds every address to that check.
    const checked = [`${report}/rich-text.ts`, 'src/core/leg/decode-leg-view.ts'];
    const found = sourceFiles('src').filter(
      (path) => !checked.includes(path) && /[{,]\s*href\s*[:,}]/.test(codeOf(path)),
    );
    expect(found).toEqual([]);
  });
});
