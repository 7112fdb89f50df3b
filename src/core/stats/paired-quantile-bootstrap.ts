import { at } from './element-at.ts';
import { asGrouped, type GroupedValues, groupCount, type ValueLists } from './grouped-values.ts';
import { quantileOfSorted } from './quantile.ts';
import { requireBetween, requireInteger, requireSameLength } from './require-argument.ts';
import { resampleByWalk } from './resample-by-walk.ts';
import { resampleByWindow } from './resample-by-window.ts';
import { sortSide } from './sorted-side.ts';
import type { Xoshiro128 } from './xoshiro128.ts';

/** What the bootstrap needs to know. */
export type QuantileBootstrapOptions = {
  /** Values of base, one list per independent unit; lists hold at least one finite number. */
  readonly base: GroupedValues | ValueLists;
  /** Values of head for the same units in the same order; lists may differ in length from base's. */
  readonly head: GroupedValues | ValueLists;
  /** Quantiles, each in (0, 1). */
  readonly quantiles: readonly number[];
  /** Resamples, integer ≥ 1. */
  readonly resamples: number;
  /** Source of randomness; how much it gives hangs on the number of units and on the values. */
  readonly random: Pick<Xoshiro128, 'nextInteger' | 'nextUniform' | 'fillIntegers'>;
};

/** One quantile of both sides with its bootstrap distribution; arrays have one entry per resample, ascending. */
export type QuantileBootstrap = {
  readonly q: number;
  /** Quantile of all values of base. */
  readonly base: number;
  /** Quantile of all values of head. */
  readonly head: number;
  /** ln(head/base); null when a value of either side is not positive. */
  readonly logRatios: Float64Array | null;
  /** head − base. */
  readonly differences: Float64Array;
  /** Quantile of base, for its own interval. */
  readonly baseLevels: Float64Array;
  /** Quantile of head, for its own interval. */
  readonly headLevels: Float64Array;
};

/** From this many units on the window takes less time than the walk. */
const fewestForWindow = 100;

/**
 * Paired cluster bootstrap of quantiles: units are drawn with replacement, both sides of a unit together, and
 * all quantiles come from the same resamples.
 *
 * For latency; feed `percentileInterval` and `percentileTest` with the result. Whether n carries the quantile
 * (59 units for p95, 299 for p99) is the caller's to decide, see `orderStatisticRanks`.
 *
 * @returns one entry per quantile, in the order given
 * @throws RangeError when there is no unit, a unit has no value on one side, the sides differ in length, or
 *   another argument is outside its range
 * @see STATISTICS A4 and B5; Davison & Hinkley (1997), Bootstrap Methods and their Application, section 3.8
 */
export function pairedQuantileBootstrap({
  base,
  head,
  quantiles,
  resamples,
  random,
}: QuantileBootstrapOptions): readonly QuantileBootstrap[] {
  const [baseUnits, headUnits] = [asGrouped(base), asGrouped(head)];
  const units = groupCount(baseUnits);
  if (units === 0) throw new RangeError('base must hold at least 1 unit, got 0');
  requireSameLength('base', { length: units }, 'head', { length: groupCount(headUnits) });
  requireInteger('resamples', resamples, 1);
  for (const [index, q] of quantiles.entries()) requireBetween(`quantiles[${index}]`, q, 0, 1);
  const sides = { base: sortSide('base', baseUnits), head: sortSide('head', headUnits) };
  const isPositive = at(sides.base.sorted, 0) > 0 && at(sides.head.sorted, 0) > 0;

  const results = quantiles.map((q) => ({
    q,
    base: quantileOfSorted(sides.base.sorted, q),
    head: quantileOfSorted(sides.head.sorted, q),
    logRatios: isPositive ? new Float64Array(resamples) : null,
    differences: new Float64Array(resamples),
    baseLevels: new Float64Array(resamples),
    headLevels: new Float64Array(resamples),
  }));

  const ascending = results.toSorted((one, other) => one.q - other.q);
  const levels = Float64Array.from(ascending, ({ q }) => q);
  const resample =
    units < fewestForWindow ? resampleByWalk(sides, levels, random) : resampleByWindow(sides, levels, random);
  const baseLevels = new Float64Array(quantiles.length);
  const headLevels = new Float64Array(quantiles.length);
  for (let index = 0; index < resamples; index++) {
    resample(baseLevels, headLevels);
    for (const [slot, result] of ascending.entries()) {
      const baseLevel = at(baseLevels, slot);
      const headLevel = at(headLevels, slot);
      result.baseLevels[index] = baseLevel;
      result.headLevels[index] = headLevel;
      result.differences[index] = headLevel - baseLevel;
      if (result.logRatios !== null) result.logRatios[index] = Math.log(headLevel / baseLevel);
    }
  }
  for (const result of results) {
    result.logRatios?.sort();
    result.differences.sort();
    result.baseLevels.sort();
    result.headLevels.sort();
  }
  return results;
}
