import type { DimensionSpec } from '../model/dimension.js';
import type { PairedCase } from './pair-cases.js';
/**
 * The values of one side: epochs per case, and the unit of each case. Under a quantile of latencies a timeout without
 * a time is Infinity; whoever needs a number takes `capped`.
 */
export interface SideValues {
    readonly values: readonly (readonly number[])[];
    /** Index of the independent unit of each case, 0 … units − 1, by first appearance. */
    readonly unitOf: readonly number[];
    readonly units: number;
}
/** The values of one dimension over the paired cases: what every estimator reads. */
export interface Sample {
    /** One entry per case with a value on both sides: its epochs' values. */
    readonly base: readonly (readonly number[])[];
    readonly head: readonly (readonly number[])[];
    /** Mean over the epochs of each case, same order. */
    readonly baseMeans: readonly number[];
    readonly headMeans: readonly number[];
    /** Index of the independent unit of each case, 0 … units − 1, by first appearance. */
    readonly unitOf: readonly number[];
    readonly units: number;
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
    readonly cachedLeftOut: number;
}
/** Collects the values of a dimension; cases without a value on both sides are left out and counted. */
export declare function sampleOf(cases: readonly PairedCase[], spec: DimensionSpec): Sample;
/** Builds a sample from values; `unitOf` as in {@link Sample}. */
export declare function assembleSample(base: readonly (readonly number[])[], head: readonly (readonly number[])[], unitOf: readonly number[], units: number): Sample;
/** Ends of the scale that values live on: 0 and 1 where all lie between, else the smallest and largest seen. */
export declare function endsOf(...sides: readonly SideValues['values'][]): Sample['ends'];
/** Nothing but 0 and 1. */
export declare function isTwoValued(side: SideValues['values']): boolean;
/** Largest value that is a number; null where there is none. */
export declare function largestFinite(...sides: readonly SideValues['values'][]): number | null;
/** The values with every larger one, Infinity above all, put down to a cap. */
export declare function capped(side: SideValues['values'], cap: number): SideValues['values'];
/** Arithmetic mean; the caller makes sure that there is a value. */
export declare function mean(values: readonly number[]): number;
/** Variance with n − 1; 0 for fewer than two values. */
export declare function variance(values: readonly number[]): number;
/** Most epochs of any case. */
export declare function longest(side: SideValues['values']): number;
