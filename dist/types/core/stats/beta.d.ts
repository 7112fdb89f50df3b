import { type Tails } from './invert-tails.js';
/**
 * x^a y^b / B(a, b) with y = 1 − x: the beta density times x(1 − x), which is its density on the logit scale.
 *
 * @param x - in [0, 1]
 * @param y - 1 − x, handed in because near x = 1 it cannot be had from x
 * @param a - in (0, ∞)
 * @param b - in (0, ∞)
 * @see Loader (2000), the saddle-point form of the binomial probability, equation (3)
 */
export declare function betaLogitDensity(x: number, y: number, a: number, b: number): number;
/**
 * Both tails of the beta distribution.
 *
 * @param x - in [0, 1]
 * @param y - 1 − x, handed in so that neither end loses digits
 * @param a - first shape, in (0, ∞)
 * @param b - second shape, in (0, ∞)
 * @see Press et al., Numerical Recipes (3rd ed.), equation 6.4.10 for the continued fraction
 */
export declare function betaTails(x: number, y: number, a: number, b: number): Tails;
/**
 * Distribution function of the beta distribution (the regularised incomplete beta function I_x(a, b)).
 *
 * @param x - in [0, 1]
 * @param a - first shape, in (0, ∞)
 * @param b - second shape, in (0, ∞)
 * @returns P(X ≤ x) in [0, 1], relative error about 1e-13 also in the lower tail
 * @throws RangeError when an argument is outside its range
 * @see `betaTails` for the method; reference values in tests/reference/statistics.json
 */
export declare function betaCdf(x: number, a: number, b: number): number;
/** A point of the unit interval with its distance from 1, so that neither end loses digits. */
export type UnitPoint = {
    /** In [0, 1]. */
    readonly x: number;
    /** 1 − x. */
    readonly y: number;
};
/**
 * Quantile of the beta distribution with both of its ends exact, for callers that know both tails.
 *
 * @param target - wanted tails, both in (0, 1) and summing to 1
 * @param a - first shape, in (0, ∞)
 * @param b - second shape, in (0, ∞)
 * @returns x and 1 − x; ends smaller than 1e-308 come out as 0
 */
export declare function betaQuantileTails(target: Tails, a: number, b: number): UnitPoint;
/**
 * Quantile of the beta distribution, the inverse of `betaCdf`.
 *
 * @param p - probability in [0, 1]
 * @param a - first shape, in (0, ∞)
 * @param b - second shape, in (0, ∞)
 * @returns x in [0, 1] with I_x(a, b) = p, relative error about 1e-13
 * @throws RangeError when an argument is outside its range
 * @see `invertTails`; Newton's method on the logit of x
 */
export declare function betaQuantile(p: number, a: number, b: number): number;
