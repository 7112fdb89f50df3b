import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  drawGroups,
  type GroupMean,
  guardedMean,
  rangeChange,
  rangeInterval,
} from '../../../src/core/stats/range-of-means.ts';
import { seedFromText, xoshiro128StarStar } from '../../../src/core/stats/xoshiro128.ts';

const seeded = (text: string) => xoshiro128StarStar(seedFromText(text).state);
const group = fc.record({
  mean: fc.double({ min: -1, max: 1, noNaN: true }),
  standardError: fc.double({ min: 0.01, max: 0.3, noNaN: true }),
  units: fc.integer({ min: 20, max: 500 }),
});
const groups = fc.array(group, { minLength: 2, maxLength: 5 });
const rangeOf = (means: readonly { readonly mean: number }[]) =>
  Math.max(...means.map(({ mean }) => mean)) - Math.min(...means.map(({ mean }) => mean));

describe('guardedMean', () => {
  it('adds one value at either end of the scale', () => {
    // 20 passes of 20: mean 21/22, and an error that is not 0.
    const found = guardedMean(
      Array.from({ length: 20 }, () => 1),
      0,
      1,
    );
    expect(found.mean).toBeCloseTo(21 / 22, 12);
    expect(found.standardError).toBeCloseTo(Math.sqrt(((21 / 22) * (1 / 22)) / 21), 12);
    expect(found.units).toBe(20);
  });

  it.each([
    [[1], 0, 1],
    [[1, 2], 1, 1],
  ])('refuses %j between %d and %d', (values, low, high) => {
    expect(() => guardedMean(values, low, high)).toThrow(RangeError);
  });
});

describe('rangeInterval', () => {
  it('of two groups is the t interval of their difference, folded at 0', () => {
    const two: GroupMean[] = [
      { mean: 0.9, standardError: 0.03, units: 1e7 },
      { mean: 0.7, standardError: 0.04, units: 1e7 },
    ];
    const found = rangeInterval(two, 0.05, drawGroups(seeded('two'), 2, 200), 0.2);
    // Below: either of the two may be the higher one, so 1.96; above: one bound, 1.645.
    expect(found.lower).toBeCloseTo(0.2 - 1.959964 * 0.05, 5);
    expect(found.upper).toBeCloseTo(0.2 + 1.644854 * 0.05, 5);
  });

  it('agrees with the studentized range where the errors are equal', () => {
    // q(0.95; 4, ∞) = 3.633: the largest of six |t| is q/√2 = 2.569 (Harter 1960).
    const four = [0, 0, 0, 1].map((mean) => ({ mean, standardError: 0.1, units: 1e7 }));
    const { lower } = rangeInterval(four, 0.05, drawGroups(seeded('four'), 4, 20_000), 1);
    expect((1 - lower) / (0.1 * Math.SQRT2)).toBeCloseTo(2.569, 1);
    // The mean range of four standard normal numbers is 2.059.
    const { byChance } = rangeInterval(four, 0.05, drawGroups(seeded('four'), 4, 20_000), 1);
    expect(byChance / 0.1).toBeCloseTo(2.059, 1);
  });

  it('holds what was observed, and never goes below 0', () => {
    fc.assert(
      fc.property(groups, (means) => {
        const observed = rangeOf(means);
        const normals = drawGroups(seeded('any'), means.length, 100);
        const { lower, upper } = rangeInterval(means, 0.05, normals, observed);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(observed);
        expect(upper).toBeGreaterThanOrEqual(observed);
        const wider = rangeInterval(means, 0.01, normals, observed);
        expect(wider.lower).toBeLessThanOrEqual(lower);
        expect(wider.upper).toBeGreaterThanOrEqual(upper);
      }),
      { numRuns: 50 },
    );
  });
});

describe('rangeChange', () => {
  const sides = fc.array(fc.record({ base: group, head: group, change: group }), {
    minLength: 2,
    maxLength: 4,
  });

  it('mirrors when the sides are exchanged', () => {
    fc.assert(
      fc.property(sides, (all) => {
        const normals = drawGroups(seeded('mirror'), all.length, 100);
        const base = all.map((entry) => entry.base);
        const head = all.map((entry) => entry.head);
        const changes = all.map(({ change }) => change);
        const turned = changes.map((change) => ({ ...change, mean: -change.mean }));
        const observed = rangeOf(head) - rangeOf(base);
        const forward = rangeChange({ base, head, changes, alpha: 0.05, normals, observed });
        const back = rangeChange({
          base: head,
          head: base,
          changes: turned,
          alpha: 0.05,
          normals,
          observed: -observed,
        });
        expect(back.lower).toBeCloseTo(-forward.upper, 12);
        expect(back.upper).toBeCloseTo(-forward.lower, 12);
      }),
      { numRuns: 50 },
    );
  });

  it('is the bound of one pair where only it can be the extreme one', () => {
    const base = [0.9, 0.5, 0.1].map((mean) => ({ mean, standardError: 0.001, units: 1e7 }));
    const changes = [0.05, 0.4, 0.01].map((mean) => ({ mean, standardError: 0.01, units: 1e7 }));
    const head = base.map((one, index) => ({ ...one, mean: one.mean + (changes[index]?.mean ?? 0) }));
    const normals = drawGroups(seeded('one'), 3, 1000);
    const { lower, upper } = rangeChange({ base, head, changes, alpha: 0.05, normals, observed: 0.04 });
    // One-sided 2 %: a fifth of the error is spent on telling the pair, half of the rest on other pairs of base.
    const half = 2.053749 * 0.01 * Math.SQRT2;
    expect(upper).toBeCloseTo(0.04 + half, 5);
    expect(lower).toBeCloseTo(0.04 - half, 5);
  });
});

describe('rangeChange where the extremes change places', () => {
  it('sees a gap that opened the other way round', () => {
    const at = (means: readonly number[]) => means.map((mean) => ({ mean, standardError: 0.01, units: 1e7 }));
    const base = at([0.8, 0.81, 0.8]);
    const head = at([0.8, 0.5, 0.8]);
    const changes = at([0, -0.31, 0]);
    const normals = drawGroups(seeded('turned'), 3, 1000);
    const { lower } = rangeChange({ base, head, changes, alpha: 0.05, normals, observed: 0.29 });
    expect(lower).toBeGreaterThan(0.2);
  });
});

describe('errors of the two intervals in simulation', () => {
  /** Share of runs in which each end missed; every case passes with the rate of its group, some are drawn anew on head. */
  function missed(runs: number, rates: readonly { n: number; base: number; head?: number }[]) {
    const random = seeded('coverage');
    const normals = drawGroups(random, rates.length, 1000);
    const pass = (rate: number): number => Number(random.nextUniform() < rate);
    const truth = {
      base: rangeOf(rates.map(({ base }) => ({ mean: base }))),
      head: rangeOf(rates.map(({ base, head = base }) => ({ mean: base + 0.4 * (head - base) }))),
    };
    const errors = { levelBelow: 0, levelAbove: 0, changeBelow: 0, changeAbove: 0 };
    for (let index = 0; index < runs; index++) {
      const drawn = rates.map(({ n, base, head = base }) => {
        const before = Array.from({ length: n }, () => pass(base));
        return { before, after: before.map((value) => (random.nextUniform() < 0.4 ? pass(head) : value)) };
      });
      const plain = (values: readonly number[]) => ({
        mean: values.reduce((sum, value) => sum + value, 0) / values.length,
      });
      const ofBase = rangeOf(drawn.map(({ before }) => plain(before)));
      const ofHead = rangeOf(drawn.map(({ after }) => plain(after)));
      const head = drawn.map(({ after }) => guardedMean(after, 0, 1));
      const level = rangeInterval(head, 0.05, normals, ofHead);
      errors.levelBelow += Number(level.lower > truth.head) / runs;
      errors.levelAbove += Number(level.upper < truth.head) / runs;
      const change = rangeChange({
        base: drawn.map(({ before }) => guardedMean(before, 0, 1)),
        head,
        changes: drawn.map(({ before, after }) =>
          guardedMean(
            after.map((value, place) => value - (before[place] ?? 0)),
            -1,
            1,
          ),
        ),
        alpha: 0.05,
        normals,
        observed: ofHead - ofBase,
      });
      errors.changeBelow += Number(change.lower > truth.head - truth.base) / runs;
      errors.changeAbove += Number(change.upper < truth.head - truth.base) / runs;
    }
    return errors;
  }

  const alike = (count: number, n: number, base: number) =>
    Array.from({ length: count }, () => ({ n, base }));

  it.each([
    ['four alike', alike(4, 50, 0.8)],
    ['one worse', [...alike(3, 60, 0.8), { n: 60, base: 0.6 }]],
    ['a large one and small ones near the top', [{ n: 400, base: 0.95 }, ...alike(3, 20, 0.95)]],
    [
      'one that got worse',
      [
        { n: 400, base: 0.8 },
        { n: 40, base: 0.8, head: 0.3 },
      ],
    ],
  ])('are at most 6.5 %% for %s', (_, rates) => {
    // 400 runs: the bound is two and a half standard errors above 6.5 %.
    for (const share of Object.values(missed(400, rates))) expect(share).toBeLessThanOrEqual(0.095);
  });
});
