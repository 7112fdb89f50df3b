import type { Column } from '../../model/table.ts';
import type { LogEntry } from '../log-entry.ts';
import type { Measurement } from '../measurement.ts';
import type { Sprint } from '../sprint-calendar.ts';

/** A sprint, and whether its figures are whole. */
export interface SprintRow {
  readonly sprint: Sprint;
  readonly isWhole: boolean;
}

/** Columns of `sprints`: a row for each sprint from the first record or entry of the log on. */
export const sprintColumns: readonly Column<SprintRow>[] = [
  {
    name: 'sprint',
    type: 'integer',
    isNullable: false,
    meaning: 'number of the sprint, as in the other tables',
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
    name: 'begins_at',
    type: 'time',
    isNullable: false,
    meaning: 'its first moment',
    cellOf: ({ sprint }) => sprint.from,
  },
  {
    name: 'ends_at',
    type: 'time',
    isNullable: false,
    meaning: 'the first moment after it',
    cellOf: ({ sprint }) => sprint.to,
  },
  {
    name: 'is_whole',
    type: 'boolean',
    isNullable: false,
    meaning: 'it was over, and the records began no later than it did',
    cellOf: ({ isWhole }) => isWhole,
  },
];

/** Sprints from the first record, or entry of the log if that is earlier, to the one that is measured. */
export function sprintRows(
  { calendar, sprint, firstAt, until }: Measurement,
  entries: readonly Pick<LogEntry, 'at'>[],
): readonly SprintRow[] {
  const begin = Math.min(firstAt ?? sprint.from, entries[0]?.at ?? sprint.from, sprint.from);
  const first = calendar.at(begin).number;
  return Array.from({ length: sprint.number - first + 1 }, (_, index) => {
    const one = calendar.byNumber(first + index);
    return { sprint: one, isWhole: one.to <= until && firstAt !== null && firstAt <= one.from };
  });
}
