import type { GeneratedHistory } from '../../../src/demo/history/generate-history.ts';
import type { Fate, PlannedChange, PlannedRun } from '../../../src/demo/history/plan.ts';
import { sprintBegins } from '../../../src/demo/history/sprint-days.ts';

const dayMs = 86_400_000;

/** Where a change stands at a moment, from its plan alone. */
function stateAt(change: PlannedChange, until: number): Exclude<Fate, 'quiet'> {
  const { fate, closedAt } = change;
  if (fate === 'unknown' || fate === 'open') return fate;
  if (closedAt === null || closedAt > until) return 'open';
  return fate === 'shipped' ? 'shipped' : 'dropped';
}

/** What is true of a sprint, worked out from the plan of a history without looking at its records. */
export function truthOf(history: GeneratedHistory, sprint: number) {
  const [from, to] = [sprintBegins(sprint), sprintBegins(sprint + 1)];
  const inside = (time: number | null | undefined): boolean =>
    time !== null && time !== undefined && time >= from && time < to;
  const begun = history.changes.filter(
    ({ kind, contentsAt }) => kind === 'experiment' && (contentsAt[0] ?? Number.POSITIVE_INFINITY) < to,
  );
  const allRuns = [...history.changes.flatMap(({ runs }) => runs), ...history.otherRuns];
  const firstAt = Math.min(...allRuns.map(({ at }) => at));
  const closed = begun.filter(
    (change) => ['shipped', 'dropped'].includes(stateAt(change, to)) && inside(change.closedAt),
  );
  const shipped = closed.filter(({ fate }) => fate === 'shipped');
  const tried = begun.filter(({ contentsAt }) => inside(contentsAt[0]));
  const decided = closed.filter(
    ({ fate, openedAt }) => fate !== 'quiet' && openedAt !== null && openedAt >= firstAt,
  );
  const days = decided.map(({ closedAt, contentsAt }) => ((closedAt ?? 0) - (contentsAt[0] ?? 0)) / dayMs);
  const runsInside = allRuns.filter(({ at, isReused }) => inside(at) && !isReused);
  return {
    tried: tried.length,
    triedByClass: countBy(tried.map((change) => change.class)),
    logged: tried.filter(
      ({ fate, openedAt, contentsAt }) =>
        fate === 'quiet' || (openedAt !== null && (contentsAt[0] ?? 0) < openedAt),
    ).length,
    revisions: begun.flatMap(({ contentsAt }) => contentsAt.filter(inside)).length,
    closed: closed.length,
    closedByClass: countBy(closed.map((change) => change.class)),
    shipped: shipped.length,
    shippedByClass: countBy(shipped.map((change) => change.class)),
    ways: countBy(shipped.map(({ way }) => way ?? '')),
    signedOff: shipped.filter(({ isSignedOff }) => isSignedOff).length,
    medianDays: median(days),
    decided: days.length,
    runs: effort(begun, to, inside, () => 1),
    usd: effort(begun, to, inside, ({ costUsd }) => costUsd ?? 0),
    features: featuresOf(begun, shipped, to),
    completed: runsInside.filter(({ verdict }) => verdict !== 'not-evaluated').length,
    inconclusive: runsInside.filter(({ verdict }) => verdict === 'inconclusive').length,
    allRuns: runsInside.length,
    cost: runsInside.reduce((sum, { costUsd }) => sum + (costUsd ?? 0), 0),
    costKnown: runsInside.filter(({ costUsd }) => costUsd !== null).length,
    reverted: revertedOf(begun, sprint),
  };
}

function effort(
  begun: readonly PlannedChange[],
  until: number,
  inside: (time: number) => boolean,
  of: (run: PlannedRun) => number,
): Record<'shipped' | 'dropped' | 'open' | 'unknown', number> {
  const sums = { shipped: 0, dropped: 0, open: 0, unknown: 0 };
  for (const change of begun)
    for (const run of change.runs)
      if (inside(run.at) && !run.isReused) sums[stateAt(change, until)] += of(run);
  return sums;
}

function featuresOf(
  begun: readonly PlannedChange[],
  shipped: readonly PlannedChange[],
  until: number,
): {
  feature: string;
  contents: number;
  branches: number;
  tree: { runsShipped: number; runsOther: number };
}[] {
  return [...new Set(shipped.map(({ feature }) => feature))].sort().map((feature) => {
    const own = begun.filter((change) => change.feature === feature);
    const contents = own.flatMap(({ contentsAt }) => contentsAt.filter((time) => time < until));
    const runsOf = (isShipped: boolean): number =>
      own
        .filter((change) => (stateAt(change, until) === 'shipped') === isShipped)
        .flatMap(({ runs }) => runs.filter(({ at, isReused }) => at < until && !isReused)).length;
    const tree = { runsShipped: runsOf(true), runsOther: runsOf(false) };
    return { feature, contents: contents.length, branches: own.length, tree };
  });
}

/** The cohort: the sprint before, which ended 14 days of the calendar ago. */
function revertedOf(begun: readonly PlannedChange[], sprint: number): { shipped: number; reverted: number } {
  const cohort = sprint - 1;
  const [first, last] = [sprintBegins(cohort), sprintBegins(cohort + 1)];
  const shipped = begun.filter(
    ({ fate, closedAt }) => fate === 'shipped' && closedAt !== null && closedAt >= first && closedAt < last,
  );
  const reverted = shipped.filter(
    ({ revertedAt, closedAt }) => revertedAt !== null && revertedAt - (closedAt ?? 0) <= 14 * dayMs,
  );
  return { shipped: shipped.length, reverted: reverted.length };
}

export function countBy(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  if (sorted.length === 0) return null;
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] ?? null)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
