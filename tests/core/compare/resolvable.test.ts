import { describe, expect, it } from 'vitest';
import { betaBinomialQuantile } from '../../../src/core/compare/beta-binomial-quantile.ts';
import { meanEffect } from '../../../src/core/compare/mean-effect.ts';
import { resolvableLoss } from '../../../src/core/compare/resolvable.ts';
import { assembleSample, mean, variance } from '../../../src/core/compare/sample.ts';
import { groupedValues } from '../../../src/core/stats/grouped-values.ts';
import { normalQuantile } from '../../../src/core/stats/normal.ts';
import { quantileType7 } from '../../../src/core/stats/quantile.ts';
import { studentTQuantile } from '../../../src/core/stats/student-t.ts';
import { tangoInterval } from '../../../src/core/stats/tango.ts';
import { seedFromText, xoshiro128StarStar } from '../../../src/core/stats/xoshiro128.ts';
import { measured } from '../../support/measure.ts';
import { cost, hallucination, latency, quality } from '../../support/policies.ts';
import { rowsOf, times } from '../../support/rows.ts';

const z = normalQuantile(0.95);
const errors = hallucination({ name: 'errors', metric: { kind: 'error-rate' } });

/** A sample with the same values on both sides; every case alone unless units are given. */
function twice(
  values: readonly (readonly number[])[],
  unitOf: readonly number[] = values.map((_, index) => index),
) {
  const grouped = groupedValues(values);
  return assembleSample(grouped, grouped, Int32Array.from(unitOf), new Set(unitOf).size);
}

/** `count` cases × `epochs` draws in [0, 1). */
function draws(text: string, count: number, epochs: number): number[][] {
  const { nextUniform } = xoshiro128StarStar(seedFromText(text).state);
  return Array.from({ length: count }, () => Array.from({ length: epochs }, nextUniform));
}

/** Of a t bound on a mean: what it rules out with a power. */
function tLoss(error: number, units: number, power: number): number {
  return (studentTQuantile(0.95, units - 1) + normalQuantile(power)) * error;
}

describe('the loss of a mean that a suite can resolve', () => {
  it("is Hall's bound, 1.07 times a t bound, on the spread within the cases", () => {
    const values = draws('mean', 60, 3);
    const error = Math.sqrt((mean(values.map(variance)) * 2) / 3 / 60);
    const spec = quality({ metric: { kind: 'score', name: 's' }, unit: 'score' });
    for (const power of [0.8, 0.98]) {
      expect(resolvableLoss(twice(values), spec, false, power)).toBeCloseTo(
        1.07 * tLoss(error, 60, power),
        12,
      );
    }
  });

  it("has no such factor on the ratio, where Fieller's bound judges", () => {
    const values = draws('mean', 60, 3);
    const error = Math.sqrt((mean(values.map(variance)) * 2) / 3 / 60);
    const level = mean(values.map(mean));
    expect(resolvableLoss(twice(values), cost(), true)).toBeCloseTo(tLoss(error, 60, 0.8) / level, 12);
  });

  it('weighs unequal epochs case by case', () => {
    const values = draws('unequal', 60, 4).map((epochs, index) => (index < 30 ? epochs : epochs.slice(0, 2)));
    const within = mean(values.map(variance));
    const error = Math.sqrt((within * 2 * mean(values.map((epochs) => 1 / epochs.length))) / 60);
    const level = mean(values.map(mean));
    expect(resolvableLoss(twice(values), cost(), true)).toBeCloseTo(tLoss(error, 60, 0.8) / level, 12);
  });

  it('takes a tenth of the spread of prices to be redrawn where a case has one epoch', () => {
    const values = draws('price', 80, 1).map(([value = 0]) => [1 + value]);
    const error = Math.sqrt((2 * 0.1 * variance(values.map(mean))) / 80);
    const level = mean(values.map(mean));
    expect(resolvableLoss(twice(values), cost(), true)).toBeCloseTo(tLoss(error, 80, 0.8) / level, 12);
  });

  it('adds the luck of the draw to the sparse guard', () => {
    const values = [...times(5, [1, 0, 1]), ...times(55, [1, 1, 1])];
    const perUnit = (mean(values.map(variance)) * 2) / 3;
    const half = studentTQuantile(0.95, 61) * Math.sqrt((59 * perUnit + 2) / 61 / 62);
    const lucky = normalQuantile(0.8) * Math.sqrt(perUnit / 60);
    expect(resolvableLoss(twice(values), quality(), false)).toBeCloseTo(half + lucky, 12);
  });

  it('takes the design effect of clusters from the difference of epochs, not from the level', () => {
    // The level is the cluster's own, epochs differ case by case: a difference knows nothing of clusters.
    const noise = draws('clusters', 200, 2);
    const values = noise.map((epochs, index) => epochs.map((value) => Math.floor(index / 10) + value));
    const unitOf = values.map((_, index) => Math.floor(index / 10));
    const clustered = resolvableLoss(twice(values, unitOf), cost(), true);
    const alone = resolvableLoss(twice(values), cost(), true);
    const ofQuantiles = (studentTQuantile(0.95, 19) + normalQuantile(0.8)) / (z + normalQuantile(0.8));
    expect(clustered / alone).toBeGreaterThan(0.99);
    expect(clustered / alone).toBeLessThan(1.25 * ofQuantiles);
  });

  it('is ruled out by about four of five unchanged heads', () => {
    const { nextUniform } = xoshiro128StarStar(seedFromText('unchanged').state);
    let kept = 0;
    for (let run = 0; run < 400; run++) {
      const rates = Array.from({ length: 60 }, (_, index) => (index % 3 === 0 ? nextUniform() : 0.97));
      const side = () =>
        groupedValues(rates.map((rate) => times(3, 0).map(() => Number(nextUniform() < rate))));
      const unitOf = Int32Array.from(rates, (_, index) => index);
      const sample = assembleSample(side(), side(), unitOf, 60);
      const bound = meanEffect(sample, quality()).absolute?.lo ?? Number.NEGATIVE_INFINITY;
      if (bound > -resolvableLoss(sample, quality(), false)) kept += 1;
    }
    expect(kept / 400).toBeGreaterThan(0.74);
    expect(kept / 400).toBeLessThan(0.86);
  });
});

describe('the loss of a quantile that a suite can resolve', () => {
  const steps = z + normalQuantile(0.8);
  const h = (q: number, n: number) => Math.sqrt((q * (1 - q)) / n);

  function slope(values: readonly (readonly number[])[], q: number): number {
    const all = values.flat();
    const offset = h(q, values.length);
    return Math.log(quantileType7(all, q + offset) / quantileType7(all, q - offset)) / (2 * offset);
  }

  it('comes from how often an answer wavers around it within its case', () => {
    const values = draws('quantile', 100, 3).map((epochs, index) =>
      epochs.map((value) => 300 + index + 90 * value),
    );
    for (const q of [0.5, 0.95]) {
      const at = quantileType7(values.flat(), q);
      const w = mean(values.map((epochs) => variance(epochs.map((value) => Number(value > at)))));
      const error = slope(values, q) * Math.sqrt((w * (2 / 3)) / 100);
      const spec = latency({ statistic: { kind: 'quantile', q } });
      expect(resolvableLoss(twice(values), spec, true)).toBeCloseTo(Math.exp(steps * error) - 1, 12);
    }
  });

  it('takes 0.6 of the spread of the rank to be redrawn where a case has one epoch', () => {
    const values = draws('one', 100, 1).map(([value = 0]) => [300 + 900 * value]);
    const error = slope(values, 0.95) * Math.sqrt((0.6 * 0.95 * 0.05 * 2) / 100);
    expect(resolvableLoss(twice(values), latency(), true)).toBeCloseTo(Math.exp(steps * error) - 1, 12);
  });

  it('keeps its ends inside the sample, and is on the scale asked for', () => {
    const values = draws('few', 20, 1).map(([value = 0]) => [300 + 900 * value]);
    const spec = latency({ statistic: { kind: 'quantile', q: 0.99 } });
    const all = values.flat();
    const from = 0.99 - h(0.99, 20);
    const perRank = (Math.max(...all) - quantileType7(all, from)) / (1 - from);
    const error = perRank * Math.sqrt((0.6 * 0.99 * 0.01 * 2) / 20);
    expect(resolvableLoss(twice(values), spec, false)).toBeCloseTo(steps * error, 9);
  });

  it('is a number where base timed out, and none where it always did', () => {
    const values = draws('timeouts', 100, 1).map(([value = 0], index) => [
      index < 3 ? Number.POSITIVE_INFINITY : 300 + 900 * value,
    ]);
    expect(resolvableLoss(twice(values), latency(), true)).toBeLessThan(10);
    expect(resolvableLoss(twice(times(100, [Number.POSITIVE_INFINITY])), latency(), true)).toBe(
      Number.POSITIVE_INFINITY,
    );
  });
});

describe('the loss by new errors that a suite can resolve', () => {
  it('allows for errors that base happened not to have', () => {
    const clean = twice(times(200, [0]));
    for (const power of [0.8, 0.98]) {
      const broken = betaBinomialQuantile(200, 0.5, 200.5, power);
      expect(resolvableLoss(clean, errors, false, power)).toBeCloseTo(
        -tangoInterval({ n: 200, broken, fixed: 0, critical: z }).lower,
        12,
      );
    }
    // Before: z² ÷ (n + z²), 1.3 pp, whatever head may draw.
    expect(resolvableLoss(clean, errors, false)).toBeGreaterThan(0.02);
  });

  it('takes what head may draw against all that base had, over epochs', () => {
    const values = [...times(4, [1, 0, 0]), ...times(196, [0, 0, 0])];
    const broken = betaBinomialQuantile(600, 4.5, 596.5, 0.98);
    const predicted = -tangoInterval({ n: 600, broken, fixed: 4, critical: z }).lower;
    expect(resolvableLoss(twice(values), errors, false, 0.98)).toBeGreaterThanOrEqual(predicted - 1e-12);
  });

  it('redraws every error, where a rate redraws a part of its failures', () => {
    const values = [...times(60, [1]), ...times(240, [0])];
    const asRate = resolvableLoss(twice(values), hallucination(), false);
    expect(resolvableLoss(twice(values), errors, false)).toBeGreaterThan(1.3 * asRate);
  });
});

describe('the loss resolved with 98 % power', () => {
  const prices = rowsOf(100, (index) => ({ costUsd: 1 + (index % 10) / 10 }));

  it('is larger, and given beside the primary dimension only', () => {
    const second = measured({ base: prices, head: prices }, cost());
    expect(second.resolvableAt98).toBeGreaterThan(second.resolvable ?? Number.NaN);
    expect(measured({ base: rowsOf(60), head: rowsOf(60) })).not.toHaveProperty('resolvableAt98');
    expect(measured({ base: prices, head: prices }, cost({ margin: null }))).not.toHaveProperty(
      'resolvableAt98',
    );
  });
});
