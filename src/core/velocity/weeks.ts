import type { Evaluation } from './evaluation.ts';
import type { Measurement } from './measurement.ts';
import { sprintCalendar } from './sprint-calendar.ts';

/** The level of one week. */
export interface WeekLevel {
  firstDay: string;
  level: number;
  n: number;
  isNewSetting: boolean;
}

/** What levels of two evaluations have to share to be compared, as one text. */
export function settingOf({ setting }: Pick<Evaluation, 'setting'>): string {
  return JSON.stringify([setting.dataset, setting.judge, setting.models]);
}

/** The last level of each week, and whether the setting is that of the week before. */
export function weeksOf(
  runs: readonly Evaluation[],
  dimension: string,
  { calendar }: Pick<Measurement, 'calendar'>,
): WeekLevel[] {
  // Weeks begin on the weekday of the sprints, so that a sprint is made of whole ones.
  const weeks = sprintCalendar({ ...calendar.rhythm, lengthDays: 7 });
  const found = new Map<string, WeekLevel>();
  let before: string | null = null;
  let setting: string | null = null;
  for (const run of runs) {
    const reading = run.dimensions.find(({ kind }) => kind.name === dimension);
    if (reading === undefined || reading.level === null) continue;
    const { firstDay } = weeks.at(run.finishedAt);
    // Of a week the last evaluation counts, and so does its setting, against that of the week before.
    if (!found.has(firstDay)) before = setting;
    setting = settingOf(run);
    const isNewSetting = before !== null && before !== setting;
    found.set(firstDay, { firstDay, level: reading.level, n: reading.n, isNewSetting });
  }
  return [...found.values()];
}
