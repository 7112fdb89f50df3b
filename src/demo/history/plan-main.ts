import type { DeploymentClass } from '../../core/model/deployment-class.ts';
import type { Verdict } from '../../core/model/verdict.ts';
import { type Draws, hashTexts } from '../draws.ts';
import { pickWeighted } from './pick-weighted.ts';
import type { PlannedChange, PlannedRun } from './plan.ts';
import { costOfRun } from './run-cost.ts';
import { sprintBegins } from './sprint-days.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** What the evaluations of a default branch are planned from. */
export interface MainRequest {
  readonly repository: string;
  readonly suites: readonly string[];
  readonly sprints: number;
}

interface Merge {
  readonly sha: string;
  readonly at: number;
  readonly class: DeploymentClass;
  readonly place: string;
  /** Those that its files belong to. */
  readonly suites: readonly string[];
}

/** What tells one evaluation of main from another. */
type MainRun = Pick<PlannedRun, 'at' | 'head' | 'event' | 'suite' | 'class' | 'place'> &
  Partial<Pick<PlannedRun, 'candidate' | 'verdict'>>;

/**
 * The default branch: evaluated after each merge by the suites of the change, and by all of them every night; now and then the
 * merge queue before a merge, and something outside git against what runs in production.
 */
export function planMain(
  { repository, suites, sprints }: MainRequest,
  changes: readonly PlannedChange[],
  draws: Draws,
): readonly PlannedRun[] {
  const merges = mergesOf(changes);
  const runs: PlannedRun[] = [];
  const add = (run: MainRun): void => {
    runs.push(plannedRun(repository, run, draws));
  };
  for (const { sha, at, suites: own, ...merge } of merges) {
    const queued = hashTexts('queue', sha).slice(0, 40);
    const [first = ''] = own;
    if (draws.uniform() < 0.1)
      add({ ...merge, at: at - 60_000, head: queued, event: 'merge_group', suite: first });
    for (const suite of own) add({ ...merge, at: at + 600_000, head: sha, event: 'push', suite });
  }
  const [begin, end] = [sprintBegins(1), sprintBegins(sprints + 1)];
  const headAt = (time: number): string =>
    merges.findLast(({ at }) => at <= time)?.sha ?? hashTexts('root', repository).slice(0, 40);
  const plain = { class: 'other', place: '' } as const;
  for (let night = begin + 4 * hourMs; night < end; night += dayMs) {
    for (const suite of suites) {
      const at = night + Math.round(draws.uniform() * 1_200_000);
      const verdict: Verdict = draws.uniform() < 0.012 ? 'not-evaluated' : 'inside';
      add({ ...plain, at, head: headAt(night), event: 'schedule', suite, verdict });
    }
  }
  for (let day = begin + 5 * dayMs; day < end; day += (6 + draws.uniform() * 9) * dayMs) {
    const at = Math.round(day + 10 * hourMs * draws.uniform());
    add({
      ...drawCandidate(draws, at),
      at,
      head: headAt(at),
      event: 'workflow_dispatch',
      suite: suites[0] ?? '',
    });
  }
  return runs;
}

function mergesOf(changes: readonly PlannedChange[]): readonly Merge[] {
  return changes
    .flatMap(({ outcomes, runs, class: ofClass }) =>
      outcomes.flatMap(({ mergeSha, mergedAt }): Merge[] => {
        if (typeof mergeSha !== 'string' || typeof mergedAt !== 'string') return [];
        const suites = [...new Set(runs.map(({ suite }) => suite))];
        const place = runs[0]?.place ?? '';
        return [{ sha: mergeSha, at: Date.parse(mergedAt), class: ofClass, place, suites }];
      }),
    )
    .toSorted((one, other) => one.at - other.at);
}

/** An index, a model or a tuned model that lies outside git, and what came of it. */
function drawCandidate(draws: Draws, at: number): Pick<MainRun, 'class' | 'place' | 'candidate' | 'verdict'> {
  const day = new Date(at).toISOString().slice(0, 10);
  const [ofClass, name] = pickWeighted(draws, [
    [['rag-refresh', `index ${day}`], 5],
    [['model-swap', 'helper-3-preview'], 2],
    [['fine-tune', `tuned ${day}`], 1],
  ] as const);
  const verdict = pickWeighted<Verdict>(draws, [
    ['inside', 6],
    ['inconclusive', 2],
    ['outside', 2],
  ]);
  return { class: ofClass, place: '(outside git)', candidate: name, verdict };
}

function plannedRun(repository: string, run: MainRun, draws: Draws): PlannedRun {
  const { at, head, event, suite } = run;
  const verdict = run.verdict ?? 'inside';
  const isQueue = event === 'merge_group';
  return {
    repository,
    suite,
    class: run.class,
    at: Math.round(at),
    head,
    content: hashTexts('main', repository, head, suite),
    pullRequest: null,
    branch: isQueue ? `gh-readonly-queue/main/${head.slice(0, 7)}` : 'main',
    event,
    runId: 3_000_000_000 + Math.floor(draws.uniform() * 1e9),
    attempt: 1,
    verdict,
    isPassed: verdict === 'inside' || verdict === 'inconclusive',
    isSignedOff: false,
    isWaived: false,
    costUsd: costOfRun(draws, suite, verdict),
    isReused: false,
    place: run.place,
    casesRemoved: 0,
    candidate: run.candidate ?? null,
  };
}
