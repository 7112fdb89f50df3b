import type { Bounds } from './bounds.js';
/** The discordant pairs of n paired pass/fail cases; fractional counts (repeats, design effect) are allowed. */
export type PairedCounts = {
    /** Number of pairs, > 0. */
    readonly n: number;
    /** Pairs that passed on base and failed on head ("b"), in [0, n]. */
    readonly broken: number;
    /** Pairs that failed on base and passed on head ("c"), in [0, n − broken]. */
    readonly fixed: number;
};
/**
 * Requires counts that can be those of one paired table.
 *
 * @throws RangeError when n ≤ 0, a count is negative, or broken + fixed exceeds n by more than rounding
 */
export declare function requirePairedCounts({ n, broken, fixed }: PairedCounts): void;
/**
 * Tango's score statistic for the paired difference of two proportions, Δ = head − base = (fixed − broken)/n.
 *
 * It falls as `difference` rises. The p-value of H0: Δ ≤ −m is P(N > z) with z at difference = −m; at 0 the
 * statistic is McNemar's (fixed − broken)/√(broken + fixed).
 *
 * @param difference - hypothesised head − base, in [−1, 1]
 * @returns z; ±Infinity where the hypothesis leaves no variance, 0 where it also fits the data exactly
 * @throws RangeError when the counts or the difference are outside their range
 * @see Tango (1998), Statistics in Medicine 17, 891–908, equations (10)–(12), q by the stable root
 */
export declare function tangoScore({ n, broken, fixed, difference, }: PairedCounts & {
    readonly difference: number;
}): number;
/**
 * Tango's score interval for the paired difference of two proportions, Δ = head − base = (fixed − broken)/n.
 *
 * For paired pass/fail cases with one epoch a side. Without discordant pairs it is ±z²/(n + z²), never [0, 0].
 *
 * @param critical - z or t quantile of each end, > 0: 1.645 makes a two-sided 90 % interval
 * @returns bounds in [−1, 1] with lower ≤ Δ ≤ upper
 * @throws RangeError when the counts or the critical value are outside their range
 * @see Tango (1998), Statistics in Medicine 17, 891–908; the roots of `tangoScore` = ±critical
 */
export declare function tangoInterval({ n, broken, fixed, critical, }: PairedCounts & {
    readonly critical: number;
}): Bounds;
