import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeSpan, escapeMarkdown, visible } from '../../../src/core/report/escape-markdown.ts';

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

  it('shows every character or a sign in its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
      }),
    );
  });
});
