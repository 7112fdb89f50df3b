import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMasker, maskText, outputForms } from '../../../src/shell/process/mask-secrets.ts';

/** What a reader sees of a text that arrives in pieces. */
function shown(pieces: readonly string[], secrets: readonly string[]): string {
  const masker = createMasker(outputForms(secrets));
  return pieces.map(masker.push).join('') + masker.end();
}

describe('createMasker', () => {
  it('masks a secret that arrives in two pieces, or letter by letter', () => {
    expect(shown(['key sk-12', '34 end'], ['sk-1234'])).toBe('key *** end');
    expect(shown([...'key sk-1234 end'], ['sk-1234'])).toBe('key *** end');
  });

  it('masks the longer of two secrets that begin alike, even when its end comes late', () => {
    expect(shown(['abcd', 'efgh!'], ['abcd', 'abcdefgh'])).toBe('***!');
  });

  it('masks overlapping secrets as one', () => {
    expect(shown(['xabcdefx'], ['abcd', 'cdef'])).toBe('x***x');
    expect(shown(['xab', 'cd', 'efx'], ['abcd', 'cdef'])).toBe('x***x');
  });

  it('does not hold back a line that is finished', () => {
    const masker = createMasker(outputForms(['a'.repeat(1000)]));
    expect(masker.push('ready\nnext')).toBe('ready\n');
    expect(masker.end()).toBe('next');
  });

  it('masks a secret of several lines line by line, without its indentation, and leaves short lines alone', () => {
    const key = '-----BEGIN KEY-----\n  MIIEow\r\nend\n-----END KEY-----\n';
    expect(shown(['a -----BEGIN KEY----- b\nMIIEow\nend\n'], [key])).toBe('a *** b\n***\nend\n');
  });

  it('masks what a secret looks like inside JSON and in a URL', () => {
    expect(shown(['{"k":"pa\\"ss\\\\word"} ?k=pa%22ss%5Cword'], ['pa"ss\\word'])).toBe('{"k":"***"} ?k=***');
  });

  it('leaves texts shorter than four characters alone', () => {
    expect(shown(['abc 42'], ['abc', '42', ''])).toBe('abc 42');
  });

  it('shows the same whatever the pieces are, and never a secret', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 40 });
    const secret = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 4, maxLength: 7 });
    fc.assert(
      fc.property(
        fc.array(letters, { maxLength: 6 }),
        fc.array(secret, { minLength: 1, maxLength: 3 }),
        (pieces, secrets) => {
          const text = shown(pieces, secrets);
          for (const one of secrets) expect(text).not.toContain(one);
          expect(text).toBe(maskText(pieces.join(''), outputForms(secrets)));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
