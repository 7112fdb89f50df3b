import { describe, expect, it } from 'vitest';
import type { Experiment } from '../../../src/core/velocity/experiment.ts';
import { takeMeasurement } from '../../../src/core/velocity/measure-velocity.ts';
import { type GeneratedHistory, generateHistory } from '../../../src/demo/history/generate-history.ts';
import type { PlannedChange } from '../../../src/demo/history/plan.ts';
import { sprintBegins } from '../../../src/demo/history/sprint-days.ts';
import { requestOf } from './measure-history.ts';
import { classAt, featureAt, isSeenBefore, loggedAt, startOf, stateAt } from './truth.ts';

const sprints = 9;

function historyOf(seed: string): GeneratedHistory {
  return generateHistory({
    seed: `one by one ${seed}`,
    repositories: ['northboard/bot', 'northboard/search'],
    suites: ['support-bot', 'summaries'],
    sprints,
    changesPerSprint: 11,
  });
}

/** What is compared of an experiment. */
const told = [
  'repository',
  'name',
  'pullRequests',
  'class',
  'startedAt',
  'evaluatedAt',
  'loggedAt',
  'logIds',
  'state',
  'closedAt',
  'isQuiet',
  'openedAt',
  'shipped',
  'isSignedOff',
  'revertedAt',
  'feature',
  'isFeatureNamed',
] as const satisfies readonly (keyof Experiment)[];

type Told = Pick<Experiment, (typeof told)[number]> & { readonly runs: number };

function toldOf(experiment: Experiment): Told {
  const entries = told.map((key) => [key, experiment[key]]);
  return { ...Object.fromEntries(entries), runs: experiment.evaluations.length };
}

/** What the figures have to know of a change at a moment. */
function expectedOf(change: PlannedChange, until: number): Told {
  const known = (time: number | null): number | null => (time !== null && time <= until ? time : null);
  const runs = change.runs.filter(({ at }) => at < until);
  const opened = change.outcomes.flatMap(({ pullRequest, openedAt }) =>
    Date.parse(openedAt ?? '') <= until ? (pullRequest ?? []) : [],
  );
  const pullRequests = [...new Set([...opened, ...runs.flatMap((run) => run.pullRequest ?? [])])];
  const first = runs.find(({ verdict }) => verdict !== 'not-evaluated');
  const state = stateAt(change, until);
  const isShipped = state === 'shipped';
  const feature = featureAt(change, until);
  const { entry, acceptedBy } = change;
  return {
    repository: change.repository,
    name:
      pullRequests.map((number) => `#${number}`).join(', ') ||
      (first?.branch ?? entry?.branch ?? entry?.id ?? ''),
    pullRequests: pullRequests.sort((one, other) => one - other),
    class: classAt(change, until) as Told['class'],
    startedAt: startOf(change),
    evaluatedAt: first?.at ?? null,
    loggedAt: loggedAt(change),
    logIds: entry !== null && Date.parse(entry.at) <= until ? [entry.id] : [],
    state,
    closedAt: known(change.closedAt),
    isQuiet: change.fate === 'quiet' && state === 'dropped',
    openedAt: known(change.openedAt),
    shipped: isShipped ? change.way : null,
    isSignedOff: isShipped && (acceptedBy === 'sign-off' || acceptedBy === 'waiver'),
    revertedAt: isShipped ? known(change.revertedAt) : null,
    feature: feature?.name ?? null,
    isFeatureNamed: feature?.isNamed ?? false,
    runs: runs.length,
  };
}

function byName(one: Told, other: Told): number {
  return `${one.repository} ${one.name}` < `${other.repository} ${other.name}` ? -1 : 1;
}

const histories = ['a', 'b', 'c', 'd'].map((seed) => historyOf(seed));

describe.each(
  histories.flatMap((history, index) => [3, 6, 7, 9].map((sprint) => ({ history, index, sprint }))),
)('experiments as they stood at the end of sprint $sprint, history $index', ({ history, sprint }) => {
  const until = sprintBegins(sprint + 1);
  const { experiments } = takeMeasurement(requestOf(history, sprint)).measured;
  const begun = history.changes.filter((change) => change.kind === 'experiment' && startOf(change) < until);

  it('are those that were planned, each with all that is true of it', () => {
    const expected = begun.map((change) => expectedOf(change, until)).sort(byName);
    expect(experiments.map(toldOf).sort(byName)).toEqual(expected);
  });

  it('keep what was expected of them', () => {
    const hypotheses = begun.flatMap((change) =>
      loggedAt(change) === null ? [] : (change.entry?.hypothesis ?? []),
    );
    expect(experiments.flatMap(({ hypothesis }) => hypothesis ?? []).sort()).toEqual(hypotheses.sort());
  });
});

describe('generated histories', () => {
  const changes = histories.flatMap((history) => history.changes);
  const experiments = changes.filter(({ kind }) => kind === 'experiment');
  const counts = (wanted: (change: PlannedChange) => boolean): number => changes.filter(wanted).length;

  it.each([
    ['a change outside the taxonomy', (one: PlannedChange) => one.kind === 'outside-taxonomy'],
    ['one that never could be judged', (one: PlannedChange) => one.kind === 'never-judged'],
    ['a pull request that takes another back', (one: PlannedChange) => one.kind === 'revert'],
    ['one taken back without such a pull request', takenBackSilently],
    ['each fate: shipped', (one: PlannedChange) => one.fate === 'shipped'],
    ['each fate: dropped', (one: PlannedChange) => one.fate === 'dropped'],
    ['each fate: open', (one: PlannedChange) => one.fate === 'open'],
    ['each fate: quiet', (one: PlannedChange) => one.fate === 'quiet' && one.shape !== 'idea'],
    ['each fate: unknown', (one: PlannedChange) => one.fate === 'unknown'],
    ['a renamed branch', (one: PlannedChange) => one.shape === 'renamed'],
    ['a change in two pull requests', (one: PlannedChange) => one.shape === 'split'],
    ['a branch that is evaluated first', (one: PlannedChange) => one.shape === 'branch-first'],
    ['an idea that nobody tried', (one: PlannedChange) => one.shape === 'idea'],
    ['one logged under its branch', (one: PlannedChange) => one.runs.length > 0 && !!one.entry?.branch],
    ['one logged, and named by a trailer', loggedByTrailer],
    ['one logged with its pull request there', (one: PlannedChange) => !!one.entry && loggedAt(one) === null],
    ['re-runs', (one: PlannedChange) => one.runs.some(({ attempt }) => attempt > 1)],
    ['two suites', (one: PlannedChange) => new Set(one.runs.map(({ suite }) => suite)).size > 1],
    ['the second suite alone', (one: PlannedChange) => one.runs[0]?.suite === 'summaries'],
    ['a sign-off', (one: PlannedChange) => one.acceptedBy === 'sign-off'],
    ['a sign-off that decided anew', (one: PlannedChange) => one.runs.some((run) => run.isReused)],
    ['a waiver', (one: PlannedChange) => one.acceptedBy === 'waiver'],
    ['a trade that the config accepts', (one: PlannedChange) => one.acceptedBy === 'config'],
    ['cases that were removed', (one: PlannedChange) => one.runs.some((run) => run.casesRemoved > 0)],
    ['one in the last minute of a sprint', (one: PlannedChange) => isAtEdge(one, -60_000)],
    ['one in the first minute of a sprint', (one: PlannedChange) => isAtEdge(one, 60_000)],
  ] as const)('hold %s', (_, wanted) => {
    expect(counts(wanted)).toBeGreaterThan(0);
  });

  it('hold changes at both sides of the end of the sprint in which the clocks went forward', () => {
    const boundary = sprintBegins(7);
    // Thirteen days and 23 hours.
    expect(boundary - sprintBegins(6)).toBe(14 * 86_400_000 - 3_600_000);
    const near = experiments.flatMap(({ contentsAt }) => contentsAt[0] ?? []);
    expect(near.some((at) => at < boundary && at >= boundary - 3_600_000)).toBe(true);
    expect(near.some((at) => at >= boundary && at < boundary + 3_600_000)).toBe(true);
  });

  it('are of a healthy team: few runs without a verdict, most experiments in a pull request', () => {
    for (const history of histories) {
      const runs = [...history.changes.flatMap((change) => change.runs), ...history.otherRuns];
      const silent = runs.filter(({ verdict }) => verdict === 'not-evaluated').length / runs.length;
      expect(silent).toBeGreaterThan(0.005);
      expect(silent).toBeLessThan(0.06);
      const own = history.changes.filter(({ kind }) => kind === 'experiment');
      const seen = own.filter(isSeenBefore).length / own.length;
      expect(seen).toBeGreaterThan(0.15);
      expect(seen).toBeLessThan(0.45);
    }
  });

  it('give branches and pull requests names and numbers of their own', () => {
    for (const { changes: own } of histories)
      for (const repository of ['northboard/bot', 'northboard/search']) {
        const ofIt = own.filter((change) => change.repository === repository);
        const numbers = ofIt.flatMap(({ pullRequests }) => pullRequests);
        expect(new Set(numbers).size).toBe(numbers.length);
        const branches = ofIt.filter(({ shape }) => shape !== 'idea').map(({ branch }) => branch);
        expect(new Set(branches).size).toBe(branches.length);
        // Numbers rise with time, as GitHub gives them.
        const opened = ofIt
          .filter(({ kind }) => kind !== 'revert')
          .toSorted((one, other) => (one.runs[0]?.at ?? 0) - (other.runs[0]?.at ?? 0))
          .flatMap(({ pullRequests }) => pullRequests[0] ?? []);
        expect(opened).toEqual(opened.toSorted((one, other) => one - other));
      }
  });

  function takenBackSilently({ revertedAt, outcomes }: PlannedChange): boolean {
    return revertedAt !== null && outcomes.some((one) => typeof one.revertedAt === 'string');
  }

  function loggedByTrailer({ entry, outcomes }: PlannedChange): boolean {
    return entry !== null && outcomes.some(({ trailers }) => trailers?.Experiment === entry.id);
  }

  function isAtEdge({ contentsAt }: PlannedChange, distance: number): boolean {
    return Array.from({ length: sprints }, (_, index) => sprintBegins(index + 1) + distance).includes(
      contentsAt[0] ?? 0,
    );
  }
});
