import type { DimensionSpec } from '../model/dimension.ts';
import { type GroupedValues, groupAt, groupMeans, largestGroup } from '../stats/grouped-values.ts';
import { type DimensionValues, hasValue, isMissing, type SideOfDimension } from './dimension-values.ts';
import type { UnitNumbers } from './rows-by-case.ts';

/**
 * The values of one side: epochs per case, and the unit of each case. Under a quantile of latencies a timeout without
 * a time is Infinity; whoever needs a number takes `capped`.
 */
export interface SideValues extends UnitNumbers {
  /** One group per case: the values of its epochs, at least one. */
  readonly values: GroupedValues;
  /** Mean over the epochs of each case. */
  readonly means: Float64Array;
}

/** The values of one dimension over the paired cases: what every estimator reads. */
export interface Sample extends UnitNumbers {
  /** Cases with a value on both sides. */
  readonly n: number;
  /** One group per case: its epochs' values. */
  readonly base: GroupedValues;
  readonly head: GroupedValues;
  /** Mean over the epochs of each case, same order. */
  readonly baseMeans: Float64Array;
  readonly headMeans: Float64Array;
  /** Head − base of these means. */
  readonly differences: Float64Array;
  /** Most epochs with a value of any case. */
  readonly epochs: { readonly base: number; readonly head: number };
  /** One epoch a side and nothing but 0 and 1. */
  readonly isBinary: boolean;
  /** Ends of the scale the values are known to live on: 0 and 1 where all lie between, else what was observed. */
  readonly ends: { readonly low: number; readonly high: number };
  /** Width of that scale. */
  readonly range: number;
  /** Base's values of every paired case, also where head has none: what can be known before head is read. */
  readonly baseAlone: SideValues;
  /** Cases with a value on one side only, because the other failed or did not report it: that value. */
  readonly lost: { readonly baseLost: readonly number[]; readonly headLost: readonly number[] };
  /** Cases of the sample of which a failure took some epochs on a side and left others: their positions. */
  readonly shortened: { readonly base: readonly number[]; readonly head: readonly number[] };
  readonly cachedLeftOut: number;
}

/**
 * The sample of a dimension; cases without a value on both sides are left out and counted.
 *
 * @param members - positions of the cases to look at, ascending; left out = all
 */
export function sampleOf(
  values: DimensionValues,
  { statistic }: DimensionSpec,
  members?: Int32Array,
): Sample {
  const { base, head } = values;
  const wanted = members ?? allOf(values.length);
  const paired = new Int32Array(wanted.length);
  const alone = new Int32Array(wanted.length);
  const baseLost: number[] = [];
  const headLost: number[] = [];
  const shortened = { base: [] as number[], head: [] as number[] };
  let [pairs, ofBase, cachedLeftOut] = [0, 0, 0];
  for (let place = 0; place < wanted.length; place += 1) {
    const index = wanted[place] ?? 0;
    cachedLeftOut += Number(isMissing(base, index, 'cached')) + Number(isMissing(head, index, 'cached'));
    const hasBase = hasValue(base, index);
    const hasHead = hasValue(head, index);
    if (hasBase) alone[ofBase++] = index;
    if (hasBase && hasHead) {
      if (isMissing(base, index, 'lost')) shortened.base.push(pairs);
      if (isMissing(head, index, 'lost')) shortened.head.push(pairs);
      paired[pairs++] = index;
    } else if (hasBase && isMissing(head, index, 'lost')) headLost.push(mean(groupAt(base.values, index)));
    else if (hasHead && isMissing(base, index, 'lost')) baseLost.push(mean(groupAt(head.values, index)));
  }
  const both = paired.subarray(0, pairs);
  const headValues = gather(head.values, both);
  // Those of base alone are the same ones where head lost none.
  const aloneValues = gather(base.values, alone.subarray(0, ofBase));
  // Nothing but timeouts without a time: no quantile, however many there are.
  if (statistic.kind === 'quantile' && largestFinite(aloneValues, headValues) === null) {
    return { ...assembleSample(noValues, noValues, new Int32Array(0), 0), cachedLeftOut };
  }
  const units = renumber(values, both);
  const baseValues = pairs === ofBase ? aloneValues : gather(base.values, both);
  const sample = assembleSample(baseValues, headValues, units.unitOf, units.units);
  const lost = { baseLost, headLost };
  if (pairs === ofBase) return { ...sample, lost, shortened, cachedLeftOut };
  const unitsAlone = renumber(values, alone.subarray(0, ofBase));
  return { ...sample, baseAlone: assembleSide(aloneValues, unitsAlone), lost, shortened, cachedLeftOut };
}

/** The cases of one side that have a value, whatever the other side holds. */
export function valuedCases(side: SideOfDimension, units: UnitNumbers): SideValues {
  const cases = units.unitOf.length;
  const valued = new Int32Array(cases);
  let count = 0;
  for (let index = 0; index < cases; index += 1) if (hasValue(side, index)) valued[count++] = index;
  const wanted = valued.subarray(0, count);
  return assembleSide(gather(side.values, wanted), renumber(units, wanted));
}

const noValues: GroupedValues = { values: new Float64Array(0), starts: new Int32Array(1) };

function allOf(length: number): Int32Array {
  const all = new Int32Array(length);
  for (let index = 0; index < length; index += 1) all[index] = index;
  return all;
}

/** Some of the groups, in the order given; the same object where they are all of them. */
function gather(grouped: GroupedValues, wanted: Int32Array): GroupedValues {
  const { values, starts } = grouped;
  if (wanted.length === starts.length - 1) return grouped;
  const gatheredStarts = new Int32Array(wanted.length + 1);
  let length = 0;
  for (let place = 0; place < wanted.length; place += 1) {
    const index = wanted[place] ?? 0;
    length += (starts[index + 1] ?? 0) - (starts[index] ?? 0);
    gatheredStarts[place + 1] = length;
  }
  const gathered = new Float64Array(length);
  let filled = 0;
  for (let place = 0; place < wanted.length; place += 1) {
    const index = wanted[place] ?? 0;
    const end = starts[index + 1] ?? 0;
    for (let from = starts[index] ?? 0; from < end; from += 1) gathered[filled++] = values[from] ?? 0;
  }
  return { values: gathered, starts: gatheredStarts };
}

/** Units of some of the cases, numbered anew in order of first appearance. */
function renumber({ unitOf, units }: UnitNumbers, wanted: Int32Array): UnitNumbers {
  if (wanted.length === unitOf.length) return { unitOf, units };
  // Every case is a unit of its own.
  if (units === unitOf.length) return { unitOf: allOf(wanted.length), units: wanted.length };
  const numbers = new Int32Array(units).fill(-1);
  let next = 0;
  const renumbered = wanted.map((index) => {
    const unit = unitOf[index] ?? 0;
    if (numbers[unit] === -1) numbers[unit] = next++;
    return numbers[unit] ?? 0;
  });
  return { unitOf: renumbered, units: next };
}

/** Builds a sample from values; `unitOf` as in {@link Sample}. */
export function assembleSample(
  base: GroupedValues,
  head: GroupedValues,
  unitOf: Int32Array,
  units: number,
): Sample {
  const epochs = { base: mostEpochs(base), head: mostEpochs(head) };
  const ends = endsOf(base.values, head.values);
  const baseAlone = assembleSide(base, { unitOf, units });
  const headMeans = meansOf(head);
  return {
    n: base.starts.length - 1,
    base,
    head,
    baseMeans: baseAlone.means,
    headMeans,
    differences: differencesOf(baseAlone.means, headMeans),
    unitOf,
    units,
    epochs,
    isBinary: epochs.base <= 1 && epochs.head <= 1 && isTwoValued(base.values) && isTwoValued(head.values),
    ends,
    range: ends.high - ends.low,
    baseAlone,
    lost: { baseLost: [], headLost: [] },
    shortened: { base: [], head: [] },
    cachedLeftOut: 0,
  };
}

/** In a sample no case is without a value: as many values as cases are one each. */
function isSingle({ values, starts }: GroupedValues): boolean {
  return values.length === starts.length - 1;
}

function mostEpochs(grouped: GroupedValues): number {
  return isSingle(grouped) ? Math.min(1, grouped.values.length) : largestGroup(grouped);
}

function meansOf(grouped: GroupedValues): Float64Array {
  return isSingle(grouped) ? grouped.values : groupMeans(grouped);
}

function differencesOf(baseMeans: Float64Array, headMeans: Float64Array): Float64Array {
  const differences = new Float64Array(headMeans.length);
  for (let index = 0; index < differences.length; index += 1) {
    differences[index] = (headMeans[index] ?? 0) - (baseMeans[index] ?? 0);
  }
  return differences;
}

/** One side of a sample. */
export function assembleSide(values: GroupedValues, { unitOf, units }: UnitNumbers): SideValues {
  return { values, means: meansOf(values), unitOf, units };
}

/** Ends of the scale that values live on: 0 and 1 where all lie between, else the smallest and largest seen. */
export function endsOf(...lists: readonly Float64Array[]): Sample['ends'] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const values of lists) {
    for (let index = 0; index < values.length; index += 1) {
      const value = values[index] ?? 0;
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  return low >= 0 && high <= 1 ? { low: 0, high: 1 } : { low, high };
}

/** Nothing but 0 and 1. */
export function isTwoValued(values: Float64Array): boolean {
  for (let index = 0; index < values.length; index += 1) {
    if (values[index] !== 0 && values[index] !== 1) return false;
  }
  return true;
}

/** Largest value that is a number; null where there is none. */
export function largestFinite(...sides: readonly GroupedValues[]): number | null {
  let largest = Number.NEGATIVE_INFINITY;
  for (const { values } of sides) {
    for (let index = 0; index < values.length; index += 1) {
      const value = values[index] ?? 0;
      if (value > largest && Number.isFinite(value)) largest = value;
    }
  }
  return largest === Number.NEGATIVE_INFINITY ? null : largest;
}

/** The values with every larger one, Infinity above all, put down to a cap; the same object where none is larger. */
export function capped(grouped: GroupedValues, cap: number): GroupedValues {
  const isLarger = (value: number): boolean => value > cap;
  if (!grouped.values.some(isLarger)) return grouped;
  return { values: grouped.values.map((value) => Math.min(value, cap)), starts: grouped.starts };
}

/** Arithmetic mean; the caller makes sure that there is a value. */
export function mean(values: readonly number[] | Float64Array): number {
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) sum += values[index] ?? 0;
  return sum / values.length;
}

/** Variance with n − 1; 0 for fewer than two values. */
export function variance(values: readonly number[] | Float64Array): number {
  if (values.length < 2) return 0;
  const centre = mean(values);
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) sum += ((values[index] ?? 0) - centre) ** 2;
  return sum / (values.length - 1);
}
