import type { CaseTable } from '../model/case-table.ts';
import { binOf, pooledBounds } from '../stats/population-stability.ts';
import { quantileType7 } from '../stats/quantile.ts';
import type { InputEntries } from './input-entries.ts';

/** Something that an input is described by, and of which the mix may drift. */
export interface InputFeature {
  /** `segment language`, `input length` or `relevant documents`. */
  readonly name: string;
  readonly bins: number;
  /** By entry; −1 = it is not known of this input. */
  readonly binOf: Int8Array;
  /** What the bins of a segment stand for; null = no value is given. The last one, if there are more, is all others. */
  readonly values?: readonly (string | null)[];
  /** Median of each side, of what is a number. */
  readonly medians?: { readonly base: number; readonly head: number };
}

/** Segment fields looked at. */
const mostFields = 20;

/** Values with a bin of their own; the others share one. */
const mostValues = 9;

/** With fewer units a side a mix is an accident of the units. */
const fewestUnits = 20;

/** Share of the common inputs of which the sides may say something else; beyond it that is none of the input alone. */
const mostRelabelled = 0.05;

/** Fields that a reader gives to columns of a matrix: they are of the system. */
const systemFields: ReadonlySet<string> = new Set(['prompt', 'provider']);

/**
 * What the inputs of both sides are described by, and the system has no hand in: segments, length, number of relevant
 * documents. Tokens are none: those of an input hold the prompt. A segment that the sides give to the same inputs in another
 * way was relabelled, or is one of the answers, and is left out; so is what one side does not say at all.
 */
export function inputFeatures(
  entries: InputEntries,
  base: CaseTable,
  head: CaseTable,
): readonly InputFeature[] {
  const found = [
    ...segmentFields(base, head).map((name) => segmentFeature(name, entries, base, head)),
    numericFeature('input length', entries, lengthOf(base), lengthOf(head)),
    numericFeature('relevant documents', entries, relevantOf(base), relevantOf(head)),
  ];
  return found.flatMap((feature) => (feature === null || !hasEnough(feature, entries) ? [] : [feature]));
}

/** Segment fields that are looked at, in order. */
export function segmentFields(base: CaseTable, head: CaseTable): readonly string[] {
  return [...new Set([base, head].flatMap(({ segments }) => segments.flatMap(Object.keys)))]
    .filter((name) => !systemFields.has(name))
    .sort()
    .slice(0, mostFields);
}

/** Whether the feature is known of units enough on both sides. */
function hasEnough({ binOf: binned }: InputFeature, { sides, unitOf }: InputEntries): boolean {
  return [1, 2].every((side) => {
    const units = new Set<number>();
    for (let entry = 0; entry < binned.length; entry += 1) {
      if ((binned[entry] ?? -1) < 0 || ((sides[entry] ?? 0) & side) === 0) continue;
      units.add(unitOf[entry] ?? -1);
      if (units.size >= fewestUnits) return true;
    }
    return false;
  });
}

function segmentFeature(
  name: string,
  entries: InputEntries,
  base: CaseTable,
  head: CaseTable,
): InputFeature | null {
  const [ofBase, ofHead] = [valueReader(base, name), valueReader(head, name)];
  const values: (string | null)[] = [];
  const isSaid = { base: false, head: false };
  let [common, relabelled] = [0, 0];
  for (let entry = 0; entry < entries.unitOf.length; entry += 1) {
    const side = entries.sides[entry] ?? 0;
    const [one, other] = [ofBase(entries.baseRows[entry] ?? -1), ofHead(entries.headRows[entry] ?? -1)];
    isSaid.base ||= one !== null;
    isSaid.head ||= other !== null;
    if (side === 3) {
      common += 1;
      if (one !== other) relabelled += 1;
    }
    // The same input has one label: head's.
    values.push(side === 1 ? one : other);
  }
  if (!isSaid.base || !isSaid.head || relabelled > mostRelabelled * common) return null;
  const counts = new Map<string | null, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  if (counts.size < 2) return null;
  const named = [...counts]
    .flatMap(([value, times]) => (value === null ? [] : [{ value, times }]))
    .sort((one, other) => other.times - one.times || (one.value < other.value ? -1 : 1))
    .slice(0, mostValues)
    .map(({ value }) => value);
  const own: readonly (string | null)[] = counts.has(null) ? [...named, null] : named;
  const bins = new Map(own.map((value, bin) => [value, bin]));
  const hasOthers = counts.size > own.length;
  return {
    name: `segment ${name}`,
    bins: own.length + Number(hasOthers),
    binOf: Int8Array.from(values, (value) => bins.get(value) ?? own.length),
    values: own,
  };
}

function valueReader({ segments, segmentsOf }: CaseTable, name: string): (row: number) => string | null {
  const values = segments.map((record) => (Object.hasOwn(record, name) ? (record[name] ?? null) : null));
  return (row) => values[segmentsOf[row] ?? -1] ?? null;
}

/** Deciles of all inputs, each once: a permutation does not move them. */
function numericFeature(
  name: string,
  { sides, baseRows, headRows }: InputEntries,
  ofBase: (row: number) => number,
  ofHead: (row: number) => number,
): InputFeature | null {
  let [common, relabelled] = [0, 0];
  const values = Float64Array.from(sides, (side, entry) => {
    const [one, other] = [ofBase(baseRows[entry] ?? -1), ofHead(headRows[entry] ?? -1)];
    if (side !== 3) return side === 1 ? one : other;
    // Of an input that both have, what one side does not know counts for neither.
    if (Number.isNaN(one) || Number.isNaN(other)) return Number.NaN;
    common += 1;
    if (one !== other) relabelled += 1;
    return other;
  });
  if (relabelled > mostRelabelled * common) return null;
  const known = values.filter((value) => !Number.isNaN(value));
  const ofSide = (side: number): Float64Array =>
    values.filter((value, entry) => !Number.isNaN(value) && ((sides[entry] ?? 0) & side) !== 0);
  const [base, head] = [ofSide(1), ofSide(2)];
  if (base.length === 0 || head.length === 0) return null;
  const bounds = pooledBounds(known);
  if (bounds.length === 0) return null;
  return {
    name,
    bins: bounds.length + 1,
    binOf: Int8Array.from(values, (value) => (Number.isNaN(value) ? -1 : binOf(value, bounds))),
    medians: { base: quantileType7(base, 0.5), head: quantileType7(head, 0.5) },
  };
}

function lengthOf({ inputLength }: CaseTable): (row: number) => number {
  return (row) => inputLength[row] ?? Number.NaN;
}

function relevantOf({ relevant: { starts, isGiven } }: CaseTable): (row: number) => number {
  return (row) => (isGiven[row] === 1 ? (starts[row + 1] ?? 0) - (starts[row] ?? 0) : Number.NaN);
}
