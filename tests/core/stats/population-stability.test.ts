import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binOf, pooledBounds, populationStability } from '../../../src/core/stats/population-stability.ts';
import { swapTest } from '../../../src/core/stats/swap-test.ts';
import { seedFromText, type Xoshiro128, xoshiro128StarStar } from '../../../src/core/stats/xoshiro128.ts';

const seeded = (text: string): Xoshiro128 => xoshiro128StarStar(seedFromText(text).state);
const counts = fc
  .array(fc.tuple(fc.nat(200), fc.nat(200)), { minLength: 2, maxLength: 12 })
  .filter((rows) => rows.some(([one]) => one > 0) && rows.some(([, other]) => other > 0));

describe('the population stability index', () => {
  it('has the published values of the ten bins', () => {
    const base = [50, 60, 55, 48, 52, 47, 51, 49, 44, 44];
    const head = [40, 52, 60, 55, 50, 42, 58, 61, 40, 42];
    const found = populationStability(base, head);
    expect(found.psi).toBeCloseTo(0.018447142740640625, 12);
    expect(found.klHeadFromBase).toBeCloseTo(0.009238590328153367, 12);
    expect(found.jsDivergence).toBeCloseTo(0.0033887167018663523, 12);
    expect(found).toMatchObject({ psiNullMean: expect.closeTo(0.036, 12), psiCorrected: 0 });
  });

  it('goes without smoothing where no bin is empty, and is refused where it would be infinite', () => {
    // Σ (q − p) ln(q/p) of the shares (1/2, 1/2) and (1/4, 3/4).
    const want = 0.25 * Math.log(2) + 0.25 * Math.log(1.5);
    expect(populationStability([5, 5], [5, 15], 0).psi).toBeCloseTo(want, 12);
    expect(() => populationStability([5, 0], [5, 15], 0)).toThrow(RangeError);
    expect(() => populationStability([5, 15], [5, 0], 0)).toThrow(RangeError);
    expect(() => populationStability([5, 5], [5, 15], -0.1)).toThrow(RangeError);
  });

  it('is symmetric, not negative, 0 for equal shares, and Jensen–Shannon stays within one bit', () => {
    fc.assert(
      fc.property(counts, (rows) => {
        const [base, head] = [rows.map(([one]) => one), rows.map(([, other]) => other)];
        const one = populationStability(base, head);
        const other = populationStability(head, base);
        expect(other.psi).toBeCloseTo(one.psi, 12);
        expect(one.psi).toBeGreaterThanOrEqual(0);
        expect(one.psi).toBeCloseTo(one.klHeadFromBase + other.klHeadFromBase, 9);
        expect(one.jsDivergence).toBeLessThanOrEqual(1);
        expect(populationStability(base, base)).toMatchObject({ psi: 0, klHeadFromBase: 0, jsDistance: 0 });
      }),
    );
  });

  it('is one bit of Jensen–Shannon where nothing is shared, and finite all the same', () => {
    const found = populationStability([10, 0], [0, 10]);
    expect(found.jsDivergence).toBe(1);
    expect(Number.isFinite(found.psi)).toBe(true);
  });

  it('refuses what is no table', () => {
    expect(() => populationStability([1], [1])).toThrow(RangeError);
    expect(() => populationStability([1, 2], [1])).toThrow(RangeError);
    expect(() => populationStability([0, 0], [1, 2])).toThrow(RangeError);
    expect(() => populationStability([1.5, 0], [1, 2])).toThrow(RangeError);
    expect(() => populationStability([1, 0], [1, 2], 0)).toThrow(RangeError);
  });
});

describe('bins of both sides together', () => {
  it('hold equally many values where there are no ties', () => {
    const values = Array.from({ length: 100 }, (_, index) => (index * 37) % 100);
    const bounds = pooledBounds(values);
    const filled = new Array<number>(10).fill(0);
    for (const value of values) filled[binOf(value, bounds)] = (filled[binOf(value, bounds)] ?? 0) + 1;
    expect(filled).toEqual(new Array(10).fill(10));
  });

  it('are fewer with ties, and never empty', () => {
    expect(pooledBounds([...Array(90).fill(0), ...Array(10).fill(1)])).toEqual([0]);
    expect(pooledBounds([3, 3, 3])).toEqual([]);
  });
});

describe('the test by exchanging sides within a case', () => {
  const listOf = (count: number, make: (index: number) => [number, number]) =>
    Array.from({ length: count }, (_, index) => make(index));
  const asPairs = (list: readonly (readonly [number, number])[]) => ({
    base: list.map(([one]) => one),
    head: list.map(([, other]) => other),
  });
  const pairsOf = (count: number, make: (index: number) => [number, number]) => asPairs(listOf(count, make));

  it('is 1 where nothing moved, and the smallest it can be where all moved one way', () => {
    expect(
      swapTest(
        pairsOf(40, (index) => [index % 4, index % 4]),
        4,
        seeded('a'),
      ).p,
    ).toBe(1);
    expect(
      swapTest(
        pairsOf(40, (index) => [index % 2, 2 + (index % 2)]),
        4,
        seeded('a'),
      ).p,
    ).toBe(0.001);
  });

  it('depends on its seed alone', () => {
    const pairs = pairsOf(50, (index) => [index % 5, (index * 3 + 1) % 5]);
    expect(swapTest(pairs, 5, seeded('one'), 99)).toEqual(swapTest(pairs, 5, seeded('one'), 99));
  });

  it('agrees with every exchange counted one by one', () => {
    const pairs = listOf(10, (index) => [index % 3, index < 7 ? 2 : (index + 1) % 3]);
    const table = (side: 0 | 1, swaps: number) =>
      [0, 1, 2].map(
        (bin) => pairs.filter((pair, index) => pair[swaps & (1 << index) ? 1 - side : side] === bin).length,
      );
    const found = populationStability(table(0, 0), table(1, 0)).psi;
    let asLarge = 0;
    for (let swaps = 0; swaps < 1024; swaps++) {
      if (populationStability(table(0, swaps), table(1, swaps)).psi >= found - 1e-12) asLarge += 1;
    }
    const p = asLarge / 1024;
    expect(Math.abs(swapTest(asPairs(pairs), 3, seeded('count'), 3999).p - p)).toBeLessThan(
      4 * Math.sqrt((p * (1 - p)) / 3999),
    );
  });

  it('keeps its error where nothing drifted', () => {
    const random = seeded('null');
    let claimed = 0;
    const runs = 400;
    for (let run = 0; run < runs; run++) {
      const pairs = pairsOf(80, () => {
        const own = random.nextInteger(6);
        const draw = () => (random.nextUniform() < 0.6 ? own : random.nextInteger(6));
        return [draw(), draw()];
      });
      if (swapTest(pairs, 6, random, 99).p <= 0.05) claimed += 1;
    }
    expect(claimed / runs).toBeLessThan(0.085);
    expect(claimed / runs).toBeGreaterThan(0.02);
  });

  it('refuses a bin that is none', () => {
    expect(() => swapTest(asPairs([[0, 3]]), 3, seeded('a'))).toThrow(RangeError);
    expect(() => swapTest(asPairs([]), 3, seeded('a'))).toThrow(RangeError);
  });
});
