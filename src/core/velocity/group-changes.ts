import type { Evaluation } from './evaluation.ts';
import type { Grouped } from './experiment.ts';
import type { LogEntry } from './log-entry.ts';
import type { Outcome } from './outcome.ts';
import { unionFind } from './union-find.ts';

/**
 * Puts evaluations and outcomes of one thing that was tried together: by pull request, by head commit (a renamed branch
 * keeps its commits, and squash or rebase merges do not matter), by `Experiment:` trailer, and a branch that was evaluated
 * before it had a pull request with the one that it became. What was logged joins by its branch, or by its id in an
 * `Experiment:` trailer.
 *
 * @param evaluations - none of the default branch; each has a pull request, a branch or a head
 * @param entries - by time; a branch in them is none that changes go into
 * @returns groups with at least one evaluation or entry, in the order of their first evaluation, else entry
 */
export function groupChanges(
  evaluations: readonly Evaluation[],
  outcomes: readonly Outcome[],
  entries: readonly LogEntry[] = [],
): readonly Grouped[] {
  const groups = unionFind();
  const successors = branchSuccessors(outcomes);
  const placeOfBranch = (repository: string, branch: string, time: number): string => {
    const successor = successors(repository, branch, time);
    return successor === null ? branchKey(repository, branch) : pullRequestKey(repository, successor);
  };
  const placeOf = (evaluation: Evaluation): string => {
    const { repository, pullRequest, branch, headSha, finishedAt } = evaluation;
    if (pullRequest !== null) return pullRequestKey(repository, pullRequest);
    if (branch === null) return headKey(repository, headSha ?? '');
    return placeOfBranch(repository, branch, finishedAt);
  };
  for (const evaluation of evaluations) {
    const { repository, headSha } = evaluation;
    if (headSha !== null) groups.join(placeOf(evaluation), headKey(repository, headSha));
  }
  for (const outcome of outcomes) {
    const { repository, experiment } = outcome;
    if (experiment !== null) groups.join(placeOfOutcome(outcome), experimentKey(repository, experiment));
  }
  for (const { repository, id, branch, at } of entries) {
    if (branch !== null) groups.join(placeOfBranch(repository, branch, at), experimentKey(repository, id));
  }
  const found = new Map<string, { evaluations: Evaluation[]; entries: LogEntry[]; outcomes: Outcome[] }>();
  const groupAt = (place: string) => {
    const key = groups.find(place);
    const group = found.get(key) ?? { evaluations: [], entries: [], outcomes: [] };
    found.set(key, group);
    return group;
  };
  for (const evaluation of evaluations) groupAt(placeOf(evaluation)).evaluations.push(evaluation);
  for (const entry of entries) groupAt(experimentKey(entry.repository, entry.id)).entries.push(entry);
  for (const outcome of outcomes) found.get(groups.find(placeOfOutcome(outcome)))?.outcomes.push(outcome);
  return [...found.values()];
}

function pullRequestKey(repository: string, pullRequest: number): string {
  return `${repository} #${pullRequest}`;
}

function branchKey(repository: string, branch: string): string {
  return `${repository} branch ${branch}`;
}

/** The value of an `Experiment:` trailer, as people write it: capitals play no part; or the id of what was logged. */
function experimentKey(repository: string, name: string): string {
  return `${repository} experiment ${name.toLowerCase()}`;
}

function headKey(repository: string, sha: string): string {
  return `${repository} head ${sha}`;
}

function placeOfOutcome({ repository, pullRequest, branch }: Outcome): string {
  return pullRequest === null ? branchKey(repository, branch ?? '') : pullRequestKey(repository, pullRequest);
}

/** Names of branches are used again: one belongs to the first pull request of that name that was not closed before. */
function branchSuccessors(
  outcomes: readonly Outcome[],
): (repository: string, branch: string, time: number) => number | null {
  const byBranch = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    if (outcome.pullRequest === null || outcome.branch === null) continue;
    const key = branchKey(outcome.repository, outcome.branch);
    byBranch.set(key, [...(byBranch.get(key) ?? []), outcome]);
  }
  const endOf = ({ closedAt }: Outcome): number => closedAt ?? Number.POSITIVE_INFINITY;
  for (const ofBranch of byBranch.values()) ofBranch.sort((one, other) => endOf(one) - endOf(other) || 0);
  return (repository, branch, time) =>
    byBranch.get(branchKey(repository, branch))?.find((outcome) => endOf(outcome) >= time)?.pullRequest ??
    null;
}
