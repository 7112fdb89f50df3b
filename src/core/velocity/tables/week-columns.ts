import type { Column } from '../../model/table.ts';
import type { WeekRow } from './week-rows.ts';

/** A week with the id of the evaluation that counts. */
export interface NamedWeek extends WeekRow {
  readonly evaluationId: string;
}

/** Columns of `weeks`: a row for each week of each dimension of the default branch. */
export const weekColumns: readonly Column<NamedWeek>[] = [
  {
    name: 'repository',
    type: 'text',
    isNullable: false,
    meaning: '`owner/name` in lower case; empty: the record does not say',
    cellOf: ({ run }) => run.repository,
  },
  {
    name: 'suite',
    type: 'text',
    isNullable: false,
    meaning: 'name of the suite',
    cellOf: ({ run }) => run.suite,
  },
  {
    name: 'matrix_key',
    type: 'text',
    isNullable: false,
    meaning: 'leg of a matrix; empty: the record does not say',
    cellOf: ({ run }) => run.matrixKey,
  },
  {
    name: 'dimension',
    type: 'text',
    isNullable: false,
    meaning: 'name in the config',
    cellOf: ({ kind }) => kind.name,
  },
  {
    name: 'unit',
    type: 'text',
    isNullable: false,
    meaning: '`proportion` (0 to 1), `score`, `ms`, `usd` or `tokens`',
    cellOf: ({ kind }) => kind.unit,
  },
  {
    name: 'better',
    type: 'text',
    isNullable: false,
    meaning: '`higher` or `lower`',
    cellOf: ({ kind }) => kind.better,
  },
  {
    name: 'is_primary',
    type: 'boolean',
    isNullable: false,
    meaning: 'the dimension that the suite is judged by first',
    cellOf: ({ kind }) => kind.isPrimary,
  },
  {
    name: 'tier',
    type: 'text',
    isNullable: false,
    meaning: '`blocking`, `sign-off` or `advisory`',
    cellOf: ({ kind }) => kind.tier,
  },
  {
    name: 'first_day',
    type: 'date',
    isNullable: false,
    meaning:
      'first day of the week, in the time zone of the sprints; weeks begin on the weekday of the sprints',
    cellOf: ({ firstDay }) => firstDay,
  },
  {
    name: 'level',
    type: 'number',
    isNullable: false,
    meaning:
      'level of its last completed evaluation, in the unit; as on the page over the common cases where rows were read',
    cellOf: ({ level }) => level,
  },
  {
    name: 'standard_error',
    type: 'number',
    isNullable: true,
    meaning: 'standard error of the level, in the unit; null: not estimable',
    cellOf: ({ standardError }) => standardError,
  },
  {
    name: 'n',
    type: 'integer',
    isNullable: false,
    meaning: 'cases that the level stands on',
    cellOf: ({ n }) => n,
  },
  {
    name: 'evaluations',
    type: 'integer',
    isNullable: false,
    meaning: 'completed evaluations of the week that hold a level',
    cellOf: ({ evaluations }) => evaluations,
  },
  {
    name: 'is_new_setting',
    type: 'boolean',
    isNullable: false,
    meaning:
      'not comparable with the week before: dataset, judge, models or the cases are others; no line goes over it',
    cellOf: ({ isNewSetting }) => isNewSetting,
  },
  {
    name: 'over',
    type: 'text',
    isNullable: false,
    meaning:
      '`common-cases`: over the same cases as the weeks it is comparable with; `all-cases`: over all of its own, which may be others',
    cellOf: ({ over }) => over,
  },
  {
    name: 'dataset',
    type: 'text',
    isNullable: false,
    meaning: 'version of the dataset; empty: unknown',
    cellOf: ({ run }) => run.setting.dataset,
  },
  {
    name: 'judge',
    type: 'text',
    isNullable: false,
    meaning: 'version of the judge; empty: unknown',
    cellOf: ({ run }) => run.setting.judge,
  },
  {
    name: 'models',
    type: 'text',
    isNullable: false,
    meaning: 'models under test, separated by a comma and a space; empty: unknown',
    cellOf: ({ run }) => run.setting.models,
  },
  {
    name: 'cases',
    type: 'text',
    isNullable: false,
    meaning: 'hash of the cases of the evaluation, with what was asked; empty: unknown',
    cellOf: ({ run }) => run.setting.cases ?? '',
  },
  {
    name: 'evaluation_id',
    type: 'text',
    isNullable: false,
    meaning: 'the evaluation that the level is of',
    cellOf: ({ evaluationId }) => evaluationId,
  },
];
