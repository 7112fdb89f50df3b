import type { Amount, DimensionSpec } from '../model/dimension.ts';
import { groupMeans } from '../stats/grouped-values.ts';
import { type DimensionValues, hasValue, type SideOfDimension } from './dimension-values.ts';

/** One case as a pair of values. */
export interface ValuePair {
  readonly base: number;
  readonly head: number;
}

/** How a difference becomes steps of the rate: of the amount that counts as one. */
export interface Step {
  /** True: the log ratio of the sides, by the log of one plus the amount; false: their difference, by the amount. */
  readonly isRatio: boolean;
  /** What makes one step on that scale, with the sign that makes a gain positive. */
  readonly size: number;
}

/** A mean in an exchange: sums over the cases of each unit that have a value on both sides. */
export interface MeanTerm extends Step {
  readonly kind: 'mean';
  readonly base: Float64Array;
  readonly head: Float64Array;
  /** Cases with a value on both sides, by unit. */
  readonly counts: Float64Array;
}

/** A quantile in an exchange: the values of each unit. */
export interface QuantileTerm extends Step {
  readonly kind: 'quantile';
  readonly q: number;
  /** One list per unit; empty = the unit has no value on both sides. Without Infinity: capped at the largest seen. */
  readonly base: readonly (readonly number[])[];
  readonly head: readonly (readonly number[])[];
}

/** One dimension of an exchange. */
export type ExchangeTerm = MeanTerm | QuantileTerm;

/**
 * The step of a rate: `1pp` makes one step of each percentage point, `10%` of each factor of 1.1 either way. The log
 * scale weighs twice and half as dear alike, and is what STATISTICS A6.5 adds up.
 */
export function stepOf(amount: Amount, better: DimensionSpec['better']): Step {
  const sign = better === 'higher' ? 1 : -1;
  const isRatio = amount.kind === 'relative';
  return { isRatio, size: sign * (isRatio ? Math.log(1 + amount.value) : amount.value) };
}

/**
 * A dimension as a term over the units of the suite.
 *
 * Cases without a value on both sides of this dimension are left out of this term alone, so that every term is the
 * difference that the table shows; a case that lacks a cost still tells of quality. What cases share across the terms is
 * kept by their unit.
 *
 * @param extra - further pairs of a mean, each a unit of its own after those of the suite
 * @param offset - of the first of them
 * @param units - all units with those of every term's further pairs
 */
export function exchangeTerm(
  values: DimensionValues,
  { better, statistic }: Pick<DimensionSpec, 'better' | 'statistic'>,
  amount: Amount,
  { extra, offset, units }: { extra: readonly ValuePair[]; offset: number; units: number },
): ExchangeTerm {
  const step = stepOf(amount, better);
  const { length, unitOf, base, head } = values;
  const isPaired = (index: number): boolean => hasValue(base, index) && hasValue(head, index);
  if (statistic.kind === 'quantile') {
    const sides = { base: listsOf(units), head: listsOf(units) };
    const cap = largest(base, head);
    for (let index = 0; index < length; index += 1) {
      if (!isPaired(index)) continue;
      const unit = unitOf[index] ?? 0;
      addValues(base, index, cap, sides.base[unit]);
      addValues(head, index, cap, sides.head[unit]);
    }
    return { kind: 'quantile', ...step, q: statistic.q, ...sides };
  }
  const sums = {
    base: new Float64Array(units),
    head: new Float64Array(units),
    counts: new Float64Array(units),
  };
  const add = (unit: number, pair: ValuePair): void => {
    sums.base[unit] = (sums.base[unit] ?? 0) + pair.base;
    sums.head[unit] = (sums.head[unit] ?? 0) + pair.head;
    sums.counts[unit] = (sums.counts[unit] ?? 0) + 1;
  };
  const means = { base: groupMeans(base.values), head: groupMeans(head.values) };
  for (let index = 0; index < length; index += 1) {
    if (!isPaired(index)) continue;
    add(unitOf[index] ?? 0, { base: means.base[index] ?? 0, head: means.head[index] ?? 0 });
  }
  for (const [index, pair] of extra.entries()) add(offset + index, pair);
  return { kind: 'mean', ...step, ...sums };
}

/** Steps between two levels; null = a level of 0 or less has no ratio. */
export function stepsBetween({ isRatio, size }: Step, base: number, head: number): number | null {
  if (!isRatio) return (head - base) / size;
  return base > 0 && head > 0 ? Math.log(head / base) / size : null;
}

/** Sum of all values of a list. */
export function total(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

function listsOf(units: number): number[][] {
  return Array.from({ length: units }, () => []);
}

function addValues(
  { values: { values, starts } }: SideOfDimension,
  index: number,
  cap: number,
  into: number[] | undefined,
): void {
  const end = starts[index + 1] ?? 0;
  for (let place = starts[index] ?? 0; place < end; place += 1) {
    into?.push(Math.min(values[place] ?? 0, cap));
  }
}

/** Largest value that is a number; a timeout without a time is as slow as the slowest answer. */
function largest(...sides: readonly SideOfDimension[]): number {
  let found = Number.NEGATIVE_INFINITY;
  for (const { values } of sides) {
    for (const value of values.values) if (Number.isFinite(value) && value > found) found = value;
  }
  return found;
}
