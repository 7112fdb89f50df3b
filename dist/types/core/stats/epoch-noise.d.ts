import { type GroupedValues, type ValueLists } from './grouped-values.js';
/** Noise between the repeats of fixed cases on one side, as far as it reaches the mean over the cases. */
export type EpochNoise = {
    /** Mean over cases of the mean over the case's repeats. */
    readonly mean: number;
    /** Variance of that mean when the same cases run again, ≥ 0; null when no case has two repeats. */
    readonly variance: number | null;
    /** Third cumulant of that mean; units with fewer than three repeats add nothing. */
    readonly third: number;
    /** Σ v²/f over the units, v a unit's part of the variance and f its degrees of freedom, at most 2. */
    readonly squares: number;
    /** Units whose repeats differ. */
    readonly wavering: number;
    /** Variance that one unit would add in which one repeat of one case is off by 1: (1/(cases · repeats))². */
    readonly oneOff: number;
};
/**
 * Variance of a mean over cases that are themselves fixed: Σ s²/K over the cases, ÷ n².
 *
 * Repeats of a case are independent of those of other cases, but for cases of one unit (a conversation): their repeats
 * are added up by position, or, where their numbers differ, taken to move together entirely, the most there can be.
 * A case with one repeat has the mean variance of the others: its own says nothing.
 *
 * The degrees of freedom f of a unit are K − 1 and at most 2. Where few cases waver the sum is that of a few events,
 * and its relative variance is one over their number however often each was run, as of a χ² with two degrees each.
 *
 * @param cases - finite values of the repeats, one group per case, at least one case with at least one value each
 * @param unitOf - unit of each case, integers 0 … units − 1, each with a case
 * @throws RangeError when there is no case, a case has no value, or the lengths differ
 * @see STATISTICS A3 "fixed_suite"; Satterthwaite (1946), Biometrics Bulletin 2(6), 110–114, for Σ v²/f; Fisher (1930), Proc.
 *   London Math. Soc. 30, 199–238, for the k-statistic of the third cumulant
 */
export declare function epochNoise(cases: GroupedValues | ValueLists, unitOf: readonly number[] | Int32Array, units: number): EpochNoise;
