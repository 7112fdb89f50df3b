import type { DimensionSpec } from '../model/dimension.js';
import { type QuantileBootstrap } from '../stats/paired-quantile-bootstrap.js';
import type { Xoshiro128 } from '../stats/xoshiro128.js';
import { type EffectEstimate } from './effect-estimate.js';
import { type Sample } from './sample.js';
/** Resamples of every bootstrap (STATISTICS A2). */
export declare const resamples = 2000;
/** A quantile effect with the point estimates it came with. */
export interface QuantileEffect extends EffectEstimate {
    readonly baseQuantile: number;
    readonly headQuantile: number;
}
/**
 * Effect on a quantile: paired percentile bootstrap over units, the log ratio and the difference from the
 * same resamples. A claim needs ln α ÷ ln q units: below, no distribution-free bound exists (59 for p95, 299 for
 * p99; STATISTICS A4); near the median twenty, as everywhere.
 *
 * A timeout without a time enters as the largest value seen on either side: its rank is right, its size is not
 * known. Where so many time out that they are the quantile, the effect is a lower limit of the true one.
 */
export declare function quantileEffect(sample: Sample, spec: DimensionSpec, q: number, random: Xoshiro128): QuantileEffect;
/** The effect that resamples of a quantile make: log ratio and difference from the same ones. */
export declare function percentileEffect(result: QuantileBootstrap, spec: DimensionSpec, minimumUnits: number, method: string): QuantileEffect;
