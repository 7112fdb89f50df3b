import { type GroupedValues, type ValueLists } from './grouped-values.js';
import type { Xoshiro128 } from './xoshiro128.js';
/** What the bootstrap needs to know. */
export type QuantileBootstrapOptions = {
    /** Values of base, one list per independent unit; lists hold at least one finite number. */
    readonly base: GroupedValues | ValueLists;
    /** Values of head for the same units in the same order; lists may differ in length from base's. */
    readonly head: GroupedValues | ValueLists;
    /** Quantiles, each in (0, 1). */
    readonly quantiles: readonly number[];
    /** Resamples, integer ≥ 1. */
    readonly resamples: number;
    /** Source of randomness; how much it gives hangs on the number of units and on the values. */
    readonly random: Pick<Xoshiro128, 'nextInteger' | 'nextUniform' | 'fillIntegers'>;
};
/** One quantile of both sides with its bootstrap distribution; arrays have one entry per resample, ascending. */
export type QuantileBootstrap = {
    readonly q: number;
    /** Quantile of all values of base. */
    readonly base: number;
    /** Quantile of all values of head. */
    readonly head: number;
    /** ln(head/base); null when a value of either side is not positive. */
    readonly logRatios: Float64Array | null;
    /** head − base. */
    readonly differences: Float64Array;
    /** Quantile of base, for its own interval. */
    readonly baseLevels: Float64Array;
    /** Quantile of head, for its own interval. */
    readonly headLevels: Float64Array;
};
/**
 * Paired cluster bootstrap of quantiles: units are drawn with replacement, both sides of a unit together, and
 * all quantiles come from the same resamples.
 *
 * For latency; feed `percentileInterval` and `percentileTest` with the result. Whether n carries the quantile
 * (59 units for p95, 299 for p99) is the caller's to decide, see `orderStatisticRanks`.
 *
 * @returns one entry per quantile, in the order given
 * @throws RangeError when there is no unit, a unit has no value on one side, the sides differ in length, or
 *   another argument is outside its range
 * @see STATISTICS A4 and B5; Davison & Hinkley (1997), Bootstrap Methods and their Application, section 3.8
 */
export declare function pairedQuantileBootstrap({ base, head, quantiles, resamples, random, }: QuantileBootstrapOptions): readonly QuantileBootstrap[];
