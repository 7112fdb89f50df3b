import { type Evaluation, isCompleted } from './evaluation.ts';
import { figure, isInWindow, isoTime, type Measurement } from './measurement.ts';
import { bySuite } from './quality.ts';
import type { VelocityDocument } from './velocity-document.ts';

type SuiteDrift = NonNullable<VelocityDocument['drift']['value']>[number];

/** Adjusted p-value up to which an evaluation counts among those with drift. */
const alpha = 0.05;

/**
 * How the mixes of answers and of inputs moved on the default branch, as far as its records hold it. It is judged by the
 * permutation null of each feature alone: an index has no cut-off that fits every number of cases (STATISTICS B10).
 */
export function measureDrift(measured: Measurement): VelocityDocument['drift'] {
  const runs = measured.ofDefaultBranch.filter(
    (run) => isCompleted(run) && isInWindow(measured, run.finishedAt),
  );
  const tested = runs.filter(({ drift, inputDrift }) => drift.length + inputDrift.length > 0);
  const value = [...bySuite(tested).values()].flatMap(suiteDrift);
  return figure(measured, {
    value: value.length === 0 ? null : value,
    n: tested.length,
    definition:
      'on the default branch, by the last evaluation of the window that has the evidence: answers to the same inputs, and inputs where they were not the same, each against base or, on a run without one, the recorded run before; population stability index, Jensen–Shannon and Kullback–Leibler divergence of each feature, with the p-value of exchanged sides (answers) or of permuting by cluster which side has the inputs that only one has, adjusted over the features of one evaluation (Benjamini–Hochberg); no fixed cut-off is applied',
    exclusions: { 'evaluations without drift evidence': runs.length - tested.length },
    missing: 'no evaluation of the default branch in the window holds drift evidence',
  });
}

/** @param own - evaluations of one suite with evidence of either kind, by time */
function suiteDrift(own: readonly Evaluation[]): SuiteDrift[] {
  const ofAnswers = own.filter(({ drift }) => drift.length > 0);
  const ofInputs = own.filter(({ inputDrift }) => inputDrift.length > 0);
  const [answers, inputs] = [ofAnswers.at(-1), ofInputs.at(-1)];
  const last = answers ?? inputs;
  if (last === undefined) return [];
  const { repository, suite, matrixKey, finishedAt } = last;
  const isMoved = ({ adjustedP }: { readonly adjustedP: number }): boolean => adjustedP <= alpha;
  return [
    {
      repository,
      suite,
      matrixKey,
      at: isoTime(finishedAt),
      features: (answers?.drift ?? []).map((one) => ({ ...one })),
      evaluations: ofAnswers.length,
      moved: ofAnswers.filter(({ drift }) => drift.some(isMoved)).length,
      inputs: (inputs?.inputDrift ?? []).map((one) => ({ ...one })),
      inputsAt: inputs === undefined ? null : isoTime(inputs.finishedAt),
      inputEvaluations: ofInputs.length,
      inputsMoved: ofInputs.filter(({ inputDrift }) => inputDrift.some(isMoved)).length,
    },
  ];
}
