import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusteredTango } from '../../../src/core/stats/clustered-tango.ts';
import { mcnemar } from '../../../src/core/stats/mcnemar.ts';
import { newcombePairedInterval } from '../../../src/core/stats/newcombe-paired-interval.ts';
import { tangoInterval, tangoScore } from '../../../src/core/stats/tango.ts';

const counts = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 300 }))
  .filter(([broken, fixed, ties]) => broken + fixed + ties > 0)
  .map(([broken, fixed, ties]) => ({ n: broken + fixed + ties, broken, fixed }));
const critical = fc.double({ min: 0.5, max: 4, noNaN: true });

describe('tangoScore', () => {
  it("is McNemar's z at 0", () => {
    expect(tangoScore({ n: 90, broken: 9, fixed: 4, difference: 0 })).toBeCloseTo(-5 / Math.sqrt(13), 13);
  });
  it('falls as the hypothesised difference rises', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: -99, max: 98 }), (table, percent) => {
        const low = tangoScore({ ...table, difference: percent / 100 });
        const high = tangoScore({ ...table, difference: (percent + 1) / 100 });
        expect(high).toBeLessThanOrEqual(low + 1e-9);
      }),
    );
  });
  it('is 0 or infinite where nothing can vary', () => {
    expect(tangoScore({ n: 5, broken: 0, fixed: 0, difference: 0 })).toBe(0);
    expect(tangoScore({ n: 5, broken: 0, fixed: 0, difference: 1 })).toBe(-Infinity);
    expect(tangoScore({ n: 5, broken: 5, fixed: 0, difference: -1 })).toBe(0);
  });
  it('refuses counts that make no table', () => {
    expect(() => tangoScore({ n: 0, broken: 0, fixed: 0, difference: 0 })).toThrow(/n must be/);
    expect(() => tangoScore({ n: 5, broken: 3, fixed: 3, difference: 0 })).toThrow(/broken \+ fixed/);
    expect(() => tangoScore({ n: 5, broken: -1, fixed: 3, difference: 0 })).toThrow(
      /broken must be in \[0, 5\], got -1/,
    );
    expect(() => tangoScore({ n: 5, broken: 0, fixed: 0, difference: -1.5 })).toThrow(/difference/);
    expect(() => tangoScore({ n: Number.NaN, broken: 0, fixed: 0, difference: 0 })).toThrow(RangeError);
  });
});

describe('tangoInterval', () => {
  it('holds the estimate within [-1, 1]', () => {
    fc.assert(
      fc.property(counts, critical, (table, z) => {
        const { lower, upper } = tangoInterval({ ...table, critical: z });
        const delta = (table.fixed - table.broken) / table.n;
        expect(lower).toBeGreaterThanOrEqual(-1);
        expect(lower).toBeLessThanOrEqual(delta);
        expect(upper).toBeGreaterThanOrEqual(delta);
        expect(upper).toBeLessThanOrEqual(1);
        expect(upper - lower).toBeGreaterThan(0);
      }),
    );
  });
  it('mirrors when the arms are swapped', () => {
    fc.assert(
      fc.property(counts, critical, ({ n, broken, fixed }, z) => {
        const one = tangoInterval({ n, broken, fixed, critical: z });
        const other = tangoInterval({ n, broken: fixed, fixed: broken, critical: z });
        expect(other.lower).toBeCloseTo(-one.upper, 12);
        expect(other.upper).toBeCloseTo(-one.lower, 12);
      }),
    );
  });
  it('widens with the critical value, and never with more ties once half the pairs are tied', () => {
    fc.assert(
      fc.property(counts, critical, fc.integer({ min: 1, max: 50 }), (table, z, ties) => {
        const { lower, upper } = tangoInterval({ ...table, critical: z });
        const wider = tangoInterval({ ...table, critical: z * 1.1 });
        const half = Math.max(table.n, 2 * (table.broken + table.fixed));
        const tied = tangoInterval({ ...table, n: half, critical: z });
        const more = tangoInterval({ ...table, n: half + ties, critical: z });
        expect(wider.lower).toBeLessThanOrEqual(lower);
        expect(wider.upper).toBeGreaterThanOrEqual(upper);
        expect(more.upper - more.lower).toBeLessThanOrEqual(tied.upper - tied.lower + 1e-12);
      }),
    );
  });
  it('has the score at its ends: interval and p-value agree', () => {
    fc.assert(
      fc.property(counts, critical, (table, z) => {
        const { lower, upper } = tangoInterval({ ...table, critical: z });
        if (lower > -1 + 1e-6) expect(tangoScore({ ...table, difference: lower })).toBeCloseTo(z, 6);
        if (upper < 1 - 1e-6) expect(tangoScore({ ...table, difference: upper })).toBeCloseTo(-z, 6);
      }),
    );
  });
  it('is z²/(n + z²) either side when no pair is discordant', () => {
    for (const n of [1, 20, 59, 2000]) {
      const { lower, upper } = tangoInterval({ n, broken: 0, fixed: 0, critical: 1.7 });
      expect(upper).toBeCloseTo(1.7 ** 2 / (n + 1.7 ** 2), 12);
      expect(lower).toBeCloseTo(-upper, 12);
    }
  });
  it('goes to the end when every pair turned the same way', () => {
    expect(tangoInterval({ n: 7, broken: 0, fixed: 7, critical: 1.6 }).upper).toBe(1);
    expect(tangoInterval({ n: 7, broken: 7, fixed: 0, critical: 1.6 }).lower).toBe(-1);
  });
  it('takes fractional counts between those of whole ones', () => {
    const upper = (broken: number) => tangoInterval({ n: 40, broken, fixed: 2, critical: 1.645 }).upper;
    expect(upper(3.5)).toBeLessThan(upper(3));
    expect(upper(3.5)).toBeGreaterThan(upper(4));
  });
});

describe('clusteredTango', () => {
  const clusters = [
    { size: 6, broken: 2, fixed: 0 },
    { size: 4, broken: 0, fixed: 1 },
    { size: 5, broken: 1, fixed: 0 },
    { size: 3, broken: 0, fixed: 0 },
  ];
  it('does not depend on the order of clusters', () => {
    expect(clusteredTango([...clusters].reverse(), 0.05).lower).toBeCloseTo(
      clusteredTango(clusters, 0.05).lower ?? Number.NaN,
      12,
    );
  });
  it('does not gain from copying every case inside its cluster', () => {
    const doubled = clusters.map(({ size, broken, fixed }) => ({
      size: 2 * size,
      broken: 2 * broken,
      fixed: 2 * fixed,
    }));
    const [one, two] = [clusteredTango(clusters, 0.05), clusteredTango(doubled, 0.05)];
    expect(two.standardError).toBeCloseTo(one.standardError ?? Number.NaN, 12);
    expect(two.designEffect).toBeGreaterThan(one.designEffect);
  });
  it('is not estimable from one cluster', () => {
    const result = clusteredTango([{ size: 9, broken: 1, fixed: 0 }], 0.05);
    expect(result).toMatchObject({
      lower: null,
      upper: null,
      standardError: null,
      critical: null,
      reason: 'too-few-units',
    });
  });
  it('has a width when nothing changed', () => {
    const ties = clusteredTango(
      [
        { size: 10, broken: 0, fixed: 0 },
        { size: 10, broken: 0, fixed: 0 },
      ],
      0.05,
    );
    expect(ties.designEffect).toBe(1);
    expect(ties.lower).toBeLessThan(0);
    expect(() => clusteredTango([], 0.05)).toThrow(/clusters must hold at least 1/);
    expect(() => clusteredTango(clusters, 0.5)).toThrow(/alpha/);
  });
});

describe('mcnemar', () => {
  it('is symmetric but for its one-sided forms', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }), (broken, fixed) => {
        const [one, other] = [mcnemar({ broken, fixed }), mcnemar({ broken: fixed, fixed: broken })];
        expect(other.exactTwoSided).toBe(one.exactTwoSided);
        expect(other.midPTwoSided).toBe(one.midPTwoSided);
        expect(one.midPTwoSided).toBeLessThanOrEqual(one.exactTwoSided);
        if (broken + fixed > 0) expect(one.midPHeadWorse + other.midPHeadWorse).toBeCloseTo(1, 11);
        for (const p of Object.values(one)) expect(p >= 0 && p <= 1).toBe(true);
      }),
    );
  });
  it('finds no evidence without discordant pairs or in equal ones', () => {
    expect(new Set(Object.values(mcnemar({ broken: 0, fixed: 0 })))).toEqual(new Set([1]));
    expect(mcnemar({ broken: 3, fixed: 3 })).toMatchObject({ exactTwoSided: 1, midPTwoSided: 1 });
    expect(() => mcnemar({ broken: 1.5, fixed: 0 })).toThrow(/broken must be an integer/);
  });
});

describe('newcombePairedInterval', () => {
  it('holds the estimate and mirrors when the arms are swapped', () => {
    const count = fc.integer({ min: 0, max: 80 });
    fc.assert(
      fc.property(
        count,
        count,
        count,
        fc.integer({ min: 1, max: 80 }),
        (bothPass, broken, fixed, bothFail) => {
          const one = newcombePairedInterval({ bothPass, broken, fixed, bothFail }, 0.9);
          const other = newcombePairedInterval({ bothPass, broken: fixed, fixed: broken, bothFail }, 0.9);
          const delta = (fixed - broken) / (bothPass + broken + fixed + bothFail);
          expect(one.lower).toBeLessThanOrEqual(delta);
          expect(one.upper).toBeGreaterThanOrEqual(delta);
          expect(other.lower).toBeCloseTo(-one.upper, 12);
        },
      ),
    );
  });
});
