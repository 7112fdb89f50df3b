import type { CaseRow } from '../../model/case-row.ts';

/** Rows with their epochs, duplicates taken out. */
export interface SettledRows {
  readonly rows: readonly CaseRow[];
  readonly duplicates: readonly string[];
  /** Rows that repeat a case and were numbered here. */
  readonly repeated: number;
  /** No row states an epoch, and some cases stand more often than others: this many. A retry of what failed looks so. */
  readonly uneven: number;
}

/**
 * Numbers repeats when no row states an epoch, and takes out the cases whose rows cannot be told apart: the same epoch
 * twice, or another input hash without epochs. One map over a million cases: a list per case would cost more than the parse.
 *
 * @param areStated - at least one row stated its epoch; rows that did not are epoch 1
 */
export function settleEpochs(rows: readonly CaseRow[], areStated: boolean): SettledRows {
  const first = new Map<string, CaseRow>();
  const repeats = new Map<string, Set<number>>();
  const duplicates = new Set<string>();
  let repeated = 0;
  const numbered = rows.map((row) => {
    const earlier = first.get(row.caseId);
    if (earlier === undefined) {
      first.set(row.caseId, row);
      return row;
    }
    const epochs = repeats.get(row.caseId) ?? new Set([earlier.epoch]);
    repeats.set(row.caseId, epochs);
    const epoch = areStated ? row.epoch : epochs.size + 1;
    if (epochs.has(epoch) || (!areStated && earlier.inputHash !== row.inputHash)) duplicates.add(row.caseId);
    epochs.add(epoch);
    if (!areStated) repeated += 1;
    return areStated ? row : { ...row, epoch };
  });
  const uneven = areStated ? 0 : countUneven(first.size, repeats);
  if (duplicates.size === 0) return { rows: numbered, duplicates: [], repeated, uneven };
  return {
    rows: numbered.filter((row) => !duplicates.has(row.caseId)),
    duplicates: [...duplicates],
    repeated,
    uneven,
  };
}

/** Cases that do not have as many rows as the case with the most. */
function countUneven(cases: number, repeats: ReadonlyMap<string, ReadonlySet<number>>): number {
  let most = 1;
  for (const epochs of repeats.values()) most = Math.max(most, epochs.size);
  if (most === 1) return 0;
  let full = 0;
  for (const epochs of repeats.values()) if (epochs.size === most) full += 1;
  return cases - full;
}
