import type { RunInfo } from './run-artifacts.ts';

/** Events whose runs execute what the default branch holds. A run by hand may be of a fork's code (docs/forks.md). */
const ownEvents = new Set(['push', 'schedule']);

/**
 * Whether a run was one of the default branch of the repository itself. The name of the branch alone proves nothing: a
 * fork may have a branch of that name, and so a pull request's run. Nor does a start by hand: GitHub files such a run
 * under the default branch, whichever commit it was told to evaluate.
 */
export function isDefaultBranchRun(run: RunInfo, defaultBranch: string): boolean {
  if (run.repositoryId !== run.headRepositoryId) return false;
  if (run.event === 'merge_group')
    return run.headBranch?.startsWith(`gh-readonly-queue/${defaultBranch}/`) === true;
  return ownEvents.has(run.event) && run.headBranch === defaultBranch;
}
