import type { Amount, DimensionSpec } from '../model/dimension.js';
import type { EffectTests, Interval } from '../model/effect.js';
import { type EffectEstimate } from './effect-estimate.js';
import { type Sample } from './sample.js';
/** What is known of the same effect on the absolute scale. */
export interface AbsoluteEffect {
    readonly interval: Interval | null;
    /** The interval with another one-sided error of each end. */
    readonly intervalAt: (error: number) => Interval | null;
    readonly test: (margin: Amount) => EffectTests;
}
/**
 * Ratio of two means of bounded values (rates, scores), for a margin given as a share of base.
 *
 * Fieller's interval knows nothing of changes that did not happen to occur: twenty ties make it a point. Where few
 * units changed it is joined with the absolute interval divided by base, which has such a guard.
 */
export declare function boundedRatio(sample: Sample, spec: DimensionSpec, absolute: AbsoluteEffect): Pick<EffectEstimate, 'ratio' | 'test'> & {
    readonly ratioAt: (error: number) => Interval | null;
};
