import { shareInterval } from './band.ts';
import { roundUsd } from './effort.ts';
import { type Evaluation, isCompleted } from './evaluation.ts';
import { figure, isInWindow, type Measurement } from './measurement.ts';
import type { VelocityDocument } from './velocity-document.ts';

/** A decision from stored rows is no second run. */
function runsInWindow(measured: Measurement): readonly Evaluation[] {
  return measured.evaluations.filter(
    ({ finishedAt, isReused }) => !isReused && isInWindow(measured, finishedAt),
  );
}

/** Evaluations that settled nothing. What was recorded alone was held against nothing, and left nothing open. */
export function measureInconclusive(measured: Measurement): VelocityDocument['inconclusive'] {
  const runs = runsInWindow(measured);
  const judged = runs.filter(isCompleted);
  const completed = judged.filter((run) => run.verdict !== 'inconclusive' || run.casesPaired > 0);
  const inconclusive = completed.filter(({ verdict }) => verdict === 'inconclusive').length;
  return figure(measured, {
    value:
      completed.length === 0
        ? null
        : {
            inconclusive,
            completed: completed.length,
            interval: shareInterval(inconclusive, completed.length),
          },
    n: completed.length,
    definition:
      'completed evaluations of the window with the verdict inconclusive; what had no base and was recorded alone is left out (interval: Wilson, 95 %, as if no run depended on another one: re-runs and suites of one change do)',
    exclusions: {
      'runs that could not be judged': runs.length - judged.length,
      'runs that had no base to be compared with': judged.length - completed.length,
    },
    missing: 'no evaluation was judged in the window',
  });
}

/** Runs that gave no verdict at all. */
export function measureNotJudged(measured: Measurement): VelocityDocument['notJudged'] {
  const runs = runsInWindow(measured);
  return figure(measured, {
    value: { notJudged: runs.filter((run) => !isCompleted(run)).length, runs: runs.length },
    n: runs.length,
    definition: 'evaluation runs of the window, of any branch, with the verdict not-evaluated',
  });
}

/** What evaluating cost, where the records say. */
export function measureCost(measured: Measurement): VelocityDocument['cost'] {
  const runs = runsInWindow(measured);
  const known = runs.flatMap(({ costUsd }) => costUsd ?? []);
  return figure(measured, {
    value:
      known.length === 0
        ? null
        : {
            usd: roundUsd(known.reduce((sum, cost) => sum + cost, 0)),
            runsKnown: known.length,
            runs: runs.length,
          },
    n: known.length,
    definition: 'system under test and judge, over all evaluation runs of the window, of any branch',
    exclusions: { 'runs that report no cost': runs.length - known.length },
    missing: 'no run of the window reports its cost',
  });
}
