import { type SortedSides } from './sorted-side.js';
import type { Xoshiro128 } from './xoshiro128.js';
/** Draws one resample of the units and writes the levels of its quantiles, one entry per quantile and side. */
export type Resampler = (base: Float64Array, head: Float64Array) => void;
/**
 * The paired bootstrap by its definition: as many draws as units, then a walk down the sorted values. For few units;
 * `resampleByWindow` has the same law and takes less time for many.
 *
 * @param quantiles - ascending, each in (0, 1)
 */
export declare function resampleByWalk({ base, head }: SortedSides, quantiles: Float64Array, random: Pick<Xoshiro128, 'nextInteger'>): Resampler;
