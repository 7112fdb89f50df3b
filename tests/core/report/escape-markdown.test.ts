import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codeBlock,
  codeSpan,
  escapeMarkdown,
  escapeSummary,
  lineStart,
} from '../../../src/core/report/escape-markdown.ts';

describe('foreign text in Markdown', () => {
  it.each([
    ['a mention', 'thanks @octocat', /@octocat/],
    ['a mention after a slash', '/@team', /@team/],
    ['an e-mail address', 'mail me@example.org', /me@example/],
    ['an issue reference', 'fixes #12', /#12/],
    ["another repository's issue", 'a/b#12', /#12/],
    ['the GH- form', 'closes GH-12', /GH-12/],
    ['a commit', 'see 4f1c2aa9be07d1', /4f1c2aa9be07d1/],
    ['an address', 'go to https://evil.example', /https:\/\//],
    ['an address without scheme', 'www.evil.example', /www\.evil/],
    ['a link', '[x](javascript:alert(1))', /(?<!\\)\[x/],
    ['a picture', '![x](y)', /(?<!\\)\[x/],
    ['HTML', '<img src=x onerror=alert(1)>', /</],
    ['a comment that forges the marker', '<!-- eval-envelope -->', /<!--/],
    ['a table cell', 'a | b', /(?<!\\)\|/],
    ['emphasis', '**bold** _it_', /(?<!\\)[*_]/],
    ['code', 'a `b` c', /(?<!\\)`/],
    ['a line break', 'a\n# heading', /\n/],
    ['an escape sequence of a terminal', '\u001b[31mred', /\p{Cc}/u],
    ['reordering characters', 'a\u202eb', /\u202e/],
  ])('%s is neutralised', (_, text, live) => {
    expect(escapeMarkdown(text)).not.toMatch(live);
  });

  it('leaves ordinary words, numbers and units as they are', () => {
    const text = 'Latency p95 is 28 % slower (+12 to +40 %), under 2 s; $0.00349 → $0.00354, nDCG@5';
    expect(escapeMarkdown(text)).toBe(text);
  });

  it('is cut at its length', () => {
    expect([...escapeMarkdown('x'.repeat(500), 20)]).toHaveLength(20);
  });

  it('never lets a code span be closed from inside, or leave its table cell', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const span = codeSpan(text);
        const fence = /^`+/.exec(span)?.[0] ?? '';
        const inside = span.slice(fence.length, -fence.length);
        expect(span.endsWith(fence)).toBe(true);
        expect([...inside.matchAll(/`+/g)].map((run) => run[0].length)).not.toContain(fence.length);
        expect(inside).not.toMatch(/[|\n\r]/);
      }),
    );
  });

  it('makes no fence that is longer than cmark reads', () => {
    for (const ticks of [79, 80, 81, 400]) {
      const [fence = ''] = /^`+/.exec(codeSpan(`${'`'.repeat(ticks)}<img>`, 500)) ?? [];
      expect(fence.length).toBeLessThanOrEqual(80);
      expect(codeBlock('`'.repeat(ticks)).split('\n')[0]?.length).toBeLessThanOrEqual(80);
    }
  });

  it('never lets a code block be closed from inside', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('`', '```', '````', '\n', '\r', '~~~', 'x', ' ')), (parts) => {
        const [opening = '', ...rest] = codeBlock(parts.join('')).split('\n');
        const fence = /^`{3,}/.exec(opening)?.[0] ?? '';
        expect(opening).toBe(`${fence}text`);
        const closing = rest.findIndex((line) => line.trim().startsWith(fence));
        expect(closing).toBe(rest.length - 1);
      }),
    );
  });

  it('shows no backslash where Markdown is not read', () => {
    expect(escapeSummary('a_b *c* <i> & [d] | $x$ @me')).toBe(
      'a_b *c* &lt;i&gt; &amp; [d] | <span>&dollar;</span>x<span>&dollar;</span> @\u200bme',
    );
  });

  it.each(['- a', '+ a', '--- ', '- - -', '=== ', '1. a', '12) a', '    code', '\t- a'])(
    'makes nothing of the beginning of a line: %j',
    (text) => {
      const line = lineStart(escapeMarkdown(text));
      expect(line).not.toMatch(/^(?:[-+=]|\d+[.)]|\s)/);
    },
  );

  it('leaves prices alone, and makes no formula of them', () => {
    const prices = '$0.0035 → $0.0042 (+$0.0007 to −$0.001), about ±$2';
    expect(escapeMarkdown(prices)).toBe(prices);
    expect(escapeMarkdown('$1+1$ $x$ a$b$c $$y$$').replace(/(?<=^|\s)\$(?=\d)/g, '')).not.toContain('$');
  });

  it('draws no colour beside a case id', () => {
    for (const text of ['#ff0000', 'rgb(1, 2, 3)', 'HSL(1,2%,3%)'])
      expect(codeSpan(text)).not.toBe(`\`${text}\``);
    expect(codeSpan('#ff0000 is red')).toBe('`#ff0000 is red`');
  });
});
