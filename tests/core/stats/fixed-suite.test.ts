import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialCdf } from '../../../src/core/stats/binomial-cdf.ts';
import { epochNoise } from '../../../src/core/stats/epoch-noise.ts';
import { epochQuantileBootstrap } from '../../../src/core/stats/epoch-quantile-bootstrap.ts';
import { fixedSuiteError, fixedSuiteInterval, fixedSuiteTest } from '../../../src/core/stats/fixed-suite.ts';
import { fixedSuiteRatioInterval, fixedSuiteRatioTest } from '../../../src/core/stats/fixed-suite-ratio.ts';
import { percentileTest } from '../../../src/core/stats/percentile-interval.ts';
import { quantileType7 } from '../../../src/core/stats/quantile.ts';
import { sampleMoments } from '../../../src/core/stats/sample-moments.ts';
import { seedFromText, xoshiro128StarStar } from '../../../src/core/stats/xoshiro128.ts';
import { drawBeta, drawNormal } from '../../support/random-draws.ts';

type Side = readonly (readonly number[])[];

const alone = (side: Side): number[] => side.map((_, index) => index);
const noiseOf = (side: Side) => epochNoise(side, alone(side), side.length);
const varianceOf = (values: readonly number[]): number => sampleMoments(values).variance ?? Number.NaN;

describe('epochNoise', () => {
  const side = [
    [1, 0, 1],
    [1, 1, 1],
    [0.25, 0.5],
  ];

  it('is the variance of the cases’ means, added up over n²', () => {
    const sum = varianceOf([1, 0, 1]) / 3 + varianceOf([0.25, 0.5]) / 2;
    expect(noiseOf(side)).toMatchObject({
      mean: expect.closeTo((2 / 3 + 1 + 0.375) / 3, 12),
      variance: expect.closeTo(sum / 9, 12),
      wavering: 2,
      oneOff: expect.closeTo(1 / 64, 12),
    });
  });

  it('gives a case with one repeat the mean variance of the others', () => {
    const usual = (varianceOf([1, 0]) + varianceOf([1, 1])) / 2;
    const { variance } = noiseOf([[1, 0], [1, 1], [0]]);
    expect(variance).toBeCloseTo((varianceOf([1, 0]) / 2 + usual) / 9, 12);
  });

  it('knows nothing without any repeat', () => {
    expect(noiseOf([[1], [0]]).variance).toBeNull();
    expect(() => epochNoise([], [], 0)).toThrow(/at least 1 case/);
  });

  it('adds up the repeats of a cluster by position, where they move together', () => {
    const together = epochNoise(
      [
        [1, 0, 1],
        [1, 0, 1],
      ],
      [0, 0],
      1,
    );
    expect(together.variance).toBeCloseTo(varianceOf([2, 0, 2]) / 3 / 4, 12);
    const against = epochNoise(
      [
        [1, 0],
        [0, 1],
      ],
      [0, 0],
      1,
    );
    expect(against.variance).toBe(0);
  });

  it('takes repeats of a cluster with unequal numbers to move together entirely', () => {
    const { variance } = epochNoise(
      [
        [1, 0, 1],
        [1, 0],
      ],
      [0, 0],
      1,
    );
    const most = Math.sqrt(varianceOf([1, 0, 1]) / 3) + Math.sqrt(varianceOf([1, 0]) / 2);
    expect(variance).toBeCloseTo(most ** 2 / 4, 12);
  });
});

const epochs = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 });
const pairs = fc.array(fc.tuple(epochs, epochs), { minLength: 2, maxLength: 20 });

describe('fixedSuiteError', () => {
  it('is the rule of three where nothing wavers', () => {
    const steady = noiseOf(Array.from({ length: 60 }, () => [1, 1, 1]));
    const error = fixedSuiteError(steady, steady, 1);
    if (error === null) throw new Error('no error');
    expect(error).toMatchObject({ guarded: true, df: 4 });
    const { lower, upper } = fixedSuiteInterval(0, error, 0.05);
    expect(-lower).toBeCloseTo(3.0148 / 180, 5);
    expect(upper).toBeCloseTo(-lower, 12);
  });

  it('is nothing where prices do not vary, and a difference is then a fact', () => {
    const steady = noiseOf([
      [2, 2],
      [3, 3],
    ]);
    const error = fixedSuiteError(steady, steady, 0);
    if (error === null) throw new Error('no error');
    expect(fixedSuiteInterval(0.1, error, 0.05)).toEqual({ lower: 0.1, upper: 0.1 });
    expect(fixedSuiteTest(0.1, error, 0)).toEqual({ pInside: 0, pOutside: 1 });
    expect(fixedSuiteTest(0.1, error, 0.1)).toEqual({ pInside: 1, pOutside: 1 });
  });

  it('mirrors when the sides are exchanged, and its test meets its interval', () => {
    fc.assert(
      fc.property(pairs, (cases) => {
        const base = noiseOf(cases.map(([one]) => one));
        const head = noiseOf(cases.map(([, other]) => other));
        const there = fixedSuiteError(base, head, 4);
        const back = fixedSuiteError(head, base, 4);
        if (there === null || back === null) throw new Error('no error');
        const difference = head.mean - base.mean;
        const interval = fixedSuiteInterval(difference, there, 0.05);
        const mirror = fixedSuiteInterval(-difference, back, 0.05);
        expect(mirror.lower).toBeCloseTo(-interval.upper, 10);
        expect(mirror.upper).toBeCloseTo(-interval.lower, 10);
        expect(interval.lower).toBeLessThanOrEqual(interval.upper);
        expect(fixedSuiteTest(difference, there, interval.lower).pInside).toBeCloseTo(0.05, 8);
        expect(fixedSuiteTest(difference, there, interval.upper).pOutside).toBeCloseTo(0.05, 8);
      }),
    );
  });

  it('does not hang on the order of the cases', () => {
    fc.assert(
      fc.property(pairs, (cases) => {
        const errors = [cases, cases.toReversed()].map((some) =>
          fixedSuiteError(noiseOf(some.map(([one]) => one)), noiseOf(some.map(([, other]) => other)), 4),
        );
        expect(errors[1]?.standardError).toBeCloseTo(errors[0]?.standardError ?? Number.NaN, 12);
      }),
    );
  });

  it('sees nothing where a side was not repeated', () => {
    expect(fixedSuiteError(noiseOf([[1], [0]]), noiseOf([[1, 1]]), 1)).toBeNull();
  });
});

describe('fixedSuiteRatioInterval', () => {
  const base = noiseOf([
    [1, 1.2, 1.1],
    [4, 4.4, 3.9],
    [2, 2.1, 2.3],
  ]);
  const head = noiseOf([
    [1.3, 1.2, 1.4],
    [4, 4.9, 4.1],
    [2.6, 2.1, 2.2],
  ]);

  it('holds the ratio, and its test meets its ends', () => {
    const interval = fixedSuiteRatioInterval(base, head, 0.05);
    const { lower, upper } = interval ?? {};
    if (typeof lower !== 'number' || typeof upper !== 'number') throw new Error('no bounds');
    expect(lower).toBeLessThan(head.mean / base.mean);
    expect(upper).toBeGreaterThan(head.mean / base.mean);
    expect(fixedSuiteRatioTest(base, head, lower)?.pAtMost).toBeCloseTo(0.05, 8);
    expect(fixedSuiteRatioTest(base, head, upper)?.pAtLeast).toBeCloseTo(0.05, 8);
  });

  it('is unbounded where base cannot be told from 0, and missing where it is not positive', () => {
    const wild = noiseOf([
      [0, 0, 9],
      [0, 8, 0],
    ]);
    expect(fixedSuiteRatioInterval(wild, head, 0.05)?.upper).toBeNull();
    expect(fixedSuiteRatioInterval(noiseOf([[0, 0]]), head, 0.05)).toBeNull();
    expect(fixedSuiteRatioTest(noiseOf([[0, 0]]), head, 1)).toBeNull();
  });

  it('is a point where nothing varies', () => {
    const steady = (value: number) => noiseOf([[value, value]]);
    expect(fixedSuiteRatioInterval(steady(2), steady(3), 0.05)).toEqual({ lower: 1.5, upper: 1.5 });
  });
});

describe('epochQuantileBootstrap', () => {
  it('keeps the plain quantiles, and draws within cases only', () => {
    const random = xoshiro128StarStar(seedFromText('within').state);
    const base = [
      [1, 1, 1],
      [5, 5, 5],
      [9, 9, 9],
    ];
    const head = [
      [2, 3, 4],
      [6, 7, 8],
      [10, 11, 12],
    ];
    const found = epochQuantileBootstrap({ base, head, q: 0.5, resamples: 200, random });
    expect(found.base).toBe(quantileType7(base.flat(), 0.5));
    expect(found.head).toBe(quantileType7(head.flat(), 0.5));
    // Base never varies within a case, so its quantile never moves; head's stays in its middle case.
    expect(new Set(found.baseLevels)).toEqual(new Set([5]));
    expect(Math.min(...found.headLevels)).toBeGreaterThanOrEqual(6);
    expect(Math.max(...found.headLevels)).toBeLessThanOrEqual(8);
    expect(new Set(found.headLevels).size).toBeGreaterThan(1);
  });

  it('has no ratios where a value is 0', () => {
    const random = xoshiro128StarStar(seedFromText('zero').state);
    const found = epochQuantileBootstrap({ base: [[0, 1]], head: [[1, 2]], q: 0.5, resamples: 20, random });
    expect(found.logRatios).toBeNull();
    expect(() => epochQuantileBootstrap({ base: [], head: [], q: 0.5, resamples: 1, random })).toThrow(
      /at least 1 case/,
    );
  });
});

// Nominal 5 %, with what small counts add; a true error of that much fails a cell by chance with 0.001.
const allowed = 0.065;
function mostBy(runs: number): number {
  let count = 0;
  while (binomialCdf(count, runs, allowed) < 0.999) count += 1;
  return count;
}

describe('errors of a fixed suite, simulated over its repeats', () => {
  const random = xoshiro128StarStar(seedFromText('fixed suite').state);
  const coin = (p: number): number => Number(random.nextUniform() < p);
  /** Chances to pass of base and head, case by case, that differ by the loss on average. */
  const shapes: Record<string, (cases: number, loss: number) => readonly (readonly [number, number])[]> = {
    'every case a little': (cases, loss) => {
      const ease = Array.from({ length: cases }, () => drawBeta(random, 0.644, 0.141));
      const mean = ease.reduce((sum, p) => sum + p, 0) / cases;
      return ease.map((p) => [p, p * (1 - Math.min(1, loss / mean))]);
    },
    'noise on head alone': (cases, loss) => Array.from({ length: cases }, () => [1, 1 - loss]),
    'few cases that waver': (cases, loss) => {
      const hit = Math.max(1, Math.ceil(2 * loss * cases));
      return Array.from({ length: cases }, (_, index) => [1, index < hit ? 1 - (loss * cases) / hit : 1]);
    },
  };
  const cells = Object.keys(shapes).flatMap((shape) =>
    [20, 60, 200].flatMap((cases) => [3, 10].map((repeats) => ({ shape, cases, repeats }))),
  );

  it.each(cells)('keeps both within what is allowed: $shape, $cases cases of $repeats', (cell) => {
    const runs = cell.cases * cell.repeats >= 2000 ? 200 : 400;
    for (const loss of [0, 0.05]) {
      let [passed, blocked] = [0, 0];
      for (let run = 0; run < runs; run += 1) {
        const chances = shapes[cell.shape]?.(cell.cases, loss) ?? [];
        const draw = (p: number): number[] => Array.from({ length: cell.repeats }, () => coin(p));
        const base = noiseOf(chances.map(([p]) => draw(p)));
        const head = noiseOf(chances.map(([, p]) => draw(p)));
        const truth = chances.reduce((sum, [before, after]) => sum + after - before, 0) / cell.cases;
        const error = fixedSuiteError(base, head, 1);
        if (error === null) throw new Error('no error');
        const { pInside, pOutside } = fixedSuiteTest(head.mean - base.mean, error, truth);
        if (pInside < 0.05) passed += 1;
        if (pOutside < 0.05) blocked += 1;
      }
      expect(passed).toBeLessThanOrEqual(mostBy(runs));
      expect(blocked).toBeLessThanOrEqual(mostBy(runs));
    }
  });

  it.each([
    [20, 5, 0.5],
    [60, 3, 0.95],
  ])('keeps them for a quantile: %i cases of %i, q = %d', (cases, repeats, q) => {
    let [passed, blocked] = [0, 0];
    const runs = 200;
    for (let run = 0; run < runs; run += 1) {
      const usual = Array.from({ length: cases }, () => Math.exp(0.5 * drawNormal(random)));
      const draw = (own: number): number[] =>
        Array.from({ length: repeats }, () => own * Math.exp(0.3 * drawNormal(random)));
      const base = usual.map(draw);
      const head = usual.map((own) => draw(1.2 * own));
      const { logRatios } = epochQuantileBootstrap({ base, head, q, resamples: 400, random });
      const { pAtLeast, pAtMost } = percentileTest(logRatios ?? [], Math.log(1.2));
      if (pAtLeast < 0.05) passed += 1;
      if (pAtMost < 0.05) blocked += 1;
    }
    expect(passed).toBeLessThanOrEqual(mostBy(runs));
    expect(blocked).toBeLessThanOrEqual(mostBy(runs));
  });
});
