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
export declare function betaBinomialQuantile(trials: number, a: number, b: number, level: number): number;
