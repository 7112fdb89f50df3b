import type { Column } from '../../model/table.ts';
import type { VelocityDocument } from '../velocity-document.ts';

/** One series of the page: a gated dimension of a suite on the default branch. */
export type TrendRow = NonNullable<VelocityDocument['trends']['value']>[number];

const timeOf = (moment: string | undefined): number | null =>
  moment === undefined ? null : Date.parse(moment);

/** Columns of `trends`: a row for each gated dimension of the default branch, with its last change of level and its alert. */
export const trendColumns: readonly Column<TrendRow>[] = [
  {
    name: 'repository',
    type: 'text',
    isNullable: false,
    meaning: '`owner/name` in lower case; empty: the record does not say',
    cellOf: ({ repository }) => repository,
  },
  {
    name: 'suite',
    type: 'text',
    isNullable: false,
    meaning: 'name of the suite',
    cellOf: ({ suite }) => suite,
  },
  {
    name: 'matrix_key',
    type: 'text',
    isNullable: false,
    meaning: 'leg of a matrix; empty: the record does not say',
    cellOf: ({ matrixKey }) => matrixKey,
  },
  {
    name: 'dimension',
    type: 'text',
    isNullable: false,
    meaning: 'name in the config',
    cellOf: ({ dimension }) => dimension,
  },
  {
    name: 'unit',
    type: 'text',
    isNullable: false,
    meaning: '`proportion` (0 to 1), `score`, `ms`, `usd` or `tokens`',
    cellOf: ({ unit }) => unit,
  },
  {
    name: 'better',
    type: 'text',
    isNullable: false,
    meaning: '`higher` or `lower`',
    cellOf: ({ better }) => better,
  },
  {
    name: 'setting_since',
    type: 'time',
    isNullable: false,
    meaning:
      'first evaluation that is comparable with the last one: its dataset, judge, models and cases, or its stretch over common cases',
    cellOf: ({ settingSince }) => timeOf(settingSince),
  },
  {
    name: 'points',
    type: 'integer',
    isNullable: false,
    meaning: 'evaluations of that setting that were searched',
    cellOf: ({ points }) => points,
  },
  {
    name: 'scan',
    type: 'text',
    isNullable: false,
    meaning: '`found`, `none-found` or `too-few`: what the search for a change of level came to',
    cellOf: ({ scan }) => scan,
  },
  {
    name: 'changed_at',
    type: 'time',
    isNullable: true,
    meaning: 'first evaluation of the new level; null: none was found',
    cellOf: ({ changePoint }) => timeOf(changePoint?.at),
  },
  {
    name: 'last_before',
    type: 'time',
    isNullable: true,
    meaning: 'last evaluation of the old level; null: as there',
    cellOf: ({ changePoint }) => timeOf(changePoint?.lastBefore),
  },
  {
    name: 'level_before',
    type: 'number',
    isNullable: true,
    meaning: 'mean of the evaluations before, in the unit; null: as there',
    cellOf: ({ changePoint }) => changePoint?.before ?? null,
  },
  {
    name: 'level_after',
    type: 'number',
    isNullable: true,
    meaning: 'mean of the evaluations from there on, in the unit; null: as there',
    cellOf: ({ changePoint }) => changePoint?.after ?? null,
  },
  {
    name: 'n_before',
    type: 'integer',
    isNullable: true,
    meaning: 'evaluations before; null: as there',
    cellOf: ({ changePoint }) => changePoint?.nBefore ?? null,
  },
  {
    name: 'n_after',
    type: 'integer',
    isNullable: true,
    meaning: 'evaluations from there on; null: as there',
    cellOf: ({ changePoint }) => changePoint?.nAfter ?? null,
  },
  {
    name: 'p',
    type: 'number',
    isNullable: true,
    meaning: 'permutation p-value of the change, 0 to 1; null: as there',
    cellOf: ({ changePoint }) => changePoint?.p ?? null,
  },
  {
    name: 'place',
    type: 'text',
    isNullable: true,
    meaning:
      '`loss`, `gain`, `inside-margin` or `no-margin`: where the new level lies against the margin of one change; null: as there',
    cellOf: ({ changePoint }) => changePoint?.place ?? null,
  },
  {
    name: 'sustained',
    type: 'text',
    isNullable: false,
    meaning: '`fired`, `not-fired`, `too-few`, `no-rhythm` or `no-spread`: the alert on runs by schedule',
    cellOf: ({ sustained }) => sustained.state,
  },
  {
    name: 'shift',
    type: 'number',
    isNullable: true,
    meaning: 'how far runs by schedule are off their usual level, in its spreads; null: unknown',
    cellOf: ({ sustained }) => sustained.shift,
  },
];
