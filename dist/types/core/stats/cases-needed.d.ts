import { type PairedCounts } from './tango.js';
/**
 * Planning variance of a paired pass/fail difference, (broken + fixed + 1)/(n + 2).
 *
 * The added pseudo-counts keep it above 0 when no case changed. For `casesNeeded`, not for intervals.
 *
 * @returns a variance per case in (0, 1]
 * @throws RangeError when the counts are outside their range
 * @see STATISTICS A5 "Need-N"
 */
export declare function discordanceVariance({ n, broken, fixed }: PairedCounts): number;
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
export declare function casesNeeded({ variance, margin, observed, designEffect, alpha, power, }: {
    readonly variance: number;
    readonly margin: number;
    readonly observed: number;
    readonly designEffect?: number;
    readonly alpha?: number;
    readonly power?: number;
}): CasesNeeded;
