import { deploymentClasses } from '../model/deployment-class.ts';
import { type DimensionReading, type Evaluation, isCompleted } from './evaluation.ts';
import { closedInWindow, figure, isInWindow, type Measurement } from './measurement.ts';
import { bySuite } from './quality.ts';
import type { VelocityDocument } from './velocity-document.ts';

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
      'of each suite the smallest loss it can rule out in its last completed evaluation, beside the last one before the window; margins that are wider than in the last evaluation of their class before it; cases that merged changes took away; sign-offs and waivers by class; dimensions that no verdict of 30 runs or more was about',
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
  return [
    {
      repository: last.repository,
      suite: last.suite,
      resolvable: reading.resolvable,
      before: before?.kind.name === reading.kind.name ? before.resolvable : null,
      scale: reading.kind.margin?.kind ?? 'absolute',
      unit: reading.kind.unit,
      margin: reading.kind.margin?.value ?? null,
      casesNeeded: reading.casesNeeded,
      cases: last.casesPaired,
    },
  ];
}

function primaryOf({ dimensions }: Evaluation): DimensionReading | undefined {
  return dimensions.find(({ kind }) => kind.isPrimary);
}

/** The last margin of each class and dimension in the window, where it is wider than the last one before it. */
function loosened(runs: readonly Evaluation[], measured: Measurement): Gate['marginsLoosened'] {
  return deploymentClasses.flatMap((name) => {
    const own = runs.filter((run) => run.class === name);
    const now = own.findLast(({ finishedAt }) => isInWindow(measured, finishedAt));
    const before = own.findLast(({ finishedAt }) => finishedAt < measured.sprint.from);
    if (now === undefined || before === undefined) return [];
    return now.dimensions.flatMap(({ kind: { name: dimension, margin } }) => {
      const old = before.dimensions.find(({ kind }) => kind.name === dimension)?.kind.margin ?? null;
      if (margin === null || old === null || margin.kind !== old.kind || margin.value <= old.value) return [];
      return [
        { suite: now.suite, class: name, dimension, from: old.value, to: margin.value, kind: margin.kind },
      ];
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
  const signedOff = closedInWindow(measured).filter(({ isSignedOff }) => isSignedOff);
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
