import type { Column } from '../../model/table.ts';
import type { VelocityDocument } from '../velocity-document.ts';
import type { FigureRow } from './figure-rows.ts';

/** A figure with the sprint that it is of. */
export interface SprintFigure extends FigureRow {
  readonly sprint: VelocityDocument['sprint'];
}

/** Columns of `figures` and of the CSV: a row for each number of the page. */
export const figureColumns: readonly Column<SprintFigure>[] = [
  {
    name: 'sprint',
    type: 'integer',
    isNullable: false,
    meaning: 'number of the sprint that was asked for',
    cellOf: ({ sprint }) => sprint.number,
  },
  {
    name: 'first_day',
    type: 'date',
    isNullable: false,
    meaning: 'its first day, in the time zone of the sprints',
    cellOf: ({ sprint }) => sprint.firstDay,
  },
  {
    name: 'last_day',
    type: 'date',
    isNullable: false,
    meaning: 'its last day, in the time zone of the sprints',
    cellOf: ({ sprint }) => sprint.lastDay,
  },
  {
    name: 'figure',
    type: 'text',
    isNullable: false,
    meaning: 'what the number is: see below',
    cellOf: ({ figure }) => figure,
  },
  {
    name: 'repository',
    type: 'text',
    isNullable: false,
    meaning: '`owner/name` in lower case; empty: all of them, or the only one',
    cellOf: ({ repository }) => repository,
  },
  {
    name: 'suite',
    type: 'text',
    isNullable: false,
    meaning: 'suite that it is of; empty: all of them',
    cellOf: ({ suite }) => suite,
  },
  {
    name: 'matrix_key',
    type: 'text',
    isNullable: false,
    meaning: 'leg of a matrix that it is of; empty: of none',
    cellOf: ({ matrixKey }) => matrixKey,
  },
  {
    name: 'dimension',
    type: 'text',
    isNullable: false,
    meaning: 'dimension that it is of; empty: of none',
    cellOf: ({ dimension }) => dimension,
  },
  {
    name: 'part',
    type: 'text',
    isNullable: false,
    meaning: 'class, state, feature, source or quarter that it is of; empty: the whole',
    cellOf: ({ part }) => part,
  },
  {
    name: 'unit',
    type: 'text',
    isNullable: false,
    meaning:
      '`count`, `share` (0 to 1), `days`, `usd`, `index`, or the unit of a dimension: `proportion`, `score`, `ms`, `tokens`',
    cellOf: ({ unit }) => unit,
  },
  {
    name: 'value',
    type: 'number',
    isNullable: false,
    meaning: 'the number, in the unit; what cannot be known has no row',
    cellOf: ({ value }) => value,
  },
  {
    name: 'lo',
    type: 'number',
    isNullable: true,
    meaning: 'lower end of its 95 % interval, in the unit; null: it has none',
    cellOf: ({ lo }) => lo,
  },
  {
    name: 'hi',
    type: 'number',
    isNullable: true,
    meaning: 'upper end of its 95 % interval, in the unit; null: it has none',
    cellOf: ({ hi }) => hi,
  },
  {
    name: 'n',
    type: 'integer',
    isNullable: false,
    meaning: 'what it was counted from',
    cellOf: ({ n }) => n,
  },
  {
    name: 'window_from',
    type: 'time',
    isNullable: false,
    meaning: 'first moment of the time that it is of',
    cellOf: ({ window }) => Date.parse(window.from),
  },
  {
    name: 'window_to',
    type: 'time',
    isNullable: false,
    meaning: 'first moment after that time, or when all of this was so, if that is earlier',
    cellOf: ({ window }) => Date.parse(window.to),
  },
];
