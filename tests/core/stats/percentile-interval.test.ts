import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentileInterval, percentileTest } from '../../../src/core/stats/percentile-interval.ts';

describe('percentileInterval and percentileTest', () => {
  const sorted = Float64Array.from({ length: 1000 }, (_, i) => Math.floor(i / 3));
  it('counts resamples at and beyond the limit', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2, max: 700 }), (half) => {
        const limit = half / 2;
        const list = [...sorted];
        expect(percentileTest(sorted, limit)).toEqual({
          pAtLeast: (1 + list.filter((value) => value >= limit).length) / 1001,
          pAtMost: (1 + list.filter((value) => value <= limit).length) / 1001,
        });
      }),
    );
  });
  it('widens with the level', () => {
    const [narrow, wide] = [percentileInterval(sorted, 0.1), percentileInterval(sorted, 0.05)];
    expect(wide.lower).toBeLessThan(narrow.lower);
    expect(wide.upper).toBeGreaterThan(narrow.upper);
    expect(() => percentileInterval([], 0.05)).toThrow(/at least 1/);
    expect(() => percentileTest([], 0)).toThrow(/at least 1/);
  });
});
