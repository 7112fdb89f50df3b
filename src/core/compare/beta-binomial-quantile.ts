import { logGamma } from '../stats/log-gamma.ts';

/**
 * Quantile of the beta-binomial distribution: a count out of `trials` whose rate is itself Beta(a, b).
 *
 * With a = x + ½ and b = N − x + ½ it predicts the count of a second run from x of N in the first (Jeffreys prior).
 *
 * @param trials - integer ≥ 0
 * @param a - > 0
 * @param b - > 0
 * @param level - exclusive (0, 1)
 * @returns smallest count with P(X ≤ count) ≥ level
 * @see Johnson, Kemp & Kotz (2005), Univariate Discrete Distributions, section 6.2.2, equation (6.31)
 */
export function betaBinomialQuantile(trials: number, a: number, b: number, level: number): number {
  const logBeta = (p: number, q: number): number => logGamma(p) + logGamma(q) - logGamma(p + q);
  const constant = logGamma(trials + 1) - logBeta(a, b);
  let cumulated = 0;
  for (let count = 0; count < trials; count++) {
    const ways = logGamma(count + 1) + logGamma(trials - count + 1);
    cumulated += Math.exp(constant - ways + logBeta(count + a, trials - count + b));
    if (cumulated >= level) return count;
  }
  return trials;
}
