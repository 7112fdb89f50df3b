import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  gapWidening,
  gapWideningTests,
  meanGapInterval,
  type PairGaps,
} from '../../../src/core/stats/gap-widening.ts';
import { seedFromText, xoshiro128StarStar } from '../../../src/core/stats/xoshiro128.ts';

const alone = (count: number) => Array.from({ length: count }, (_, index) => index);
const gap = fc.constantFrom(-1, -0.5, 0, 0, 0, 0.5, 1);
const pairs = fc
  .array(fc.tuple(gap, gap, fc.integer({ min: 0, max: 9 })), { minLength: 20, maxLength: 60 })
  .map((rows): PairGaps => {
    // Units are numbered by first appearance.
    const numbers = new Map<number, number>();
    for (const [, , unit] of rows) if (!numbers.has(unit)) numbers.set(unit, numbers.size);
    return {
      base: rows.map(([base]) => base),
      head: rows.map(([, head]) => head),
      unitOf: rows.map(([, , unit]) => numbers.get(unit) ?? 0),
      range: 1,
    };
  });
const exchanged = ({ base, head, ...rest }: PairGaps): PairGaps => ({ ...rest, base: head, head: base });
const turned = ({ base, head, ...rest }: PairGaps): PairGaps => ({
  ...rest,
  base: base.map((value) => -value),
  head: head.map((value) => -value),
});

describe('gapWidening', () => {
  it('mirrors when the sides are exchanged', () => {
    fc.assert(
      fc.property(pairs, (gaps) => {
        const forward = gapWidening(gaps, 0.05);
        const back = gapWidening(exchanged(gaps), 0.05);
        expect(back.lower).toBeCloseTo(-forward.upper, 10);
        expect(back.upper).toBeCloseTo(-forward.lower, 10);
        const tests = gapWideningTests(gaps, 0.03);
        const mirrored = gapWideningTests(exchanged(gaps), 0.03);
        expect(mirrored.wider).toBeCloseTo(tests.narrower, 10);
      }),
      { numRuns: 60 },
    );
  });

  it('does not care which value is the first', () => {
    fc.assert(
      fc.property(pairs, (gaps) => {
        const [one, other] = [gapWidening(gaps, 0.05), gapWidening(turned(gaps), 0.05)];
        expect(other.lower).toBeCloseTo(one.lower, 10);
        expect(other.upper).toBeCloseTo(one.upper, 10);
      }),
      { numRuns: 60 },
    );
  });

  it('agrees with its tests: beyond an end the p-value is under the error, within it is not', () => {
    fc.assert(
      fc.property(pairs, (gaps) => {
        const { upper, lower } = gapWidening(gaps, 0.05);
        if (upper > 0.01 && upper < 0.98) {
          expect(gapWideningTests(gaps, upper + 0.005).inside).toBeLessThan(0.05);
          expect(gapWideningTests(gaps, upper - 0.005).inside).toBeGreaterThan(0.05);
        }
        if (lower > 0.01) expect(gapWideningTests(gaps, 0).wider).toBeLessThan(0.05);
      }),
      { numRuns: 60 },
    );
  });

  it('sees no widening where the gap turned round, and one where it opened either way', () => {
    const sides = (base: number, head: number): PairGaps => ({
      base: alone(200).map((index) => Number(index < Math.abs(base)) * Math.sign(base)),
      head: alone(200).map((index) => Number(index < Math.abs(head)) * Math.sign(head)),
      unitOf: alone(200),
      range: 1,
    });
    expect(gapWidening(sides(20, -20), 0.05).estimate).toBe(0);
    expect(gapWidening(sides(20, -20), 0.05).upper).toBeLessThan(0.12);
    expect(gapWidening(sides(0, 60), 0.05).lower).toBeGreaterThan(0.15);
    expect(gapWidening(sides(0, -60), 0.05).lower).toBeGreaterThan(0.15);
    expect(gapWidening(sides(60, 0), 0.05).upper).toBeLessThan(-0.15);
  });

  it.each([
    [-0.1, 'margin'],
    [Number.NaN, 'margin'],
  ])('refuses a margin of %d', (margin, name) => {
    const gaps = { base: [0, 1], head: [1, 0], unitOf: [0, 1], range: 1 };
    expect(() => gapWideningTests(gaps, margin)).toThrow(name);
  });
});

describe('meanGapInterval', () => {
  it('stays within the scale, and has a width where nothing differs', () => {
    const { lower, upper } = meanGapInterval(
      alone(25).map(() => 0),
      alone(25),
      1,
      0.05,
    );
    expect(lower).toBeLessThan(-0.05);
    expect(upper).toBeGreaterThan(0.05);
    expect(meanGapInterval([1, 1, 1], alone(3), 1, 0.05).upper).toBe(1);
  });
});

describe('errors of the widening in simulation', () => {
  /** Pairs of a and b; on head some answers are drawn anew with another rate. */
  function missed(runs: number, n: number, a: readonly [number, number], b: readonly [number, number]) {
    const random = xoshiro128StarStar(seedFromText(`widening ${a} ${b}`).state);
    const pass = (rate: number): number => Number(random.nextUniform() < rate);
    const share = 0.4;
    const onHead = ([base, head]: readonly [number, number]): number => base + share * (head - base);
    const truth = Math.abs(onHead(a) - onHead(b)) - Math.abs(a[0] - b[0]);
    const errors = { below: 0, above: 0 };
    for (let index = 0; index < runs; index++) {
      const base: number[] = [];
      const head: number[] = [];
      for (let pair = 0; pair < n; pair++) {
        const before = [pass(a[0]), pass(b[0])] as const;
        const after = [
          random.nextUniform() < share ? pass(a[1]) : before[0],
          random.nextUniform() < share ? pass(b[1]) : before[1],
        ] as const;
        base.push(before[0] - before[1]);
        head.push(after[0] - after[1]);
      }
      const { lower, upper } = gapWidening({ base, head, unitOf: alone(n), range: 1 }, 0.05);
      errors.below += Number(lower > truth) / runs;
      errors.above += Number(upper < truth) / runs;
    }
    return errors;
  }

  it.each([
    ['no gap, nothing changed', 60, [0.8, 0.8], [0.8, 0.8]],
    ['a gap that stays', 150, [0.85, 0.85], [0.75, 0.75]],
    ['a gap that opens', 150, [0.8, 0.8], [0.8, 0.5]],
    ['a gap that closes', 150, [0.9, 0.9], [0.8, 1]],
    ['a gap that turns round', 150, [0.85, 0.55], [0.75, 0.95]],
  ] as const)('are at most 6.5 %% for %s', (_, n, a, b) => {
    // 400 runs: the bound is two and a half standard errors above 6.5 %.
    for (const error of Object.values(missed(400, n, a, b))) expect(error).toBeLessThanOrEqual(0.095);
  });
});
