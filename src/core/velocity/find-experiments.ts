import { type DeploymentClass, deploymentClasses } from '../model/deployment-class.ts';
import { defaultBranchOf } from './default-branch.ts';
import { type Evaluation, isCompleted } from './evaluation.ts';
import type { Experiment, ExperimentState, Grouped, LeftOut } from './experiment.ts';
import { featureOf } from './feature-of.ts';
import { groupChanges } from './group-changes.ts';
import type { Outcome } from './outcome.ts';
import { wayToShip } from './way-to-ship.ts';

/** A branch without a pull request counts as dropped when nothing was evaluated on it for so long. */
export const quietMs = 28 * 86_400_000;

/** What experiments are made of. */
export interface ExperimentSources {
  /** By time, none after `until`. */
  readonly evaluations: readonly Evaluation[];
  /** Settled: each pull request once. */
  readonly outcomes: readonly Outcome[];
  /** Milliseconds since 1970. */
  readonly until: number;
  readonly defaultBranch: string | undefined;
  /** Labels that name features, `*` for any characters. */
  readonly featureLabels: string | undefined;
}

/** What was tried, and the evaluations that belong to nothing tried. */
export interface FoundExperiments {
  /** By their first completed evaluation. */
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
  for (const group of groupChanges(tried, sources.outcomes)) {
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
  const completed = evaluations.filter(isCompleted);
  const [first] = completed;
  if (first === undefined) return 'never-judged';
  const riskiest = deploymentClasses.find((name) =>
    completed.some((evaluation) => evaluation.class === name),
  );
  if (riskiest === undefined || riskiest === 'other') return 'outside-taxonomy';
  const pullRequests = [
    ...new Set([...evaluations, ...outcomes].flatMap(({ pullRequest }) => pullRequest ?? [])),
  ].sort((one, other) => one - other);
  const feature = featureOf(group, sources.featureLabels);
  const opened = outcomes.flatMap(({ openedAt }) => openedAt ?? []);
  const reverted = outcomes.flatMap(({ revertedAt }) => revertedAt ?? []);
  const standing = standingOf(group, pullRequests, sources.until);
  const shipped = standing.state === 'shipped' ? wayToShip(group) : null;
  return {
    repository: first.repository,
    name: nameOf(pullRequests, first),
    pullRequests,
    class: riskiest satisfies DeploymentClass,
    evaluations,
    startedAt: first.finishedAt,
    ...standing,
    openedAt: opened.length === 0 ? null : Math.min(...opened),
    shipped: shipped?.way ?? null,
    isSignedOff: shipped?.isSignedOff ?? false,
    revertedAt: reverted.length === 0 ? null : Math.min(...reverted),
    feature: feature === null ? null : `${first.repository} ${feature.name}`.trim(),
    isFeatureNamed: feature?.isNamed ?? false,
  };
}

function nameOf(pullRequests: readonly number[], { branch, headSha }: Evaluation): string {
  if (pullRequests.length > 0) return pullRequests.map((number) => `#${number}`).join(', ');
  return branch ?? headSha ?? '';
}

function standingOf(
  { evaluations, outcomes }: Grouped,
  pullRequests: readonly number[],
  until: number,
): { state: ExperimentState; closedAt: number | null; isQuiet: boolean } {
  const isQuiet = false;
  if (outcomes.length === 0) {
    if (pullRequests.length > 0) return { state: 'unknown', closedAt: null, isQuiet };
    const quietAt = (evaluations.at(-1)?.finishedAt ?? 0) + quietMs;
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
