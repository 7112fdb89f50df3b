import { type GroupedValues, type ValueLists } from './grouped-values.js';
/** All values of one side, by unit and in order. */
export type SortedSide = {
    /** Values of all units, one unit after the other. */
    readonly values: Float64Array;
    /** Unit of each of them. */
    readonly owners: Int32Array;
    /** The same values, ascending. */
    readonly sorted: Float64Array;
    /** Number of values of each unit. */
    readonly lengths: Int32Array;
    /** Whether all units have the same number of values, so that every resample has the same size. */
    readonly isEven: boolean;
};
/** Base and head of the same units. */
export type SortedSides = {
    readonly base: SortedSide;
    readonly head: SortedSide;
};
/**
 * Sorts the values of a side.
 *
 * @param name - of the argument, for errors
 * @param given - values of each unit, at least one finite number a unit
 * @throws RangeError when a unit has no value or one is not finite
 */
export declare function sortSide(name: string, given: GroupedValues | ValueLists): SortedSide;
/** First position in ascending values that holds `value` or more. */
export declare function lowerBound(sorted: Float64Array, value: number): number;
/**
 * Type-7 quantiles of resamples of a side, each in one walk down the sorted values.
 *
 * Downwards, because p95 and p99 are near the top: there the walk ends early.
 *
 * @param quantiles - ascending, each in (0, 1)
 * @returns writes one level per quantile of the resample in which unit u occurs weights[u] times
 */
export declare function weightedQuantilesOf(side: SortedSide, quantiles: Float64Array): (weights: Int32Array, into: Float64Array) => void;
