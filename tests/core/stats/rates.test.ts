import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialCdf } from '../../../src/core/stats/binomial-cdf.ts';
import { casesNeeded, discordanceVariance } from '../../../src/core/stats/cases-needed.ts';
import { cleanBreakTest } from '../../../src/core/stats/clean-break-test.ts';
import {
  clopperPearson,
  clopperPearsonLower,
  clopperPearsonUpper,
} from '../../../src/core/stats/clopper-pearson.ts';
import { jeffreysInterval } from '../../../src/core/stats/jeffreys-interval.ts';
import { wilsonInterval } from '../../../src/core/stats/wilson-interval.ts';

const rate = fc
  .tuple(fc.integer({ min: 1, max: 400 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([n, share]) => ({ n, x: Math.round(n * share) }));

describe('clopperPearson', () => {
  it('has binomial tails of alpha at its ends', () => {
    fc.assert(
      fc.property(rate, ({ x, n }) => {
        const upper = clopperPearsonUpper({ x, n, alpha: 0.05 });
        const lower = clopperPearsonLower({ x, n, alpha: 0.05 });
        if (x < n) expect(binomialCdf(x, n, upper)).toBeCloseTo(0.05, 9);
        if (x > 0) expect(1 - binomialCdf(x - 1, n, lower)).toBeCloseTo(0.05, 9);
      }),
    );
  });
  it('is 1 − alpha^(1/n) for no event and mirrors for none left', () => {
    expect(clopperPearsonUpper({ x: 0, n: 59, alpha: 0.05 })).toBeCloseTo(1 - 0.05 ** (1 / 59), 13);
    expect(clopperPearson({ x: 59, n: 59, level: 0.9 })).toEqual({
      lower: expect.closeTo(0.05 ** (1 / 59), 12),
      upper: 1,
    });
  });
  it('rises with fractional counts', () => {
    const upper = (x: number) => clopperPearsonUpper({ x, n: 41.5, alpha: 0.05 });
    expect(upper(2)).toBeLessThan(upper(2.5));
    expect(upper(2.5)).toBeLessThan(upper(3));
    expect(upper(41.5)).toBe(1);
  });
  it('refuses counts outside the trials', () => {
    expect(() => clopperPearson({ x: 3, n: 2, level: 0.9 })).toThrow(/x must be in \[0, 2\], got 3/);
    expect(() => clopperPearson({ x: 0, n: 0, level: 0.9 })).toThrow(/n must be greater than 0/);
    expect(() => clopperPearsonUpper({ x: 0, n: 5, alpha: 1 })).toThrow(/alpha/);
    expect(() => wilsonInterval({ x: 0, n: 5, level: 1 })).toThrow(/level/);
  });
});

describe.each([
  ['clopperPearson', clopperPearson],
  ['wilsonInterval', wilsonInterval],
])('%s', (_, interval) => {
  it('holds the rate, widens with the level, and mirrors', () => {
    fc.assert(
      fc.property(rate, ({ x, n }) => {
        const one = interval({ x, n, level: 0.9 });
        const wide = interval({ x, n, level: 0.95 });
        const mirror = interval({ x: n - x, n, level: 0.9 });
        expect(one.lower).toBeLessThanOrEqual(x / n);
        expect(one.upper).toBeGreaterThanOrEqual(x / n);
        expect(wide.lower).toBeLessThanOrEqual(one.lower);
        expect(wide.upper).toBeGreaterThanOrEqual(one.upper);
        expect(mirror.lower).toBeCloseTo(1 - one.upper, 11);
      }),
    );
  });
});

describe('jeffreysInterval', () => {
  it('lies inside Clopper–Pearson', () => {
    fc.assert(
      fc.property(rate, ({ x, n }) => {
        const [inner, outer] = [jeffreysInterval({ x, n, level: 0.9 }), clopperPearson({ x, n, level: 0.9 })];
        if (x > 0) expect(inner.lower).toBeGreaterThanOrEqual(outer.lower - 1e-12);
        if (x < n) expect(inner.upper).toBeLessThanOrEqual(outer.upper + 1e-12);
      }),
    );
  });
});

describe('cleanBreakTest', () => {
  const epochs = (basePassed: number, headPassed: number, baseOf = 3, headOf = 3) => ({
    basePassed,
    baseOf,
    headPassed,
    headOf,
  });
  it('gives a case that could break the chance 1/C(6, 3)', () => {
    expect(cleanBreakTest([epochs(3, 0)])).toEqual({
      observed: 1,
      expected: 1 / 20,
      p: expect.closeTo(1 / 20, 15),
    });
    expect(cleanBreakTest([epochs(3, 0, 3, 2)]).p).toBeCloseTo(1 / 10, 14);
    expect(cleanBreakTest([epochs(2, 0, 2, 5)]).p).toBeCloseTo(1 / 21, 14);
  });
  it('is binomial when all cases have the same epochs', () => {
    const cases = [
      ...new Array(4).fill(epochs(3, 0)),
      ...new Array(26).fill(epochs(2, 1)),
      epochs(3, 3),
      epochs(0, 0),
    ];
    const result = cleanBreakTest(cases);
    expect(result).toMatchObject({ observed: 4, expected: expect.closeTo(1.5, 12) });
    expect(result.p).toBeCloseTo(1 - binomialCdf(3, 30, 1 / 20), 12);
  });
  it('keeps its accuracy in the tail', () => {
    expect(cleanBreakTest(new Array(30).fill(epochs(3, 0))).p / 20 ** -30).toBeCloseTo(1, 10);
  });
  it('does not count cases with fewer than two epochs, and finds nothing in none', () => {
    expect(cleanBreakTest([epochs(1, 0, 1, 3), epochs(3, 0, 3, 1)])).toEqual({
      observed: 0,
      expected: 0,
      p: 1,
    });
    expect(cleanBreakTest([])).toEqual({ observed: 0, expected: 0, p: 1 });
    expect(cleanBreakTest([epochs(2, 1)]).p).toBe(1);
  });
  it('does not depend on order', () => {
    const cases = [epochs(3, 0), epochs(2, 0, 2, 5), epochs(1, 2), epochs(4, 0, 4, 2), epochs(3, 1, 4, 2)];
    expect(cleanBreakTest([...cases].reverse()).p).toBeCloseTo(cleanBreakTest(cases).p, 14);
    expect(() => cleanBreakTest([epochs(4, 0)])).toThrow(/cases\[0\].basePassed must be in \[0, 3\], got 4/);
  });
});

describe('casesNeeded', () => {
  it('has no answer when the observed difference is at the margin or beyond', () => {
    expect(casesNeeded({ variance: 0.1, margin: 0.05, observed: -0.05 }).ifObserved).toBeNull();
    expect(casesNeeded({ variance: 0.1, margin: 0.05, observed: -0.08 }).ifObserved).toBeNull();
    expect(casesNeeded({ variance: 0.1, margin: 0.05, observed: 0.02 }).ifObserved).toBeLessThan(343);
  });
  it('grows with the design effect, the power and the variance', () => {
    const needed = (more: object) =>
      casesNeeded({ variance: 0.1, margin: 0.05, observed: 0, ...more }).ifUnchanged;
    expect(needed({})).toBe(343);
    expect(needed({ designEffect: 2 })).toBe(686);
    expect(needed({ power: 0.8 })).toBeLessThan(343);
    expect(needed({ variance: 1e-9 })).toBe(1);
    expect(() => needed({ margin: 0 })).toThrow(/margin/);
    expect(() => needed({ designEffect: 0.5 })).toThrow(/designEffect must be at least 1/);
  });
  it('plans with a variance above 0 when nothing changed', () => {
    expect(discordanceVariance({ n: 100, broken: 6, fixed: 4 })).toBeCloseTo(11 / 102, 15);
    expect(discordanceVariance({ n: 50, broken: 0, fixed: 0 })).toBeCloseTo(1 / 52, 15);
  });
});
