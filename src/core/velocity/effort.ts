import { quantileType7 } from '../stats/quantile.ts';
import { inDays } from './count-experiments.ts';
import type { Evaluation } from './evaluation.ts';
import type { Experiment, ExperimentState } from './experiment.ts';
import { shippedFeatures } from './features.ts';
import { closedInWindow, figure, isInWindow, type Measurement } from './measurement.ts';
import type { VelocityDocument } from './velocity-document.ts';

/**
 * Where the runs of the window went, by what became of the experiment they belong to; and for each feature that shipped the
 * runs on the branch that did beside those on all its others: the tree, not the line.
 */
export function measureEffort(measured: Measurement): VelocityDocument['effort'] {
  const runs = { shipped: 0, dropped: 0, open: 0, unknown: 0 };
  const usd = { shipped: 0, dropped: 0, open: 0, unknown: 0 };
  let runsWithoutCost = 0;
  let reused = 0;
  for (const { state, evaluations } of measured.experiments) {
    const all = evaluations.filter(({ finishedAt }) => isInWindow(measured, finishedAt));
    const inside = all.filter(({ isReused }) => !isReused);
    reused += all.length - inside.length;
    runs[state] += inside.length;
    usd[state] += sumCost(inside);
    runsWithoutCost += inside.filter(({ costUsd }) => costUsd === null).length;
  }
  const n = runs.shipped + runs.dropped + runs.open + runs.unknown;
  const daysOpen = closedInWindow(measured).flatMap(({ openedAt, closedAt }) =>
    openedAt === null || closedAt === null ? [] : [inDays(closedAt - openedAt)],
  );
  return figure(measured, {
    value:
      n === 0
        ? null
        : {
            runs,
            usd: roundedUsd(usd),
            runsWithoutCost,
            shippedShare: runs.shipped / n,
            daysOpen: daysOpen.length === 0 ? null : quantileType7(daysOpen, 0.5),
            tree: shippedFeatures(measured).map(({ name, experiments }) => ({
              feature: name,
              ...treeOf(experiments),
            })),
          },
    n,
    definition:
      'evaluation runs of experiments that ended in the window, re-runs and runs that could not be judged included, by what had become of the experiment at the end of it',
    exclusions: {
      'decisions from stored rows': reused,
      ...Object.fromEntries(
        measured.leftOut.map(({ reason, evaluations }) => [
          outsideTexts[reason],
          evaluations.filter(({ finishedAt }) => isInWindow(measured, finishedAt)).length,
        ]),
      ),
    },
    missing: 'no run of an experiment ended in the window',
  });
}

/** Why a run belongs to no experiment. */
export const outsideTexts = {
  'default-branch': 'runs of the default branch',
  'merge-queue': 'runs of the merge queue',
  'outside-git': 'runs of candidates outside git',
  'no-place': 'runs without pull request, branch or commit',
  'outside-taxonomy': 'runs of changes outside the taxonomy',
  'never-judged': 'runs of branches that never could be judged',
  revert: 'runs of pull requests that take another one back',
} as const;

function sumCost(evaluations: readonly Evaluation[]): number {
  return evaluations.reduce((sum, { costUsd }) => sum + (costUsd ?? 0), 0);
}

/** Sums of cents end in digits that nobody spent. */
function roundedUsd(usd: Readonly<Record<ExperimentState, number>>): Record<ExperimentState, number> {
  const { shipped, dropped, open, unknown } = usd;
  return {
    shipped: roundUsd(shipped),
    dropped: roundUsd(dropped),
    open: roundUsd(open),
    unknown: roundUsd(unknown),
  };
}

/** Dollars to a millionth; of a sum that only a damaged record makes, the largest number that JSON can hold at most. */
export function roundUsd(usd: number): number {
  const finite = Math.min(usd, Number.MAX_VALUE);
  return finite < 1e9 ? Math.round(finite * 1e6) / 1e6 : finite;
}

function treeOf(experiments: readonly Experiment[]): { runsShipped: number; runsOther: number } {
  const count = (wanted: boolean): number =>
    experiments
      .filter(({ state }) => (state === 'shipped') === wanted)
      .reduce((sum, { evaluations }) => sum + evaluations.filter(({ isReused }) => !isReused).length, 0);
  return { runsShipped: count(true), runsOther: count(false) };
}
