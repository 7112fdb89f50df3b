/**
 * Distribution function of the standard normal distribution, Φ(z) = ½ erfc(−z/√2).
 *
 * For an upper tail call `normalCdf(-z)`: it keeps its relative accuracy, `1 - normalCdf(z)` does not.
 *
 * @param z - any number; ±Infinity give 0 and 1
 * @returns a probability in [0, 1], relative error about 1e-15 for |z| < 6 and 1e-13 far in the tail
 * @throws RangeError when z is NaN
 * @see Cody (1969), Math. Comp. 23(107), 631–637, in the arrangement of R's `pnorm`
 */
export declare function normalCdf(z: number): number;
/**
 * Quantile of the standard normal distribution, the inverse of `normalCdf`.
 *
 * For an upper quantile far out call `-normalQuantile(q)` with the small tail probability q.
 *
 * @param p - probability, exclusive (0, 1)
 * @returns z with Φ(z) = p, relative error about 1e-16
 * @throws RangeError when p is outside (0, 1)
 * @see Wichura (1988), Algorithm AS 241 (PPND16), Applied Statistics 37(3), 477–484
 */
export declare function normalQuantile(p: number): number;
