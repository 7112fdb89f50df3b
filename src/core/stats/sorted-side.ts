import { asGrouped, type GroupedValues, groupAt, groupCount, type ValueLists } from './grouped-values.ts';
import { requireValues } from './require-argument.ts';
import { sortedValues } from './sorted-values.ts';

// Indices in this file come from loops over the arrays they index. `at` serves many kinds of arrays, and where all
// values are visited its checks and its generality double the time.

/** All values of one side, by unit and in order. */
export type SortedSide = {
  /** Values of all units, one unit after the other. */
  readonly values: Float64Array;
  /** Unit of each of them. */
  readonly owners: Int32Array;
  /** The same values, ascending. */
  readonly sorted: Float64Array;
  /** Number of values of each unit. */
  readonly lengths: Int32Array;
  /** Whether all units have the same number of values, so that every resample has the same size. */
  readonly isEven: boolean;
};

/** Base and head of the same units. */
export type SortedSides = { readonly base: SortedSide; readonly head: SortedSide };

/**
 * Sorts the values of a side.
 *
 * @param name - of the argument, for errors
 * @param given - values of each unit, at least one finite number a unit
 * @throws RangeError when a unit has no value or one is not finite
 */
export function sortSide(name: string, given: GroupedValues | ValueLists): SortedSide {
  const units = asGrouped(given);
  const { values, starts } = units;
  const lengths = new Int32Array(groupCount(units));
  const owners = new Int32Array(values.length);
  let isEven = true;
  for (let unit = 0; unit < lengths.length; unit++) {
    const from = starts[unit] as number;
    const to = starts[unit + 1] as number;
    let isFit = to > from;
    for (let index = from; index < to; index++) {
      owners[index] = unit;
      isFit &&= Number.isFinite(values[index]);
    }
    // Asked here first, so that no name is put together for each of many units.
    if (!isFit) requireValues(`${name}[${unit}]`, groupAt(units, unit));
    lengths[unit] = to - from;
    isEven &&= lengths[unit] === lengths[0];
  }
  return { values, owners, sorted: sortedValues(values), lengths, isEven };
}

/** First position in ascending values that holds `value` or more. */
export function lowerBound(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Owner of each sorted value; equal values are in order of their units. */
function sortedOwners({ values, owners, sorted }: SortedSide): Int32Array {
  const result = new Int32Array(values.length);
  const placed = new Int32Array(values.length);
  for (let index = 0; index < values.length; index++) {
    const first = lowerBound(sorted, values[index] as number);
    const before = placed[first] as number;
    result[first + before] = owners[index] as number;
    placed[first] = before + 1;
  }
  return result;
}

/**
 * Type-7 quantiles of resamples of a side, each in one walk down the sorted values.
 *
 * Downwards, because p95 and p99 are near the top: there the walk ends early.
 *
 * @param quantiles - ascending, each in (0, 1)
 * @returns writes one level per quantile of the resample in which unit u occurs weights[u] times
 */
export function weightedQuantilesOf(
  side: SortedSide,
  quantiles: Float64Array,
): (weights: Int32Array, into: Float64Array) => void {
  const { sorted, lengths, isEven } = side;
  const owners = sortedOwners(side);
  const sizeOf = (weights: Int32Array): number => {
    if (isEven) return sorted.length;
    let total = 0;
    for (let unit = 0; unit < lengths.length; unit++) {
      total += (weights[unit] as number) * (lengths[unit] as number);
    }
    return total;
  };
  return (weights, into) => {
    const total = sizeOf(weights);
    // Called only while values of the resample are left below `next`.
    const weightOf = (next: number): number => weights[owners[next] as number] as number;
    let index = sorted.length;
    // Values of the resample at `index` and above; rank r (0 = smallest) is where this reaches total − r.
    let seen = 0;
    let rank = -1;
    let above = 0;
    for (let slot = quantiles.length - 1; slot >= 0; slot--) {
      const position = (total - 1) * (quantiles[slot] as number);
      const below = Math.floor(position);
      if (below !== rank) {
        while (seen < total - below - 1) seen += weightOf(--index);
        // The value of rank below + 1; there is none, and none is needed, when below is the last rank.
        if (seen > 0) above = sorted[index] as number;
        rank = below;
      }
      while (seen < total - below) seen += weightOf(--index);
      const low = sorted[index] as number;
      into[slot] = low + (position - below) * (above - low);
    }
  };
}
