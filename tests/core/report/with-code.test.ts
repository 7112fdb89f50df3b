import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/core/report/rich-text.ts';
import { firstWords, withCode } from '../../../src/core/report/with-code.ts';

describe('a sentence with names between backticks', () => {
  it('has them as code', () => {
    expect(withCode('set `a` and `b|c`.')).toEqual(['set ', { code: 'a' }, ' and ', { code: 'b|c' }, '.']);
  });

  it('keeps a backtick without a twin as a character', () => {
    expect(withCode('one ` alone')).toEqual(['one ` alone']);
    expect(withCode('')).toEqual([]);
  });

  it('loses nothing but backticks', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(plainText(withCode(text)).replaceAll('`', '')).toBe(text.replaceAll('`', ''));
      }),
    );
  });
});

describe('the beginning of a text', () => {
  it('ends with a whole word and without the sign after it', () => {
    expect(firstWords('the suite ended, with an error', 18)).toBe('the suite ended…');
    expect(firstWords('short', 18)).toBe('short');
  });

  it('cuts a word that is longer than half of it', () => {
    expect(firstWords('x'.repeat(40), 10)).toBe(`${'x'.repeat(9)}…`);
  });

  it('leaves no backtick without its twin', () => {
    expect(firstWords('run `npm install` twice', 14)).toBe('run npm…');
    expect(firstWords('run `npm install` twice', 20)).toBe('run `npm install`…');
  });

  it('is never longer than asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 80 }), (text, most) => {
        expect([...firstWords(text, most)].length).toBeLessThanOrEqual(most);
      }),
    );
  });
});
