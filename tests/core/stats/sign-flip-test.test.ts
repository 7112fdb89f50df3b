import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialCdf } from '../../../src/core/stats/binomial-cdf.ts';
import { mcnemar } from '../../../src/core/stats/mcnemar.ts';
import { type SignFlipTest, signFlipTest } from '../../../src/core/stats/sign-flip-test.ts';
import { seedFromText, xoshiro128StarStar } from '../../../src/core/stats/xoshiro128.ts';

/** The definition: every choice of signs, one after the other. */
function bySlowCount(values: readonly number[]): Pick<SignFlipTest, 'pLess' | 'pGreater' | 'midPLess'> {
  const sum = values.reduce((all, value) => all + value, 0);
  let [below, equal] = [0, 0];
  const count = 2 ** values.length;
  for (let signs = 0; signs < count; signs++) {
    const flipped = values.reduce((all, value, index) => all + (signs & (1 << index) ? -value : value), 0);
    if (Math.abs(flipped - sum) < 1e-9) equal += 1;
    else if (flipped < sum) below += 1;
  }
  return {
    pLess: (below + equal) / count,
    pGreater: (count - below) / count,
    midPLess: (below + equal / 2) / count,
  };
}

function drawn(seed: string, count: number, make: (uniform: number) => number): number[] {
  const { nextUniform } = xoshiro128StarStar(seedFromText(seed).state);
  return Array.from({ length: count }, () => make(nextUniform()));
}

const thirds = fc.array(
  fc.integer({ min: -3, max: 3 }).map((value) => value / 3),
  { minLength: 1, maxLength: 12 },
);
const scores = fc.array(
  fc.integer({ min: -999_983, max: 999_983 }).map((value) => value / 999_983),
  { minLength: 1, maxLength: 12 },
);

describe('the sign-flip test', () => {
  it('is the share of all choices of signs, on a grid and off it', () => {
    for (const values of [thirds, scores]) {
      fc.assert(
        fc.property(values, (list) => {
          const slow = bySlowCount(list);
          const fast = signFlipTest(list);
          expect(fast.pLess).toBeCloseTo(slow.pLess, 9);
          expect(fast.pGreater).toBeCloseTo(slow.pGreater, 9);
          expect(fast.midPLess).toBeCloseTo(slow.midPLess, 9);
        }),
        { numRuns: 60 },
      );
    }
  });

  it('agrees with the published enumeration of ten differences', () => {
    const values = [-0.3, 0.1, 0, -0.5, 0.2, 0.05, -0.1, -0.25, 0.15, -0.4];
    expect(signFlipTest(values)).toMatchObject({
      pLess: 0.115234375,
      pTwoSided: 0.23046875,
      nonzero: 9,
      method: 'grid',
    });
  });

  it('is McNemar, where the differences are −1, 0 and 1', () => {
    const values = [...Array(14).fill(-1), ...Array(5).fill(1), ...Array(60).fill(0)];
    const { exactHeadWorse, midPHeadWorse } = mcnemar({ broken: 14, fixed: 5 });
    expect(signFlipTest(values).pLess).toBeCloseTo(exactHeadWorse, 12);
    expect(signFlipTest(values).midPLess).toBeCloseTo(midPHeadWorse, 12);
  });

  it('mirrors exactly when the sides are exchanged, by each method', () => {
    for (const [count, method] of [
      [20, 'enumeration'],
      [60, 'rounded-grid'],
      [300, 'saddlepoint'],
    ] as const) {
      const values = drawn(method, count, (uniform) => uniform - 0.6);
      const one = signFlipTest(values);
      const other = signFlipTest(values.map((value) => -value));
      expect(one.method).toBe(method);
      expect(other).toEqual({
        ...one,
        pLess: one.pGreater,
        pGreater: one.pLess,
        midPLess: one.midPGreater,
        midPGreater: one.midPLess,
      });
      expect(signFlipTest(values.toReversed())).toEqual(one);
      expect(one.midPLess + one.midPGreater).toBeCloseTo(1, 12);
    }
  });

  it('does not depend on the unit of the differences, nor on those that are 0', () => {
    const values = drawn('unit', 40, (uniform) => uniform - 0.55);
    const { midPLess } = signFlipTest(values);
    expect(signFlipTest([...values.map((value) => 1000 * value), 0, 0]).midPLess).toBeCloseTo(midPLess, 3);
  });

  it('counts on a rounded grid what random signs find', () => {
    const values = drawn('rounded', 45, (uniform) => (uniform - 0.58) ** 3);
    const sum = values.reduce((all, value) => all + value, 0);
    const { nextUint32 } = xoshiro128StarStar(seedFromText('flips').state);
    let below = 0;
    const flips = 40_000;
    for (let flip = 0; flip < flips; flip++) {
      if (values.reduce((all, value) => all + (nextUint32() >= 2 ** 31 ? value : -value), 0) < sum)
        below += 1;
    }
    const found = signFlipTest(values);
    expect(found.method).toBe('rounded-grid');
    const error = Math.sqrt((found.midPLess * (1 - found.midPLess)) / flips);
    expect(Math.abs(found.midPLess - below / flips)).toBeLessThan(4 * error);
  });

  it('approximates by the saddlepoint what it counts exactly, far into the tail', () => {
    // 900 differences are too many to count; as −1 and 1 they are binomial.
    for (const losses of [460, 480, 500, 520]) {
      const values = Array.from({ length: 900 }, (_, index) => (index < losses ? -1 : 1));
      const exact = (binomialCdf(900 - losses, 900, 0.5) + binomialCdf(899 - losses, 900, 0.5)) / 2;
      const found = signFlipTest(values);
      expect(found.method).toBe('saddlepoint');
      expect(Math.abs(found.midPLess / exact - 1)).toBeLessThan(0.02);
    }
  });

  it('finds nothing where nothing differs, and one sign of 2ᵐ where all differ alike', () => {
    expect(signFlipTest([0, 0, 0])).toMatchObject({ pLess: 1, pGreater: 1, midPLess: 0.5, midPGreater: 0.5 });
    expect(signFlipTest(Array(5).fill(-0.2))).toMatchObject({ pLess: 1 / 32, midPLess: 1 / 64, pGreater: 1 });
    const many = drawn('alike', 70, (uniform) => -1 - uniform);
    expect(signFlipTest(many)).toMatchObject({ method: 'saddlepoint', pLess: 2 ** -70 });
  });

  it('takes for 0 what rounding left of a difference', () => {
    const noise = 0.1 + 0.2 - 0.3;
    expect(signFlipTest([-1, -1, -2, noise, noise])).toEqual(signFlipTest([-1, -1, -2, 0, 0]));
  });

  it('refuses what is no sample', () => {
    expect(() => signFlipTest([])).toThrow(RangeError);
    expect(() => signFlipTest([1, Number.NaN])).toThrow(RangeError);
  });

  it('keeps its error where few and skewed differences are found, which a t does not', () => {
    const { nextUniform } = xoshiro128StarStar(seedFromText('error').state);
    let claimed = 0;
    const runs = 4000;
    for (let run = 0; run < runs; run++) {
      const values = Array.from({ length: 9 }, () => (nextUniform() < 0.5 ? -1 : 1) * nextUniform() ** 4);
      if (signFlipTest(values).midPLess <= 0.05) claimed += 1;
    }
    expect(claimed / runs).toBeLessThan(0.065);
    expect(claimed / runs).toBeGreaterThan(0.035);
  });
});
