import { hashText } from '../model/stable-hash.ts';
import type { RowsByCase } from './rows-by-case.ts';

/**
 * Identity of the cases that a side sat, whatever became of them: two runs with the same one were asked the same things.
 * Order of rows and number of epochs play no part. A format that reports no dataset has this one.
 *
 * @param cases - in order of their ids, as `groupCases` gives them
 * @returns hash over the id of each case and what was asked of it, 32 hexadecimal digits
 */
export function caseSetOf({ table, starts, rows }: RowsByCase): string {
  const { caseIds, caseOf } = table;
  let text = '';
  for (let index = 0; index + 1 < starts.length; index += 1) {
    const from = starts[index] ?? 0;
    const id = caseIds[caseOf[rows[from] ?? -1] ?? -1] ?? '';
    const asked = inputOf(table.inputHash, rows, from, starts[index + 1] ?? 0);
    // Lengths keep an id that holds anything apart from what follows it.
    text += `${id.length}:${id}${asked.length}:${asked}`;
  }
  return hashText(text);
}

/** What was asked of a case: the first of its hashes in code-unit order, so that no order of rows decides; `''` = none. */
function inputOf(
  hashes: readonly (string | undefined)[],
  rows: Int32Array,
  from: number,
  to: number,
): string {
  let found = '';
  for (let place = from; place < to; place += 1) {
    const hash = hashes[rows[place] ?? -1];
    if (hash !== undefined && (found === '' || hash < found)) found = hash;
  }
  return found;
}
