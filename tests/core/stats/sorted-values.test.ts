import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortedValues } from '../../../src/core/stats/sorted-values.ts';

describe('sorted values', () => {
  it('are ascending, and the values stay as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true })), (list) => {
        const values = Float64Array.from(list);
        const sorted = sortedValues(values);
        expect([...sorted]).toEqual([...Float64Array.from(list).sort()]);
        expect([...values]).toEqual(list);
      }),
    );
  });

  it('are kept for an array, and for no other with the same values', () => {
    const values = Float64Array.of(3, 1, 2);
    expect(sortedValues(values)).toBe(sortedValues(values));
    expect(sortedValues(values.slice())).not.toBe(sortedValues(values));
  });
});
