import type { CaseTable } from '../model/case-table.ts';

/** The rows of one side by case: those of case i are rows[starts[i]] up to, not with, rows[starts[i + 1]]. */
export interface RowsByCase {
  readonly table: CaseTable;
  /** One entry more than there are cases. */
  readonly starts: Int32Array;
  /** Rows of the table, by case and epoch. */
  readonly rows: Int32Array;
}

/** The independent unit of each case: its cluster, or itself. */
export interface UnitNumbers {
  /** 0 … units − 1, by first appearance. */
  readonly unitOf: Int32Array;
  readonly units: number;
}

/**
 * Rows by case, in order of ids and epochs, without the epochs that a cache replayed: a repeat that was not run
 * is none.
 */
export function groupCases(table: CaseTable): { readonly cases: RowsByCase; readonly replayed: number } {
  const order = orderOfIds(table.caseIds);
  const starts = new Int32Array(order.length + 1);
  const rows = new Int32Array(table.length);
  const byAppearance = rowsByAppearance(table);
  let filled = 0;
  for (let index = 0; index < order.length; index += 1) {
    const code = order[index] ?? 0;
    const from = byAppearance.starts[code] ?? 0;
    const to = byAppearance.starts[code + 1] ?? 0;
    if (to - from === 1) rows[filled++] = byAppearance.rows[from] ?? 0;
    else {
      const kept = withoutReplays(table, byEpoch(table, byAppearance.rows.subarray(from, to)));
      rows.set(kept, filled);
      filled += kept.length;
    }
    starts[index + 1] = filled;
  }
  return { cases: { table, starts, rows: rows.subarray(0, filled) }, replayed: table.length - filled };
}

/** Positions of the ids in order of the ids. */
function orderOfIds(caseIds: readonly string[]): Int32Array {
  const order = Int32Array.from(caseIds, (_, index) => index);
  const isOrdered = caseIds.every((id, index) => index === 0 || (caseIds[index - 1] ?? '') < id);
  return isOrdered
    ? order
    : order.sort((one, other) => ((caseIds[one] ?? '') < (caseIds[other] ?? '') ? -1 : 1));
}

/** Rows by case in order of first appearance, those of a case in file order (counting sort). */
function rowsByAppearance({ length, caseIds, caseOf }: CaseTable): Omit<RowsByCase, 'table'> {
  const starts = new Int32Array(caseIds.length + 1);
  for (const code of caseOf) starts[code + 1] = (starts[code + 1] ?? 0) + 1;
  for (let code = 0; code < caseIds.length; code += 1) {
    starts[code + 1] = (starts[code + 1] ?? 0) + (starts[code] ?? 0);
  }
  const next = starts.slice();
  const rows = new Int32Array(length);
  for (let row = 0; row < length; row += 1) {
    const code = caseOf[row] ?? 0;
    const place = next[code] ?? 0;
    rows[place] = row;
    next[code] = place + 1;
  }
  return { starts, rows };
}

function byEpoch({ epoch }: CaseTable, rows: Int32Array): Int32Array {
  return rows.toSorted((one, other) => (epoch[one] ?? 0) - (epoch[other] ?? 0));
}

function withoutReplays({ cached }: CaseTable, rows: Int32Array): Int32Array {
  const fresh = rows.filter((row) => cached[row] !== 1);
  return fresh.length > 0 ? fresh : rows.subarray(0, 1);
}

/** The first row of a case; −1 where there is no such case. */
export function firstRow({ starts, rows }: RowsByCase, index: number): number {
  return rows[starts[index] ?? -1] ?? -1;
}

/** Numbers the units of cases; a case without a cluster is a unit of its own. */
export function numberUnits(cases: RowsByCase): UnitNumbers {
  const { cluster } = cases.table;
  const numbers = new Int32Array(cluster.texts.length).fill(-1);
  const unitOf = new Int32Array(cases.starts.length - 1);
  let units = 0;
  for (let index = 0; index < unitOf.length; index += 1) {
    const code = cluster.codes[firstRow(cases, index)] ?? -1;
    const known = numbers[code] ?? -1;
    unitOf[index] = known === -1 ? units : known;
    if (known !== -1) continue;
    if (code !== -1) numbers[code] = units;
    units += 1;
  }
  return { unitOf, units };
}

/** Most epochs of any case; 0 without one. */
export function mostEpochs({ starts }: RowsByCase): number {
  let most = 0;
  for (let index = 1; index < starts.length; index += 1) {
    most = Math.max(most, (starts[index] ?? 0) - (starts[index - 1] ?? 0));
  }
  return most;
}
