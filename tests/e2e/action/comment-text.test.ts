import { describe, expect, it } from 'vitest';
import type { ActionRun } from '../../support/github/runner.ts';
import { dimensionKeys, suiteKeys } from '../../support/github/suite-project.ts';
import { openScene } from './scene.ts';

const { quality } = dimensionKeys;

/** What a comment may have of HTML. */
const allowedTags = new Set(['<details>', '</details>', '<summary>', '</summary>', '<sub>', '</sub>']);

/** What the Action itself hides at the end: the state of the comment, where it is one, and its marker. */
const hidden =
  /(?:\n<!-- eval-envelope-state \{"version":1,"verdict":"[a-z-]+","headSha":"[0-9a-f]{40}","before":null,"resolvedAt":null\} -->)?\n<!-- eval-envelope evals-[0-9a-f]{8} -->\s*$/;

/** Markdown without what is shown as it is: code spans, as CommonMark pairs their fences, and escaped characters. */
function meaning(markdown: string): string {
  return markdown
    .replace(/(?<![\\`])(`+)(?!`)(?:[^`]|(?!\1(?!`))`+)*?(?<!`)\1(?!`)/g, '·')
    .replace(/\\[!-/:-@[-`{-~]/g, '·');
}

/** Whatever GitHub would read into the text that is not the Action's own. */
function expectNoMarkup(written: string): void {
  expect(written).toMatch(hidden);
  const markdown = written.replace(hidden, '\n');
  const text = meaning(markdown);
  const tags = text.match(/<[a-z/!?][^>]*>?/gi) ?? [];
  expect(tags.filter((tag) => !allowedTags.has(tag))).toEqual([]);
  expect(markdown).not.toContain('<!--');
  expect(text).not.toContain('-->');
  expect(text.match(/(?<!\w)@\w+/g)).toBeNull();
  expect(text.match(/(?<!^#*)#\w+|\bGH-\d+/gim)).toBeNull();
  expect(text.match(/(?<!\()https?:|\bwww\./gi)).toBeNull();
  const links = [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, address]) => address);
  for (const address of links)
    expect(address).toMatch(/^https:\/\/github\.com\/octocat\/bot\/actions\/runs\/1/);
  expect(text).not.toContain('![');
  // Only line breaks, and the zero-width space that keeps names from being names.
  expect(markdown.match(/[^\P{C}\n\u200b]/gu)).toBeNull();
  for (const table of text.split(/\n\n+/).filter((block) => block.startsWith('|'))) {
    const [header, ...rows] = table.split('\n').map((row) => row.split('|').length);
    for (const cells of rows) expect(cells, table).toBe(header);
  }
}

/** The log without the commands, whose properties the runner does not print. */
function linesOf({ log }: ActionRun): string {
  return log.replace(/^::.*$/gm, '');
}

const nasty = [
  '<script>alert(1)</script>',
  '</summary></details><h1>PWNED</h1>',
  '--> <!-- eval-envelope -->',
  '@everyone and @octocat',
  '| a | b | <!-- c -->',
  '#1 fixes #1 closes GH-1',
  '`` ` ``` ` `tick',
  '\u001b[31mred\u001b[0m \u0007',
  '\u202Egnp.exe\u202C \u200Bzero',
  '\n::error::pwned',
  '\r\n::stop-commands::pwned',
  ' ##[error]pwned',
  '[click](javascript:alert(1)) https://evil.example www.evil.example',
  '![pixel](https://evil.example/p.png)',
];

const nastyPath = `prompts/<b>|@everyone #1 \`\u001b[31m\u202E--> \n::error::pwned by path.txt`;

/** Case ids, labels, segments, scores and output are hostile; half of the cases fail on head. */
const nastySuite = `import { readFileSync, writeFileSync } from 'node:fs';
const nasty = ${JSON.stringify(nasty)};
const isHead = process.env.EVAL_ENVELOPE_SIDE === 'head';
for (const text of nasty) console.log(text);
console.error('::warning::pwned');
process.stdout.write('progress 1\\r::error::pwned\\r::add-mask::cases\\n');
const rows = Array.from({ length: 84 }, (_, index) => {
  const text = nasty[index % nasty.length];
  return {
    caseId: text + index,
    label: index % 2 === 0 ? text + index : undefined,
    passed: !(isHead && index % 2 === 0),
    scores: { 'score | <i> @everyone': isHead ? 0.2 : 0.9 },
    segments: { 'topic<b>|@everyone': nasty[index % 7] },
    output: text,
  };
});
writeFileSync(process.env.EVAL_ENVELOPE_RESULTS, rows.map((row) => JSON.stringify(row) + '\\n').join(''));
`;

describe.concurrent('text of strangers', () => {
  it('is shown as it is, in comment, summary, log and report', async () => {
    const { run, comments, artifacts } = await openScene({
      head: 'x-<script>|#1-@everyone-`tick`-&lt;-->',
      title: nasty.join(' '),
      files: { 'evals/run.mjs': nastySuite },
      config: { dimensions: { quality } },
      prompt: `${nasty.join('\n')}\n`,
      change: { [nastyPath]: 'Answer.\n', 'prompts/model.yml': `model: "<script>@everyone|"\n` },
    });
    const done = await run();
    expect(done.exitCode, done.log).toBe(1);
    const [comment] = await comments();
    const body = comment?.body ?? '';
    expect(body).toMatch(/^### Outside: /);
    expect(body).toContain('alert(1)');
    expectNoMarkup(body);
    expectNoMarkup(done.summary);
    // What is masked, stopped or annotated is what the Action itself asks for.
    expect(linesOf(done)).not.toMatch(/[^\P{Cc}\n\t]/u);
    const names = ['add-mask', 'debug', 'endgroup', 'error', 'group', 'notice', 'warning'];
    expect(names).toEqual(expect.arrayContaining(done.commands.map(({ name }) => name)));
    for (const { title } of done.annotations) expect(title).toMatch(/^Eval Envelope: /);
    expect(done.masks).not.toContain('cases');
    expect(done.annotations.map(({ file }) => file)).toContain(nastyPath);
    const report = artifacts.artifacts()[0]?.text('report.html') ?? '';
    expect(report).not.toMatch(/<script>alert|<h1>PWNED|<b>\||<img[^>]*evil/);
  });

  it('is shown as it is where nothing could be evaluated', async () => {
    const throws = `for (const text of ${JSON.stringify(nasty)}) console.error(text); process.exit(9);`;
    const { run, comments } = await openScene({ change: { 'evals/run.mjs': throws } });
    const done = await run();
    expect(done.exitCode, done.log).toBe(3);
    const [comment] = await comments();
    expect(comment?.body).toContain('alert(1)');
    expectNoMarkup(comment?.body ?? '');
    expectNoMarkup(done.summary);
    expect(linesOf(done)).not.toMatch(/[^\P{Cc}\n\t]/u);
    for (const { title } of done.annotations) expect(title).toMatch(/^Eval Envelope: /);
  });
});

/** Long ids, many segments, everything turned: each of several suites makes a comment as large as it gets. */
const largeSuite = `import { writeFileSync } from 'node:fs';
const isHead = process.env.EVAL_ENVELOPE_SIDE === 'head';
const rows = Array.from({ length: 1200 }, (_, index) => ({
  caseId: 'ü'.repeat(180) + index,
  passed: (index % 3 === 0) === isHead,
  segments: { language: 'Sprache '.repeat(12) + (index % 40), tier: 'stufe-'.repeat(20) + (index % 30) },
}));
writeFileSync(process.env.EVAL_ENVELOPE_RESULTS, rows.map((row) => JSON.stringify(row) + '\\n').join(''));
`;

describe.concurrent('a comment that would be too long', () => {
  it('keeps to 60,000 bytes, with headline, reasons and marker, and says what is left out', async () => {
    const names = ['one', 'two', 'three'];
    const { run, comments } = await openScene({
      files: { 'evals/run.mjs': largeSuite },
      config: { suites: Object.fromEntries(names.map((name) => [name, suiteKeys])), dimensions: { quality } },
    });
    const done = await run();
    expect(done.exitCode, done.log).toBe(1);
    const [comment, ...others] = await comments();
    expect(others).toEqual([]);
    const body = comment?.body ?? '';
    // The summary has room for all of it: without the budget the comment would not fit.
    expect(Buffer.byteLength(done.summary)).toBeGreaterThan(60_000);
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(60_000);
    expect(body.split('\n')[0]).toBe(done.summary.split('\n')[0]);
    expect(body).toMatch(/^### Outside: pass rate falls/);
    for (const name of names) expect(body).toContain(`\`${name}\``);
    expect(body).toMatch(/left out, because a comment has no room for/);
    expect(body).toMatch(hidden);
    expect(body.split('<details>').length).toBe(body.split('</details>').length);
  });
});

describe.concurrent('the head of a fold', () => {
  it('names its suite as it is: Markdown is not read there, so nothing is escaped by a backslash', async () => {
    const { run, comments } = await openScene({
      config: { suites: { bot: suiteKeys, bot_two: suiteKeys } },
    });
    await run();
    const [comment] = await comments();
    const heads = comment?.body.match(/<summary>.*<\/summary>/g);
    expect(heads).toContain('<summary>bot_two: How this was decided</summary>');
  });
});
