import type { DimensionSpec } from '../model/dimension.js';
import { type EffectEstimate } from './effect-estimate.js';
import type { Sample } from './sample.js';
/**
 * Effect on a mean of bounded values (rates over several epochs, scores, nDCG): Hall's transformed t on one
 * number per unit, with the sparse guard where fewer than eight units differ. Values without known bounds
 * (USD, ms, tokens) have no range to guard with and use the plain transformed t. In clusters the interval is widened
 * (`clusterWidening`).
 *
 * "Worse" and "better" also have to hold when signs are flipped: their p-value is the larger of Hall's at 0 and the
 * mid-p of the sign-flip test. STATISTICS A6.3 asks for the same test at 0; with 8–11 differing cases, where the guard
 * has just left, Hall alone calls unchanged code worse in 9 % of such samples, and one of 0.04 is spent on it. The
 * interval stays Hall's: it may exclude 0 where "worse" is not claimed. At a margin signs cannot be flipped.
 */
export declare function meanEffect(sample: Sample, spec: DimensionSpec): EffectEstimate;
