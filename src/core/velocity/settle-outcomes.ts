import type { Outcome } from './outcome.ts';

/**
 * Outcomes as they stood at a moment: the last line of a pull request counts, one that closed later was open then, and a
 * merged pull request that says what it takes back makes that one reverted.
 *
 * @param repositories - those of the records: a line that names none belongs to the only one there is
 * @param until - milliseconds since 1970; what was not known then plays no part
 */
export function settleOutcomes(
  outcomes: readonly Outcome[],
  repositories: readonly string[],
  until: number,
): readonly Outcome[] {
  const only = repositories.length === 1 ? (repositories[0] ?? '') : '';
  const last = new Map<string, Outcome>();
  for (const outcome of outcomes) {
    const repository = outcome.repository === '' ? only : outcome.repository;
    if (outcome.openedAt !== null && outcome.openedAt > until) continue;
    last.set(keyOf(repository, outcome.pullRequest, outcome.branch), asOf({ ...outcome, repository }, until));
  }
  for (const { repository, revertOf, state, closedAt } of [...last.values()]) {
    if (revertOf === null || state !== 'merged' || closedAt === null) continue;
    const key = keyOf(repository, revertOf, null);
    const reverted = last.get(key);
    if (reverted === undefined) continue;
    last.set(key, { ...reverted, revertedAt: Math.min(reverted.revertedAt ?? closedAt, closedAt) });
  }
  return [...last.values()];
}

function keyOf(repository: string, pullRequest: number | null, branch: string | null): string {
  return pullRequest === null ? `${repository} ${branch ?? ''}` : `${repository} #${pullRequest}`;
}

function asOf(outcome: Outcome, until: number): Outcome {
  const revertedAt = outcome.revertedAt !== null && outcome.revertedAt > until ? null : outcome.revertedAt;
  if (outcome.closedAt === null || outcome.closedAt <= until) return { ...outcome, revertedAt };
  return { ...outcome, state: 'open', closedAt: null, mergeSha: null, revertedAt: null };
}
