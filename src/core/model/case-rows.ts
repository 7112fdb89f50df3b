import { type CaseRow, caseStates } from './case-row.ts';
import type { CaseTable, Lists } from './case-table.ts';

/** A row under construction: what {@link CaseRow} has, writable. */
type Draft = { -readonly [Key in keyof CaseRow]: CaseRow[Key] };

/** The rows of a table as objects, one at a time. */
export function* caseRows(table: CaseTable): Generator<CaseRow, void, undefined> {
  for (let row = 0; row < table.length; row += 1) yield caseRow(table, row);
}

/**
 * One row of a table as an object.
 *
 * @param row - integer, 0 ≤ row < table.length
 * @throws RangeError when there is no such row
 */
export function caseRow(table: CaseTable, row: number): CaseRow {
  const caseId = table.caseIds[table.caseOf[row] ?? -1];
  const state = caseStates[table.state[row] ?? -1];
  if (caseId === undefined || state === undefined) {
    throw new RangeError(`row must be an integer in [0, ${table.length - 1}], got ${row}`);
  }
  const passed = table.passed[row] ?? -1;
  const draft: Draft = {
    caseId,
    epoch: table.epoch[row] ?? 1,
    segments: table.segments[table.segmentsOf[row] ?? -1] ?? {},
    scores: scoresOf(table, row),
    passed: passed === -1 ? null : passed === 1,
    cached: table.cached[row] === 1,
    state,
  };
  addTexts(draft, table, row);
  addAmounts(draft, table, row);
  const { documents, retrieved, relevant, grades } = table;
  if (retrieved.isGiven[row] === 1) {
    draft.retrieved = Array.from(itemsOf(retrieved, row), (id) => documents[id] ?? '');
  }
  if (relevant.isGiven[row] === 1) {
    const first = relevant.starts[row] ?? 0;
    draft.relevant = Object.fromEntries(
      Array.from(itemsOf(relevant, row), (id, index) => [documents[id] ?? '', grades[first + index] ?? 0]),
    );
  }
  return draft;
}

/** The list of a row; empty where it has none. */
export function itemsOf({ starts, items }: Lists, row: number): Int32Array {
  return items.subarray(starts[row], starts[row + 1]);
}

/** The number that a row has in a column of amounts. */
export function amountAt(column: Float64Array, row: number): number | undefined {
  const value = column[row];
  return value === undefined || Number.isNaN(value) ? undefined : value;
}

function scoresOf({ scores }: CaseTable, row: number): CaseRow['scores'] {
  const names = scores.shapes[scores.shapeOf[row] ?? -1] ?? [];
  const first = scores.starts[row] ?? 0;
  return Object.fromEntries(
    names.map((name, index) => [name, amountAt(scores.values, first + index) ?? null]),
  );
}

function addTexts(draft: Draft, table: CaseTable, row: number): void {
  const cluster = table.cluster.texts[table.cluster.codes[row] ?? -1];
  if (cluster !== undefined) draft.cluster = cluster;
  for (const key of ['label', 'inputHash', 'outputHash', 'output'] as const) {
    const text = table[key][row];
    if (text !== undefined) draft[key] = text;
  }
}

function addAmounts(draft: Draft, table: CaseTable, row: number): void {
  for (const key of ['latencyMs', 'costUsd', 'judgeCostUsd', 'inputLength'] as const) {
    const amount = amountAt(table[key], row);
    if (amount !== undefined) draft[key] = amount;
  }
  const input = amountAt(table.inputTokens, row);
  const output = amountAt(table.outputTokens, row);
  if (input !== undefined && output !== undefined) draft.tokens = { input, output };
}
