import type { DimensionSpec } from '../model/dimension.js';
import type { Xoshiro128 } from '../stats/xoshiro128.js';
import type { EffectEstimate } from './effect-estimate.js';
import { type Sample } from './sample.js';
/** The effect by the estimator for the kind of values (STATISTICS A4), with the levels of both sides. */
export declare function estimateEffect(sample: Sample, spec: DimensionSpec, random: Xoshiro128): {
    estimate: EffectEstimate;
    levels: {
        base: number;
        head: number;
    };
};
