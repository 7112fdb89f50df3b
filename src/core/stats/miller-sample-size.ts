import { normalQuantile } from './normal.ts';
import { requireBetween, requireWithin } from './require-argument.ts';

/** Assumptions of a planned paired comparison. */
export type MillerPlan = {
  /** Variance over cases of the true difference, ≥ 0. */
  readonly omega2: number;
  /** Mean variance between repeats on base and on head, ≥ 0. */
  readonly sigma2Base: number;
  readonly sigma2Head: number;
  /** Repeats per case on base and on head, ≥ 1. */
  readonly repeatsBase: number;
  readonly repeatsHead: number;
  /** Two-sided error, exclusive (0, 1). */
  readonly alphaTwoSided: number;
  /** Chance to miss the difference, exclusive (0, 1). */
  readonly beta: number;
};

/** Variance per case and (z_{alpha/2} + z_beta) of a plan. */
function requirePlan(plan: MillerPlan): { readonly variance: number; readonly z: number } {
  requireWithin('omega2', plan.omega2, 0);
  requireWithin('sigma2Base', plan.sigma2Base, 0);
  requireWithin('sigma2Head', plan.sigma2Head, 0);
  requireWithin('repeatsBase', plan.repeatsBase, 1);
  requireWithin('repeatsHead', plan.repeatsHead, 1);
  requireBetween('alphaTwoSided', plan.alphaTwoSided, 0, 1);
  requireBetween('beta', plan.beta, 0, 1);
  return {
    variance: plan.omega2 + plan.sigma2Base / plan.repeatsBase + plan.sigma2Head / plan.repeatsHead,
    z: -normalQuantile(plan.alphaTwoSided / 2) - normalQuantile(plan.beta),
  };
}

/**
 * Cases needed to detect a difference, for a superiority test. The gate's question is `casesNeeded`.
 *
 * @param delta - the difference to detect, > 0
 * @returns the variance per case, and the number of cases unrounded
 * @throws RangeError when an argument is outside its range
 * @see Miller (2024), arXiv 2411.00640, section on power analysis
 */
export function millerSampleSize(
  plan: MillerPlan,
  delta: number,
): { readonly variance: number; readonly n: number } {
  requireBetween('delta', delta, 0);
  const { variance, z } = requirePlan(plan);
  return { variance, n: (z * z * variance) / (delta * delta) };
}

/**
 * Smallest difference that n cases detect, the inverse of `millerSampleSize`.
 *
 * @param n - cases, > 0
 * @throws RangeError when an argument is outside its range
 * @see Miller (2024), arXiv 2411.00640, section on power analysis
 */
export function minimumDetectableDifference(plan: MillerPlan, n: number): number {
  requireBetween('n', n, 0);
  const { variance, z } = requirePlan(plan);
  return z * Math.sqrt(variance / n);
}
