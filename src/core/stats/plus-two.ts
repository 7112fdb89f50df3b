import type { Bounds } from './bounds.ts';
import { requireAlpha, requireBetween, requireFinite } from './require-argument.ts';
import { sampleMoments } from './sample-moments.ts';
import { studentTCdf, studentTQuantile } from './student-t.ts';

/** Mean, standard error and degrees of freedom of the values with +range and −range added. */
function plusTwo(
  values: readonly number[] | Float64Array,
  range: number,
): { readonly mean: number; readonly standardError: number; readonly df: number } {
  requireBetween('range', range, 0);
  const widened = new Float64Array(values.length + 2);
  widened.set(values);
  widened[values.length] = range;
  widened[values.length + 1] = -range;
  const { n, mean, variance } = sampleMoments(widened);
  // With two different values added the variance is never null; it is 0 only when range is lost in rounding.
  return { mean, standardError: Math.sqrt((variance ?? 0) / n), df: n - 1 };
}

/**
 * t interval of a mean on the values plus two pseudo-values, +range and −range.
 *
 * The honest answer about changes that did not happen to occur in a small sample: it has a width when all
 * differences are 0, and works from one value on.
 *
 * @param values - differences head − base, one per independent unit, at least one
 * @param alpha - one-sided error of each end, exclusive (0, 0.5)
 * @param range - the largest possible difference (1 for scores in [0, 1]), > 0
 * @returns bounds around the shrunken mean, Σ values/(n + 2)
 * @throws RangeError when an argument is outside its range
 * @see STATISTICS A5 "Guard"; the idea of Agresti & Caffo (2000), The American Statistician 54(4), 280–288
 */
export function plusTwoInterval(
  values: readonly number[] | Float64Array,
  alpha: number,
  range: number,
): Bounds {
  requireAlpha(alpha);
  const { mean, standardError, df } = plusTwo(values, range);
  const half = studentTQuantile(1 - alpha, df) * standardError;
  return { lower: mean - half, upper: mean + half };
}

/**
 * t test of a mean against a threshold on the values plus +range and −range; the p-values of `plusTwoInterval`.
 *
 * @param values - differences head − base, one per independent unit, at least one
 * @param threshold - the mean under H0, finite
 * @param range - the largest possible difference, > 0
 * @returns `pInside` rejects "mean ≤ threshold", `pOutside` rejects "mean ≥ threshold"
 * @throws RangeError when an argument is outside its range
 * @see STATISTICS A5 "Guard"
 */
export function plusTwoTest(
  values: readonly number[] | Float64Array,
  threshold: number,
  range: number,
): { readonly pInside: number; readonly pOutside: number } {
  requireFinite('threshold', threshold);
  const { mean, standardError, df } = plusTwo(values, range);
  const t = (mean - threshold) / standardError;
  return { pInside: studentTCdf(-t, df), pOutside: studentTCdf(t, df) };
}
