import type { Run } from '../model/run.ts';

/**
 * True when both sides gave the very same answers: there is at least one paired row (same case and epoch), every
 * paired row has an `outputHash` on both sides, and the two are equal in every pair. After a change of covered files
 * that means that base may have run head's code. Rows without a partner are not looked at.
 */
export function sameOutputs(base: Run, head: Run): boolean {
  const key = (row: { readonly caseId: string; readonly epoch: number }): string =>
    `${row.epoch} ${row.caseId}`;
  const ofBase = new Map(base.rows.map((row) => [key(row), row.outputHash]));
  const paired = head.rows.filter((row) => ofBase.has(key(row)));
  return (
    paired.length > 0 &&
    paired.every((row) => row.outputHash !== undefined && row.outputHash === ofBase.get(key(row)))
  );
}
