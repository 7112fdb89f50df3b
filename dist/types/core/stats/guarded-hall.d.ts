import type { Bounds } from './bounds.js';
import { type HallInterval } from './hall.js';
/** How the sparse guard decides that there are too few changes to trust the sample. */
export type SparseGuard = {
    /**
     * Units with a change, integer ≥ 0; left out, the values ≠ 0 are counted. Give it (`changedClusters`) when the
     * values are cluster pseudo-values: there a cluster without a change is not 0.
     */
    readonly nonzero?: number | undefined;
    /** The guard joins below this many changed units, integer ≥ 0, default 8. */
    readonly sparseBelow?: number | undefined;
};
/** Hall's interval, widened when the sample holds few changes. */
export type GuardedHallInterval = Omit<HallInterval, 'lower' | 'upper' | 'reason'> & {
    /** Hall's own interval with its own reason when it has none. */
    readonly hall: HallInterval;
    /** The interval with the two pseudo-values; null where it took no part. */
    readonly plusTwo: Bounds | null;
    /** Units with a change. */
    readonly nonzero: number;
    /** Whether the pseudo-value interval took part. */
    readonly guarded: boolean;
    readonly lower: number;
    readonly upper: number;
};
/** Number of changed units and whether they are too few. */
export declare function classifySparse(values: readonly number[] | Float64Array, guard: SparseGuard): {
    readonly nonzero: number;
    readonly sparse: boolean;
};
/**
 * Hall's interval with the sparse guard: when fewer than eight units changed, or Hall's interval is not
 * estimable, the union with the plus-two interval. It always has bounds and never zero width.
 *
 * @param values - differences head − base, one per independent unit, at least one
 * @param alpha - one-sided error of each end, exclusive (0, 0.5)
 * @param range - the largest possible difference (1 for scores in [0, 1]), > 0
 * @param guard - how changes are counted
 * @throws RangeError when an argument is outside its range
 * @see STATISTICS A4 "sparse guard" and B2; `hallInterval`, `plusTwoInterval`
 */
export declare function guardedHallInterval(values: readonly number[] | Float64Array, alpha: number, range: number, guard?: SparseGuard): GuardedHallInterval;
/** Hall's test with the sparse guard. */
export type GuardedHallTest = {
    /** Hall's statistic; null when not estimable (the p-values then are those of the plus-two test). */
    readonly transformedT: number | null;
    /** p-value of H0 "mean ≤ threshold". */
    readonly pInside: number;
    /** p-value of H0 "mean ≥ threshold". */
    readonly pOutside: number;
    /** Units with a change. */
    readonly nonzero: number;
    /** Whether the pseudo-value test took part. */
    readonly guarded: boolean;
};
/**
 * The test dual to `guardedHallInterval`: the larger of the two p-values where the guard joins.
 *
 * @param values - differences head − base, one per independent unit, at least one
 * @param threshold - the mean under H0; −m for a non-inferiority margin m
 * @param range - the largest possible difference (1 for scores in [0, 1]), > 0
 * @param guard - how changes are counted
 * @throws RangeError when an argument is outside its range
 * @see STATISTICS A5 "Guard"
 */
export declare function guardedHallTest(values: readonly number[] | Float64Array, threshold: number, range: number, guard?: SparseGuard): GuardedHallTest;
