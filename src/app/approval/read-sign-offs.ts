import type { Judgement } from '../../core/approval/sign-off-facts.ts';
import type { Config } from '../../core/config/config.ts';
import { type Approvals, noApprovals } from '../../core/model/approval.ts';
import { describeProblem } from '../../core/model/describe-problem.ts';
import type { Decision } from '../../core/model/verdict.ts';
import type { SignOffSource } from './sign-off-source.ts';

/**
 * Sign-offs of what was judged, where there is something to sign off: a verdict that fails. GitHub is not asked otherwise.
 *
 * @param judged - earlier judgements of the same content; asked for where they matter
 */
export async function readSignOffs(
  { verdict, conclusion }: Decision,
  judged: () => Promise<readonly Judgement[]>,
  { signOff }: Pick<Config, 'signOff'>,
  source: SignOffSource | null,
): Promise<Pick<Approvals, 'signOffs' | 'notes'>> {
  if (source === null || verdict === 'not-evaluated' || conclusion === 'success') return noApprovals;
  try {
    return await source.read({ judged: await judged(), label: signOff.label });
  } catch (error) {
    return { signOffs: [], notes: [`Earlier judgements could not be read: ${describeProblem(error)}`] };
  }
}

/** Waivers and sign-offs of one suite together. */
export function withSignOffs(
  waived: Pick<Approvals, 'waivers' | 'notes'>,
  signed: Pick<Approvals, 'signOffs' | 'notes'>,
): Approvals {
  const notes = [...waived.notes, ...signed.notes];
  return { waivers: waived.waivers, signOffs: signed.signOffs, notes };
}

/** What people decided, for the log: a line each. */
export function approvalLines({ approvals = noApprovals }: Decision): readonly string[] {
  const signed = approvals.signOffs.map(
    ({ by, via, sha }) => `signed off by ${by}, by a ${via}, for ${sha.slice(0, 7)}`,
  );
  return [...signed, ...approvals.notes];
}
