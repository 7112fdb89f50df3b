import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterWidening, widened } from '../../../src/core/compare/cluster-widening.ts';
import { hallInterval } from '../../../src/core/stats/hall.ts';

describe('the widening of clusters', () => {
  it('is none where every case is a unit of its own', () => {
    expect(clusterWidening(60, 60)).toBe(1);
  });

  it('falls with the number of clusters and does not hang on how many cases they hold', () => {
    expect(clusterWidening(200, 25)).toBe(1.3);
    expect(clusterWidening(9000, 25)).toBe(1.3);
    expect(clusterWidening(200, 100)).toBe(1.15);
  });

  it('makes an interval as much wider around the same mean', () => {
    const values = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 3, maxLength: 40 });
    const factors = fc.double({ min: 1, max: 2, noNaN: true });
    fc.assert(
      fc.property(values, factors, (sample, factor) => {
        const [plain, wide] = [
          hallInterval(sample, 0.05),
          hallInterval(widened(Float64Array.from(sample), factor), 0.05),
        ];
        fc.pre(plain.lower !== null && plain.upper !== null && (plain.sd ?? 0) > 1e-9);
        expect(wide.mean).toBeCloseTo(plain.mean, 12);
        expect(wide.mean - (wide.lower ?? Number.NaN)).toBeCloseTo(factor * (plain.mean - plain.lower), 9);
        expect((wide.upper ?? Number.NaN) - wide.mean).toBeCloseTo(factor * (plain.upper - plain.mean), 9);
      }),
    );
  });
});
