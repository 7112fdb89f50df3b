import type { DimensionSpec } from '../model/dimension.js';
import { type EpochNoise } from '../stats/epoch-noise.js';
import type { Xoshiro128 } from '../stats/xoshiro128.js';
import { type EffectEstimate } from './effect-estimate.js';
import { type QuantileEffect } from './quantile-effect.js';
import { type Sample } from './sample.js';
/** Noise of each side; null where too few cases were repeated to know it. */
export declare function sideNoise(sample: Pick<Sample, 'base' | 'head' | 'unitOf' | 'units'>): {
    readonly base: EpochNoise;
    readonly head: EpochNoise;
} | null;
/** Width of the scale that noise may fill where none was seen; 0 = prices and times have no known one. */
export declare function guardRange({ range }: Pick<Sample, 'range'>, { unit }: DimensionSpec): number;
/**
 * Effect on the mean of a fixed suite: the cases are all there is, and only the noise between their repeats counts
 * (STATISTICS A3). Says nothing about inputs that are not in the suite.
 */
export declare function fixedSuiteEffect(sample: Sample, spec: DimensionSpec): EffectEstimate;
/**
 * Effect on a quantile of a fixed suite: repeats are resampled within their cases. The claim needs as many values as the
 * quantile of a simple sample needs units: that none of n·K values lies beyond the quantile is never likelier where the
 * cases differ than where they are alike.
 */
export declare function fixedSuiteQuantile(sample: Sample, spec: DimensionSpec, q: number, random: Xoshiro128): QuantileEffect;
