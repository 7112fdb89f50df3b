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
  const merges = new Set(
    outcomes.flatMap(({ repository, mergeSha }) => (mergeSha === null ? [] : [`${repository} ${mergeSha}`])),
  );
  const names = usualBases(outcomes);
  return ({ repository, pullRequest, branch, event, headSha, isOfDefaultBranch }) => {
    if (pullRequest !== null) return false;
    if (event === 'schedule' || (headSha !== null && merges.has(`${repository} ${headSha}`))) return true;
    if (isOfDefaultBranch !== undefined) return isOfDefaultBranch && (name === undefined || branch === name);
    const own = name ?? names.get(repository);
    return own === undefined ? branch === 'main' || branch === 'master' : branch === own;
  };
}

/** The branch that most pull requests go into, by repository; of two that are equal the first by name. */
export function usualBases(
  outcomes: readonly Pick<Outcome, 'repository' | 'baseBranch'>[],
): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { repository, baseBranch } of outcomes) {
    if (baseBranch === null) continue;
    const own = counts.get(repository) ?? new Map<string, number>();
    own.set(baseBranch, (own.get(baseBranch) ?? 0) + 1);
    counts.set(repository, own);
  }
  const names = new Map<string, string>();
  for (const [repository, own] of counts) {
    const [most] = [...own].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1));
    if (most !== undefined) names.set(repository, most[0]);
  }
  return names;
}
