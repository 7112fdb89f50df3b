import { at } from './element-at.ts';
import { type SortedSides, weightedQuantilesOf } from './sorted-side.ts';
import type { Xoshiro128 } from './xoshiro128.ts';

/** Draws one resample of the units and writes the levels of its quantiles, one entry per quantile and side. */
export type Resampler = (base: Float64Array, head: Float64Array) => void;

/**
 * The paired bootstrap by its definition: as many draws as units, then a walk down the sorted values. For few units;
 * `resampleByWindow` has the same law and takes less time for many.
 *
 * @param quantiles - ascending, each in (0, 1)
 */
export function resampleByWalk(
  { base, head }: SortedSides,
  quantiles: Float64Array,
  random: Pick<Xoshiro128, 'nextInteger'>,
): Resampler {
  const units = base.lengths.length;
  const weights = new Int32Array(units);
  const writeBase = weightedQuantilesOf(base, quantiles);
  const writeHead = weightedQuantilesOf(head, quantiles);
  return (baseLevels, headLevels) => {
    weights.fill(0);
    for (let draw = 0; draw < units; draw++) {
      const unit = random.nextInteger(units);
      weights[unit] = at(weights, unit) + 1;
    }
    writeBase(weights, baseLevels);
    writeHead(weights, headLevels);
  };
}
