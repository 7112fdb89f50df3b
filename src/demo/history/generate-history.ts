import type { MetricsRecord } from '../../core/record/record-schema.ts';
import type { WrittenOutcome } from '../../core/velocity/outcome.ts';
import { type Draws, drawsFor, hashTexts } from '../draws.ts';
import { historyRecord, type MainState } from './history-record.ts';
import type { PlannedChange, PlannedRun } from './plan.ts';
import { planChange } from './plan-change.ts';
import { sprintBegins } from './sprint-days.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** What a history is made of. */
export interface HistoryRequest {
  readonly seed: string;
  /** `owner/name`, lower case. */
  readonly repositories: readonly string[];
  readonly suites: readonly string[];
  /** From sprint 1 on; the change of the clocks in March lies in sprint 6, that in October in sprint 21. */
  readonly sprints: number;
  /** Changes a sprint and repository, on average. */
  readonly changesPerSprint: number;
  /** What becomes of the default branch; left out = `eventful`. */
  readonly course?: HistoryCourse;
}

/**
 * `eventful`: worse for a while, then another dataset, another model and wider margins. `steady`: nothing happens. `step`: worse
 * for good from 60 % of the time on. `step-with-model`: the same, with another model at the same moment. `slow-decline`: a
 * little worse every day after the first tenth.
 */
export type HistoryCourse = 'eventful' | 'steady' | 'step' | 'step-with-model' | 'slow-decline';

/** Records and outcomes as they would be found, and the plan that they come from. */
export interface GeneratedHistory {
  /** Each once, in no order. */
  readonly records: readonly MetricsRecord[];
  /** Some of them again, as they were before a person said yes: what lies in artifacts beside the history. */
  readonly copies: readonly MetricsRecord[];
  readonly outcomes: readonly WrittenOutcome[];
  readonly changes: readonly PlannedChange[];
  /** Evaluations that belong to no change: of the default branch and of the merge queue. */
  readonly otherRuns: readonly PlannedRun[];
  /** Sprint that begins with wider margins. */
  readonly loosenedIn: number;
  /** Milliseconds since 1970, by repository: from then on main is worse, until it was mended; it has another dataset; another model. */
  readonly main: MainState;
}

/** Makes a history; the same request gives the same one on every machine. */
export function generateHistory(request: HistoryRequest): GeneratedHistory {
  const draws = drawsFor('history', request.seed);
  const changes = request.repositories.flatMap((repository) => planRepository(repository, request, draws));
  const all = [...changes, ...planReverts(changes, draws)];
  const otherRuns = request.repositories.flatMap((repository) => planMain(repository, all, request, draws));
  const loosenedIn = Math.ceil(request.sprints / 2);
  const main = stateOf(request, loosenedIn);
  const runs = [...all.flatMap((change) => change.runs), ...otherRuns];
  const records = runs.map((run) => historyRecord(run, main));
  const copies = records.filter(() => draws.uniform() < 0.05).map(unsigned);
  return {
    records,
    copies,
    outcomes: all.flatMap((change) => change.outcomes),
    changes: all,
    otherRuns,
    loosenedIn,
    main,
  };
}

function stateOf({ sprints, course = 'eventful' }: HistoryRequest, loosenedIn: number): MainState {
  const [begin, end] = [sprintBegins(1), sprintBegins(sprints + 1)];
  const after = (share: number, ...courses: readonly HistoryCourse[]): number =>
    courses.includes(course) ? begin + share * (end - begin) : Number.POSITIVE_INFINITY;
  return {
    begin,
    end,
    worseFrom: after(0.35, 'eventful'),
    worseTo: after(0.45, 'eventful'),
    newDatasetFrom: after(0.6, 'eventful'),
    newModelFrom: Math.min(after(0.8, 'eventful'), after(0.6, 'step-with-model')),
    loosenedFrom: course === 'eventful' ? sprintBegins(loosenedIn) : Number.POSITIVE_INFINITY,
    stepFrom: after(0.6, 'step', 'step-with-model'),
    declineFrom: after(0.1, 'slow-decline'),
  };
}

/** The record as it was before a person said yes to it. */
function unsigned(record: MetricsRecord): MetricsRecord {
  return { ...record, signOffs: [] };
}

function planRepository(repository: string, request: HistoryRequest, draws: Draws): PlannedChange[] {
  const { suites, sprints, changesPerSprint } = request;
  const changes: PlannedChange[] = [];
  let number = 100;
  for (let sprint = 1; sprint <= sprints; sprint += 1) {
    const [from, to] = [sprintBegins(sprint), sprintBegins(sprint + 1)];
    const count = Math.round(changesPerSprint * (0.6 + 0.8 * draws.uniform()));
    for (let index = 0; index < count; index += 1) {
      // Some begin in the last or first minutes of a sprint, where a time zone or a change of the clocks shows.
      const edge = draws.uniform();
      const start =
        edge < 0.06 ? to - 60_000 : edge < 0.12 ? from + 60_000 : from + draws.uniform() * (to - from - 2);
      changes.push(
        planChange({
          draws,
          repository,
          suites,
          start: Math.round(start),
          nextNumber: () => {
            number += 1;
            return number;
          },
          sharedFeature: `feature of sprint ${sprint - (sprint % 2)} ${index % 3}`,
        }),
      );
    }
  }
  return changes;
}

const causes = [
  'data: stale articles',
  'model',
  'Deployment of the wrong index',
  'users',
  'nobody knows',
] as const;

/** Half of what is taken back is taken back by a pull request that says so, and that is evaluated like any other. */
function planReverts(changes: PlannedChange[], draws: Draws): PlannedChange[] {
  const reverts: PlannedChange[] = [];
  for (const [index, change] of changes.entries()) {
    const { revertedAt, outcomes, repository } = change;
    const target = outcomes.findLast(({ state }) => state === 'merged');
    if (revertedAt === null || target?.pullRequest === undefined || target.pullRequest === null) continue;
    if (draws.uniform() < 0.5) continue;
    changes[index] = {
      ...change,
      outcomes: outcomes.map((outcome) => ({ ...outcome, revertedAt: null })),
    };
    const number = 5_000 + index;
    const name = `revert-${target.pullRequest}`;
    const [first] = change.runs;
    if (first === undefined) continue;
    const at = revertedAt - 2 * hourMs;
    const run: PlannedRun = {
      ...first,
      at,
      head: hashTexts('revert', repository, name).slice(0, 40),
      content: hashTexts('revert content', repository, name),
      pullRequest: number,
      branch: name,
      event: 'pull_request',
      runId: 2_000_000_000 + index,
      attempt: 1,
      verdict: 'inside',
      isPassed: true,
      isSignedOff: false,
      isReused: false,
      casesRemoved: 0,
    };
    reverts.push({
      ...change,
      kind: 'revert',
      class: 'other',
      runs: [run],
      contentsAt: [],
      openedAt: at - hourMs,
      closedAt: revertedAt,
      way: null,
      isSignedOff: false,
      revertedAt: null,
      outcomes: [
        {
          repository,
          pullRequest: number,
          branch: name,
          baseBranch: 'main',
          state: 'merged',
          openedAt: new Date(at - hourMs).toISOString(),
          closedAt: new Date(revertedAt).toISOString(),
          mergedAt: new Date(revertedAt).toISOString(),
          revertOf: target.pullRequest,
          // Half of them say why, each in another way.
          trailers: index % 2 === 0 ? { Cause: causes[(index / 2) % causes.length] ?? '' } : {},
        },
      ],
    });
  }
  return reverts;
}

/** The default branch, evaluated after each squash merge and every Monday, and now and then a merge queue. */
function planMain(
  repository: string,
  changes: readonly PlannedChange[],
  { suites, sprints }: HistoryRequest,
  draws: Draws,
): PlannedRun[] {
  const runs: PlannedRun[] = [];
  const add = (at: number, head: string, event: PlannedRun['event'], suite: string): void => {
    const runId = 3_000_000_000 + Math.floor(draws.uniform() * 1e9);
    runs.push({
      repository,
      suite,
      class: 'prompt-edit',
      at: Math.round(at),
      head,
      content: hashTexts('main', head, suite),
      pullRequest: null,
      branch: event === 'merge_group' ? `gh-readonly-queue/main/${head.slice(0, 7)}` : 'main',
      event,
      runId,
      attempt: 1,
      verdict: 'inside',
      isPassed: true,
      isSignedOff: false,
      costUsd: Math.round(draws.uniform() * 400) / 1000,
      isReused: false,
      place: 'prompts/system.md',
      casesRemoved: 0,
    });
  };
  const merges = changes
    .filter((change) => change.repository === repository)
    .flatMap(({ outcomes }) => outcomes)
    .flatMap(({ mergeSha, mergedAt }) =>
      typeof mergeSha === 'string' && typeof mergedAt === 'string'
        ? [{ mergeSha, at: Date.parse(mergedAt) }]
        : [],
    );
  for (const { mergeSha, at } of merges) {
    if (draws.uniform() < 0.1)
      add(at - 60_000, hashTexts('queue', mergeSha).slice(0, 40), 'merge_group', suites[0] ?? '');
    for (const suite of suites) add(at + 600_000, mergeSha, 'push', suite);
  }
  for (let at = sprintBegins(1) + 6 * hourMs; at < sprintBegins(sprints + 1); at += 7 * dayMs) {
    for (const suite of suites)
      add(at, hashTexts('monday', repository, String(at)).slice(0, 40), 'schedule', suite);
  }
  return runs;
}
