import type { Interval } from './effect.js';
/** A mean difference within counterfactual pairs, in the unit of the dimension. */
export interface PairGap {
    readonly estimate: number;
    /** null = too few pairs. */
    readonly interval: Interval | null;
}
/** One value of the attribute against another, or against all others of its pair. */
export interface CounterfactualContrast {
    readonly value: string;
    /** null = the mean of the other values in the pair. */
    readonly against: string | null;
    /** Pairs that hold both. */
    readonly pairs: number;
    /** Mean of `value` − mean of what it is held against, on each side. */
    readonly base: PairGap;
    readonly head: PairGap;
    /** Gap on head − gap on base. */
    readonly change: PairGap;
    /** Pairs whose gap grew, or shrank, by at least half of the scale. */
    readonly opened: readonly string[];
    readonly closed: readonly string[];
    /** Pairs whose gap is about as large and points the other way. */
    readonly turned: readonly string[];
}
/** Cases that differ in one attribute only, compared within the pair on the primary dimension. */
export interface Counterfactual {
    /** Fields of the pair id and of the attribute. */
    readonly pair: string;
    readonly attribute: string;
    /** Name of the dimension that is compared. */
    readonly dimension: string;
    /** Pairs with at least two values of the attribute on both sides, and pairs without. */
    readonly pairs: number;
    readonly incomplete: number;
    /** Values of the attribute beyond the ten most frequent ones. */
    readonly leftOut: number;
    readonly contrasts: readonly CounterfactualContrast[];
}
