import { type Tails } from './invert-tails.js';
/**
 * x^a e^{−x} / Γ(a): the gamma density with unit scale times x, which is its density on the log scale.
 *
 * @param x - in (0, ∞)
 * @param a - shape, in (0, ∞)
 * @see Loader (2000), the saddle-point form of the Poisson probability
 */
export declare function gammaLogDensity(x: number, a: number): number;
/**
 * Both tails of the gamma distribution with unit scale.
 *
 * @param x - in [0, ∞)
 * @param a - shape, in (0, ∞)
 * @see Press et al., Numerical Recipes (3rd ed.), equations 6.2.5 (series) and 6.2.7 (continued fraction)
 */
export declare function gammaTails(x: number, a: number): Tails;
/**
 * Distribution function of the chi-square distribution.
 *
 * @param x - in [0, ∞)
 * @param df - degrees of freedom, in (0, ∞)
 * @returns P(X ≤ x) in [0, 1], relative error about 1e-13
 * @throws RangeError when an argument is outside its range
 * @see Abramowitz & Stegun (1964), 26.4.19: the incomplete gamma function P(df/2, x/2)
 */
export declare function chiSquareCdf(x: number, df: number): number;
/**
 * Upper tail of the chi-square distribution: the p-value of a chi-square statistic.
 *
 * @param x - in [0, ∞)
 * @param df - degrees of freedom, in (0, ∞)
 * @returns P(X > x) in [0, 1], relative error about 1e-13
 * @throws RangeError when an argument is outside its range
 * @see `chiSquareCdf`
 */
export declare function chiSquareUpperTail(x: number, df: number): number;
/**
 * Quantile of the chi-square distribution, the inverse of `chiSquareCdf`.
 *
 * @param p - probability, exclusive (0, 1)
 * @param df - degrees of freedom, in (0, ∞)
 * @returns x > 0 with P(X ≤ x) = p, relative error about 1e-13; below 1e-308 it is 0
 * @throws RangeError when an argument is outside its range
 * @see `invertTails`; Newton's method on the logarithm of x
 */
export declare function chiSquareQuantile(p: number, df: number): number;
