import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { welchInterval } from '../../../src/core/stats/welch-interval.ts';

const values = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 2, maxLength: 20 });

describe('the interval of Welch', () => {
  it('is that of two small samples worked out by hand', () => {
    // Means 3 and 6, variances 2.5 and 10: a = 0.5, b = 2, freedom 2.5² / (0.25 / 4 + 4 / 4) = 5.88235, t(0.975) = 2.45883.
    const found = welchInterval([1, 2, 3, 4, 5], [2, 4, 6, 8, 10], 0.025);
    expect(found.difference).toBe(3);
    expect(((found.upper ?? 0) - (found.lower ?? 0)) / 2 / Math.sqrt(2.5)).toBeCloseTo(2.4588, 3);
  });

  it('turns about when the samples change places, and widens with the level', () => {
    fc.assert(
      fc.property(values, values, (one, other) => {
        const there = welchInterval(one, other, 0.025);
        const back = welchInterval(other, one, 0.025);
        if (there.lower === null || there.upper === null) return back.lower === null;
        const wider = welchInterval(one, other, 0.005);
        expect(there.lower).toBeCloseTo(-(back.upper ?? 0), 6);
        return (wider.lower ?? 0) <= there.lower && (wider.upper ?? 0) >= there.upper;
      }),
    );
  });

  it('has no ends where nothing varies, or there is one value', () => {
    expect(welchInterval([1, 1], [2, 2], 0.025)).toEqual({ difference: 1, lower: null, upper: null });
    expect(welchInterval([1], [2, 3], 0.025)).toEqual({ difference: 1.5, lower: null, upper: null });
    expect(() => welchInterval([], [1], 0.025)).toThrow(RangeError);
    expect(() => welchInterval([1, 2], [1, 2], 0.5)).toThrow(RangeError);
  });
});
