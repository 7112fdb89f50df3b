import type { DimensionSpec } from '../model/dimension.js';
import { type EffectEstimate } from './effect-estimate.js';
import { type Sample } from './sample.js';
/**
 * Effect on a ratio of means (cost, tokens, mean latency): Fieller's interval with paired covariance on the
 * totals of the units. A base mean that cannot be told from 0 leaves the ratio unbounded. The absolute scale
 * comes from Hall's t on the differences.
 */
export declare function ratioEffect(sample: Sample, spec: DimensionSpec): EffectEstimate;
/** Nothing that is never negative falls by more than all of it. */
export declare function lowestRatio({ ends }: Sample): number;
