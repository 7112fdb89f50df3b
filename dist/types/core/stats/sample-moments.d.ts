/** Moments of a sample. */
export type SampleMoments = {
    /** Number of values, ≥ 1. */
    readonly n: number;
    /** Arithmetic mean. */
    readonly mean: number;
    /** Variance with divisor n − 1; null for one value; exactly 0 when all values agree to rounding. */
    readonly variance: number | null;
    /** Σ(value − mean)³ / n (divisor n). */
    readonly thirdCentral: number;
};
/**
 * Mean, variance and third central moment in two passes.
 *
 * A standard deviation below 1e-13 of the largest absolute value is rounding noise and reported as 0, so that
 * "zero variance" is recognised for 0.1, 0.1, 0.1 as for 0, 0, 0.
 *
 * @param values - at least one finite number
 * @throws RangeError when `values` is empty or holds a number that is not finite
 */
export declare function sampleMoments(values: readonly number[] | Float64Array): SampleMoments;
/** The same of values that are known to be finite, at least one. */
export declare function momentsOf(values: readonly number[] | Float64Array): SampleMoments;
