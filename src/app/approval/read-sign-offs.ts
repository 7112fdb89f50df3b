import type { Judgement } from '../../core/approval/sign-off-facts.ts';
import type { Config } from '../../core/config/config.ts';
import { type Approvals, noApprovals } from '../../core/model/approval.ts';
import type { Decision } from '../../core/model/verdict.ts';
import type { SignOffSource } from './sign-off-source.ts';

/**
 * Sign-offs of what was judged, where there is something to sign off: a verdict that fails. GitHub is not asked otherwise.
 *
 * @param judged - earlier judgements of the same content
 */
export async function readSignOffs(
  { verdict, conclusion }: Decision,
  judged: readonly Judgement[],
  { signOff }: Pick<Config, 'signOff'>,
  source: SignOffSource | null,
): Promise<Pick<Approvals, 'signOffs' | 'notes'>> {
  if (source === null || verdict === 'not-evaluated' || conclusion === 'success') return noApprovals;
  return source.read({ judged, label: signOff.label });
}
