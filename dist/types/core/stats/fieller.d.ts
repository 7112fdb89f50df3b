import type { NotEstimable } from './not-estimable.js';
/** Interval of a ratio of two paired means. */
export type FiellerInterval = {
    /** mean(head)/mean(base); null when the base mean is not positive. */
    readonly ratio: number | null;
    /** t² Var(mean base)/mean(base)²; from 1 on the interval is unbounded. Null when not computed. */
    readonly g: number | null;
    /** Null = unbounded or not estimable, see `reason`. */
    readonly lower: number | null;
    /** Null = unbounded or not estimable, see `reason`. */
    readonly upper: number | null;
    /** Why there are no bounds; null when there are. */
    readonly reason: NotEstimable | null;
};
/**
 * Fieller's interval for mean(head)/mean(base) of paired positive quantities such as cost or tokens.
 *
 * Identical arms give ratio 1 with lower = upper = 1. Rare runaways defeat it below some 50 units (STATISTICS B5).
 *
 * @param base - one total or mean per independent unit, finite, at least one
 * @param head - same units, same order
 * @param alpha - one-sided error of each end, exclusive (0, 0.5)
 * @returns bounds with lower ≤ ratio ≤ upper; null bounds with a reason for one unit, for a base mean ≤ 0, and
 *   when g ≥ 1
 * @throws RangeError when the lengths differ or an argument is outside its range
 * @see Fieller (1954), JRSS B 16(2), 175–185: roots r of (h − r b)² = t² Var(h − r b); solved for r − h/b
 */
export declare function fiellerInterval(base: readonly number[] | Float64Array, head: readonly number[] | Float64Array, alpha: number): FiellerInterval;
/** One-sided tests of a ratio of two paired means. */
export type FiellerTest = {
    /** p-value of H0 "true ratio ≥ limit": small = the ratio is below the limit. Null when not estimable. */
    readonly pAtLeast: number | null;
    /** p-value of H0 "true ratio ≤ limit": small = the ratio is above the limit. Null when not estimable. */
    readonly pAtMost: number | null;
    /** Why there is no p-value; null when there is. */
    readonly reason: NotEstimable | null;
};
/**
 * t test of mean(head)/mean(base) against a limit, dual to `fiellerInterval`: at its bounds one p-value is alpha.
 *
 * When head − limit · base is the same for all units there is no noise: the p-values then are 0 or 1, and both 1
 * exactly at the limit.
 *
 * @param base - one total or mean per independent unit, finite, at least one
 * @param head - same units, same order
 * @param ratioLimit - the ratio under H0, > 0; 1.1 for "10 % more"
 * @throws RangeError when the lengths differ or an argument is outside its range
 * @see Fieller (1954), JRSS B 16(2), 175–185: the t test of h − limit · b
 */
export declare function fiellerTest(base: readonly number[] | Float64Array, head: readonly number[] | Float64Array, ratioLimit: number): FiellerTest;
