import { deploymentClasses } from '../model/deployment-class.ts';
import { roundUsd } from './effort.ts';
import { type DimensionReading, type Evaluation, isCompleted } from './evaluation.ts';
import { closedInWindow, dayMs, figure, isInWindow, type Measurement } from './measurement.ts';
import { bySuite, mostWeeks } from './quality.ts';
import type { VelocityDocument } from './velocity-document.ts';
import { weekOf } from './weeks.ts';

type Gate = NonNullable<VelocityDocument['gate']['value']>;

/** Runs after which a dimension that never decided anything is worth a question. */
export const fewestDeciding = 30;

/** Whether the gate still gates: what it can see, and what was taken from it. */
export function measureGate(measured: Measurement): VelocityDocument['gate'] {
  const completed = measured.evaluations.filter(isCompleted);
  const inWindow = completed.filter(({ finishedAt }) => isInWindow(measured, finishedAt));
  const suites = [...bySuite(completed).values()];
  return figure(measured, {
    value:
      inWindow.length === 0
        ? null
        : {
            suites: suites.flatMap((runs) => suiteGate(runs, measured)),
            marginsLoosened: suites.flatMap((runs) => loosened(runs, measured)),
            casesRemoved: removedCases(measured),
            signOffsByClass: signOffsByClass(measured),
            neverDecided: suites.flatMap(neverDecided),
          },
    n: inWindow.length,
    definition:
      'of each suite the smallest loss it can rule out in its last completed evaluation, beside the last one before the window and the last one of each of 13 weeks; margins that are wider than in the last evaluation of their class before it, or no longer gate; cases that merged changes took away; sign-offs and waivers of what shipped, by class; dimensions that no verdict of 30 runs or more was about',
    missing: 'no evaluation was completed in the window',
  });
}

function suiteGate(runs: readonly Evaluation[], measured: Measurement): Gate['suites'] {
  const last = runs.at(-1);
  if (last === undefined || !isInWindow(measured, last.finishedAt)) return [];
  const reading = primaryOf(last);
  if (reading === undefined) return [];
  const earlier = runs.findLast(({ finishedAt }) => finishedAt < measured.sprint.from);
  const before = earlier === undefined ? undefined : primaryOf(earlier);
  const scale = reading.kind.margin?.kind ?? 'absolute';
  return [
    {
      repository: last.repository,
      suite: last.suite,
      dimension: reading.kind.name,
      resolvable: reading.resolvable,
      before: before?.kind.name === reading.kind.name ? before.resolvable : null,
      history: resolvableByWeek(runs, reading, measured),
      scale,
      unit: reading.kind.unit,
      margin: reading.kind.margin?.value ?? null,
      casesNeeded: reading.casesNeeded,
      cases: last.casesPaired,
      caseUsd: costOfACase(runs, measured),
    },
  ];
}

function primaryOf({ dimensions }: Evaluation): DimensionReading | undefined {
  return dimensions.find(({ kind }) => kind.isPrimary);
}

/** The last reading of each week, as far as the primary dimension was the same one on the same scale. */
function resolvableByWeek(
  runs: readonly Evaluation[],
  { kind }: DimensionReading,
  measured: Measurement,
): Gate['suites'][number]['history'] {
  const { sprint } = measured;
  const firstDayOf = weekOf(measured);
  const scale = kind.margin?.kind ?? 'absolute';
  const found = new Map<string, Gate['suites'][number]['history'][number]>();
  for (const run of runs) {
    const primary = primaryOf(run);
    if (primary === undefined || run.finishedAt < sprint.to - mostWeeks * 7 * dayMs) continue;
    const own = primary.kind.margin;
    if (primary.kind.name !== kind.name || primary.resolvable === null) continue;
    if (own !== null && own.kind !== scale) continue;
    const firstDay = firstDayOf(run.finishedAt);
    found.set(firstDay, { firstDay, resolvable: primary.resolvable, margin: own?.value ?? null });
  }
  return [...found.values()];
}

/** Cost of a case in the runs of the last days, as many as a sprint has; runs that report none cost what the others do. */
function costOfACase(runs: readonly Evaluation[], { sprint, until }: Measurement): number | null {
  const from = until - (sprint.to - sprint.from);
  const ran = runs.filter(
    ({ finishedAt, isReused, casesPaired }) => finishedAt >= from && !isReused && casesPaired > 0,
  );
  const known = ran.flatMap(({ costUsd, casesPaired }) => (costUsd === null ? [] : [costUsd / casesPaired]));
  if (known.length === 0) return null;
  return roundUsd((known.reduce((sum, usd) => sum + usd, 0) / known.length) * ran.length);
}

/**
 * The last margin of each class and dimension in the window, where it is wider than the last one before it, or where what
 * gated then no longer does.
 */
function loosened(runs: readonly Evaluation[], measured: Measurement): Gate['marginsLoosened'] {
  return deploymentClasses.flatMap((name) => {
    const own = runs.filter((run) => run.class === name);
    const now = own.findLast(({ finishedAt }) => isInWindow(measured, finishedAt));
    const before = own.findLast(({ finishedAt }) => finishedAt < measured.sprint.from);
    if (now === undefined || before === undefined) return [];
    const { repository, suite } = now;
    return before.dimensions.flatMap(({ kind: old }): Gate['marginsLoosened'] => {
      if (old.margin === null) return [];
      const today = now.dimensions.find(({ kind }) => kind.name === old.name)?.kind;
      const { kind, value: from } = old.margin;
      const change = { repository, suite, class: name, dimension: old.name, unit: old.unit, from, kind };
      const isGone =
        old.tier !== 'advisory' &&
        (today === undefined || today.tier === 'advisory' || today.margin === null);
      if (isGone) return [{ ...change, to: null }];
      const margin = today?.margin ?? null;
      if (margin === null || margin.kind !== kind || margin.value <= from) return [];
      return [{ ...change, to: margin.value }];
    });
  });
}

/** Of each suite of each merged pull request the last evaluation before the merge. */
function removedCases(measured: Measurement): number {
  let removed = 0;
  for (const { state, evaluations } of closedInWindow(measured)) {
    if (state !== 'shipped') continue;
    for (const runs of bySuite(evaluations.filter(isCompleted)).values())
      removed += runs.at(-1)?.casesRemoved ?? 0;
  }
  return removed;
}

function signOffsByClass(measured: Measurement): Gate['signOffsByClass'] {
  const signedOff = closedInWindow(measured).filter(
    ({ state, isSignedOff }) => state === 'shipped' && isSignedOff,
  );
  return deploymentClasses
    .map((name) => ({ class: name, count: signedOff.filter((one) => one.class === name).length }))
    .filter(({ count }) => count > 0);
}

/** Advisory ones first: the others stand guard while they are quiet. */
function neverDecided(runs: readonly Evaluation[]): Gate['neverDecided'] {
  const seen = new Map<string, Gate['neverDecided'][number] & { decided: number }>();
  for (const { repository, suite, dimensions, decidedBy } of runs) {
    for (const { kind, status } of dimensions) {
      const { name, isPrimary, tier } = kind;
      // What the results lack is another matter, and the primary dimension is what the gate is for.
      if (isPrimary || status === 'missing') continue;
      const { runs: before, decided } = seen.get(name) ?? { runs: 0, decided: 0 };
      const isDecider = decidedBy.includes(name);
      const counts = { runs: before + 1, decided: decided + (isDecider ? 1 : 0) };
      seen.set(name, { repository, suite, dimension: name, tier, ...counts });
    }
  }
  const isQuestionable = ({ tier }: Gate['neverDecided'][number]): number => (tier === 'advisory' ? 1 : 0);
  return [...seen.values()]
    .filter(({ decided, runs: all }) => decided === 0 && all >= fewestDeciding)
    .map(({ decided: _, ...rest }) => rest)
    .sort(
      (one, other) =>
        isQuestionable(other) - isQuestionable(one) ||
        other.runs - one.runs ||
        (one.dimension < other.dimension ? -1 : 1),
    );
}
