import type { GeneratedHistory } from '../../../src/demo/history/generate-history.ts';
import type { Fate, PlannedChange, PlannedFeature, PlannedRun } from '../../../src/demo/history/plan.ts';
import { sprintBegins } from '../../../src/demo/history/sprint-days.ts';

const dayMs = 86_400_000;

/** Where a change stands at a moment, from its plan alone. */
export function stateAt(change: PlannedChange, until: number): Exclude<Fate, 'quiet'> {
  const { fate, closedAt } = change;
  if (fate === 'unknown' || fate === 'open') return fate;
  if (closedAt === null || closedAt > until) return 'open';
  return fate === 'shipped' ? 'shipped' : 'dropped';
}

/** When it was written down, where that counts: before it had a pull request; null = it was not. */
export function loggedAt({ entry, openedAt }: PlannedChange): number | null {
  if (entry === null) return null;
  const at = Date.parse(entry.at);
  return openedAt === null || at < openedAt ? at : null;
}

/** Its first completed evaluation, or when it was logged if that is earlier. */
export function startOf(change: PlannedChange): number {
  const never = Number.POSITIVE_INFINITY;
  return Math.min(change.contentsAt[0] ?? never, loggedAt(change) ?? never);
}

/** The class that is known of it at a moment: that of its evaluations, else the one that was logged. */
export function classAt(change: PlannedChange, until: number): string {
  const isEvaluated = (change.contentsAt[0] ?? Number.POSITIVE_INFINITY) <= until;
  return isEvaluated ? change.class : (change.entry?.class ?? 'other');
}

/** What it is known to belong to at a moment: nobody names anything before there is a pull request, but who logs it. */
export function featureAt(change: PlannedChange, until: number): PlannedFeature | null {
  const { openedAt, entry, featureBefore, runs } = change;
  if (openedAt !== null && openedAt <= until) return change.feature;
  if (featureBefore === null || (featureBefore.isNamed && entry !== null && Date.parse(entry.at) <= until))
    return featureBefore;
  return runs.some(({ at }) => at <= until) && !featureBefore.isNamed ? featureBefore : null;
}

/** Whether somebody could see it before it had a pull request. */
export function isSeenBefore(change: PlannedChange): boolean {
  if (change.fate === 'quiet') return true;
  return change.openedAt !== null && startOf(change) < change.openedAt;
}

/** What is true of a sprint, worked out from the plan of a history without looking at its records. */
export function truthOf(history: GeneratedHistory, sprint: number) {
  const [from, to] = [sprintBegins(sprint), sprintBegins(sprint + 1)];
  const inside = (time: number | null | undefined): boolean =>
    time !== null && time !== undefined && time >= from && time < to;
  const begun = history.changes.filter((change) => change.kind === 'experiment' && startOf(change) < to);
  const allRuns = [...history.changes.flatMap(({ runs }) => runs), ...history.otherRuns];
  const firstAt = Math.min(...allRuns.map(({ at }) => at));
  const closed = begun.filter(
    (change) => ['shipped', 'dropped'].includes(stateAt(change, to)) && inside(change.closedAt),
  );
  const shipped = closed.filter(({ fate }) => fate === 'shipped');
  const tried = begun.filter((change) => inside(startOf(change)));
  const decided = closed.filter(
    ({ fate, openedAt }) => fate !== 'quiet' && openedAt !== null && openedAt >= firstAt,
  );
  const days = decided.map(({ closedAt, contentsAt }) => ((closedAt ?? 0) - (contentsAt[0] ?? 0)) / dayMs);
  const runsInside = allRuns.filter(({ at, isReused }) => inside(at) && !isReused);
  return {
    tried: tried.length,
    triedByClass: countBy(tried.map((change) => classAt(change, to)).filter((name) => name !== 'other')),
    triedWithoutClass: tried.filter((change) => classAt(change, to) === 'other').length,
    seenBefore: tried.filter(isSeenBefore).length,
    revisions: begun.flatMap(({ contentsAt }) => contentsAt.filter(inside)).length,
    closed: closed.length,
    shipped: shipped.length,
    shippedByClass: countBy(shipped.map((change) => change.class)),
    ways: countBy(shipped.map(({ way }) => way ?? '')),
    signedOff: shipped.filter(({ acceptedBy }) => acceptedBy === 'sign-off' || acceptedBy === 'waiver')
      .length,
    medianDays: median(days),
    decided: days.length,
    runs: effort(begun, to, inside, () => 1),
    usd: effort(begun, to, inside, ({ costUsd }) => costUsd ?? 0),
    features: featuresOf(begun, from, to, inside),
    completed: runsInside.filter(({ verdict }) => verdict !== 'not-evaluated').length,
    inconclusive: runsInside.filter(({ verdict }) => verdict === 'inconclusive').length,
    allRuns: runsInside.length,
    cost: runsInside.reduce((sum, { costUsd }) => sum + (costUsd ?? 0), 0),
    costKnown: runsInside.filter(({ costUsd }) => costUsd !== null).length,
    reverted: revertedOf(begun, sprint),
    casesRemoved: shipped.reduce((sum, change) => sum + removedCases(change), 0),
    outsideGit: allRuns.filter(({ at, candidate }) => inside(at) && candidate !== null).length,
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

interface FeatureTruth {
  readonly feature: string;
  readonly contents: number;
  readonly branches: number;
  readonly tree: { readonly runsShipped: number; readonly runsOther: number };
}

function featuresOf(
  begun: readonly PlannedChange[],
  from: number,
  until: number,
  inside: (time: number | null) => boolean,
): FeatureTruth[] {
  const all = begun.map((change) => ({ change, feature: featureAt(change, until) }));
  const isShipped = ({ change }: (typeof all)[number]): boolean => stateAt(change, until) === 'shipped';
  const names = all
    .filter((one) => isShipped(one) && inside(one.change.closedAt))
    .flatMap(({ feature }) => feature?.name ?? []);
  return [...new Set(names)].sort().map((name) => {
    const together = all.filter(({ feature }) => feature?.name === name);
    // A file lives on after it shipped: of it only what began later belongs to this one.
    const ships = together
      .filter((one) => isShipped(one) && !one.feature?.isNamed)
      .flatMap(({ change: { closedAt } }) => (closedAt !== null && closedAt < from ? [closedAt] : []));
    const since = Math.max(Number.NEGATIVE_INFINITY, ...ships);
    const own = together.filter(({ change }) => startOf(change) > since);
    const runsOf = (wanted: boolean): number =>
      own
        .filter((one) => isShipped(one) === wanted)
        .flatMap(({ change }) => change.runs.filter(({ at, isReused }) => at < until && !isReused)).length;
    return {
      feature: name,
      contents: own.flatMap(({ change }) => change.contentsAt.filter((time) => time < until)).length,
      branches: own.length,
      tree: { runsShipped: runsOf(true), runsOther: runsOf(false) },
    };
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

/** Of each suite what its last completed evaluation lacks. */
function removedCases({ runs }: PlannedChange): number {
  const judged = runs.filter(({ verdict }) => verdict !== 'not-evaluated');
  const last = new Map(judged.map((run) => [run.suite, run.casesRemoved]));
  return [...last.values()].reduce((sum, count) => sum + count, 0);
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
