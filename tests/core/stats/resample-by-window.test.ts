import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialCdf } from '../../../src/core/stats/binomial-cdf.ts';
import { chiSquareUpperTail } from '../../../src/core/stats/chi-square.ts';
import { type Resampler, resampleByWalk } from '../../../src/core/stats/resample-by-walk.ts';
import { resampleByWindow } from '../../../src/core/stats/resample-by-window.ts';
import { type SortedSides, sortSide } from '../../../src/core/stats/sorted-side.ts';
import { seedFromText, type Xoshiro128, xoshiro128StarStar } from '../../../src/core/stats/xoshiro128.ts';

const randomOf = (seed: string) => xoshiro128StarStar(seedFromText(seed).state);
const sidesOf = (base: readonly number[][], head: readonly number[][]): SortedSides => ({
  base: sortSide('base', base),
  head: sortSide('head', head),
});
/** The usual width, one that every second resample leaves, and one between. */
const widths = [undefined, 0.5, 1.5];

/** Levels by quantile and side, one entry per resample. */
function drawLevels(resample: Resampler, quantiles: Float64Array, resamples: number) {
  const [base, head] = [new Float64Array(quantiles.length), new Float64Array(quantiles.length)];
  const drawn = [...quantiles].map(() => ({ base: [] as number[], head: [] as number[] }));
  for (let index = 0; index < resamples; index++) {
    resample(base, head);
    for (const [slot, levels] of drawn.entries()) {
      levels.base.push(base[slot] ?? Number.NaN);
      levels.head.push(head[slot] ?? Number.NaN);
    }
  }
  return drawn;
}

describe('the law of one side', () => {
  const units = 401;
  const resamples = 20_000;
  // Of 401 values the quantile 0.75 is the one of rank 301, with nothing between ranks.
  const rank = 301;
  const values = Array.from({ length: units }, (_, index) => [1 + ((index * 7) % units)]);
  it.each(widths)('is that of an order statistic, exactly: width %s', (width) => {
    const quantiles = Float64Array.of(0.75);
    const other = values.toReversed();
    const resample = resampleByWindow(sidesOf(values, other), quantiles, randomOf(`law ${width}`), width);
    const [levels] = drawLevels(resample, quantiles, resamples);
    for (const side of [levels?.base, levels?.head]) {
      const sorted = Float64Array.from(side ?? []).sort();
      let [chi2, cells, below, drawn] = [0, 0, 0, 0];
      // P(X*_(k) ≤ x_(j)) = P(at least k of n draws are among the j smallest).
      for (let j = 1; j <= units; j++) {
        const atMost = j === units ? 1 : 1 - binomialCdf(rank - 1, units, j / units);
        const expected = resamples * (atMost - below);
        if (j < units && (expected < 20 || resamples * (1 - atMost) < 20)) continue;
        const upTo = sorted.findLastIndex((value) => value <= j) + 1;
        chi2 += (upTo - drawn - expected) ** 2 / expected;
        [cells, below, drawn] = [cells + 1, atMost, upTo];
      }
      expect(cells).toBeGreaterThan(30);
      // A right sampler fails one of these six once in 160,000 seeds (6 × 1e-6).
      expect(chiSquareUpperTail(chi2, cells - 1)).toBeGreaterThan(1e-6);
    }
  });
});

/** Kolmogorov and Smirnov's distance of two samples, times √(nm/(n + m)). */
function distance(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [Float64Array.from(one).sort(), Float64Array.from(other).sort()];
  let [i, j, most] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const value = Math.min(a[i] ?? 0, b[j] ?? 0);
    while (i < a.length && a[i] === value) i += 1;
    while (j < b.length && b[j] === value) j += 1;
    most = Math.max(most, Math.abs(i / a.length - j / b.length));
  }
  return most * Math.sqrt((a.length * b.length) / (a.length + b.length));
}

function normal({ nextUniform }: Xoshiro128): number {
  return Math.sqrt(-2 * Math.log(1 - nextUniform())) * Math.cos(2 * Math.PI * nextUniform());
}

/** Latencies of units whose sides go together. */
function latencies(units: number, random: Xoshiro128, lengthOf: () => number, round: (ms: number) => number) {
  const sides = { base: [] as number[][], head: [] as number[][] };
  for (let unit = 0; unit < units; unit++) {
    const shared = 6 + 0.5 * normal(random);
    for (const side of [sides.base, sides.head]) {
      side.push(Array.from({ length: lengthOf() }, () => round(Math.exp(shared + 0.3 * normal(random)))));
    }
  }
  return sides;
}

describe('the joint law of both sides', () => {
  const random = randomOf('data');
  const asItIs = (value: number): number => value;
  const between = (least: number, most: number) => () => least + random.nextInteger(most - least + 1);
  const kinds = {
    'single values': latencies(600, random, () => 1, asItIs),
    ties: latencies(
      600,
      random,
      () => 1,
      (ms) => 50 * Math.round(ms / 50) + 1,
    ),
    'two values': latencies(
      600,
      random,
      () => 1,
      (ms) => (ms < 400 ? 100 : 700),
    ),
    epochs: latencies(500, random, () => 3, asItIs),
    'unequal lengths': latencies(300, random, between(1, 5), asItIs),
    'few large clusters': latencies(120, random, between(1, 40), asItIs),
  };
  const quantiles = Float64Array.of(0.5, 0.95);
  const resamples = 3000;
  it.each(Object.entries(kinds))('is that of the walk: %s', (kind, { base, head }) => {
    const sides = sidesOf(base, head);
    const walk = drawLevels(resampleByWalk(sides, quantiles, randomOf(`walk ${kind}`)), quantiles, resamples);
    for (const width of widths) {
      const resample = resampleByWindow(sides, quantiles, randomOf(`window ${kind} ${width}`), width);
      const window = drawLevels(resample, quantiles, resamples);
      // Of what the two sides and the two quantiles of a resample have to do with each other, too.
      const aspects = [walk, window].map(([median, high]) => [
        ...[median, high].flatMap((levels) => [
          levels?.base ?? [],
          levels?.head ?? [],
          (levels?.head ?? []).map((value, index) => value - (levels?.base[index] ?? 0)),
          (levels?.head ?? []).map((value, index) => value / (levels?.base[index] ?? 0)),
        ]),
        (high?.base ?? []).map((value, index) => value - (median?.base[index] ?? 0)),
        (high?.head ?? []).map((value, index) => value - (median?.base[index] ?? 0)),
      ]);
      for (const [place, one] of (aspects[0] ?? []).entries()) {
        // 2 exp(−2 · 2.8²) = 3e-7: a right sampler fails one of these 180 once in 18,000 seeds. Ties make it rarer.
        expect(distance(one, aspects[1]?.[place] ?? [])).toBeLessThan(2.8);
      }
    }
  });
});

describe('resampleByWindow', () => {
  const list = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 3 });
  const units = fc.array(fc.tuple(list, list), { minLength: 1, maxLength: 200 });
  const levelOf = fc.uniqueArray(fc.double({ min: 0.01, max: 0.99, noNaN: true }), {
    minLength: 1,
    maxLength: 3,
  });
  const width = fc.double({ min: 0, max: 5, noNaN: true });
  it('mirrors when the sides are swapped, and repeats with its seed', () => {
    fc.assert(
      fc.property(units, levelOf, width, fc.string(), (rows, some, deviations, seed) => {
        const quantiles = Float64Array.from(some).sort();
        const [base, head] = [rows.map(([one]) => one), rows.map(([, other]) => other)];
        const draw = (sides: SortedSides) =>
          drawLevels(resampleByWindow(sides, quantiles, randomOf(seed), deviations), quantiles, 20);
        const drawn = draw(sidesOf(base, head));
        expect(draw(sidesOf(base, head))).toEqual(drawn);
        const swapped = draw(sidesOf(head, base));
        expect(swapped).toEqual(drawn.map((levels) => ({ base: levels.head, head: levels.base })));
        // Among the values, and higher for a higher quantile of the same resample.
        for (const [side, all] of [['base', base.flat()] as const, ['head', head.flat()] as const]) {
          for (let index = 0; index < 20; index++) {
            const levels = drawn.map((quantile) => quantile[side][index] ?? Number.NaN);
            expect(levels[0]).toBeGreaterThanOrEqual(Math.min(...all));
            expect(levels.at(-1)).toBeLessThanOrEqual(Math.max(...all));
            for (const [at, level] of levels.entries()) {
              expect(level).toBeGreaterThanOrEqual((levels[at - 1] ?? 0) - 1e-12);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });
  it('draws nothing where all values are equal', () => {
    const same = Array.from({ length: 500 }, () => [7, 7]);
    const none = (): never => {
      throw new Error('drawn');
    };
    const quantiles = Float64Array.of(0.5, 0.99);
    const resample = resampleByWindow(sidesOf(same, same), quantiles, {
      nextUniform: none,
      fillIntegers: none,
    });
    const sevens = { base: [7, 7], head: [7, 7] };
    expect(drawLevels(resample, quantiles, 2)).toEqual([sevens, sevens]);
  });
  it('takes a single unit, and single values', () => {
    const quantiles = Float64Array.of(0.25);
    const one = resampleByWindow(sidesOf([[3]], [[1, 5]]), quantiles, randomOf('one'));
    expect(drawLevels(one, quantiles, 2)).toEqual([{ base: [3, 3], head: [2, 2] }]);
  });
});
