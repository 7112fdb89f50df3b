import type { EffectTests, Interval } from '../model/comparison.js';
import type { Amount } from '../model/dimension.js';
/** Error of each side of every interval: one-sided 5 %, so intervals are 90 % two-sided. */
export declare const alpha = 0.05;
/** An estimated effect, able to be tested against any margin. Raw orientation: head minus base, head ÷ base. */
export interface EffectEstimate {
    readonly absolute: Interval | null;
    readonly ratio: Interval | null;
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
/** An interval of the level that the gate uses, with bounds put in order and infinite ones as null. */
export declare function makeInterval(scale: Interval['scale'], lo: number | null, hi: number | null, method: string): Interval;
