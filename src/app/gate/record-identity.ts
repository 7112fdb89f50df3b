import type { ChangeCommits } from '../ports.ts';
import type { GateRequest } from './gate-request.ts';

/** Who was evaluated, when, and for whom. */
export function recordIdentity(
  parts: { readonly request: GateRequest; readonly commits: ChangeCommits; readonly startedAt: string },
  finishedAt: Date,
): GateRequest['identity'] {
  const { request, commits, startedAt } = parts;
  return {
    headSha: commits.headSha,
    ...request.identity,
    evaluatedSha: commits.headSha,
    baseSha: commits.baseSha,
    startedAt,
    finishedAt: finishedAt.toISOString(),
  };
}
