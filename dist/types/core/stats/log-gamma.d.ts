/**
 * Natural logarithm of the gamma function.
 *
 * @param x - in (0, ∞)
 * @returns ln Γ(x); absolute error about 1e-15 · max(1, |ln Γ(x)|)
 * @throws RangeError when x is not a positive finite number
 * @see Stirling's formula with the correction term of Loader (2000), see `stirlingError`
 */
export declare function logGamma(x: number): number;
