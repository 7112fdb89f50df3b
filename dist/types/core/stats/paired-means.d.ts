/** Means of two paired samples and the variances of those means. */
export type PairedMeans = {
    /** Pairs, ≥ 2. */
    readonly n: number;
    readonly base: number;
    readonly head: number;
    /** Variance of the mean of base (divisor n − 1, then / n). */
    readonly baseVariance: number;
    /** Variance of the mean of head − ratio · base; exactly 0 when these agree to rounding. */
    readonly residualVariance: number;
    /** Covariance of the mean of base with the mean of head − ratio · base. */
    readonly residualCovariance: number;
};
/**
 * Moments of base and of the residual head − ratio · base.
 *
 * Residuals instead of the plain covariance matrix: for identical arms they are exactly 0, where the matrix
 * leaves rounding errors whose square root is 1e-8.
 *
 * @param base - one finite value per independent unit, at least two
 * @param head - same units, same order
 * @param ratio - finite; left out, the ratio of the means, which needs a base mean other than 0
 * @throws RangeError when the lengths differ or there are fewer than two pairs
 */
export declare function pairedMeans(base: readonly number[] | Float64Array, head: readonly number[] | Float64Array, ratio?: number): PairedMeans;
