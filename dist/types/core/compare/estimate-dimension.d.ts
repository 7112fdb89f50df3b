import type { DimensionSpec } from '../model/dimension.js';
import type { DimensionEvidence, NoEffectReason } from '../model/dimension-evidence.js';
import type { Interval } from '../model/effect.js';
import type { Xoshiro128 } from '../stats/xoshiro128.js';
import type { Sample } from './sample.js';
import type { Ask } from './trade-asks.js';
/** Evidence of one dimension as the estimators give it; families of tests are adjusted afterwards. */
export type RawEvidence = Omit<DimensionEvidence, 'worseAdjusted' | 'directionAdjusted'>;
/**
 * Everything that the paired cases say about one dimension.
 *
 * @param sample - values of the dimension, case by case
 * @param random - generator of its own, so that no dimension depends on which others were asked for
 * @param asks - what trades ask of it
 */
export declare function estimateDimension(sample: Sample, spec: DimensionSpec, random: Xoshiro128, asks?: readonly Ask[]): RawEvidence;
/** The scale a dimension is judged on: its margin's, or the one that is usual for its unit. */
export declare function gateScale(spec: DimensionSpec): Interval['scale'];
/** Evidence without any: nothing to estimate from. */
export declare function emptyEvidence(sample: Pick<Sample, 'lost' | 'cachedLeftOut'>, spec: DimensionSpec, reason: NoEffectReason): RawEvidence;
