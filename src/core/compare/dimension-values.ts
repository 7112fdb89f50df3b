import type { DimensionSpec } from '../model/dimension.ts';
import { type GroupedValues, groupMeans } from '../stats/grouped-values.ts';
import { isIn, rowReader } from './metric-value.ts';
import type { PairedCases } from './pair-cases.ts';
import type { RowsByCase } from './rows-by-case.ts';

/** What the rows of one side say about one dimension, case by case. */
export interface SideOfDimension {
  /** The epochs of each case that have a value; none is an empty group. */
  readonly values: GroupedValues;
  /** Mean over these epochs; NaN = no value. */
  readonly means: Float64Array;
  /** 1 = the harness or the judge failed in an epoch. */
  readonly hasFailed: Uint8Array;
  /** 1 = an epoch would have had a value, had it come out as it should. */
  readonly isLost: Uint8Array;
  /** Epochs that have none because they were replayed. */
  readonly cached: Uint8Array;
}

/** The values of one dimension over paired cases, read once for the whole and for every segment. */
export interface DimensionValues extends Pick<PairedCases, 'length' | 'unitOf' | 'units'> {
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
  const hasFailed = new Uint8Array(cases);
  const isLost = new Uint8Array(cases);
  const cached = new Uint8Array(cases);
  let filled = 0;
  let place = 0;
  for (let index = 0; index < cases; index += 1) {
    const end = starts[index + 1] ?? 0;
    for (; place < end; place += 1) {
      const row = rows[place] ?? 0;
      const value = read(row);
      if (typeof value === 'number') values[filled++] = value;
      else if (value === 'cached') cached[index] = 1;
      else if (value === 'lost') {
        hasFailed[index] = 1;
        isLost[index] = 1;
      } else if (isUnreported(table, row, spec)) isLost[index] = 1;
    }
    valueStarts[index + 1] = filled;
  }
  const grouped = { values: values.subarray(0, filled), starts: valueStarts };
  return { values: grouped, means: groupMeans(grouped), hasFailed, isLost, cached };
}

/** Had the row come out as it should, it would have had a value; an answer never given has, say, no hallucination. */
function isUnreported(table: RowsByCase['table'], row: number, { metric }: DimensionSpec): boolean {
  return metric.kind !== 'score' || isIn(table, row, 'scored') || isIn(table, row, 'unscored');
}
