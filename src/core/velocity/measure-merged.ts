import { type DeploymentClass, deploymentClasses } from '../model/deployment-class.ts';
import { quantileType7 } from '../stats/quantile.ts';
import { usualDays } from './classes.ts';
import { dayMs, isoTime } from './measurement.ts';
import { type MergedChange, takenBack } from './merged-change.ts';
import type { MergedHistory } from './merged-document.ts';
import { readTrailers } from './read-trailers.ts';
import { type Sprint, type SprintRhythm, sprintCalendar } from './sprint-calendar.ts';
import { unknownWithoutRecords } from './unknown-without-records.ts';

/** A history that was read, and which sprint is asked for. */
export interface MergedRequest {
  readonly branch: string;
  readonly commit: string;
  /** Merged no later than `until`, in any order. */
  readonly changes: readonly (MergedChange & { readonly kind: 'merge' | 'squash' })[];
  readonly leftOut: Readonly<Record<string, number>>;
  /** Whether older history was not read. */
  readonly isCut: boolean;
  readonly rhythm: SprintRhythm;
  /** Milliseconds since 1970. */
  readonly until: number;
  readonly sprint: number | undefined;
}

/**
 * The figures of a sprint that a branch's history gives by itself: merged changes by class, never experiments. A sprint
 * that was not read from its beginning has no counts. Reverts are counted apart; one that was taken back itself takes
 * nothing back.
 */
export function measureMerged(request: MergedRequest): MergedHistory {
  const { rhythm, until, isCut } = request;
  const changes = request.changes.toSorted((one, other) => one.mergedAt - other.mergedAt);
  const calendar = sprintCalendar(rhythm);
  const sprint = request.sprint === undefined ? calendar.at(until - 1) : calendar.byNumber(request.sprint);
  const { reverts, reverted, ofUnknown } = settleReverts(changes);
  const own = changes.filter(({ sha }) => !reverts.has(sha));
  const firstAt = changes[0]?.mergedAt ?? null;
  const isCovered = (one: Sprint): boolean =>
    firstAt !== null && one.from < until && (!isCut || firstAt < one.from);
  const counted = isCovered(sprint);
  const sprints = sprintsOf(firstAt, sprint, calendar.at, calendar.byNumber).filter(isCovered);
  const rows = sprints.map((one) => ({ sprint: one, merged: countClasses(within(own, one)) }));
  const earlier = rows.filter((row) => row.sprint.number < sprint.number);
  const inSprint = within(changes, sprint);
  return {
    version: 1,
    branch: request.branch,
    commit: request.commit,
    until: isoTime(until),
    sprint: {
      ...daysOf(sprint),
      from: isoTime(sprint.from),
      to: isoTime(sprint.to),
      isOver: until >= sprint.to,
      isCovered: counted,
      timeZone: rhythm.timeZone,
    },
    history: {
      changes: changes.length,
      firstAt: firstAt === null ? null : isoTime(firstAt),
      isCut,
      byMerge: changes.filter(({ kind }) => kind === 'merge').length,
      bySquash: changes.filter(({ kind }) => kind === 'squash').length,
      mixed: own.filter(({ classes }) => classes.length > 1).length,
      closeCalls: own.filter(({ isClose }) => isClose).length,
      notFullyRead: own.filter(({ warnings }) => warnings > 0).length,
      leftOut: Object.entries(request.leftOut).flatMap(([reason, count]) =>
        count > 0 ? [{ reason, count }] : [],
      ),
    },
    classes: deploymentClasses
      .toReversed()
      .toSorted(otherLast)
      .map((name) => {
        const all = own.filter((change) => classOf(change) === name);
        return {
          class: name,
          merged: counted ? within(all, sprint).length : null,
          usual:
            earlier.length === 0
              ? null
              : quantileType7(
                  earlier.map(({ merged }) => merged[name]),
                  0.5,
                ),
          inHistory: all.length,
          takenBack: all.filter(({ sha }) => reverted.has(sha)).length,
          last: lastOf(all, until),
          usualDays: name === 'other' ? null : usualDays[name],
        };
      }),
    sprints: rows.map((row) => ({ ...daysOf(row.sprint), merged: row.merged })),
    changes: own
      .filter((change) => classOf(change) !== 'other')
      .toReversed()
      .map(({ sha, pullRequest, mergedAt, classes, place }) => ({
        ...{ commit: sha, pullRequest, mergedAt: isoTime(mergedAt), classes: [...classes] },
        ...{ file: place?.file ?? null, rule: place?.rule ?? null },
      })),
    reverts: {
      merged: counted ? inSprint.filter(({ sha }) => reverts.has(sha)).length : null,
      inHistory: reverts.size,
      ofUnknown,
    },
    features: counted ? featuresOf(own, sprint) : null,
    unknown: unknownWithoutRecords.map((entry) => ({ ...entry })),
  };
}

function settleReverts(changes: readonly MergedChange[]) {
  const byNumber = new Map(
    changes.flatMap((one) => (one.pullRequest === null ? [] : [[one.pullRequest, one]])),
  );
  const reverts = new Set<string>();
  const reverted = new Set<string>();
  let ofUnknown = 0;
  // Newest first: what was taken back later takes nothing back itself.
  for (const change of changes.toReversed()) {
    const { isRevert, pullRequests, commits } = takenBack(change.message);
    const found = [
      ...pullRequests.map((number) => byNumber.get(number)),
      ...commits.map((sha) => changes.find((one) => one.sha.startsWith(sha))),
    ].filter((one) => one !== undefined && one.sha !== change.sha && one.mergedAt <= change.mergedAt);
    if (!isRevert && found.length === 0) continue;
    reverts.add(change.sha);
    if (found.length === 0) ofUnknown += 1;
    if (reverted.has(change.sha)) continue;
    for (const one of found) if (one !== undefined) reverted.add(one.sha);
  }
  return { reverts, reverted, ofUnknown };
}

function sprintsOf(
  firstAt: number | null,
  sprint: Sprint,
  at: (time: number) => Sprint,
  byNumber: (number: number) => Sprint,
): Sprint[] {
  if (firstAt === null) return [];
  const first = at(firstAt).number;
  return Array.from({ length: Math.max(0, sprint.number - first + 1) }, (_, index) =>
    byNumber(first + index),
  );
}

function within<T extends MergedChange>(changes: readonly T[], { from, to }: Sprint): readonly T[] {
  return changes.filter(({ mergedAt }) => mergedAt >= from && mergedAt < to);
}

function classOf({ classes }: MergedChange): DeploymentClass {
  return classes[0] ?? 'other';
}

function countClasses(changes: readonly MergedChange[]): Record<DeploymentClass, number> {
  const counts = { 'fine-tune': 0, 'model-swap': 0, 'rag-refresh': 0, 'prompt-edit': 0, other: 0 };
  for (const change of changes) counts[classOf(change)] += 1;
  return counts;
}

function lastOf(changes: readonly MergedChange[], until: number): MergedHistory['classes'][number]['last'] {
  const last = changes.at(-1);
  if (last === undefined) return null;
  const { mergedAt, sha, pullRequest } = last;
  return { at: isoTime(mergedAt), daysAgo: (until - mergedAt) / dayMs, commit: sha, pullRequest };
}

function featuresOf(changes: readonly MergedChange[], sprint: Sprint): MergedHistory['features'] {
  const named = (all: readonly MergedChange[]): string[] =>
    all.flatMap(({ message }) => readTrailers(message).Feature ?? []);
  if (named(changes).length === 0) return null;
  const counts = new Map<string, number>();
  for (const name of named(within(changes, sprint))) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([feature, count]) => ({ feature, changes: count }));
}

function otherLast(one: DeploymentClass, two: DeploymentClass): number {
  return Number(one === 'other') - Number(two === 'other');
}

function daysOf({ number, firstDay, lastDay }: Sprint) {
  return { number, firstDay, lastDay };
}
