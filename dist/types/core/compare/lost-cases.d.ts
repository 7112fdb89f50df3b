import type { DimensionSpec } from '../model/dimension.js';
import type { DimensionEvidence } from '../model/dimension-evidence.js';
import type { EffectTests } from '../model/effect.js';
import type { Xoshiro128 } from '../stats/xoshiro128.js';
import { type EffectEstimate } from './effect-estimate.js';
import { type Sample } from './sample.js';
/**
 * Would the dimension still be inside if every case that a failure took from one side had been the worst it
 * could be there (A6.8)? On the ends of the scale, which are those seen where the scale is not 0–1; times and
 * prices have no worst.
 *
 * @param onPairs - tests of the pairs alone: what is not inside there is not made so by losses
 * @returns null where nothing was lost, or there is no margin
 */
export declare function worstCaseInside(sample: Sample, spec: DimensionSpec, onPairs: EffectTests, random: Xoshiro128): boolean | null;
/** The cases that one side lost, as the worst that they could be; none where values have no worst. */
export declare function worstPairs(sample: Sample, spec: DimensionSpec): readonly {
    readonly base: number;
    readonly head: number;
}[];
/**
 * The effect with what is imputed of the lost cases and epochs as the worst that it could be; null = nothing is. A case that failed on both sides alike says nothing of the change, and is no part of it.
 */
export declare function worstCaseEffect(sample: Sample, spec: DimensionSpec, random: Xoshiro128): EffectEstimate | null;
/**
 * Would the loss still be proven if every case that failed on base alone had been the worst it could be there? A
 * base that lost the cases it would have failed looks better than it was.
 *
 * Cases that head lost are not given the benefit: a change could lift a proven loss by failing to answer at all.
 *
 * @param onPairs - tests of the pairs alone: what is not proven there is not made so by what base lost
 */
export declare function bestCaseLoss(sample: Sample, spec: DimensionSpec, onPairs: EffectTests, random: Xoshiro128): Pick<DimensionEvidence, 'bestCaseLoss'>;
