import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMatrix, matrixKey } from '../../../src/core/event/matrix-key.ts';

const leg = (matrix: unknown, jobIndex = '0', jobTotal = '1'): Parameters<typeof matrixKey>[0] => ({
  matrix: JSON.stringify(matrix),
  jobIndex,
  jobTotal,
});

describe('the key of a matrix leg', () => {
  it('names the values a person recognises, and ends in a hash', () => {
    expect(matrixKey(leg({ model: 'gpt-4o', lang: 'DE' }, '1', '4'))).toMatch(/^de-gpt-4o-[0-9a-f]{8}$/);
  });

  it('is single outside a matrix, the same for null and for nothing', () => {
    expect(matrixKey(leg(null))).toMatch(/^single-[0-9a-f]{8}$/);
    expect(matrixKey({ ...leg(null), matrix: '' })).toBe(matrixKey(leg(null)));
    expect(isMatrix(leg(null))).toBe(false);
  });

  it('does not depend on the order of keys', () => {
    expect(matrixKey(leg({ a: 1, b: 2 }))).toBe(matrixKey(leg({ b: 2, a: 1 })));
  });

  it('differs for every leg, also where the values read alike', () => {
    const keys = [
      leg({ model: 'a b' }),
      leg({ model: 'a-b' }),
      leg({ model: 'a b' }, '1'),
      leg({ model: { x: 'a', y: 'b' } }),
      leg({ model: '☃' }),
      leg({ model: '☂' }),
    ].map(matrixKey);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is safe in a file name, whatever the matrix holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(matrixKey(leg(value))).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      }),
    );
    expect(matrixKey({ matrix: '{not json', jobIndex: '0', jobTotal: '1' })).toMatch(/^not-json-/);
  });

  it('is a matrix where there is more than one job or a value', () => {
    expect(isMatrix(leg({ a: 1 }))).toBe(true);
    expect(isMatrix(leg(null, '0', '3'))).toBe(true);
  });
});
