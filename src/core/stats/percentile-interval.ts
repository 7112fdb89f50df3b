import type { Bounds } from './bounds.ts';
import { at } from './element-at.ts';
import { quantileOfSorted } from './quantile.ts';
import { requireAlpha, requireFinite } from './require-argument.ts';

/**
 * Percentile interval from bootstrap resamples.
 *
 * @param sorted - the statistic of each resample in ascending order, at least one
 * @param alpha - one-sided error of each end, exclusive (0, 0.5)
 * @returns the type-7 quantiles alpha and 1 − alpha of the resamples
 * @throws RangeError when an argument is outside its range
 * @see Efron & Tibshirani (1993), An Introduction to the Bootstrap, equation (13.4); quantile type 7
 */
export function percentileInterval(sorted: readonly number[] | Float64Array, alpha: number): Bounds {
  requireAlpha(alpha);
  return { lower: quantileOfSorted(sorted, alpha), upper: quantileOfSorted(sorted, 1 - alpha) };
}

/** Number of leading elements for which `isBefore` holds; it must hold for a prefix. */
function prefixLength(
  sorted: readonly number[] | Float64Array,
  isBefore: (value: number) => boolean,
): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(at(sorted, middle))) low = middle + 1;
    else high = middle;
  }
  return low;
}

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
export function percentileTest(
  sorted: readonly number[] | Float64Array,
  limit: number,
): { readonly pAtLeast: number; readonly pAtMost: number } {
  requireFinite('limit', limit);
  const resamples = sorted.length;
  if (resamples === 0) throw new RangeError('sorted must hold at least 1 values, got 0');
  const below = prefixLength(sorted, (value) => value < limit);
  const atMost = prefixLength(sorted, (value) => value <= limit);
  return { pAtLeast: (1 + resamples - below) / (resamples + 1), pAtMost: (1 + atMost) / (resamples + 1) };
}
