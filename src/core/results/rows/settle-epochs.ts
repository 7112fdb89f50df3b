import { tableOf } from '../../model/build-case-table.ts';
import type { CaseRow } from '../../model/case-row.ts';
import { caseRow } from '../../model/case-rows.ts';
import type { CaseTable } from '../../model/case-table.ts';

/** Rows with their epochs, duplicates taken out. */
export interface SettledRows {
  readonly rows: CaseTable;
  readonly duplicates: readonly string[];
  /** Rows that repeat a case and were numbered here. */
  readonly repeated: number;
  /** No row states an epoch, and some cases stand more often than others: this many. A retry of what failed looks so. */
  readonly uneven: number;
}

/**
 * Numbers repeats when no row states an epoch, and takes out the cases whose rows cannot be told apart: the same epoch
 * twice, or another input hash without epochs.
 *
 * @param areStated - at least one row stated its epoch; rows that did not are epoch 1
 */
export function settleEpochs(rows: CaseTable, areStated: boolean): SettledRows {
  const found = areStated ? findRepeatedEpochs(rows) : numberRows(rows);
  const settled = { ...rows, epoch: found.epoch };
  const { duplicates, repeated, uneven } = found;
  return {
    rows: duplicates.size === 0 ? settled : tableOf(withoutCases(settled, duplicates)),
    duplicates: Array.from(duplicates, (code) => rows.caseIds[code] ?? ''),
    repeated,
    uneven,
  };
}

/** What {@link SettledRows} tells, with duplicates by their position in the table's `caseIds`. */
interface Found {
  readonly epoch: Float64Array;
  readonly duplicates: ReadonlySet<number>;
  readonly repeated: number;
  readonly uneven: number;
}

/** Numbers the rows of each case 1, 2, … in file order. */
function numberRows({ length, caseIds, caseOf, inputHash }: CaseTable): Found {
  const counts = new Int32Array(caseIds.length);
  const first = new Int32Array(caseIds.length);
  const epoch = new Float64Array(length);
  const duplicates = new Set<number>();
  let most = 0;
  for (let row = 0; row < length; row += 1) {
    const code = caseOf[row] ?? 0;
    const count = (counts[code] ?? 0) + 1;
    counts[code] = count;
    epoch[row] = count;
    if (count === 1) first[code] = row;
    else if (inputHash[first[code] ?? 0] !== inputHash[row]) duplicates.add(code);
    if (count > most) most = count;
  }
  const uneven = counts.reduce((sum, count) => sum + Number(count < most), 0);
  return { epoch, duplicates, repeated: length - caseIds.length, uneven };
}

/** Keeps the epochs as they are stated and looks for those that a case has twice. */
function findRepeatedEpochs({ length, caseIds, caseOf, epoch }: CaseTable): Found {
  const first = new Int32Array(caseIds.length).fill(-1);
  const repeats = new Map<number, Set<number>>();
  const duplicates = new Set<number>();
  for (let row = 0; row < length; row += 1) {
    const code = caseOf[row] ?? 0;
    const earlier = first[code] ?? -1;
    if (earlier === -1) {
      first[code] = row;
      continue;
    }
    const epochs = repeats.get(code) ?? new Set([epoch[earlier] ?? 1]);
    repeats.set(code, epochs);
    const own = epoch[row] ?? 1;
    if (epochs.has(own)) duplicates.add(code);
    epochs.add(own);
  }
  return { epoch, duplicates, repeated: 0, uneven: 0 };
}

function* withoutCases(table: CaseTable, left: ReadonlySet<number>): Generator<CaseRow> {
  for (let row = 0; row < table.length; row += 1) {
    if (!left.has(table.caseOf[row] ?? -1)) yield caseRow(table, row);
  }
}
