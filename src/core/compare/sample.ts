import type { CaseRow } from '../model/case-row.ts';
import type { DimensionSpec } from '../model/dimension.ts';
import { rowValue } from './metric-value.ts';
import type { PairedCase } from './pair-cases.ts';

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
  /** Smallest range the values are known to live in: 1 for 0–1 values, else what was observed. */
  readonly range: number;
  /** Cases that a failure took from one side only: the value of the side that has one. */
  readonly lost: { readonly baseLost: readonly number[]; readonly headLost: readonly number[] };
  readonly cachedLeftOut: number;
}

/** Collects the values of a dimension; cases without a value on both sides are left out and counted. */
export function sampleOf(cases: readonly PairedCase[], spec: DimensionSpec): Sample {
  const base: number[][] = [];
  const head: number[][] = [];
  const unitOf: number[] = [];
  const unitIndex = new Map<string, number>();
  const baseLost: number[] = [];
  const headLost: number[] = [];
  let cachedLeftOut = 0;
  for (const entry of cases) {
    const baseSide = sideValues(entry.base, spec);
    const headSide = sideValues(entry.head, spec);
    cachedLeftOut += baseSide.cached + headSide.cached;
    if (baseSide.values.length > 0 && headSide.values.length > 0) {
      base.push(baseSide.values);
      head.push(headSide.values);
      let unit = unitIndex.get(entry.unit);
      if (unit === undefined) {
        unit = unitIndex.size;
        unitIndex.set(entry.unit, unit);
      }
      unitOf.push(unit);
    } else if (baseSide.values.length > 0 && headSide.isLost) headLost.push(mean(baseSide.values));
    else if (headSide.values.length > 0 && baseSide.isLost) baseLost.push(mean(headSide.values));
  }
  return {
    ...assembleSample(base, head, unitOf, unitIndex.size),
    lost: { baseLost, headLost },
    cachedLeftOut,
  };
}

/** Builds a sample from values; `unitOf` as in {@link Sample}. */
export function assembleSample(
  base: readonly (readonly number[])[],
  head: readonly (readonly number[])[],
  unitOf: readonly number[],
  units: number,
): Sample {
  const epochs = { base: longest(base), head: longest(head) };
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  let isTwoValued = true;
  for (const side of [base, head]) {
    for (const values of side) {
      for (const value of values) {
        if (value < low) low = value;
        if (value > high) high = value;
        if (value !== 0 && value !== 1) isTwoValued = false;
      }
    }
  }
  return {
    base,
    head,
    baseMeans: base.map(mean),
    headMeans: head.map(mean),
    unitOf,
    units,
    epochs,
    isBinary: isTwoValued && epochs.base <= 1 && epochs.head <= 1,
    range: low >= 0 && high <= 1 ? 1 : high - low,
    lost: { baseLost: [], headLost: [] },
    cachedLeftOut: 0,
  };
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
    else if (value === 'lost') isLost = true;
  }
  return { values, cached, isLost };
}

function longest(side: readonly (readonly number[])[]): number {
  let most = 0;
  for (const values of side) most = Math.max(most, values.length);
  return most;
}
