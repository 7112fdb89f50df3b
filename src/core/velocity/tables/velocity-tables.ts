import { shortHash } from '../../model/stable-hash.ts';
import { type Table, tableOf } from '../../model/table.ts';
import { evaluationKey } from '../collect-evaluations.ts';
import type { Evaluation } from '../evaluation.ts';
import type { Experiment } from '../experiment.ts';
import type { TakenMeasurement } from '../measure-velocity.ts';
import { sprintCalendar } from '../sprint-calendar.ts';
import type { VelocityDocument } from '../velocity-document.ts';
import { dimensionColumns } from './dimension-columns.ts';
import { type EvaluationRow, evaluationColumns } from './evaluation-columns.ts';
import { experimentColumns } from './experiment-columns.ts';
import { figuresTable } from './figures-table.ts';
import { logColumns } from './log-columns.ts';
import { outcomeColumns } from './outcome-columns.ts';
import { sourceColumns } from './source-columns.ts';
import { sprintColumns, sprintRows } from './sprint-rows.ts';
import { trendColumns } from './trend-columns.ts';
import { weekColumns } from './week-columns.ts';
import { weekRows } from './week-rows.ts';

/** What tables are made of: what was measured, and the page that it gave. */
export interface VelocityTablesRequest {
  readonly taken: TakenMeasurement;
  readonly document: VelocityDocument;
}

/**
 * What figures are computed from, and the figures, as tables, as it stood at the end of the sprint that was measured, or
 * then. Of no person, like the figures. docs/parquet.md says how they are read.
 */
export function velocityTables({ taken, document }: VelocityTablesRequest): readonly Table[] {
  const { measured, outcomes, entries } = taken;
  const { calendar, evaluations, experiments, until } = measured;
  const rowOf = evaluationRows(taken);
  const experimentOf = new Map(
    experiments.flatMap((experiment) =>
      experiment.logIds.map((id) => [`${experiment.repository} ${id}`, experimentIdOf(experiment)] as const),
    ),
  );
  const sprintAt = (time: number): number => calendar.at(time).number;
  return [
    tableOf('evaluations', evaluationColumns, () => mapped(evaluations, rowOf)),
    tableOf('dimensions', dimensionColumns, () =>
      flatMapped(evaluations, (evaluation) => {
        const row = rowOf(evaluation);
        return evaluation.dimensions.map((reading) => ({ ...row, reading }));
      }),
    ),
    tableOf('sources', sourceColumns, () =>
      flatMapped(evaluations, (evaluation) => {
        if (evaluation.sources.length === 0) return [];
        const row = rowOf(evaluation);
        return evaluation.sources.map((source) => ({ ...row, source }));
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
    tableOf('log', logColumns, () =>
      mapped(entries, (entry) => ({
        entry,
        sprint: sprintAt(entry.at),
        experimentId: experimentOf.get(`${entry.repository} ${entry.id}`) ?? null,
      })),
    ),
    tableOf('sprints', sprintColumns, () => sprintRows(measured, entries)),
    tableOf('weeks', weekColumns, () =>
      mapped(weekRows(measured), (week) => ({ ...week, evaluationId: evaluationIdOf(week.run) })),
    ),
    tableOf('trends', trendColumns, () => document.trends.value ?? []),
    figuresTable(document),
  ];
}

/** Makes the row of an evaluation. */
function evaluationRows({ measured }: TakenMeasurement): (evaluation: Evaluation) => EvaluationRow {
  const { calendar, experiments, leftOut } = measured;
  const experimentOf = new Map<Evaluation, string>();
  for (const experiment of experiments)
    for (const evaluation of experiment.evaluations) experimentOf.set(evaluation, experimentIdOf(experiment));
  const reasonOf = new Map<Evaluation, string>();
  for (const { reason, evaluations } of leftOut)
    for (const evaluation of evaluations) reasonOf.set(evaluation, reason);
  const days = sprintCalendar({ ...calendar.rhythm, lengthDays: 1 });
  return (evaluation) => ({
    evaluation,
    evaluationId: evaluationIdOf(evaluation),
    sprint: calendar.at(evaluation.finishedAt).number,
    day: days.at(evaluation.finishedAt).firstDay,
    experimentId: experimentOf.get(evaluation) ?? null,
    leftOut: reasonOf.get(evaluation) ?? null,
  });
}

function evaluationIdOf(evaluation: Evaluation): string {
  return shortHash(evaluationKey(evaluation));
}

function experimentIdOf({ repository, name }: Experiment): string {
  return `${repository} ${name}`.trim();
}

/** One at a time: a hundred thousand rows are not held beside what they are made of. */
function* mapped<From, To>(values: Iterable<From>, toRow: (value: From) => To): Generator<To> {
  for (const value of values) yield toRow(value);
}

function* flatMapped<From, To>(values: readonly From[], toRows: (value: From) => To[]): Generator<To> {
  for (const value of values) yield* toRows(value);
}
