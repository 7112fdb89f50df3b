import type { CaseRow } from '../model/case-row.ts';
import { caseRows } from '../model/case-rows.ts';
import type { Run } from '../model/run.ts';

/**
 * True when both sides gave the very same answers: there is at least one paired row (same case and epoch), every
 * paired row has an `outputHash` (or, lacking it, its `output`) on both sides, and the two are equal in every pair. After a change of covered files
 * that means that base may have run head's code. Rows without a partner are not looked at.
 */
export function sameOutputs(base: Run, head: Run): boolean {
  const answer = (row: CaseRow): string | undefined => row.outputHash ?? row.output;
  const key = (row: { readonly caseId: string; readonly epoch: number }): string =>
    `${row.epoch} ${row.caseId}`;
  const ofBase = new Map<string, string | undefined>();
  for (const row of caseRows(base.rows)) ofBase.set(key(row), answer(row));
  let paired = 0;
  for (const row of caseRows(head.rows)) {
    const id = key(row);
    if (!ofBase.has(id)) continue;
    if (answer(row) === undefined || answer(row) !== ofBase.get(id)) return false;
    paired += 1;
  }
  return paired > 0;
}
