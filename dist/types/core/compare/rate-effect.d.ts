import type { DimensionSpec } from '../model/dimension.js';
import { type EffectEstimate } from './effect-estimate.js';
import type { Sample } from './sample.js';
/** Pairs that differ, in the raw direction: value went 1 → 0, or 0 → 1. */
export interface Discordance {
    readonly n: number;
    readonly fell: number;
    readonly rose: number;
}
/** Counts the discordant pairs of a two-valued sample. */
export declare function countDiscordance(sample: Sample): Discordance;
/**
 * Effect on a rate with one epoch a side: Tango's score interval for the paired difference. Clustered cases
 * enter as effective counts (counts ÷ design effect, t with G − 1 degrees of freedom; STATISTICS A4).
 */
export declare function rateEffect(sample: Sample, spec: DimensionSpec): EffectEstimate;
