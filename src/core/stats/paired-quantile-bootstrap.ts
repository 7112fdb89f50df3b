import { at } from './element-at.ts';
import { quantileOfSorted } from './quantile.ts';
import { requireBetween, requireInteger, requireSameLength, requireValues } from './require-argument.ts';
import type { Xoshiro128 } from './xoshiro128.ts';

/** What the bootstrap needs to know. */
export type QuantileBootstrapOptions = {
  /** Values of base, one list per independent unit; lists hold at least one finite number. */
  readonly base: readonly (readonly number[])[];
  /** Values of head for the same units in the same order; lists may differ in length from base's. */
  readonly head: readonly (readonly number[])[];
  /** Quantiles, each in (0, 1). */
  readonly quantiles: readonly number[];
  /** Resamples, integer ≥ 1. */
  readonly resamples: number;
  /** Source of randomness; it takes resamples × units draws or a few more. */
  readonly random: Pick<Xoshiro128, 'nextInteger'>;
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

/** All values of one side in ascending order, each with the unit it belongs to. */
type Side = {
  readonly values: Float64Array;
  readonly owners: Int32Array;
  /** Values of each unit. */
  readonly lengths: Int32Array;
  /** Whether all units have the same number of values, so that every resample has the same size. */
  readonly isEven: boolean;
};

function sortSide(name: string, units: readonly (readonly number[])[]): Side {
  const pairs: { value: number; unit: number }[] = [];
  for (const [unit, list] of units.entries()) {
    requireValues(`${name}[${unit}]`, list);
    for (const value of list) pairs.push({ value, unit });
  }
  pairs.sort((one, other) => one.value - other.value);
  const lengths = Int32Array.from(units, (list) => list.length);
  return {
    values: Float64Array.from(pairs, (pair) => pair.value),
    owners: Int32Array.from(pairs, (pair) => pair.unit),
    lengths,
    isEven: lengths.every((length) => length === lengths[0]),
  };
}

function resampleSize({ values, lengths, isEven }: Side, weights: Int32Array): number {
  if (isEven) return values.length;
  let total = 0;
  for (const [unit, length] of lengths.entries()) total += at(weights, unit) * length;
  return total;
}

/**
 * Type-7 quantiles of a side in which unit u occurs weights[u] times, in one walk down the sorted values.
 *
 * `descending` lists the positions in `quantiles` from the largest quantile down, `into` receives one per
 * quantile. Downwards, because p95 and p99 are near the top: there the walk ends early.
 */
function weightedQuantiles(
  side: Side,
  weights: Int32Array,
  quantiles: readonly number[],
  descending: Int32Array,
  into: Float64Array,
): void {
  const { values, owners } = side;
  const total = resampleSize(side, weights);
  // `at` would check each index twice over, half of the running time of the bootstrap. Both elements exist: it
  // is only called while values of the resample are left below `index`.
  const weightOf = (next: number): number => weights[owners[next] as number] as number;
  let index = values.length;
  // Values of the resample at `index` and above; rank r (0 = smallest) is where this reaches total − r.
  let seen = 0;
  let rank = -1;
  let above = 0;
  for (const slot of descending) {
    const position = (total - 1) * at(quantiles, slot);
    const below = Math.floor(position);
    if (below !== rank) {
      while (seen < total - below - 1) seen += weightOf(--index);
      // The value of rank below + 1; there is none, and none is needed, when below is the last rank.
      if (seen > 0) above = at(values, index);
      rank = below;
    }
    while (seen < total - below) seen += weightOf(--index);
    const low = at(values, index);
    into[slot] = low + (position - below) * (above - low);
  }
}

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
  if (base.length === 0) throw new RangeError('base must hold at least 1 unit, got 0');
  requireSameLength('base', base, 'head', head);
  requireInteger('resamples', resamples, 1);
  for (const [index, q] of quantiles.entries()) requireBetween(`quantiles[${index}]`, q, 0, 1);
  const sides = { base: sortSide('base', base), head: sortSide('head', head) };
  const isPositive = at(sides.base.values, 0) > 0 && at(sides.head.values, 0) > 0;

  const results = quantiles.map((q) => ({
    q,
    base: quantileOfSorted(sides.base.values, q),
    head: quantileOfSorted(sides.head.values, q),
    logRatios: isPositive ? new Float64Array(resamples) : null,
    differences: new Float64Array(resamples),
    baseLevels: new Float64Array(resamples),
    headLevels: new Float64Array(resamples),
  }));

  const descending = Int32Array.from(
    quantiles.map((q, slot) => ({ q, slot })).sort((one, other) => other.q - one.q),
    ({ slot }) => slot,
  );
  const units = base.length;
  const weights = new Int32Array(units);
  const baseLevels = new Float64Array(quantiles.length);
  const headLevels = new Float64Array(quantiles.length);
  for (let resample = 0; resample < resamples; resample++) {
    weights.fill(0);
    for (let draw = 0; draw < units; draw++) {
      const unit = random.nextInteger(units);
      weights[unit] = at(weights, unit) + 1;
    }
    weightedQuantiles(sides.base, weights, quantiles, descending, baseLevels);
    weightedQuantiles(sides.head, weights, quantiles, descending, headLevels);
    for (const [slot, result] of results.entries()) {
      const baseLevel = at(baseLevels, slot);
      const headLevel = at(headLevels, slot);
      result.baseLevels[resample] = baseLevel;
      result.headLevels[resample] = headLevel;
      result.differences[resample] = headLevel - baseLevel;
      if (result.logRatios !== null) result.logRatios[resample] = Math.log(headLevel / baseLevel);
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
