import type { MetricsRecord } from '../../core/record/record-schema.ts';
import type { WrittenLogEntry } from '../../core/velocity/log-entry.ts';
import type { WrittenOutcome } from '../../core/velocity/outcome.ts';
import { drawsFor } from '../draws.ts';
import { historyRecord } from './history-record.ts';
import { type HistoryCourse, type MainState, mainStates } from './main-state.ts';
import type { PlannedChange, PlannedRun } from './plan.ts';
import { planMain } from './plan-main.ts';
import { planRepository } from './plan-repository.ts';
import { findCulprit, planReverts } from './plan-reverts.ts';

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

/** Records, outcomes and what was logged as they would be found, and the plan that they come from. */
export interface GeneratedHistory {
  /** Each once, in no order. */
  readonly records: readonly MetricsRecord[];
  /** Some of them again, as they were before a person said yes: what lies in artifacts beside the history. */
  readonly copies: readonly MetricsRecord[];
  readonly outcomes: readonly WrittenOutcome[];
  /** Experiments that were written down. */
  readonly entries: readonly WrittenLogEntry[];
  readonly changes: readonly PlannedChange[];
  /** Evaluations that belong to no change: of the default branch, of the merge queue, and of what lies outside git. */
  readonly otherRuns: readonly PlannedRun[];
  /** Sprint that begins with a wider margin. */
  readonly loosenedIn: number;
  /** The default branch as each suite sees it, in the order of the request. */
  readonly mains: readonly RepositoryMain[];
}

/** The default branch of a repository as one suite sees it. */
export interface RepositoryMain {
  readonly repository: string;
  readonly suite: string;
  readonly state: MainState;
  /** Pull request that made it worse, until another one took it back; null = none did. */
  readonly culprit: number | null;
}

/** Makes a history; the same request gives the same one on every machine. */
export function generateHistory(request: HistoryRequest): GeneratedHistory {
  const { seed, suites, sprints, course = 'eventful' } = request;
  const loosenedIn = Math.ceil(sprints / 2);
  const repositories = request.repositories.map((repository) => {
    // Each has its own numbers, so that another one beside it changes nothing of it.
    const draws = drawsFor('history', seed, repository);
    const { changes: planned, spareNumber } = planRepository({ ...request, repository }, draws);
    const culprit = course === 'eventful' ? findCulprit(planned, suites[0] ?? '', sprints) : null;
    const { changes, reverts } = planReverts(planned, culprit, spareNumber, draws);
    const all = [...changes, ...reverts];
    const otherRuns = planMain({ repository, suites, sprints }, all, draws);
    const states = mainStates({ suites, sprints, course }, loosenedIn, culprit);
    const stateOf = new Map(suites.map((suite, index) => [suite, states[index]]));
    const records = [...all.flatMap(({ runs }) => runs), ...otherRuns].flatMap((run) => {
      const state = stateOf.get(run.suite);
      return state === undefined ? [] : [historyRecord(run, state)];
    });
    const mains = states.map(
      (state, index): RepositoryMain => ({
        repository,
        suite: suites[index] ?? '',
        state,
        culprit: index === 0 ? (culprit?.change.pullRequests.at(-1) ?? null) : null,
      }),
    );
    const copies = records.filter(() => draws.uniform() < 0.05).map(unsigned);
    return { changes: all, otherRuns, records, copies, mains };
  });
  const changes = repositories.flatMap((one) => one.changes);
  return {
    records: repositories.flatMap(({ records }) => records),
    copies: repositories.flatMap(({ copies }) => copies),
    outcomes: changes.flatMap(({ outcomes }) => outcomes),
    entries: changes.flatMap(({ entry }) => entry ?? []),
    changes,
    otherRuns: repositories.flatMap((one) => one.otherRuns),
    loosenedIn,
    mains: repositories.flatMap(({ mains }) => mains),
  };
}

/** The record as it was before a person said yes to it. */
function unsigned(record: MetricsRecord): MetricsRecord {
  return { ...record, signOffs: [] };
}
