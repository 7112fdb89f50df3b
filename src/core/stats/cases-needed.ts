import { normalQuantile } from './normal.ts';
import { requireAlpha, requireBetween, requireFinite, requireWithin } from './require-argument.ts';
import { type PairedCounts, requirePairedCounts } from './tango.ts';

/**
 * Planning variance of a paired pass/fail difference, (broken + fixed + 1)/(n + 2).
 *
 * The added pseudo-counts keep it above 0 when no case changed. For `casesNeeded`, not for intervals.
 *
 * @returns a variance per case in (0, 1]
 * @throws RangeError when the counts are outside their range
 * @see STATISTICS A5 "Need-N"
 */
export function discordanceVariance({ n, broken, fixed }: PairedCounts): number {
  requirePairedCounts({ n, broken, fixed });
  return Math.min(1, (broken + fixed + 1) / (n + 2));
}

/** Cases a decision would take, in total (not "more"). */
export type CasesNeeded = {
  /** When nothing really changed; integer ≥ 1. */
  readonly ifUnchanged: number;
  /** When the observed difference is the real one; null when it is at or beyond −margin: no number proves it. */
  readonly ifObserved: number | null;
};

/**
 * Number of cases with which the lower bound would clear −margin with the given power.
 *
 * An order of magnitude: from 20 cases the advice spans a factor of five (STATISTICS B8).
 *
 * @param variance - variance of the difference of one case, > 0; of pass/fail pairs `discordanceVariance`
 * @param margin - non-inferiority margin, > 0, same unit as the difference
 * @param observed - observed difference, oriented so that negative is worse
 * @param designEffect - variance inflation by clusters, ≥ 1, default 1
 * @param alpha - one-sided error, exclusive (0, 0.5), default 0.05
 * @param power - exclusive (0, 1), default 0.9
 * @throws RangeError when an argument is outside its range
 * @see STATISTICS A5 "Need-N": N = ⌈deff (z_alpha + z_power)² variance/(margin + difference)²⌉
 */
export function casesNeeded({
  variance,
  margin,
  observed,
  designEffect = 1,
  alpha = 0.05,
  power = 0.9,
}: {
  readonly variance: number;
  readonly margin: number;
  readonly observed: number;
  readonly designEffect?: number;
  readonly alpha?: number;
  readonly power?: number;
}): CasesNeeded {
  requireBetween('variance', variance, 0);
  requireBetween('margin', margin, 0);
  requireFinite('observed', observed);
  requireWithin('designEffect', designEffect, 1);
  requireAlpha(alpha);
  requireBetween('power', power, 0, 1);
  const z = normalQuantile(1 - alpha) + normalQuantile(power);
  const cases = (distance: number): number =>
    Math.max(1, Math.ceil((designEffect * Math.max(0, z) ** 2 * variance) / distance ** 2));
  return {
    ifUnchanged: cases(margin),
    ifObserved: margin + observed > 0 ? cases(margin + observed) : null,
  };
}
