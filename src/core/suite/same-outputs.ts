import type { Run } from '../model/run.ts';

/**
 * True when both sides gave the very same answers: there is at least one paired row (same case and epoch), every
 * paired row has an `outputHash` (or, lacking it, its `output`) on both sides, and the two are equal in every pair. After a change of covered files
 * that means that base may have run head's code. Rows without a partner are not looked at.
 */
export function sameOutputs(base: Run, head: Run): boolean {
  const answer = (row: Run['rows'][number]): string | undefined => row.outputHash ?? row.output;
  const key = (row: { readonly caseId: string; readonly epoch: number }): string =>
    `${row.epoch} ${row.caseId}`;
  const ofBase = new Map(base.rows.map((row) => [key(row), answer(row)]));
  const paired = head.rows.filter((row) => ofBase.has(key(row)));
  return (
    paired.length > 0 &&
    paired.every((row) => answer(row) !== undefined && answer(row) === ofBase.get(key(row)))
  );
}
