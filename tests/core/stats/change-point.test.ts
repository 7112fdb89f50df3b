import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestSplit, changePoint, energyAtSplit } from '../../../src/core/stats/change-point.ts';
import { lagOneAutocorrelation } from '../../../src/core/stats/lag-one-autocorrelation.ts';
import { normalQuantile } from '../../../src/core/stats/normal.ts';
import { seedFromText, type Xoshiro128, xoshiro128StarStar } from '../../../src/core/stats/xoshiro128.ts';

const seeded = (text: string): Xoshiro128 => xoshiro128StarStar(seedFromText(text).state);

/** A series with lag-one autocorrelation phi, after it has forgotten where it began. */
function autoregressive(length: number, phi: number, random: Xoshiro128): number[] {
  let value = 0;
  const next = (): number => {
    value = phi * value + normalQuantile(Math.min(1 - 1e-9, Math.max(1e-9, random.nextUniform())));
    return value;
  };
  for (let index = 0; index < 30; index++) next();
  return Array.from({ length }, next);
}

function alarms(runs: number, make: (random: Xoshiro128) => readonly number[]): number {
  const random = seeded('change points');
  let count = 0;
  for (let run = 0; run < runs; run++) {
    if (changePoint(make(random), { random, permutations: 199 }).p <= 0.01) count += 1;
  }
  return count / runs;
}

const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe('the best split', () => {
  it('is where the level changes, with the published statistics', () => {
    const series = [
      0.91, 0.9, 0.92, 0.91, 0.89, 0.92, 0.9, 0.91, 0.93, 0.9, 0.91, 0.92, 0.86, 0.87, 0.85, 0.88, 0.86, 0.87,
    ];
    const found = bestSplit(series);
    expect(found.index).toBe(12);
    expect(found.ratio).toBeCloseTo(4.153846153846052, 9);
    expect(found.t).toBeCloseTo(-8.152394645841069, 9);
    expect(energyAtSplit(series, found.index)).toBeCloseTo(0.25721212121212145, 12);
  });

  it('leaves the least within its parts, of all that leave enough points on each side', () => {
    fc.assert(
      fc.property(fc.array(finite, { minLength: 6, maxLength: 20 }), (series) => {
        const within = (index: number): number =>
          [series.slice(0, index), series.slice(index)]
            .map((part) => {
              const mean = part.reduce((sum, value) => sum + value, 0) / part.length;
              return part.reduce((sum, value) => sum + (value - mean) ** 2, 0);
            })
            .reduce((sum, value) => sum + value, 0);
        const { index } = bestSplit(series);
        const scale = Math.max(1, ...series.map((value) => value * value));
        for (let other = 3; other <= series.length - 3; other++)
          expect(within(index)).toBeLessThanOrEqual(within(other) + 1e-9 * scale);
        expect(index).toBeGreaterThanOrEqual(3);
        expect(index).toBeLessThanOrEqual(series.length - 3);
      }),
    );
  });

  it('refuses a series that cannot be split', () => {
    expect(() => bestSplit([1, 2, 3, 4, 5])).toThrow(RangeError);
    expect(() => bestSplit([1, 2, 3, 4, 5, Number.NaN])).toThrow(RangeError);
    expect(() => bestSplit([1, 2, 3, 4], 1)).toThrow(RangeError);
  });
});

describe('the permutation scan', () => {
  it('finds a clear step, and nothing in a series that does not vary', () => {
    const random = seeded('step');
    const step = [
      ...autoregressive(30, 0, random),
      ...autoregressive(10, 0, random).map((value) => value + 4),
    ];
    expect(changePoint(step, { random })).toMatchObject({ p: expect.closeTo(0.001, 6) });
    expect(Math.abs(changePoint(step, { random }).index - 30)).toBeLessThanOrEqual(1);
    expect(
      changePoint(
        Array.from({ length: 12 }, () => 0.9),
        { random },
      ).p,
    ).toBe(1);
  });

  it('has the simulated error of STATISTICS B12: about 1 in 100, a few where neighbours are alike', () => {
    // 300 series each: the counts are allowed three of their standard errors above the page's rates.
    expect(alarms(300, (random) => autoregressive(50, 0, random))).toBeLessThanOrEqual(0.01 + 3 * 0.0058);
    expect(alarms(300, (random) => autoregressive(50, 0.6, random))).toBeLessThanOrEqual(0.094 + 3 * 0.017);
  });

  it('sees two standard deviations within eight points most of the time', () => {
    const power = alarms(150, (random) =>
      autoregressive(48, 0, random).map((value, index) => (index < 40 ? value : value + 2)),
    );
    expect(power).toBeGreaterThan(0.6);
  });

  it('permutes blocks only where neighbours are alike, and gives the same answer for the same seed', () => {
    const alike = Array.from({ length: 40 }, (_, index) => Math.sin(index / 6));
    expect(changePoint(alike, { random: seeded('a'), permutations: 49 }).block).toBe(3);
    const noise = autoregressive(40, 0, seeded('noise'));
    expect(Math.abs(lagOneAutocorrelation(noise))).toBeLessThan(0.3);
    const once = changePoint(noise, { random: seeded('a'), permutations: 49 });
    expect(once.block).toBe(1);
    expect(changePoint(noise, { random: seeded('a'), permutations: 49 })).toEqual(once);
  });

  it('decides the same at an error when it ends early, and does not claim less than it saw', () => {
    for (let run = 0; run < 60; run++) {
      const series = autoregressive(20, 0, seeded(`early ${run}`)).map((value, index) =>
        index < 12 ? value : value + (run % 3),
      );
      const whole = changePoint(series, { random: seeded(`${run}`), permutations: 199 });
      const early = changePoint(series, { random: seeded(`${run}`), permutations: 199, alpha: 0.05 });
      expect(early.p <= 0.05).toBe(whole.p <= 0.05);
      if (whole.p <= 0.05) expect(early).toEqual(whole);
      else expect(early.p).toBeLessThanOrEqual(whole.p);
    }
  });
});
