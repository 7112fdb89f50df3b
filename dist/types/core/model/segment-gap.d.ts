import type { Interval } from './effect.js';
/** The gap between the best and the worst value of a segment field on one side. */
export interface GapLevel {
    /** Largest level − smallest: too large on the whole, for it picks the extremes. */
    readonly estimate: number;
    /** Of the true gap, allowing for the picking. */
    readonly interval: Interval;
    /** The gap that as many cases show on average when all values are equal. */
    readonly byChance: number;
    readonly best: string;
    readonly worst: string;
}
/** How far the values of one segment field lie apart on the primary dimension. */
export interface SegmentGap {
    readonly field: string;
    /** Name of the dimension. */
    readonly dimension: string;
    /** Values with cases enough, in order of first appearance, with their levels. */
    readonly values: readonly {
        readonly value: string;
        readonly n: number;
        readonly base: number;
        readonly head: number;
    }[];
    /** Values with too few cases to take part. */
    readonly leftOut: number;
    readonly base: GapLevel;
    readonly head: GapLevel;
    /** Gap on head minus gap on base. */
    readonly change: {
        readonly estimate: number;
        readonly interval: Interval;
    };
}
