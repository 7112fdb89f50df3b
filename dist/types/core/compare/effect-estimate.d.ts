import type { Amount } from '../model/dimension.js';
import type { EffectTests, Interval } from '../model/effect.js';
/** Error of each side of every interval: one-sided 5 %, so intervals are 90 % two-sided. */
export declare const alpha = 0.05;
/** The same effect on both scales; null = no such interval. */
export interface Intervals {
    readonly absolute: Interval | null;
    readonly ratio: Interval | null;
}
/** No interval on either scale. */
export declare const noIntervals: Intervals;
/** An estimated effect, able to be tested against any margin. Raw orientation: head minus base, head ÷ base. */
export interface EffectEstimate extends Intervals {
    /**
     * Both intervals with another error of each end: what a trade is tested with.
     *
     * @param error - one-sided, exclusive (0, 0.5)
     */
    readonly intervalsAt: (error: number) => Intervals;
    /**
     * One-sided p-values, oriented so that a loss is bad.
     *
     * @param margin - the tolerated loss; null = only the tests at no change
     */
    readonly test: (margin: Amount | null) => EffectTests;
    /** Fewest independent units for which this estimator's claim holds. */
    readonly minimumUnits: number;
}
/** No p-value can be given. */
export declare const noTests: EffectTests;
/**
 * An interval with infinite bounds as null.
 *
 * @param error - one-sided error of each end; left out, the one that the gate uses
 */
export declare function makeInterval(scale: Interval['scale'], lo: number | null, hi: number | null, method: string, error?: number): Interval;
/** What a function gives, worked out when it is first asked for. */
export declare function once<Value>(make: () => Value): () => Value;
