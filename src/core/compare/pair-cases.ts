import type { CaseRow } from '../model/case-row.ts';
import type { Run } from '../model/run.ts';

/** One case with all of its epochs on both sides. */
export interface PairedCase {
  readonly caseId: string;
  /** What a reader calls the case. */
  readonly label?: string;
  /** Independent unit of the case: its cluster, or itself. */
  readonly unit: string;
  readonly segments: Readonly<Record<string, string>>;
  /** One entry per epoch; never empty. */
  readonly base: readonly CaseRow[];
  readonly head: readonly CaseRow[];
}

/** The outcome of pairing two runs by case. */
export interface Pairing {
  /** In order of their ids, so that the order of a file never decides anything. */
  readonly cases: readonly PairedCase[];
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
  const baseSide = groupByCase(base.rows);
  const headSide = groupByCase(head.rows);
  const baseById = baseSide.cases;
  const headById = headSide.cases;
  const cases: PairedCase[] = [];
  const baseOnly: string[] = [];
  const changedInput: string[] = [];
  for (const [caseId, baseRows] of baseById) {
    const headRows = headById.get(caseId);
    if (headRows === undefined) baseOnly.push(caseId);
    else if (hasSameInput(baseRows, headRows)) cases.push(pairedCase(caseId, baseRows, headRows));
    else changedInput.push(caseId);
  }
  const headOnly = [...headById.keys()].filter((caseId) => !baseById.has(caseId));
  return {
    cases,
    baseOnly,
    headOnly,
    changedInput,
    replayedEpochs: baseSide.replayed + headSide.replayed,
    distinct: { base: baseById.size, head: headById.size },
  };
}

/**
 * Head alone, for a comparison without a base: each case carries its head rows on both sides, and the caller
 * reads only the head.
 */
export function headAlone(head: Run): Pairing {
  const { cases: byId, replayed } = groupByCase(head.rows);
  return {
    cases: [...byId].map(([caseId, rows]) => pairedCase(caseId, rows, rows)),
    baseOnly: [],
    headOnly: [...byId.keys()],
    changedInput: [],
    replayedEpochs: replayed,
    distinct: { base: 0, head: byId.size },
  };
}

function pairedCase(caseId: string, base: readonly CaseRow[], head: readonly CaseRow[]): PairedCase {
  const row = base[0] ?? head[0];
  // Segments of head win: dataset edits are laid over both sides, and a renamed segment is head's word.
  const segments = head[0]?.segments ?? row?.segments ?? {};
  const unit = row?.cluster === undefined ? `case:${caseId}` : `cluster:${row.cluster}`;
  const label = head[0]?.label ?? base[0]?.label;
  return { caseId, ...(label === undefined ? {} : { label }), unit, segments, base, head };
}

/**
 * Rows by case, in order of ids and epochs, without the epochs that a cache replayed: a repeat that was not run
 * is none.
 */
function groupByCase(rows: readonly CaseRow[]): { cases: Map<string, CaseRow[]>; replayed: number } {
  const cases = new Map<string, CaseRow[]>();
  for (const row of rows) {
    const known = cases.get(row.caseId);
    if (known === undefined) cases.set(row.caseId, [row]);
    else known.push(row);
  }
  let replayed = 0;
  const ordered = new Map<string, CaseRow[]>();
  for (const [caseId, known] of [...cases].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const epochs = known.length === 1 ? known : known.toSorted((one, other) => one.epoch - other.epoch);
    const kept = withoutReplays(epochs);
    replayed += epochs.length - kept.length;
    ordered.set(caseId, kept);
  }
  return { cases: ordered, replayed };
}

function withoutReplays(epochs: CaseRow[]): CaseRow[] {
  const fresh = epochs.filter((row) => !row.cached);
  return fresh.length > 0 ? fresh : epochs.slice(0, 1);
}

function hasSameInput(base: readonly CaseRow[], head: readonly CaseRow[]): boolean {
  const baseHash = base.find((row) => row.inputHash !== undefined)?.inputHash;
  const headHash = head.find((row) => row.inputHash !== undefined)?.inputHash;
  return baseHash === undefined || headHash === undefined || baseHash === headHash;
}
