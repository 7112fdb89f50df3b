import type { DimensionSpec } from '../model/dimension.js';
import { type GroupedValues } from '../stats/grouped-values.js';
import { type DimensionValues, type SideOfDimension } from './dimension-values.js';
import type { UnitNumbers } from './rows-by-case.js';
/**
 * The values of one side: epochs per case, and the unit of each case. Under a quantile of latencies a timeout without
 * a time is Infinity; whoever needs a number takes `capped`.
 */
export interface SideValues extends UnitNumbers {
    /** One group per case: the values of its epochs, at least one. */
    readonly values: GroupedValues;
    /** Mean over the epochs of each case. */
    readonly means: Float64Array;
}
/** The values of one dimension over the paired cases: what every estimator reads. */
export interface Sample extends UnitNumbers {
    /** Cases with a value on both sides. */
    readonly n: number;
    /** One group per case: its epochs' values. */
    readonly base: GroupedValues;
    readonly head: GroupedValues;
    /** Mean over the epochs of each case, same order. */
    readonly baseMeans: Float64Array;
    readonly headMeans: Float64Array;
    /** Head − base of these means. */
    readonly differences: Float64Array;
    /** Most epochs with a value of any case. */
    readonly epochs: {
        readonly base: number;
        readonly head: number;
    };
    /** One epoch a side and nothing but 0 and 1. */
    readonly isBinary: boolean;
    /** Ends of the scale the values are known to live on: 0 and 1 where all lie between, else what was observed. */
    readonly ends: {
        readonly low: number;
        readonly high: number;
    };
    /** Width of that scale. */
    readonly range: number;
    /** Base's values of every paired case, also where head has none: what can be known before head is read. */
    readonly baseAlone: SideValues;
    /** Cases with a value on one side only, because the other failed or did not report it: that value. */
    readonly lost: {
        readonly baseLost: readonly number[];
        readonly headLost: readonly number[];
    };
    /** Cases of the sample of which a failure took some epochs on a side and left others: their positions. */
    readonly shortened: {
        readonly base: readonly number[];
        readonly head: readonly number[];
    };
    readonly cachedLeftOut: number;
}
/**
 * The sample of a dimension; cases without a value on both sides are left out and counted.
 *
 * @param members - positions of the cases to look at, ascending; left out = all
 */
export declare function sampleOf(values: DimensionValues, { statistic }: DimensionSpec, members?: Int32Array): Sample;
/** The cases of one side that have a value, whatever the other side holds. */
export declare function valuedCases(side: SideOfDimension, units: UnitNumbers): SideValues;
/** Builds a sample from values; `unitOf` as in {@link Sample}. */
export declare function assembleSample(base: GroupedValues, head: GroupedValues, unitOf: Int32Array, units: number): Sample;
/** One side of a sample. */
export declare function assembleSide(values: GroupedValues, { unitOf, units }: UnitNumbers): SideValues;
/** Ends of the scale that values live on: 0 and 1 where all lie between, else the smallest and largest seen. */
export declare function endsOf(...lists: readonly Float64Array[]): Sample['ends'];
/** Nothing but 0 and 1. */
export declare function isTwoValued(values: Float64Array): boolean;
/** Largest value that is a number; null where there is none. */
export declare function largestFinite(...sides: readonly GroupedValues[]): number | null;
/** The values with every larger one, Infinity above all, put down to a cap; the same object where none is larger. */
export declare function capped(grouped: GroupedValues, cap: number): GroupedValues;
/** Arithmetic mean; the caller makes sure that there is a value. */
export declare function mean(values: readonly number[] | Float64Array): number;
/** Variance with n − 1; 0 for fewer than two values. */
export declare function variance(values: readonly number[] | Float64Array): number;
