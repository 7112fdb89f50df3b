import type { CaseTable } from '../model/case-table.ts';
import type { DimensionSpec } from '../model/dimension.ts';
import type { GroupedValues } from '../stats/grouped-values.ts';
import { isIn, type RowValue, rowReader } from './metric-value.ts';
import type { PairedCases } from './pair-cases.ts';
import type { RowsByCase, UnitNumbers } from './rows-by-case.ts';

/** What the rows of one side say about one dimension, case by case. */
export interface SideOfDimension {
  /** The epochs of each case that have a value; none is an empty group. */
  readonly values: GroupedValues;
  /** Bits of {@link missing} by case; empty = no epoch of any case is without a value. */
  readonly missing: Uint8Array;
}

/** Why an epoch of a case has no value. */
const missing = {
  /** The harness or the judge failed. */
  failed: 1,
  /** It would have had one, had it come out as it should; failures are such. */
  lost: 2,
  /** It was replayed: of such epochs pairing keeps one at most. */
  cached: 4,
} as const;

/** The values of one dimension over paired cases, read once for the whole and for every segment. */
export interface DimensionValues extends UnitNumbers {
  /** Number of cases. */
  readonly length: number;
  readonly base: SideOfDimension;
  readonly head: SideOfDimension;
}

/** Gives the values of a dimension. */
export type ReadDimension = (spec: DimensionSpec) => DimensionValues;

/** Reads dimensions of paired cases, each once however often it is asked for. */
export function dimensionReader(cases: PairedCases): ReadDimension {
  const known = new Map<string, DimensionValues>();
  return (spec) => {
    const key = valuesKey(spec);
    const values = known.get(key) ?? readDimension(cases, spec);
    known.set(key, values);
    return values;
  };
}

/** The values of one dimension over paired cases. */
export function readDimension(cases: PairedCases, spec: DimensionSpec): DimensionValues {
  const base = readSide(cases.base, spec);
  const head = cases.head === cases.base ? base : readSide(cases.head, spec);
  return { length: cases.length, unitOf: cases.unitOf, units: cases.units, base, head };
}

/** Everything that the values of a row hang on: dimensions that agree here have the same ones. */
function valuesKey({ metric, statistic, better, invert }: DimensionSpec): string {
  // The values of all quantiles of a metric are the same.
  const by = statistic.kind === 'quantile' ? statistic.kind : statistic;
  return JSON.stringify([metric, by, better, invert]);
}

/** What the rows of one side say about a dimension. */
export function readSide({ table, starts, rows }: RowsByCase, spec: DimensionSpec): SideOfDimension {
  const read = rowReader(table, spec);
  const cases = starts.length - 1;
  const values = new Float64Array(rows.length);
  const valueStarts = new Int32Array(cases + 1);
  const reasons = new Uint8Array(cases);
  let filled = 0;
  let place = 0;
  for (let index = 0; index < cases; index += 1) {
    const end = starts[index + 1] ?? 0;
    for (; place < end; place += 1) {
      const row = rows[place] ?? 0;
      const value = read(row);
      if (typeof value === 'number') values[filled++] = value;
      else reasons[index] = (reasons[index] ?? 0) | reasonFor(value, table, row, spec);
    }
    valueStarts[index + 1] = filled;
  }
  // With a value in every row they are the starts of the rows: kept once for all dimensions.
  if (filled === rows.length) return { values: { values, starts }, missing: new Uint8Array(0) };
  return { values: { values: values.subarray(0, filled), starts: valueStarts }, missing: reasons };
}

/** True when a case has a value. */
export function hasValue({ values: { starts } }: SideOfDimension, index: number): boolean {
  return (starts[index + 1] ?? 0) > (starts[index] ?? 0);
}

/** True when an epoch of a case has no value for the reason given. */
export function isMissing(side: SideOfDimension, index: number, reason: keyof typeof missing): boolean {
  return ((side.missing[index] ?? 0) & missing[reason]) !== 0;
}

function reasonFor(
  value: Exclude<RowValue, number>,
  table: CaseTable,
  row: number,
  spec: DimensionSpec,
): number {
  if (value === 'cached') return missing.cached;
  if (value === 'earlier') return 0;
  if (value === 'lost') return missing.failed | missing.lost;
  return isUnreported(table, row, spec) ? missing.lost : 0;
}

/** Had the row come out as it should, it would have had a value; an answer never given has, say, no hallucination. */
function isUnreported(table: CaseTable, row: number, { metric }: DimensionSpec): boolean {
  return metric.kind !== 'score' || isIn(table, row, 'scored') || isIn(table, row, 'unscored');
}
