import type { Column } from '../../model/table.ts';
import type { DimensionReading } from '../evaluation.ts';
import { type EvaluationRow, evaluationKeys } from './evaluation-columns.ts';

/** What an evaluation says of one dimension. */
export interface DimensionRow extends EvaluationRow {
  readonly reading: DimensionReading;
}

/** Columns of `dimensions`: a row for each record and dimension. Levels are of head, never re-oriented. */
export const dimensionColumns: readonly Column<DimensionRow>[] = [
  ...evaluationKeys,
  {
    name: 'dimension',
    type: 'text',
    isNullable: false,
    meaning: 'name in the config',
    cellOf: ({ reading }) => reading.kind.name,
  },
  {
    name: 'unit',
    type: 'text',
    isNullable: false,
    meaning: '`proportion` (0 to 1), `score`, `ms`, `usd` or `tokens`',
    cellOf: ({ reading }) => reading.kind.unit,
  },
  {
    name: 'better',
    type: 'text',
    isNullable: false,
    meaning: '`higher` or `lower`',
    cellOf: ({ reading }) => reading.kind.better,
  },
  {
    name: 'is_primary',
    type: 'boolean',
    isNullable: false,
    meaning: 'the dimension that the suite is judged by first',
    cellOf: ({ reading }) => reading.kind.isPrimary,
  },
  {
    name: 'tier',
    type: 'text',
    isNullable: false,
    meaning: '`blocking`, `sign-off` or `advisory`',
    cellOf: ({ reading }) => reading.kind.tier,
  },
  {
    name: 'level',
    type: 'number',
    isNullable: true,
    meaning: 'level of head, in the unit; null: not estimable',
    cellOf: ({ reading }) => reading.level,
  },
  {
    name: 'standard_error',
    type: 'number',
    isNullable: true,
    meaning: 'standard error of the level, in the unit; null: not estimable',
    cellOf: ({ reading }) => reading.standardError,
  },
  {
    name: 'n',
    type: 'integer',
    isNullable: false,
    meaning: 'cases that the level stands on',
    cellOf: ({ reading }) => reading.n,
  },
  {
    name: 'margin',
    type: 'number',
    isNullable: true,
    meaning: 'accepted loss, on the scale of `margin_kind`; null: none is set',
    cellOf: ({ reading }) => reading.kind.margin?.value ?? null,
  },
  {
    name: 'margin_kind',
    type: 'text',
    isNullable: true,
    meaning: '`absolute` (in the unit) or `relative` (a proportion of base); null: no margin is set',
    cellOf: ({ reading }) => reading.kind.margin?.kind ?? null,
  },
  {
    name: 'resolvable',
    type: 'number',
    isNullable: true,
    meaning: 'smallest loss that could be ruled out, on the scale of the margin; null: unknown',
    cellOf: ({ reading }) => reading.resolvable,
  },
  {
    name: 'cases_needed',
    type: 'number',
    isNullable: true,
    meaning: 'cases that prove the margin where nothing changed; null: unknown',
    cellOf: ({ reading }) => reading.casesNeeded,
  },
  {
    name: 'status',
    type: 'text',
    isNullable: false,
    meaning: 'how it stood against its margin, as in the record; `missing`: the results lack it',
    cellOf: ({ reading }) => reading.status,
  },
  {
    name: 'is_decider',
    type: 'boolean',
    isNullable: false,
    meaning: 'a reason of the verdict is about it',
    cellOf: ({ evaluation, reading }) => evaluation.decidedBy.includes(reading.kind.name),
  },
];
