import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderStatisticRanks } from '../../../src/core/stats/order-statistic-ranks.ts';
import { pairedQuantileBootstrap } from '../../../src/core/stats/paired-quantile-bootstrap.ts';
import { quantileOfSorted, quantileType7 } from '../../../src/core/stats/quantile.ts';
import { seedFromText, xoshiro128StarStar } from '../../../src/core/stats/xoshiro128.ts';

const randomOf = (seed: string) => xoshiro128StarStar(seedFromText(seed).state);
const values = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 4 });
const units = fc.array(fc.tuple(values, values), { minLength: 1, maxLength: 15 });

describe('pairedQuantileBootstrap', () => {
  it('is the quantile of the pooled values of the drawn units, done the slow way', () => {
    fc.assert(
      fc.property(units, fc.string(), (rows, seed) => {
        const [base, head] = [rows.map(([one]) => one), rows.map(([, other]) => other)];
        const quantiles = [0.95, 0.5, 0.1];
        const resamples = 20;
        const results = pairedQuantileBootstrap({ base, head, quantiles, resamples, random: randomOf(seed) });
        const random = randomOf(seed);
        const slow = quantiles.map(() => ({
          differences: [] as number[],
          logRatios: [] as number[],
          baseLevels: [] as number[],
        }));
        for (let resample = 0; resample < resamples; resample++) {
          const drawn = rows.map(() => random.nextInteger(rows.length));
          const pool = (side: number[][]) => drawn.flatMap((unit) => side[unit] ?? []);
          for (const [slot, q] of quantiles.entries()) {
            const [b, h] = [quantileType7(pool(base), q), quantileType7(pool(head), q)];
            slow[slot]?.differences.push(h - b);
            slow[slot]?.logRatios.push(Math.log(h / b));
            slow[slot]?.baseLevels.push(b);
          }
        }
        for (const [slot, result] of results.entries()) {
          const sorted = (list: number[] | undefined) => Float64Array.from(list ?? []).sort();
          for (const key of ['differences', 'logRatios', 'baseLevels'] as const) {
            const [got, want] = [result[key] ?? new Float64Array(), sorted(slow[slot]?.[key])];
            expect(got.length).toBe(resamples);
            for (const [index, value] of want.entries()) expect(got[index]).toBeCloseTo(value, 10);
          }
          expect(result.q).toBe(quantiles[slot]);
          expect(result.base).toBe(quantileType7(base.flat(), result.q));
          expect(result.head).toBe(quantileType7(head.flat(), result.q));
        }
      }),
      { numRuns: 60 },
    );
  });
  it('finds no difference at all between identical arms', () => {
    const base = [[3], [1, 9], [4], [4, 2]];
    const [result] = pairedQuantileBootstrap({
      base,
      head: base,
      quantiles: [0.5],
      resamples: 50,
      random: randomOf('x'),
    });
    expect(new Set(result?.differences)).toEqual(new Set([0]));
    expect(new Set(result?.logRatios)).toEqual(new Set([0]));
  });
  it.each([30, 900])('mirrors when the arms are swapped and repeats with its seed: %i units', (length) => {
    const base = Array.from({ length }, (_, i) => [10 + ((i * 7) % 13) + i / length]);
    const head = Array.from({ length }, (_, i) => [11 + ((i * 5) % 17), ...(i % 3 === 0 ? [i] : [])]);
    const run = (one: number[][], other: number[][]) =>
      pairedQuantileBootstrap({
        base: one,
        head: other,
        quantiles: [0.9],
        resamples: 100,
        random: randomOf('s'),
      })[0];
    expect(run(base, head)).toEqual(run(base, head));
    const mirrored = Float64Array.from(run(head, base)?.differences ?? [], (value) => -value).sort();
    for (const [index, value] of mirrored.entries())
      expect(run(base, head)?.differences[index]).toBeCloseTo(value, 12);
  });
  it('gives the same resamples whatever the order of the quantiles', () => {
    const side = (step: number) => Array.from({ length: 400 }, (_, i) => [1 + ((i * step) % 397)]);
    const run = (quantiles: number[]) =>
      pairedQuantileBootstrap({
        base: side(7),
        head: side(11),
        quantiles,
        resamples: 50,
        random: randomOf('o'),
      });
    expect(run([0.95, 0.5]).toReversed()).toEqual(run([0.5, 0.95]));
    expect(run([0.95, 0.5]).map(({ q }) => q)).toEqual([0.95, 0.5]);
  });
  it('has no log ratio where a value is not positive', () => {
    const [result] = pairedQuantileBootstrap({
      base: [[0], [1]],
      head: [[1], [2]],
      quantiles: [0.5],
      resamples: 9,
      random: randomOf('z'),
    });
    expect(result?.logRatios).toBeNull();
    expect(result?.differences).toHaveLength(9);
  });
  it('refuses what it cannot resample', () => {
    const options = { base: [[1]], head: [[1]], quantiles: [0.5], resamples: 5, random: randomOf('r') };
    expect(() => pairedQuantileBootstrap({ ...options, base: [] })).toThrow(/base must hold at least 1 unit/);
    expect(() => pairedQuantileBootstrap({ ...options, head: [[1], [2]] })).toThrow(/same length/);
    expect(() => pairedQuantileBootstrap({ ...options, head: [[]] })).toThrow(
      /head\[0\] must hold at least 1/,
    );
    expect(() => pairedQuantileBootstrap({ ...options, quantiles: [1] })).toThrow(/quantiles\[0\]/);
    expect(() => pairedQuantileBootstrap({ ...options, resamples: 0 })).toThrow(/resamples/);
  });
});

describe('quantileType7', () => {
  it('stays within the values, rises with q, and does not depend on order', () => {
    const list = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(
        list,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (all, p, q) => {
          const [low, high] = [quantileType7(all, Math.min(p, q)), quantileType7(all, Math.max(p, q))];
          expect(low).toBeLessThanOrEqual(high + 1e-9);
          expect(low).toBeGreaterThanOrEqual(Math.min(...all) - 1e-9);
          expect(high).toBeLessThanOrEqual(Math.max(...all) + 1e-9);
          expect(quantileType7([...all].reverse(), q)).toBe(quantileType7(all, q));
        },
      ),
    );
  });
  it('has the smallest, the middle and the largest', () => {
    expect([0, 0.5, 1].map((q) => quantileType7([9, 1, 4], q))).toEqual([1, 4, 9]);
    expect(quantileOfSorted([7], 0.99)).toBe(7);
    expect(() => quantileOfSorted([], 0.5)).toThrow(RangeError);
    expect(() => quantileType7([1], 1.01)).toThrow(/q must be in \[0, 1\]/);
  });
});

describe('orderStatisticRanks', () => {
  it('has an upper bound of p95 from 59 values and of p99 from 299', () => {
    for (const [n, q, exists] of [
      [58, 0.95, false],
      [59, 0.95, true],
      [298, 0.99, false],
      [299, 0.99, true],
    ] as const) {
      expect(orderStatisticRanks({ n, q, alpha: 0.05 }).upper !== null).toBe(exists);
    }
    expect(orderStatisticRanks({ n: 3, q: 0.1, alpha: 0.05 }).lower).toBeNull();
  });
});
