import { describe, expect, it } from 'vitest';
import { betaBinomialQuantile } from '../../../src/core/compare/beta-binomial-quantile.ts';

describe('betaBinomialQuantile', () => {
  it('is that of equal chances where the rate is uniform', () => {
    // Beta(1, 1): each of 0 … 9 has probability 1/10.
    expect(betaBinomialQuantile(9, 1, 1, 0.79)).toBe(7);
    expect(betaBinomialQuantile(9, 1, 1, 0.81)).toBe(8);
    expect(betaBinomialQuantile(9, 1, 1, 0.999)).toBe(9);
  });

  it('is that of a count when the rate is known', () => {
    // Beta(1e9, 9e9) is a rate of 0.1: P(Bin(60, 0.1) ≤ 8) = 0.8614, ≤ 7 = 0.7484 (scipy.stats.binom).
    expect(betaBinomialQuantile(60, 1e7, 9e7, 0.8)).toBe(8);
  });

  it('leaves room for events that base did not have', () => {
    expect(betaBinomialQuantile(180, 0.5, 180.5, 0.8)).toBe(1);
    expect(betaBinomialQuantile(180, 0.5, 180.5, 0.98)).toBeGreaterThan(2);
    expect(betaBinomialQuantile(0, 0.5, 0.5, 0.98)).toBe(0);
  });
});
