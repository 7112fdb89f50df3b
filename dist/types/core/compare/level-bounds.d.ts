import type { DimensionSpec } from '../model/dimension.js';
import type { LevelBounds } from '../model/dimension-evidence.js';
import { type SideValues } from './sample.js';
/**
 * One-sided 95 % bounds of the level of one side, against its absolute limit.
 *
 * A quantile is decided as the share of answers beyond the limit, a rate directly, both by Clopper–Pearson;
 * repeated or clustered cases enter with an effective n (Korn & Graubard 1998). Other means use Hall's t.
 *
 * @returns null when there is no limit, no value, or no way to bound the level (fewer than two units, no spread)
 */
export declare function levelBounds(side: SideValues, spec: DimensionSpec): LevelBounds | null;
