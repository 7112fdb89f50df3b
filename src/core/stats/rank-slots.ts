import { lowerBound, type SortedSide } from './sorted-side.ts';

// Indices in this file come from loops over the arrays they index, or from ranks below their length; see sorted-side.ts.

/** The values of a side by slots: one for each value near a quantile, one for all values of each stretch between. */
export type RankSlots = {
  /** Slot of each value of the side, in its order by unit. */
  readonly slots: Int32Array;
  /** The value of each slot, ascending; NaN where it holds different ones. */
  readonly values: Float64Array;
};

/**
 * Standard deviation of the number of values that a resample has up to a rank of the side itself, equal values told
 * apart by their units.
 *
 * That of Σ w(b − q·length) over the units, with b the values of a unit up to the rank and w multinomial.
 */
function rankDeviation({ values, owners, sorted, lengths }: SortedSide, rank: number, q: number): number {
  const cut = sorted[rank] as number;
  let equals = rank + 1 - lowerBound(sorted, cut);
  const units = lengths.length;
  const upTo = new Int32Array(units);
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    if (value > cut || (value === cut && equals-- <= 0)) continue;
    const unit = owners[index] as number;
    upTo[unit] = (upTo[unit] as number) + 1;
  }
  let sum = 0;
  let squares = 0;
  for (let unit = 0; unit < units; unit++) {
    const deviation = (upTo[unit] as number) - q * (lengths[unit] as number);
    sum += deviation;
    squares += deviation * deviation;
  }
  return Math.sqrt(Math.max(0, squares - (sum * sum) / units));
}

/** Which of the sorted values lie in the window of a quantile; equal values always together. */
function nearRanks(side: SortedSide, quantiles: Float64Array, deviations: number): Uint8Array {
  const { sorted } = side;
  const total = sorted.length;
  const isNear = new Uint8Array(total);
  for (const q of quantiles) {
    const rank = Math.floor((total - 1) * q);
    const reach = Math.ceil(deviations * rankDeviation(side, rank, q)) + 2;
    let from = Math.max(0, rank - reach);
    let to = Math.min(total, rank + 2 + reach);
    while (from > 0 && sorted[from - 1] === sorted[from]) from -= 1;
    while (to < total && sorted[to - 1] === sorted[to]) to += 1;
    isNear.fill(1, from, to);
  }
  return isNear;
}

/**
 * Slots that tell values apart only where the quantiles of a resample will be, but for rare ones.
 *
 * @param quantiles - each in (0, 1)
 * @param deviations - half the width of the window of each quantile, in standard deviations of its rank; ≥ 0
 * @see Woodruff (1952), JASA 47(260), 635–646, for the error of a rank
 */
export function rankSlots(side: SortedSide, quantiles: Float64Array, deviations: number): RankSlots {
  const { sorted } = side;
  const isNear = nearRanks(side, quantiles, deviations);
  const firsts = [sorted[0] as number];
  const held = [sorted[0] as number];
  for (let index = 1; index < sorted.length; index++) {
    const value = sorted[index] as number;
    if (value === sorted[index - 1]) continue;
    if (isNear[index] === 1 || isNear[index - 1] === 1) {
      firsts.push(value);
      held.push(value);
    } else {
      held[held.length - 1] = Number.NaN;
    }
  }
  return { slots: slotsOf(side, Float64Array.from(firsts)), values: Float64Array.from(held) };
}

/** Slot of each value, from the smallest values of the slots. */
function slotsOf({ values }: SortedSide, firsts: Float64Array): Int32Array {
  const slots = new Int32Array(values.length);
  const last = firsts.length - 1;
  const lastStart = firsts[last] as number;
  const secondStart = last === 0 ? Number.POSITIVE_INFINITY : (firsts[1] as number);
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    // Nearly all lie in the first slot or the last.
    if (value < secondStart) continue;
    if (value >= lastStart) {
      slots[index] = last;
      continue;
    }
    const slot = lowerBound(firsts, value);
    slots[index] = firsts[slot] === value ? slot : slot - 1;
  }
  return slots;
}

/**
 * Type-7 quantiles of a resample from the values it has in each slot.
 *
 * @param counts - values of the resample by slot, from index `start` on
 * @param total - their sum, at least 1
 * @param quantiles - ascending, each in (0, 1)
 * @param into - receives one level per quantile; NaN where the slots do not tell it
 * @returns whether they tell all
 */
export function quantilesOfSlots(
  { values }: RankSlots,
  counts: Int32Array,
  start: number,
  total: number,
  quantiles: Float64Array,
  into: Float64Array,
): boolean {
  // Slots exist until all of the total is seen, and every rank is below it.
  const countOf = (slot: number): number => counts[start + slot] as number;
  let slot = 0;
  let seen = countOf(0);
  let isKnown = true;
  for (let index = 0; index < quantiles.length; index++) {
    const position = (total - 1) * (quantiles[index] as number);
    const below = Math.floor(position);
    while (seen <= below) seen += countOf(++slot);
    let next = slot;
    if (below + 1 < total && seen <= below + 1) {
      next += 1;
      while (countOf(next) === 0) next += 1;
    }
    const low = values[slot] as number;
    const level = low + (position - below) * ((values[next] as number) - low);
    into[index] = level;
    isKnown &&= !Number.isNaN(level);
  }
  return isKnown;
}
