import { type DeploymentClass, deploymentClasses } from '../model/deployment-class.ts';
import { defaultBranchOf } from './default-branch.ts';
import { type Evaluation, isCompleted } from './evaluation.ts';
import type { Experiment, ExperimentState, Grouped, LeftOut } from './experiment.ts';
import { featureOf } from './feature-of.ts';
import { groupChanges } from './group-changes.ts';
import type { LogEntry } from './log-entry.ts';
import type { Outcome } from './outcome.ts';
import { wayToShip } from './way-to-ship.ts';

/** A branch without a pull request counts as dropped when nothing was evaluated or logged on it for so long. */
export const quietMs = 28 * 86_400_000;

/** A merge that was taken back so long before the last one of its experiment says nothing of that one. */
const revertMs = 14 * 86_400_000;

/** What experiments are made of. */
export interface ExperimentSources {
  /** By time, none after `until`. */
  readonly evaluations: readonly Evaluation[];
  /** Settled: each pull request once. */
  readonly outcomes: readonly Outcome[];
  /** Settled: each once, by time. */
  readonly entries?: readonly LogEntry[];
  /** Milliseconds since 1970. */
  readonly until: number;
  readonly defaultBranch: string | undefined;
  /** Labels that name features, `*` for any characters. */
  readonly featureLabels: string | undefined;
}

/** What was tried, and the evaluations that belong to nothing tried. */
export interface FoundExperiments {
  /** By their start. */
  readonly experiments: readonly Experiment[];
  readonly leftOut: readonly LeftOut[];
  /** Evaluations of the default branch, by time. */
  readonly ofDefaultBranch: readonly Evaluation[];
}

/** Finds the experiments in evaluations. Every evaluation is in one of them or left out, once. */
export function findExperiments(sources: ExperimentSources): FoundExperiments {
  const isOnDefaultBranch = defaultBranchOf(sources.outcomes, sources.defaultBranch);
  const leftOut: Record<LeftOut['reason'], Evaluation[]> = {
    'default-branch': [],
    'merge-queue': [],
    'outside-git': [],
    'no-place': [],
    'outside-taxonomy': [],
    'never-judged': [],
    revert: [],
  };
  const tried: Evaluation[] = [];
  for (const evaluation of sources.evaluations) {
    const { event, pullRequest, branch, headSha } = evaluation;
    if (event === 'merge_group') leftOut['merge-queue'].push(evaluation);
    else if (evaluation.isCandidate) leftOut['outside-git'].push(evaluation);
    else if (isOnDefaultBranch(evaluation)) leftOut['default-branch'].push(evaluation);
    else if (pullRequest === null && branch === null && headSha === null)
      leftOut['no-place'].push(evaluation);
    else tried.push(evaluation);
  }
  const experiments: Experiment[] = [];
  // Whoever logs something before there is a branch stands on the default one: it says nothing about where it is tried.
  const entries = (sources.entries ?? []).map((entry) =>
    isOnDefaultBranch({ ...entry, pullRequest: null, event: null, headSha: null })
      ? { ...entry, branch: null }
      : entry,
  );
  for (const group of groupChanges(tried, sources.outcomes, entries)) {
    const found = experimentOf(group, sources);
    if (typeof found === 'string') leftOut[found].push(...group.evaluations);
    else experiments.push(found);
  }
  experiments.sort((one, other) => one.startedAt - other.startedAt || (one.name < other.name ? -1 : 1));
  return {
    experiments,
    leftOut: Object.entries(leftOut).map(([reason, evaluations]) => ({
      reason: reason as LeftOut['reason'], // the keys of the record above
      evaluations,
    })),
    ofDefaultBranch: leftOut['default-branch'],
  };
}

function experimentOf(group: Grouped, sources: ExperimentSources): Experiment | LeftOut['reason'] {
  const { evaluations, outcomes } = group;
  if (outcomes.length > 0 && outcomes.every(({ revertOf }) => revertOf !== null)) return 'revert';
  const opened = outcomes.flatMap(({ openedAt }) => openedAt ?? []);
  const openedAt = opened.length === 0 ? null : Math.min(...opened);
  // Written down with the pull request already there, it explains one; it is no experiment of its own.
  const entry = group.entries.find(({ at }) => openedAt === null || at < openedAt);
  const completed = evaluations.filter(isCompleted);
  const [first] = completed;
  const riskiest = deploymentClasses.find((name) =>
    completed.some((evaluation) => evaluation.class === name),
  );
  const isOfTaxonomy = riskiest !== undefined && riskiest !== 'other';
  if (entry === undefined && !isOfTaxonomy) return first === undefined ? 'never-judged' : 'outside-taxonomy';
  const known = first ?? entry;
  if (known === undefined) return 'never-judged';
  const pullRequests = [
    ...new Set([...evaluations, ...outcomes].flatMap(({ pullRequest }) => pullRequest ?? [])),
  ].sort((one, other) => one - other);
  const feature = featureOf(group, sources.featureLabels);
  const standing = standingOf(group, pullRequests, sources.until);
  const { closedAt } = standing;
  // What was taken back long before and came in again is another ship, which stands.
  const reverted = outcomes
    .flatMap(({ revertedAt }) => revertedAt ?? [])
    .filter((time) => closedAt === null || time >= closedAt - revertMs);
  const shipped = standing.state === 'shipped' ? wayToShip(group) : null;
  return {
    repository: known.repository,
    name: nameOf(pullRequests, first, entry),
    pullRequests,
    class: (isOfTaxonomy ? riskiest : (entry?.class ?? 'other')) satisfies DeploymentClass,
    evaluations,
    startedAt: Math.min(first?.finishedAt ?? Number.POSITIVE_INFINITY, entry?.at ?? Number.POSITIVE_INFINITY),
    evaluatedAt: first?.finishedAt ?? null,
    loggedAt: entry?.at ?? null,
    hypothesis: entry?.hypothesis ?? null,
    logIds: group.entries.map(({ id }) => id),
    ...standing,
    openedAt,
    shipped: shipped?.way ?? null,
    isSignedOff: shipped?.isSignedOff ?? false,
    revertedAt: reverted.length === 0 ? null : Math.min(...reverted),
    feature: feature === null ? null : `${known.repository} ${feature.name}`.trim(),
    isFeatureNamed: feature?.isNamed ?? false,
  };
}

function nameOf(
  pullRequests: readonly number[],
  first: Evaluation | undefined,
  entry: LogEntry | undefined,
): string {
  if (pullRequests.length > 0) return pullRequests.map((number) => `#${number}`).join(', ');
  return first?.branch ?? first?.headSha ?? entry?.branch ?? entry?.id ?? '';
}

function standingOf(
  { evaluations, entries, outcomes }: Grouped,
  pullRequests: readonly number[],
  until: number,
): { state: ExperimentState; closedAt: number | null; isQuiet: boolean } {
  const isQuiet = false;
  if (outcomes.length === 0) {
    if (pullRequests.length > 0) return { state: 'unknown', closedAt: null, isQuiet };
    const quietAt = Math.max(evaluations.at(-1)?.finishedAt ?? 0, entries.at(-1)?.at ?? 0) + quietMs;
    return quietAt <= until
      ? { state: 'dropped', closedAt: quietAt, isQuiet: true }
      : { state: 'open', closedAt: null, isQuiet };
  }
  if (outcomes.some(({ state }) => state === 'open')) return { state: 'open', closedAt: null, isQuiet };
  const closed = outcomes.flatMap(({ closedAt }) => closedAt ?? []);
  const closedAt = closed.length < outcomes.length ? null : Math.max(...closed);
  const isMerged = outcomes.some(({ state }) => state === 'merged');
  return { state: isMerged ? 'shipped' : 'dropped', closedAt, isQuiet };
}
