import type { Config } from '../../core/config/config.ts';
import type { Accepting } from '../../core/report/accept-step.ts';
import type { GateRequest } from '../gate/gate-request.ts';

/** How what is judged can be accepted: on a pull request by its labels and comments, elsewhere by a waiver alone. */
export function acceptingOf(
  { mode, signOffs, identity, candidate }: Pick<GateRequest, 'mode' | 'signOffs' | 'identity' | 'candidate'>,
  { signOff }: Config,
  headSha: string,
): Accepting {
  if (mode === 'record') return { kind: 'recorded' };
  if (candidate !== undefined) return { kind: 'candidate', class: candidate.class };
  const isRead = signOffs !== null && identity.event?.startsWith('pull_request') === true;
  return isRead ? { kind: 'pull-request', label: signOff.label, headSha } : { kind: 'repository' };
}
