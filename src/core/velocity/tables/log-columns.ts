import type { Column } from '../../model/table.ts';
import type { LogEntry } from '../log-entry.ts';

/** Something that was logged, with the experiment that it speaks of. */
export interface LogRow {
  readonly entry: LogEntry;
  readonly sprint: number;
  /** null = it is in none. */
  readonly experimentId: string | null;
}

/** Columns of `log`: a row for each experiment that somebody wrote down. */
export const logColumns: readonly Column<LogRow>[] = [
  {
    name: 'repository',
    type: 'text',
    isNullable: false,
    meaning: '`owner/name` in lower case; empty: the entry does not say',
    cellOf: ({ entry }) => entry.repository,
  },
  {
    name: 'log_id',
    type: 'text',
    isNullable: false,
    meaning: 'id of the entry, which an `Experiment:` trailer names',
    cellOf: ({ entry }) => entry.id,
  },
  {
    name: 'logged_at',
    type: 'time',
    isNullable: false,
    meaning: 'when it was written down',
    cellOf: ({ entry }) => entry.at,
  },
  {
    name: 'sprint',
    type: 'integer',
    isNullable: false,
    meaning: 'number of the sprint that `logged_at` lies in',
    cellOf: ({ sprint }) => sprint,
  },
  {
    name: 'class',
    type: 'text',
    isNullable: true,
    meaning: 'class as it was logged; null: nobody said yet',
    cellOf: (row) => row.entry.class,
  },
  {
    name: 'feature',
    type: 'text',
    isNullable: true,
    meaning: 'feature as it was logged; null: none was named',
    cellOf: ({ entry }) => entry.feature,
  },
  {
    name: 'branch',
    type: 'text',
    isNullable: true,
    meaning: 'where it is tried; null: nobody said yet',
    cellOf: ({ entry }) => entry.branch,
  },
  {
    name: 'hypothesis',
    type: 'text',
    isNullable: false,
    meaning: 'what is expected of it',
    cellOf: ({ entry }) => entry.hypothesis,
  },
  {
    name: 'experiment_id',
    type: 'text',
    isNullable: true,
    meaning: 'the experiment that it speaks of; null: what became of it is no experiment',
    cellOf: ({ experimentId }) => experimentId,
  },
];
