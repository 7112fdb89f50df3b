import type { Bounds } from './bounds.js';
/**
 * Percentile interval from bootstrap resamples.
 *
 * @param sorted - the statistic of each resample in ascending order, at least one
 * @param alpha - one-sided error of each end, exclusive (0, 0.5)
 * @returns the type-7 quantiles alpha and 1 − alpha of the resamples
 * @throws RangeError when an argument is outside its range
 * @see Efron & Tibshirani (1993), An Introduction to the Bootstrap, equation (13.4); quantile type 7
 */
export declare function percentileInterval(sorted: readonly number[] | Float64Array, alpha: number): Bounds;
/**
 * One-sided bootstrap p-values of a statistic against a limit, (1 + #resamples beyond)/(B + 1); never 0.
 *
 * @param sorted - the statistic of each resample in ascending order, at least one
 * @param limit - the value under H0, finite
 * @returns `pAtLeast` rejects "true value ≥ limit" (counts resamples ≥ limit), `pAtMost` rejects
 *   "true value ≤ limit" (counts resamples ≤ limit); both in (0, 1]
 * @throws RangeError when `sorted` is empty or the limit is not finite
 * @see STATISTICS A7; Davison & Hinkley (1997), Bootstrap Methods and their Application, equation (4.11)
 */
export declare function percentileTest(sorted: readonly number[] | Float64Array, limit: number): {
    readonly pAtLeast: number;
    readonly pAtMost: number;
};
