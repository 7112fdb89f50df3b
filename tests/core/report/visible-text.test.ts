import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten, visible } from '../../../src/core/report/visible-text.ts';

describe('text as its reader sees it', () => {
  it('holds no control, format, private or ignorable character, and no half of a pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 0, max: 0xffff }), (text, unit) => {
        const shown = visible(`${text}${String.fromCharCode(unit)}`);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/u);
        expect(shown).not.toMatch(/(?![\ufe00-\ufe0f])\p{Default_Ignorable_Code_Point}/u);
      }),
    );
  });

  it.each([
    ['white space of every kind', 'a \t\n\r\u00a0\u2028\u3000b', 'a b'],
    ['a zero-width space', 'a\u200bb', 'a·b'],
    ['a soft hyphen', 'a\u00adb', 'a·b'],
    ['a direction that turns', 'a\u202eb', 'a·b'],
    ['an isolate', '\u2066a\u2069', '·a·'],
    ['a tag character', 'a\u{e0041}b', 'a·b'],
    ['a letter without ink', 'a\u3164b', 'a·b'],
    ['a blank of Braille', 'a\u2800b', 'a·b'],
    ['a grapheme joiner', 'a\u034fb', 'a·b'],
    ['half of a pair', 'a\ud800b', 'a·b'],
    ['no character at all', 'a\uffffb', 'a·b'],
    ['a variation of nothing', 'a\ufe0fb', 'a·b'],
    ['a heap of marks', `a${'\u0301'.repeat(40)}b`, `a${'\u0301'.repeat(4)}b`],
  ])('%s is shown or bounded', (_, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it.each(['é', 'e\u0301', 'ह\u093f', '❤\ufe0f', '1\ufe0f\u20e3', 'שָׁ', '你好', '😀', 'مرحبا'])(
    'leaves %s as it is',
    (text) => {
      expect(visible(text)).toBe(text);
    },
  );

  it('is cut between characters, never inside one', () => {
    expect(shorten('😀😀😀', 2)).toBe('😀…');
    expect(shorten('abc', 3)).toBe('abc');
  });
});
