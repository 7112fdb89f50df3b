import { hallInverse, hallTransform } from './hall-transform.ts';
import type { NotEstimable } from './not-estimable.ts';
import { requireAlpha, requireFinite } from './require-argument.ts';
import { sampleMoments } from './sample-moments.ts';
import { studentTCdf, studentTQuantile } from './student-t.ts';

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
export function hallInterval(values: readonly number[] | Float64Array, alpha: number): HallInterval {
  requireAlpha(alpha);
  const { n, mean, variance, thirdCentral } = sampleMoments(values);
  const none = { lower: null, upper: null, plainLower: null, plainUpper: null };
  if (variance === null) {
    return { mean, sd: null, skew: 0, k: 0, critical: null, ...none, reason: 'too-few-units' };
  }
  const critical = studentTQuantile(1 - alpha, n - 1);
  if (variance === 0) {
    return { mean, sd: 0, skew: 0, k: 0, critical, ...none, reason: 'zero-variance' };
  }
  const sd = Math.sqrt(variance);
  const skew = thirdCentral / (sd * sd * sd);
  const k = skew / Math.sqrt(n);
  const scale = sd / Math.sqrt(n);
  return {
    mean,
    sd,
    skew,
    k,
    critical,
    lower: mean - hallInverse(critical, k) * scale,
    upper: mean - hallInverse(-critical, k) * scale,
    plainLower: mean - critical * scale,
    plainUpper: mean + critical * scale,
    reason: null,
  };
}

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
export function hallTest(values: readonly number[] | Float64Array, threshold: number): HallTest {
  requireFinite('threshold', threshold);
  const { n, mean, variance, thirdCentral } = sampleMoments(values);
  const none = { transformedT: null, pInside: null, pOutside: null };
  if (variance === null) return { ...none, reason: 'too-few-units' };
  if (variance === 0) return { ...none, reason: 'zero-variance' };
  const sd = Math.sqrt(variance);
  const k = thirdCentral / (sd * sd * sd) / Math.sqrt(n);
  const t = ((mean - threshold) * Math.sqrt(n)) / sd;
  const transformedT = hallTransform(t, k);
  return {
    transformedT,
    pInside: studentTCdf(-transformedT, n - 1),
    pOutside: studentTCdf(transformedT, n - 1),
    reason: null,
  };
}
