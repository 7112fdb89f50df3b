/** ½ ln 2π. */
export declare const halfLogTwoPi = 0.9189385332046728;
/**
 * Error of Stirling's formula, ln Γ(x + 1) − [(x + ½) ln x − x + ½ ln 2π].
 *
 * Below 16 the recurrence δ(x) = δ(x + 1) + (x + ½) ln(1 + 1/x) − 1, above it the asymptotic series.
 *
 * @param x - in (0, ∞)
 * @returns a number > 0, absolute error about 1e-15
 * @see Loader (2000), Fast and Accurate Computation of Binomial Probabilities, section 3
 */
export declare function stirlingError(x: number): number;
/**
 * Deviance term x ln(x/m) + m − x, without the cancellation of its parts near x = m.
 *
 * @param x - in [0, ∞)
 * @param m - in (0, ∞)
 * @see Loader (2000), section 4 (function bd0)
 */
export declare function devianceTerm(x: number, m: number): number;
