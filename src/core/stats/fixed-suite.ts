import type { Bounds } from './bounds.ts';
import type { EpochNoise } from './epoch-noise.ts';
import { hallInverse, hallTransform } from './hall-transform.ts';
import { requireAlpha, requireFinite, requireWithin } from './require-argument.ts';
import { studentTCdf, studentTQuantile } from './student-t.ts';

/** Fewer wavering units than this, both sides together, and the guard joins (as in STATISTICS A4). */
const sparseBelow = 8;

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
export function fixedSuiteError(
  base: EpochNoise,
  head: EpochNoise,
  range: number,
  ratio = 1,
): FixedSuiteError | null {
  requireWithin('range', range, 0);
  requireFinite('ratio', ratio);
  if (base.variance === null || head.variance === null) return null;
  const guarded = range > 0 && base.wavering + head.wavering < sparseBelow;
  const side = ({ variance, squares, oneOff }: EpochNoise): { variance: number; squares: number } => {
    const pseudo = guarded ? range ** 2 * oneOff : 0;
    return { variance: (variance ?? 0) + pseudo, squares: squares + pseudo ** 2 / 2 };
  };
  const [onBase, onHead] = [side(base), side(head)];
  const variance = onHead.variance + ratio ** 2 * onBase.variance;
  const squares = onHead.squares + ratio ** 4 * onBase.squares;
  const standardError = Math.sqrt(variance);
  return {
    standardError,
    skew: variance > 0 ? (head.third - ratio ** 3 * base.third) / standardError ** 3 : 0,
    df: squares > 0 ? variance ** 2 / squares : Number.POSITIVE_INFINITY,
    guarded,
  };
}

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
export function fixedSuiteInterval(
  difference: number,
  { standardError, skew, df }: FixedSuiteError,
  alpha: number,
): Bounds {
  requireFinite('difference', difference);
  requireAlpha(alpha);
  const critical = studentTQuantile(1 - alpha, df);
  return {
    lower: difference - hallInverse(critical, skew) * standardError,
    upper: difference - hallInverse(-critical, skew) * standardError,
  };
}

/**
 * The test dual to {@link fixedSuiteInterval}. Without noise the p-values are 0 or 1, and both 1 exactly at the threshold.
 *
 * @param threshold - the difference under H0, finite
 * @returns `pInside` rejects "difference ≤ threshold", `pOutside` rejects "difference ≥ threshold"
 * @throws RangeError when an argument is outside its range
 */
export function fixedSuiteTest(
  difference: number,
  { standardError, skew, df }: FixedSuiteError,
  threshold: number,
): { readonly pInside: number; readonly pOutside: number } {
  requireFinite('difference', difference);
  requireFinite('threshold', threshold);
  const gap = difference - threshold;
  if (standardError === 0) {
    const isAt = Math.abs(gap) <= 1e-14 * Math.max(Math.abs(difference), Math.abs(threshold));
    return { pInside: isAt || gap < 0 ? 1 : 0, pOutside: isAt || gap > 0 ? 1 : 0 };
  }
  const transformed = hallTransform(gap / standardError, skew);
  return { pInside: studentTCdf(-transformed, df), pOutside: studentTCdf(transformed, df) };
}
