import { isCompleted } from './evaluation.ts';
import { figure, isInWindow, isoTime, type Measurement } from './measurement.ts';
import { bySuite } from './quality.ts';
import type { VelocityDocument } from './velocity-document.ts';

type SuiteDrift = NonNullable<VelocityDocument['drift']['value']>[number];

/** Adjusted p-value up to which an evaluation counts among those with drift. */
const alpha = 0.05;

/**
 * How the mix of answers moved on the default branch, as far as its records hold it. It is judged by the permutation null of
 * each feature alone: an index has no cut-off that fits every number of answers (STATISTICS B10).
 */
export function measureDrift(measured: Measurement): VelocityDocument['drift'] {
  const runs = measured.ofDefaultBranch.filter(
    (run) => isCompleted(run) && isInWindow(measured, run.finishedAt),
  );
  const tested = runs.filter(({ drift }) => drift.length > 0);
  const value = [...bySuite(tested).values()].flatMap((own): SuiteDrift[] => {
    const last = own.at(-1);
    if (last === undefined) return [];
    const { repository, suite, matrixKey, finishedAt, drift } = last;
    return [
      {
        repository,
        suite,
        matrixKey,
        at: isoTime(finishedAt),
        features: drift.map((one) => ({ ...one })),
        evaluations: own.length,
        moved: own.filter((run) => run.drift.some(({ adjustedP }) => adjustedP <= alpha)).length,
      },
    ];
  });
  return figure(measured, {
    value: value.length === 0 ? null : value,
    n: tested.length,
    definition:
      'answers to the same inputs on the default branch, head against base, by the last evaluation of the window: population stability index, Jensen–Shannon and Kullback–Leibler divergence of each feature, with the p-value of exchanged sides, adjusted over the features of one evaluation (Benjamini–Hochberg); no fixed cut-off is applied. Inputs of two datasets are not on record, and not compared',
    exclusions: { 'evaluations without drift evidence': runs.length - tested.length },
    missing: 'no evaluation of the default branch in the window holds drift evidence',
  });
}
