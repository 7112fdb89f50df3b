/**
 * Distribution function of the binomial distribution.
 *
 * @param k - any finite number, rounded down; below 0 the result is 0, from n on it is 1
 * @param n - trials, integer ≥ 0
 * @param p - success probability in [0, 1]
 * @returns P(X ≤ k) in [0, 1], relative error about 1e-13 also in the lower tail
 * @throws RangeError when an argument is outside its range
 * @see Abramowitz & Stegun (1964), 26.5.24: P(X ≤ k) = I_{1−p}(n − k, k + 1)
 */
export declare function binomialCdf(k: number, n: number, p: number): number;
