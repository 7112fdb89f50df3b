import type { NotEstimable } from './not-estimable.ts';
import { requireAlpha } from './require-argument.ts';
import { sampleMoments } from './sample-moments.ts';
import { studentTCdf, studentTQuantile } from './student-t.ts';

/** One-sample t interval of a mean. */
export type StudentTInterval = {
  readonly mean: number;
  /** sd/√n with divisor n − 1; null for one value. */
  readonly standardError: number | null;
  /** t quantile of the interval; null for one value. */
  readonly critical: number | null;
  /** Two-sided p-value of "mean = 0"; null when the interval is. */
  readonly pTwoSided: number | null;
  /** t statistic of "mean = 0"; null when the interval is. */
  readonly t: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Why there are no bounds; null when there are. */
  readonly reason: NotEstimable | null;
};

/**
 * Student's t interval for a mean. On the differences of pairs it is the paired t test.
 *
 * Not for skewed or sparse scores, where its lower end misses up to 36 % (STATISTICS B2): see `hallInterval`.
 *
 * @param values - one finite number per independent unit, at least one
 * @param alpha - one-sided error of each end, exclusive (0, 0.5)
 * @throws RangeError when an argument is outside its range
 * @see Student (1908), Biometrika 6(1), 1–25
 */
export function studentTInterval(values: readonly number[] | Float64Array, alpha: number): StudentTInterval {
  requireAlpha(alpha);
  const { n, mean, variance } = sampleMoments(values);
  const none = { pTwoSided: null, t: null, lower: null, upper: null };
  if (variance === null) {
    return { mean, standardError: null, critical: null, ...none, reason: 'too-few-units' };
  }
  const critical = studentTQuantile(1 - alpha, n - 1);
  if (variance === 0) return { mean, standardError: 0, critical, ...none, reason: 'zero-variance' };
  const standardError = Math.sqrt(variance / n);
  const t = mean / standardError;
  return {
    mean,
    standardError,
    critical,
    pTwoSided: 2 * studentTCdf(-Math.abs(t), n - 1),
    t,
    lower: mean - critical * standardError,
    upper: mean + critical * standardError,
    reason: null,
  };
}
