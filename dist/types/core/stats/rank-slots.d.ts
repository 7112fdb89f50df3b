import { type SortedSide } from './sorted-side.js';
/** The values of a side by slots: one for each value near a quantile, one for all values of each stretch between. */
export type RankSlots = {
    /** Slot of each value of the side, in its order by unit. */
    readonly slots: Int32Array;
    /** The value of each slot, ascending; NaN where it holds different ones. */
    readonly values: Float64Array;
};
/**
 * Slots that tell values apart only where the quantiles of a resample will be, but for rare ones.
 *
 * @param quantiles - each in (0, 1)
 * @param deviations - half the width of the window of each quantile, in standard deviations of its rank; ≥ 0
 * @see Woodruff (1952), JASA 47(260), 635–646, for the error of a rank
 */
export declare function rankSlots(side: SortedSide, quantiles: Float64Array, deviations: number): RankSlots;
/**
 * Type-7 quantiles of a resample from the values it has in each slot.
 *
 * @param counts - values of the resample by slot, from index `start` on
 * @param total - their sum, at least 1
 * @param quantiles - ascending, each in (0, 1)
 * @param into - receives one level per quantile; NaN where the slots do not tell it
 * @returns whether they tell all
 */
export declare function quantilesOfSlots({ values }: RankSlots, counts: Int32Array, start: number, total: number, quantiles: Float64Array, into: Float64Array): boolean;
