import { describe, expect, it } from 'vitest';
import { inertReferences } from '../../../src/core/report/inert-references.ts';

describe('text without references', () => {
  it.each([
    ['a mention', '@octocat', /@[\w]/],
    ['a mention whose name is another piece', 'thanks @', /@$/],
    ['a team', '(@org/team)', /@\w/],
    ['a mention after a word character that GitHub does not count', 'é@octocat', /@\w/],
    ['a mail address of a domain with a dash', 'a@b-c.example', /@\w/],
    ['a commit of a user', 'user@4f1c2aa9be07d1', /@\w/],
    ['a wide at sign', '＠octocat', /＠\w/],
    ['an issue', '#12', /#\d/],
    ['an issue of a repository', 'a/b#12', /#\d/],
    ['an issue behind an underscore', '_GH-12', /gh-\d/i],
    ['an address behind an underscore', '_www.evil.example', /www\./],
    ['an address of any scheme', '_irc://evil.example', /[a-z]:\/\//],
    ['a mail link', '_mailto:a', /mailto:a/],
    ['an emoji', ':shipit:', /:\w+:/],
    ['one of two emoji that share a colon', ':a:+1:', /:[\w+]+:/],
    ['an emoji that is a number', ':100:', /:\d+:/],
    ['a commit of digits', '1234567', /\d{7}/],
    ['a commit that looks like a word', 'defaced', /\w{7}/],
    ['a commit with something before it', 'fff4f1c2aa9be07d14f1c2aa9be07d1', /[0-9a-f]{7}/],
  ])('holds no %s', (_, text, live) => {
    const inert = inertReferences(text);
    expect(inert).not.toMatch(live);
    expect(inert.replaceAll('\u200b', '')).toBe(text);
  });

  it.each(['nDCG@5', 'Recall@10, nDCG@5.', 'config.yml:12:5: unknown key', '12:30', 'C-3 a: b: c'])(
    'leaves %s as it is',
    (text) => {
      expect(inertReferences(text)).toBe(text);
    },
  );
});
