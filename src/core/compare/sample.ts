import type { CaseRow } from '../model/case-row.ts';
import type { DimensionSpec } from '../model/dimension.ts';
import { rowValue } from './metric-value.ts';
import type { PairedCase } from './pair-cases.ts';

/**
 * The values of one side: epochs per case, and the unit of each case. Under a quantile of latencies a timeout without
 * a time is Infinity; whoever needs a number takes `capped`.
 */
export interface SideValues {
  readonly values: readonly (readonly number[])[];
  /** Index of the independent unit of each case, 0 … units − 1, by first appearance. */
  readonly unitOf: readonly number[];
  readonly units: number;
}

/** The values of one dimension over the paired cases: what every estimator reads. */
export interface Sample {
  /** One entry per case with a value on both sides: its epochs' values. */
  readonly base: readonly (readonly number[])[];
  readonly head: readonly (readonly number[])[];
  /** Mean over the epochs of each case, same order. */
  readonly baseMeans: readonly number[];
  readonly headMeans: readonly number[];
  /** Index of the independent unit of each case, 0 … units − 1, by first appearance. */
  readonly unitOf: readonly number[];
  readonly units: number;
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
  readonly cachedLeftOut: number;
}

/** Collects the values of a dimension; cases without a value on both sides are left out and counted. */
export function sampleOf(cases: readonly PairedCase[], spec: DimensionSpec): Sample {
  const base: number[][] = [];
  const head: number[][] = [];
  const units: string[] = [];
  const aloneValues: number[][] = [];
  const aloneUnits: string[] = [];
  const baseLost: number[] = [];
  const headLost: number[] = [];
  let cachedLeftOut = 0;
  for (const entry of cases) {
    const baseSide = sideValues(entry.base, spec);
    const headSide = sideValues(entry.head, spec);
    cachedLeftOut += baseSide.cached + headSide.cached;
    if (baseSide.values.length > 0) {
      aloneValues.push(baseSide.values);
      aloneUnits.push(entry.unit);
    }
    if (baseSide.values.length > 0 && headSide.values.length > 0) {
      base.push(baseSide.values);
      head.push(headSide.values);
      units.push(entry.unit);
    } else if (baseSide.values.length > 0 && headSide.isLost) headLost.push(mean(baseSide.values));
    else if (headSide.values.length > 0 && baseSide.isLost) baseLost.push(mean(headSide.values));
  }
  // Nothing but timeouts without a time: no quantile, however many there are.
  const isTimeless = spec.statistic.kind === 'quantile' && largestFinite(aloneValues, head) === null;
  if (isTimeless)
    return { ...assembleSample([], [], [], 0), lost: { baseLost: [], headLost: [] }, cachedLeftOut };
  const paired = numberUnits(units);
  // Those of base alone are the same ones where head lost none.
  const alone = aloneUnits.length === units.length ? paired : numberUnits(aloneUnits);
  return {
    ...assembleSample(base, head, paired.unitOf, paired.units),
    baseAlone: { values: aloneValues, ...alone },
    lost: { baseLost, headLost },
    cachedLeftOut,
  };
}

/** Numbers units in order of first appearance; one entry of `unitOf` per entry given. */
function numberUnits(names: readonly string[]): Pick<SideValues, 'unitOf' | 'units'> {
  const numbers = new Map<string, number>();
  const unitOf = names.map((name) => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, numbers.size);
    return numbers.size - 1;
  });
  return { unitOf, units: numbers.size };
}

/** Builds a sample from values; `unitOf` as in {@link Sample}. */
export function assembleSample(
  base: readonly (readonly number[])[],
  head: readonly (readonly number[])[],
  unitOf: readonly number[],
  units: number,
): Sample {
  const epochs = { base: longest(base), head: longest(head) };
  const ends = endsOf(base, head);
  return {
    base,
    head,
    baseMeans: base.map(mean),
    headMeans: head.map(mean),
    unitOf,
    units,
    epochs,
    isBinary: epochs.base <= 1 && epochs.head <= 1 && isTwoValued(base) && isTwoValued(head),
    ends,
    range: ends.high - ends.low,
    baseAlone: { values: base, unitOf, units },
    lost: { baseLost: [], headLost: [] },
    cachedLeftOut: 0,
  };
}

/** Ends of the scale that values live on: 0 and 1 where all lie between, else the smallest and largest seen. */
export function endsOf(...sides: readonly SideValues['values'][]): Sample['ends'] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const side of sides) {
    for (const values of side) {
      for (const value of values) {
        if (value < low) low = value;
        if (value > high) high = value;
      }
    }
  }
  return low >= 0 && high <= 1 ? { low: 0, high: 1 } : { low, high };
}

/** Nothing but 0 and 1. */
export function isTwoValued(side: SideValues['values']): boolean {
  return side.every((values) => values.every((value) => value === 0 || value === 1));
}

/** Largest value that is a number; null where there is none. */
export function largestFinite(...sides: readonly SideValues['values'][]): number | null {
  let largest = Number.NEGATIVE_INFINITY;
  for (const side of sides) {
    for (const values of side) {
      for (const value of values) if (Number.isFinite(value) && value > largest) largest = value;
    }
  }
  return largest === Number.NEGATIVE_INFINITY ? null : largest;
}

/** The values with every larger one, Infinity above all, put down to a cap. */
export function capped(side: SideValues['values'], cap: number): SideValues['values'] {
  return side.map((values) => values.map((value) => Math.min(value, cap)));
}

/** Arithmetic mean; the caller makes sure that there is a value. */
export function mean(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** Variance with n − 1; 0 for fewer than two values. */
export function variance(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const centre = mean(values);
  let sum = 0;
  for (const value of values) sum += (value - centre) ** 2;
  return sum / (values.length - 1);
}

function sideValues(
  rows: readonly CaseRow[],
  spec: DimensionSpec,
): { values: number[]; cached: number; isLost: boolean } {
  const values: number[] = [];
  let cached = 0;
  let isLost = false;
  for (const row of rows) {
    const value = rowValue(row, spec);
    if (typeof value === 'number') values.push(value);
    else if (value === 'cached') cached += 1;
    else if (value === 'lost' || isUnreported(row, spec)) isLost = true;
  }
  return { values, cached, isLost };
}

/** Had the row come out as it should, it would have had a value; an answer never given has, say, no hallucination. */
function isUnreported(row: CaseRow, { metric }: DimensionSpec): boolean {
  return metric.kind !== 'score' || row.state === 'scored' || row.state === 'unscored';
}

/** Most epochs of any case. */
export function longest(side: SideValues['values']): number {
  let most = 0;
  for (const values of side) most = Math.max(most, values.length);
  return most;
}
