import type { Column } from '../../model/table.ts';
import { inDays } from '../count-experiments.ts';
import type { SourceAge } from '../evaluation.ts';
import { type EvaluationRow, evaluationKeys } from './evaluation-columns.ts';

/** What an evaluation says of one data source. */
export interface SourceRow extends EvaluationRow {
  readonly source: SourceAge;
}

/** Columns of `sources`: a row for each record and declared data source. */
export const sourceColumns: readonly Column<SourceRow>[] = [
  ...evaluationKeys,
  {
    name: 'source',
    type: 'text',
    isNullable: false,
    meaning: 'name in the config',
    cellOf: ({ source }) => source.name,
  },
  {
    name: 'refreshed_at',
    type: 'time',
    isNullable: true,
    meaning: 'when it was last refreshed, as its age tells; null: unknown',
    cellOf: ({ source, evaluation }) => (source.ageMs === null ? null : evaluation.finishedAt - source.ageMs),
  },
  {
    name: 'age_days',
    type: 'number',
    isNullable: true,
    meaning: 'days since then when the evaluation ended; null: unknown',
    cellOf: ({ source }) => (source.ageMs === null ? null : inDays(source.ageMs)),
  },
  {
    name: 'max_age_days',
    type: 'number',
    isNullable: true,
    meaning: 'days that it may be old; null: no limit is set',
    cellOf: ({ source }) => (source.maxAgeMs === null ? null : inDays(source.maxAgeMs)),
  },
  {
    name: 'is_late',
    type: 'boolean',
    isNullable: true,
    meaning: 'older than it may be; null: age or limit are unknown',
    cellOf: ({ source: { ageMs, maxAgeMs } }) =>
      ageMs === null || maxAgeMs === null ? null : ageMs > maxAgeMs,
  },
];
