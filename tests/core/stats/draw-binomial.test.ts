import { describe, expect, it } from 'vitest';
import { binomialCdf } from '../../../src/core/stats/binomial-cdf.ts';
import { chiSquareUpperTail } from '../../../src/core/stats/chi-square.ts';
import { drawBinomial } from '../../../src/core/stats/draw-binomial.ts';
import { seedFromText, xoshiro128StarStar } from '../../../src/core/stats/xoshiro128.ts';

describe('drawBinomial', () => {
  const draws = 60_000;
  // On both sides of each change of method: mean 10, p one half.
  const settings = [
    [1, 0.3],
    [20, 0.3],
    [40, 0.2499],
    [40, 0.25],
    [25, 0.5],
    [25, 0.5001],
    [200, 0.93],
    [200, 0.96],
    [1000, 0.45],
    [5000, 0.9],
    [500_000, 0.00001],
    [500_000, 0.0004],
    [500_000, 0.95],
  ] as const;
  it.each(settings)('has the probabilities of n = %i, p = %d', (n, p) => {
    const random = xoshiro128StarStar(seedFromText(`binomial ${n} ${p}`).state);
    const sorted = Float64Array.from({ length: draws }, () => drawBinomial(n, p, random)).sort();
    const spread = Math.sqrt(n * p * (1 - p));
    const ends = Array.from({ length: 33 }, (_, step) => Math.floor(n * p + (step / 4 - 4) * spread));
    let [chi2, cells, below, drawn] = [0, 0, 0, 0];
    // Each cell reaches up to an end, the last to n, and is joined to the next while it is expected to hold too few.
    for (const end of new Set([...ends.filter((one) => one < n), n])) {
      const cumulated = binomialCdf(end, n, p);
      const expected = draws * (cumulated - below);
      if (end < n && (expected < 20 || draws * (1 - cumulated) < 20)) continue;
      const upTo = sorted.findLastIndex((value) => value <= end) + 1;
      chi2 += (upTo - drawn - expected) ** 2 / expected;
      [cells, below, drawn] = [cells + 1, cumulated, upTo];
    }
    expect(drawn).toBe(draws);
    // A right sampler fails one of these thirteen once in 77,000 seeds (13 × 1e-6).
    expect(chiSquareUpperTail(chi2, cells - 1)).toBeGreaterThan(1e-6);
  });
  it('has one outcome where there is no choice', () => {
    const random = xoshiro128StarStar([1, 2, 3, 4]);
    expect(drawBinomial(0, 0.4, random)).toBe(0);
    expect(drawBinomial(9, 0, random)).toBe(0);
    expect(drawBinomial(9, 1, random)).toBe(9);
  });
  it('stays between 0 and n whatever the uniform numbers', () => {
    const ends = [0, 2 ** -53, 0.5 - 2 ** -53, 0.5, 1 - 2 ** -53];
    for (const [n, p] of settings) {
      for (const first of ends) {
        for (const second of ends) {
          let call = 0;
          // Later uniform numbers end the rejection.
          const nextUniform = (): number => [first, second][call++] ?? 0.5;
          const k = drawBinomial(n, p, { nextUniform });
          expect(Number.isInteger(k) && k >= 0 && k <= n).toBe(true);
        }
      }
    }
  });
  it('refuses what is no binomial distribution', () => {
    const random = xoshiro128StarStar([1, 2, 3, 4]);
    for (const n of [-1, 1.5, Number.NaN]) expect(() => drawBinomial(n, 0.5, random)).toThrow(/n must be/);
    for (const p of [-0.1, 1.1, Number.NaN]) expect(() => drawBinomial(5, p, random)).toThrow(/p must be/);
  });
});
