import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { secretForms } from '../../../src/core/model/secret-forms.ts';

const holdsOne = (text: string, secret: string): boolean =>
  secretForms([secret], 4).some((form) => text.includes(form));

describe('the forms of a secret', () => {
  it('find it in Base64, wherever in the encoded text it stands', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 8, maxLength: 40 }).filter((text) => text.trim() === text && text.length >= 8),
        fc.string({ maxLength: 7 }),
        fc.string({ maxLength: 7 }),
        (secret, before, after) => {
          const bytes = Buffer.from(`${before}${secret}${after}`);
          expect(holdsOne(bytes.toString('base64'), secret)).toBe(true);
          expect(holdsOne(bytes.toString('base64url'), secret)).toBe(true);
        },
      ),
    );
  });

  it('find a secret of several lines that was encoded as a whole', () => {
    const secret = 'first line\nsecond line\n';
    expect(holdsOne(Buffer.from(`x${secret}`).toString('base64'), secret)).toBe(true);
  });

  it('find it in a URL, whichever letters and sign for a space it has', () => {
    const secret = 'p/ss word?1';
    for (const text of ['p%2Fss%20word%3F1', 'p%2fss%20word%3f1', 'p%2Fss+word%3F1']) {
      expect(holdsOne(`https://x.example/?k=${text}&a`, secret)).toBe(true);
    }
  });

  it('leave short values out of Base64, where chance has them', () => {
    expect(secretForms(['abcdefg'], 4)).toEqual(['abcdefg']);
    expect(secretForms(['abc'], 4)).toEqual([]);
  });
});
