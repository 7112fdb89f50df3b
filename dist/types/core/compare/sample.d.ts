import type { DimensionSpec } from '../model/dimension.ts';
import type { PairedCase } from './pair-cases.ts';
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
    /** Smallest range the values are known to live in: 1 for 0–1 values, else what was observed. */
    readonly range: number;
    /** Cases that a failure took from one side only: the value of the side that has one. */
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
/** Arithmetic mean; the caller makes sure that there is a value. */
export declare function mean(values: readonly number[]): number;
/** Variance with n − 1; 0 for fewer than two values. */
export declare function variance(values: readonly number[]): number;
