import type { Run } from '../model/run.ts';
import { firstRow, groupCases, numberUnits, type RowsByCase, type UnitNumbers } from './rows-by-case.ts';

/** Cases with all of their epochs on both sides, by position: case i of base is case i of head. */
export interface PairedCases extends UnitNumbers {
  /** Number of cases. */
  readonly length: number;
  /** Rows of each case, at least one. */
  readonly base: RowsByCase;
  readonly head: RowsByCase;
}

/** The outcome of pairing two runs by case. */
export interface Pairing {
  /** In order of their ids, so that the order of a file never decides anything. */
  readonly cases: PairedCases;
  /** The cases of each side by themselves, paired or not; the very rows of `cases` where all are paired. */
  readonly alone: { readonly base: RowsByCase; readonly head: RowsByCase };
  readonly baseOnly: readonly string[];
  readonly headOnly: readonly string[];
  /** Same id on both sides, but what was asked or how it is judged differs. */
  readonly changedInput: readonly string[];
  /** Rows left out because they replay an epoch of their case from a cache. */
  readonly replayedEpochs: number;
  /** Distinct cases on each side. */
  readonly distinct: { readonly base: number; readonly head: number };
}

/**
 * Pairs two runs by `caseId`, never by position. A case whose `inputHash` differs between the sides (where
 * both give one) is not the same exam and is set aside.
 *
 * @returns every case exactly once: paired, on one side only, or with changed input
 */
export function pairCases(base: Run, head: Run): Pairing {
  const sides = { base: groupCases(base.rows), head: groupCases(head.rows) };
  const found = mergeSides(sides.base.cases, sides.head.cases);
  const cases = {
    base: selectCases(sides.base.cases, found.base),
    head: selectCases(sides.head.cases, found.head),
  };
  return {
    cases: { length: found.base.length, ...cases, ...numberUnits(cases.base) },
    alone: { base: sides.base.cases, head: sides.head.cases },
    baseOnly: found.baseOnly,
    headOnly: found.headOnly,
    changedInput: found.changedInput,
    replayedEpochs: sides.base.replayed + sides.head.replayed,
    distinct: { base: base.rows.caseIds.length, head: head.rows.caseIds.length },
  };
}

/**
 * Head alone, for a comparison without a base: each case carries its head rows on both sides, and the caller
 * reads only the head.
 */
export function headAlone(head: Run): Pairing {
  const { cases, replayed } = groupCases(head.rows);
  const length = cases.starts.length - 1;
  return {
    cases: { length, base: cases, head: cases, ...numberUnits(cases) },
    alone: { base: cases, head: cases },
    baseOnly: [],
    headOnly: Array.from({ length }, (_, index) => caseIdAt(cases, index)),
    changedInput: [],
    replayedEpochs: replayed,
    distinct: { base: 0, head: length },
  };
}

/**
 * The cases of one run that are among those of another, asked alike.
 *
 * @param cases - grouped; so is `among`
 */
export function casesAmong(cases: RowsByCase, among: RowsByCase): RowsByCase {
  return selectCases(cases, mergeSides(cases, among).base);
}

/** What a reader calls the case; head's word is taken before base's. */
export function labelOf({ base, head }: PairedCases, index: number): string | undefined {
  return head.table.label[firstRow(head, index)] ?? base.table.label[firstRow(base, index)];
}

/** Identity of the case. */
export function caseIdOf({ base }: PairedCases, index: number): string {
  return caseIdAt(base, index);
}

/**
 * Position of the case's segments in head's table. Segments of head win: dataset edits are laid over both sides, and a
 * renamed segment is head's word.
 */
export function segmentsCodeOf({ head }: PairedCases, index: number): number {
  return head.table.segmentsOf[firstRow(head, index)] ?? -1;
}

/** Id of a case of one side. */
export function caseIdAt(cases: RowsByCase, index: number): string {
  const { caseIds, caseOf } = cases.table;
  return caseIds[caseOf[firstRow(cases, index)] ?? -1] ?? '';
}

/** Positions of the paired cases on each side, and the ids of the others. */
interface Merged {
  readonly base: readonly number[];
  readonly head: readonly number[];
  readonly baseOnly: readonly string[];
  readonly headOnly: readonly string[];
  readonly changedInput: readonly string[];
}

/** Both sides are in order of their ids: one walk down both finds every pair. */
function mergeSides(base: RowsByCase, head: RowsByCase): Merged {
  const merged = {
    base: [] as number[],
    head: [] as number[],
    baseOnly: [] as string[],
    headOnly: [] as string[],
    changedInput: [] as string[],
  };
  const baseCount = base.starts.length - 1;
  const headCount = head.starts.length - 1;
  let [i, j] = [0, 0];
  while (i < baseCount || j < headCount) {
    const baseId = i < baseCount ? caseIdAt(base, i) : undefined;
    const headId = j < headCount ? caseIdAt(head, j) : undefined;
    if (baseId !== undefined && (headId === undefined || baseId < headId)) {
      merged.baseOnly.push(baseId);
      i += 1;
    } else if (headId !== undefined && (baseId === undefined || headId < baseId)) {
      merged.headOnly.push(headId);
      j += 1;
    } else {
      if (hasSameInput(base, i, head, j)) {
        merged.base.push(i);
        merged.head.push(j);
      } else merged.changedInput.push(baseId ?? '');
      i += 1;
      j += 1;
    }
  }
  return merged;
}

/** Whether a case of base asks what one of head does, as far as both say what they ask. */
export function hasSameInput(base: RowsByCase, i: number, head: RowsByCase, j: number): boolean {
  const baseHash = firstHash(base, i);
  if (baseHash === undefined) return true;
  const headHash = firstHash(head, j);
  return headHash === undefined || baseHash === headHash;
}

function firstHash({ table, starts, rows }: RowsByCase, index: number): string | undefined {
  if (table.inputHash.length === 0) return undefined;
  const end = starts[index + 1] ?? 0;
  for (let place = starts[index] ?? 0; place < end; place += 1) {
    const hash = table.inputHash[rows[place] ?? -1];
    if (hash !== undefined) return hash;
  }
  return undefined;
}

/** Some of the cases, in the order given; the same object where they are all of them. */
export function selectCases(cases: RowsByCase, positions: readonly number[]): RowsByCase {
  if (positions.length === cases.starts.length - 1) return cases;
  const starts = new Int32Array(positions.length + 1);
  positions.forEach((position, index) => {
    const count = (cases.starts[position + 1] ?? 0) - (cases.starts[position] ?? 0);
    starts[index + 1] = (starts[index] ?? 0) + count;
  });
  const rows = new Int32Array(starts[positions.length] ?? 0);
  positions.forEach((position, index) => {
    rows.set(cases.rows.subarray(cases.starts[position], cases.starts[position + 1]), starts[index]);
  });
  return { table: cases.table, starts, rows };
}
