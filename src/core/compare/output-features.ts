import { caseStates } from '../model/case-row.ts';
import type { CaseTable } from '../model/case-table.ts';
import { binOf, pooledBounds } from '../stats/population-stability.ts';
import type { BinPairs } from '../stats/swap-test.ts';
import type { PairedCases } from './pair-cases.ts';

/** Something that an answer is measured by, and of which the mix may drift while every mean stays. */
export interface OutputFeature {
  /** Such as `score tone`, `answer length`, `state`, `answer`. */
  readonly name: string;
  readonly bins: number;
  /** Bins of base and head, one pair for each case and epoch that has both. */
  readonly pairs: BinPairs;
}

/** Scores looked at; a file with more names them by the case. */
const mostScores = 20;

/** Answers with a bin of their own; the others share one. */
const mostAnswers = 9;

/** Answers are labels where the commonest make up this share of all; else they are prose. */
const labelShare = 0.5;

/** Fewer pairs than this and a mix is an accident of the pairs. */
const fewestPairs = 20;

/** Cases looked at; of more every second, third … in order of their ids. A drift that 20,000 do not show nobody feels. */
const mostCases = 20_000;

/** Rows of base and head that answer the same case, epoch by epoch, by position. */
interface RowPairs {
  readonly base: Int32Array;
  readonly head: Int32Array;
}

/**
 * What the answers of both sides are measured by. Of a cluster one case stands for all, so that pairs are independent.
 * Latency is none: it is another machine on another minute, not another answer.
 */
export function outputFeatures(cases: PairedCases): readonly OutputFeature[] {
  const rows = rowPairs(cases);
  const { base, head } = { base: cases.base.table, head: cases.head.table };
  const numeric = (name: string, read: (table: CaseTable) => (row: number) => number): OutputFeature | null =>
    numericFeature(name, rows, read(base), read(head));
  const names = [...new Set([base, head].flatMap(({ scores }) => scores.shapes.flat()))].sort();
  const length = [base, head].every(({ output }) => output.length > 0) ? lengthOf : outputTokens;
  return [
    ...names.slice(0, mostScores).map((name) => numeric(`score ${name}`, (table) => scoreOf(table, name))),
    numeric('answer length', length),
    categoricalFeature('state', rows, stateOf(base), stateOf(head), caseStates.length),
    answerFeature(rows, base, head),
  ].flatMap((feature) => (feature === null ? [] : [feature]));
}

function rowPairs({ length, base, head, unitOf, units }: PairedCases): RowPairs {
  const most = Math.min(base.rows.length, head.rows.length);
  const rows = { base: new Int32Array(most), head: new Int32Array(most) };
  let filled = 0;
  const isTaken = new Uint8Array(units);
  const step = Math.max(1, Math.ceil(length / mostCases));
  for (let index = 0; index < length; index += step) {
    const unit = unitOf[index] ?? 0;
    if (isTaken[unit] === 1) continue;
    isTaken[unit] = 1;
    const [from, to] = [base.starts[index] ?? 0, head.starts[index] ?? 0];
    const epochs = Math.min((base.starts[index + 1] ?? 0) - from, (head.starts[index + 1] ?? 0) - to);
    for (let epoch = 0; epoch < epochs; epoch += 1) {
      rows.base[filled] = base.rows[from + epoch] ?? 0;
      rows.head[filled++] = head.rows[to + epoch] ?? 0;
    }
  }
  return { base: rows.base.subarray(0, filled), head: rows.head.subarray(0, filled) };
}

function numericFeature(
  name: string,
  rows: RowPairs,
  readBase: (row: number) => number,
  readHead: (row: number) => number,
): OutputFeature | null {
  const { length } = rows.base;
  const both = new Float64Array(2 * length);
  let filled = 0;
  for (let pair = 0; pair < length; pair += 1) {
    const before = readBase(rows.base[pair] ?? 0);
    const after = readHead(rows.head[pair] ?? 0);
    if (!Number.isFinite(before) || !Number.isFinite(after)) continue;
    both[filled++] = before;
    both[filled++] = after;
  }
  if (filled < 2 * fewestPairs) return null;
  const bounds = pooledBounds(both.subarray(0, filled));
  if (bounds.length === 0) return null;
  const pairs = { base: new Uint8Array(filled / 2), head: new Uint8Array(filled / 2) };
  for (let pair = 0; pair < filled / 2; pair += 1) {
    pairs.base[pair] = binOf(both[2 * pair] ?? 0, bounds);
    pairs.head[pair] = binOf(both[2 * pair + 1] ?? 0, bounds);
  }
  return { name, bins: bounds.length + 1, pairs };
}

function categoricalFeature(
  name: string,
  rows: RowPairs,
  readBase: (row: number) => number,
  readHead: (row: number) => number,
  bins: number,
): OutputFeature | null {
  const pairs = {
    base: Uint8Array.from(rows.base, readBase),
    head: Uint8Array.from(rows.head, readHead),
  };
  const first = pairs.base[0];
  const isVaried = [pairs.base, pairs.head].some((side) => side.some((bin) => bin !== first));
  return pairs.base.length < fewestPairs || !isVaried ? null : { name, bins, pairs };
}

/** The answers themselves, where they are labels: the commonest of both sides together, and one bin for the rest. */
function answerFeature(rows: RowPairs, base: CaseTable, head: CaseTable): OutputFeature | null {
  const counts = new Map<string, number>();
  const count = (text: string | undefined): void => {
    if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1);
  };
  const isAnswered = (_: number, pair: number): boolean =>
    base.output[rows.base[pair] ?? -1] !== undefined && head.output[rows.head[pair] ?? -1] !== undefined;
  const answered = { base: rows.base.filter(isAnswered), head: rows.head.filter(isAnswered) };
  for (const row of answered.base) count(base.output[row]);
  for (const row of answered.head) count(head.output[row]);
  const common = [...counts]
    .sort(([one, often], [other, rarely]) => rarely - often || (one < other ? -1 : 1))
    .slice(0, mostAnswers);
  const covered = common.reduce((sum, [, times]) => sum + times, 0);
  if (covered < labelShare * 2 * answered.base.length) return null;
  const bins = new Map(common.map(([text], bin) => [text, bin]));
  const bin =
    (table: CaseTable) =>
    (row: number): number =>
      bins.get(table.output[row] ?? '') ?? common.length;
  return categoricalFeature('answer', answered, bin(base), bin(head), common.length + 1);
}

function scoreOf({ scores }: CaseTable, name: string): (row: number) => number {
  const places = scores.shapes.map((names) => names.indexOf(name));
  return (row) => {
    const place = places[scores.shapeOf[row] ?? -1] ?? -1;
    return place === -1 ? Number.NaN : (scores.values[(scores.starts[row] ?? 0) + place] ?? Number.NaN);
  };
}

function lengthOf({ output }: CaseTable): (row: number) => number {
  return (row) => output[row]?.length ?? Number.NaN;
}

function outputTokens({ outputTokens }: CaseTable): (row: number) => number {
  return (row) => outputTokens[row] ?? Number.NaN;
}

function stateOf({ state }: CaseTable): (row: number) => number {
  return (row) => state[row] ?? 0;
}
