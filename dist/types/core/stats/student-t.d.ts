/**
 * Above this many degrees of freedom the continued fraction of the beta function loses digits (7e-13 at 1e5),
 * and the expansion around the normal distribution is exact to double precision.
 */
export declare const expansionFrom = 1000000;
/**
 * Distribution function of Student's t distribution.
 *
 * For an upper tail call `studentTCdf(-t, df)`: it keeps its relative accuracy.
 *
 * @param t - any number; ±Infinity give 0 and 1
 * @param df - degrees of freedom, in (0, ∞]; Infinity is the standard normal distribution
 * @returns P(T ≤ t) in [0, 1], relative error about 1e-13 in the lower tail
 * @throws RangeError when an argument is outside its range
 * @see Abramowitz & Stegun (1964), 26.7.1 with 26.5.27: P(|T| > t) = I_{df/(df+t²)}(df/2, ½)
 */
export declare function studentTCdf(t: number, df: number): number;
/**
 * Quantile of Student's t distribution, the inverse of `studentTCdf`.
 *
 * @param p - probability, exclusive (0, 1)
 * @param df - degrees of freedom, in (0, ∞]; Infinity is the standard normal distribution
 * @returns t with P(T ≤ t) = p, relative error about 1e-13
 * @throws RangeError when an argument is outside its range
 * @see Abramowitz & Stegun (1964), 26.7.1 with 26.5.27, solved through the beta quantile;
 * 26.7.5 (expansion in 1/df) from a million degrees of freedom on
 */
export declare function studentTQuantile(p: number, df: number): number;
