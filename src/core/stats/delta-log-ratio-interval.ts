import type { NotEstimable } from './not-estimable.ts';
import { pairedMeans } from './paired-means.ts';
import { requireAlpha } from './require-argument.ts';
import { studentTQuantile } from './student-t.ts';

/**
 * Delta-method interval for mean(head)/mean(base), symmetric on the log scale.
 *
 * For comparison with other tools only: at high skew and few units it errs twice as often as `fiellerInterval`,
 * the one the gate uses (STATISTICS B5).
 *
 * @param base - one total or mean per independent unit, finite, at least two
 * @param head - same units, same order
 * @param alpha - one-sided error of each end, exclusive (0, 0.5)
 * @returns positive bounds; null when a mean is not positive
 * @throws RangeError when the lengths differ or an argument is outside its range
 * @see Var(ln(h/b)) = v_h/h² + v_b/b² − 2c/(hb) = Var(h − r b)/h² with r = h/b
 */
export function deltaLogRatioInterval(
  base: readonly number[] | Float64Array,
  head: readonly number[] | Float64Array,
  alpha: number,
): {
  readonly lower: number | null;
  readonly upper: number | null;
  readonly reason: NotEstimable | null;
} {
  requireAlpha(alpha);
  const means = pairedMeans(base, head);
  if (means.base <= 0 || means.head <= 0) return { lower: null, upper: null, reason: 'base-not-positive' };
  const ratio = means.head / means.base;
  const half = (studentTQuantile(1 - alpha, means.n - 1) * Math.sqrt(means.residualVariance)) / means.head;
  return { lower: ratio * Math.exp(-half), upper: ratio * Math.exp(half), reason: null };
}
