import type { DimensionSpec } from '../model/dimension.js';
import { type EffectEstimate } from './effect-estimate.js';
import type { Sample } from './sample.js';
/**
 * Effect on a mean of bounded values (rates over several epochs, scores, nDCG): Hall's transformed t on one
 * number per unit, with the sparse guard where fewer than eight units differ. Values without known bounds
 * (USD, ms, tokens) have no range to guard with and use the plain transformed t.
 */
export declare function meanEffect(sample: Sample, spec: DimensionSpec): EffectEstimate;
