import { usualBases } from './default-branch.ts';
import type { Outcome } from './outcome.ts';

/**
 * What became of pull requests that were merged into the branch of another one (stacked): whatever became of that one. A
 * branch is the one of another pull request where that one was open at the time of the merge; a merge into any other branch,
 * such as a release, is a merge.
 *
 * @param outcomes - each pull request once, as of one moment
 * @param defaultBranch - undefined = the branch that most pull requests of the repository go into
 * @returns the same, in the same order
 */
export function followStacks(
  outcomes: readonly Outcome[],
  defaultBranch: string | undefined,
): readonly Outcome[] {
  const bases = usualBases(outcomes);
  const byBranch = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    if (outcome.pullRequest === null || outcome.branch === null) continue;
    const key = `${outcome.repository} ${outcome.branch}`;
    byBranch.set(key, [...(byBranch.get(key) ?? []), outcome]);
  }
  const underOf = (outcome: Outcome): Outcome | undefined => {
    const { repository, baseBranch, closedAt, state } = outcome;
    if (state !== 'merged' || closedAt === null || baseBranch === null) return undefined;
    if (baseBranch === (defaultBranch ?? bases.get(repository))) return undefined;
    return byBranch
      .get(`${repository} ${baseBranch}`)
      ?.find(
        (under) =>
          under !== outcome &&
          (under.openedAt === null || under.openedAt <= closedAt) &&
          (under.closedAt === null || under.closedAt >= closedAt),
      );
  };
  return outcomes.map((outcome) => {
    const seen = new Set([outcome]);
    let last = outcome;
    for (let under = underOf(last); under !== undefined && !seen.has(under); under = underOf(last)) {
      seen.add(under);
      last = under;
    }
    if (last === outcome) return outcome;
    const { state, closedAt, mergeSha, revertedAt } = last;
    return { ...outcome, state, closedAt, mergeSha, revertedAt: outcome.revertedAt ?? revertedAt };
  });
}
