import type { NotEstimable } from './not-estimable.js';
/** Skewness-corrected t interval of a mean. */
export type HallInterval = {
    readonly mean: number;
    /** Standard deviation with divisor n − 1; null for one value. */
    readonly sd: number | null;
    /** mean((y − mean)³)/sd³; 0 when sd is 0 or null. */
    readonly skew: number;
    /** skew/√n, the strength of the correction. */
    readonly k: number;
    /** t quantile of the interval; null for one value. */
    readonly critical: number | null;
    /** Null when not estimable; so are the other three bounds. */
    readonly lower: number | null;
    readonly upper: number | null;
    /** Ends of the uncorrected t interval, for display. */
    readonly plainLower: number | null;
    readonly plainUpper: number | null;
    /** Why there are no bounds; null when there are. */
    readonly reason: NotEstimable | null;
};
/**
 * Hall's transformed t interval for the mean of skewed values.
 *
 * For means of bounded scores, or of cluster pseudo-values. On its own it knows nothing of changes that did
 * not occur in the sample: for sparse differences use `guardedHallInterval`.
 *
 * @param values - one finite number per independent unit, at least one
 * @param alpha - one-sided error of each end, exclusive (0, 0.5)
 * @returns bounds with lower ≤ upper, around the mean for the usual alpha ≤ 0.1; null bounds with a reason for
 *   one value and for values that are all the same
 * @throws RangeError when an argument is outside its range
 * @see Hall (1992), JRSS B 54(1), 221–228, the cubic transformation and its inverse; t quantile instead of z
 */
export declare function hallInterval(values: readonly number[] | Float64Array, alpha: number): HallInterval;
/** Skewness-corrected t test of a mean against a threshold. */
export type HallTest = {
    /** The transformed statistic, referred to t(n − 1); null when not estimable. */
    readonly transformedT: number | null;
    /** p-value of H0 "mean ≤ threshold"; null when not estimable. */
    readonly pInside: number | null;
    /** p-value of H0 "mean ≥ threshold"; null when not estimable. */
    readonly pOutside: number | null;
    /** Why there is no p-value; null when there is. */
    readonly reason: NotEstimable | null;
};
/**
 * Hall's transformed t test, dual to `hallInterval`: at either end of that interval one p-value is alpha.
 *
 * @param values - one finite number per independent unit, at least one
 * @param threshold - the mean under H0; −m for a non-inferiority margin m
 * @throws RangeError when an argument is outside its range
 * @see Hall (1992), JRSS B 54(1), 221–228: T + kT²/3 + k²T³/27 + k/6
 */
export declare function hallTest(values: readonly number[] | Float64Array, threshold: number): HallTest;
