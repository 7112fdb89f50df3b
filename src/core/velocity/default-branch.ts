import type { Evaluation } from './evaluation.ts';
import type { Outcome } from './outcome.ts';

/** Tells evaluations of what is merged from those of what is tried. */
export type IsOnDefaultBranch = (
  evaluation: Pick<
    Evaluation,
    'repository' | 'pullRequest' | 'branch' | 'event' | 'headSha' | 'isOfDefaultBranch'
  >,
) => boolean;

/**
 * Which evaluations are of the default branch: those without a pull request that ran on its schedule, on its name, or on a
 * commit that a merge made. One that a person made beside all workflows is, where the record says that the remote's default
 * branch was checked out and held the commit: `main` on somebody's machine may hold anything.
 *
 * @param name - its name; undefined = the branch that most pull requests of the repository went into, else main or master
 */
export function defaultBranchOf(outcomes: readonly Outcome[], name: string | undefined): IsOnDefaultBranch {
  const counts = new Map<string, Map<string, number>>();
  const merges = new Set<string>();
  for (const { repository, baseBranch, mergeSha } of outcomes) {
    if (mergeSha !== null) merges.add(`${repository} ${mergeSha}`);
    if (baseBranch === null) continue;
    const ofRepository = counts.get(repository) ?? new Map<string, number>();
    ofRepository.set(baseBranch, (ofRepository.get(baseBranch) ?? 0) + 1);
    counts.set(repository, ofRepository);
  }
  const names = new Map<string, string>();
  for (const [repository, ofRepository] of counts) {
    const [most] = [...ofRepository].sort(
      ([one, many], [other, more]) => more - many || (one < other ? -1 : 1),
    );
    if (most !== undefined) names.set(repository, most[0]);
  }
  return ({ repository, pullRequest, branch, event, headSha, isOfDefaultBranch }) => {
    if (pullRequest !== null) return false;
    if (event === 'schedule' || (headSha !== null && merges.has(`${repository} ${headSha}`))) return true;
    if (isOfDefaultBranch !== undefined) return isOfDefaultBranch && (name === undefined || branch === name);
    const own = name ?? names.get(repository);
    return own === undefined ? branch === 'main' || branch === 'master' : branch === own;
  };
}
