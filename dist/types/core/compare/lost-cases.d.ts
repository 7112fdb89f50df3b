import type { DimensionEvidence } from '../model/comparison.js';
import type { DimensionSpec } from '../model/dimension.js';
import type { Xoshiro128 } from '../stats/xoshiro128.js';
import { type Sample } from './sample.js';
/**
 * Would the dimension still be inside if every case that a failure took from one side had been the worst it
 * could be there (A6.8)? On the ends of the scale, which are those seen where the scale is not 0–1; times and
 * prices have no worst.
 */
export declare function worstCaseInside(sample: Sample, spec: DimensionSpec, random: Xoshiro128): boolean | null;
/**
 * Would the loss still be proven if every case that failed on base alone had been the worst it could be there? A
 * base that lost the cases it would have failed looks better than it was.
 *
 * Cases that head lost are not given the benefit: a change could lift a proven loss by failing to answer at all.
 */
export declare function bestCaseLoss(sample: Sample, spec: DimensionSpec, random: Xoshiro128): Pick<DimensionEvidence, 'bestCaseLoss'>;
