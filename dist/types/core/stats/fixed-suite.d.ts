import type { Bounds } from './bounds.js';
import type { EpochNoise } from './epoch-noise.js';
/** Error of head − ratio · base over fixed cases. */
export type FixedSuiteError = {
    readonly standardError: number;
    /** Skewness of head − ratio · base: its third cumulant ÷ the cube of its standard error. */
    readonly skew: number;
    /** Degrees of freedom of its variance, > 0; Infinity where there is no noise at all. */
    readonly df: number;
    /** Whether pseudo-repeats were added. */
    readonly guarded: boolean;
};
/**
 * Standard error of head − ratio · base when the cases are fixed and only their repeats are drawn anew; the covariance
 * of the sides within a case is 0.
 *
 * **Guard.** Where fewer than eight units waver, noise that did not happen to occur is allowed for: on each side one
 * more repeat is taken to be off by the whole range. With no wavering at all the bound on either side is then
 * 3.01 · range/(n·K), the rule of three.
 *
 * @param range - largest possible difference of two values, ≥ 0; 0 = not known, no guard
 * @param ratio - finite, default 1
 * @returns null when a side has no case with two repeats
 * @throws RangeError when an argument is outside its range
 * @see STATISTICS A3 "fixed_suite": Σ(s²_base/K_b + s²_head/K_h)/n²; degrees of freedom by Satterthwaite (1946)
 */
export declare function fixedSuiteError(base: EpochNoise, head: EpochNoise, range: number, ratio?: number): FixedSuiteError | null;
/**
 * Skewness-corrected t interval of the difference head − base over fixed cases.
 *
 * Failures that are rare on one side make the difference skew, and with it a plain t interval too short on the side of
 * the loss: 10 % error for a nominal 5 % where base never fails (simulated, 200 cases of 3 repeats).
 *
 * @param alpha - one-sided error of each end, exclusive (0, 0.5)
 * @returns bounds; both are the difference itself where there is no noise and no range to guard with
 * @throws RangeError when an argument is outside its range
 * @see Hall (1992), JRSS B 54(1), 221–228, with the skewness of the mean put together from the cases'
 */
export declare function fixedSuiteInterval(difference: number, { standardError, skew, df }: FixedSuiteError, alpha: number): Bounds;
/**
 * The test dual to {@link fixedSuiteInterval}. Without noise the p-values are 0 or 1, and both 1 exactly at the threshold.
 *
 * @param threshold - the difference under H0, finite
 * @returns `pInside` rejects "difference ≤ threshold", `pOutside` rejects "difference ≥ threshold"
 * @throws RangeError when an argument is outside its range
 */
export declare function fixedSuiteTest(difference: number, { standardError, skew, df }: FixedSuiteError, threshold: number): {
    readonly pInside: number;
    readonly pOutside: number;
};
