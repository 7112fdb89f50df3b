import type { DimensionSpec } from '../model/dimension.js';
import type { AskedEffect } from '../model/trade-evidence.js';
import type { EffectEstimate } from './effect-estimate.js';
import type { Sample } from './sample.js';
import type { Ask } from './trade-asks.js';
/**
 * Bounds of a dimension at what trades ask of it, each with the trade's own share of the error.
 *
 * @param estimate - the effect; its intervals are made again with that error, from the same resamples
 * @param worstCase - makes the effect with the cases that one side lost counted as the worst; null = none lost
 */
export declare function askedEffects(asks: readonly Ask[], sample: Sample, spec: DimensionSpec, estimate: EffectEstimate, worstCase: () => EffectEstimate | null): readonly AskedEffect[];
