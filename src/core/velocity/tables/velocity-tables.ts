import { shortHash } from '../../model/stable-hash.ts';
import { type Table, tableOf } from '../../model/table.ts';
import { evaluationKey } from '../collect-evaluations.ts';
import type { Evaluation } from '../evaluation.ts';
import type { Experiment } from '../experiment.ts';
import type { TakenMeasurement } from '../measure-velocity.ts';
import { dimensionColumns } from './dimension-columns.ts';
import { type EvaluationRow, evaluationColumns } from './evaluation-columns.ts';
import { experimentColumns } from './experiment-columns.ts';
import { outcomeColumns } from './outcome-columns.ts';

/**
 * What figures are computed from as four tables: `evaluations`, `dimensions`, `experiments` and `outcomes`, as it stood at
 * the end of the sprint that was measured, or then. Of no person, like the figures. docs/parquet.md says how they are read.
 */
export function velocityTables({ measured, outcomes }: TakenMeasurement): readonly Table[] {
  const { calendar, evaluations, experiments, leftOut, until } = measured;
  const experimentOf = new Map<Evaluation, string>();
  for (const experiment of experiments)
    for (const evaluation of experiment.evaluations) experimentOf.set(evaluation, experimentIdOf(experiment));
  const reasonOf = new Map<Evaluation, string>();
  for (const { reason, evaluations: ofReason } of leftOut)
    for (const evaluation of ofReason) reasonOf.set(evaluation, reason);
  const sprintAt = (time: number): number => calendar.at(time).number;
  const rowOf = (evaluation: Evaluation): EvaluationRow => ({
    evaluation,
    evaluationId: shortHash(evaluationKey(evaluation)),
    sprint: sprintAt(evaluation.finishedAt),
    experimentId: experimentOf.get(evaluation) ?? null,
    leftOut: reasonOf.get(evaluation) ?? null,
  });
  return [
    tableOf('evaluations', evaluationColumns, () => mapped(evaluations, rowOf)),
    tableOf('dimensions', dimensionColumns, () =>
      flatMapped(evaluations, (evaluation) => {
        const row = rowOf(evaluation);
        return evaluation.dimensions.map((reading) => ({ ...row, reading }));
      }),
    ),
    tableOf('experiments', experimentColumns, () =>
      mapped(experiments, (experiment) => ({
        experiment,
        experimentId: experimentIdOf(experiment),
        sprint: sprintAt(experiment.startedAt),
        closedSprint: experiment.closedAt === null ? null : sprintAt(experiment.closedAt),
        asOf: until,
      })),
    ),
    tableOf('outcomes', outcomeColumns, () => outcomes),
  ];
}

function experimentIdOf({ repository, name }: Experiment): string {
  return `${repository} ${name}`.trim();
}

/** One at a time: a hundred thousand rows are not held beside what they are made of. */
function* mapped<From, To>(values: readonly From[], toRow: (value: From) => To): Generator<To> {
  for (const value of values) yield toRow(value);
}

function* flatMapped<From, To>(values: readonly From[], toRows: (value: From) => To[]): Generator<To> {
  for (const value of values) yield* toRows(value);
}
