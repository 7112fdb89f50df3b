import { formatDay } from '../report/velocity-words.ts';

const dayMs = 86_400_000;

/** Weeks in a row. */
export interface WeekAxis {
  /** First day of each, `2026-11-09`, oldest first; a week in which nothing was measured has its place. */
  readonly firstDays: readonly string[];
  /** `9 Nov` of each. */
  readonly names: readonly string[];
}

/**
 * Every week from the first to the last of some.
 *
 * @param firstDays - in any order, whole weeks apart; none gives an axis without weeks
 */
export function weekAxis(firstDays: readonly string[]): WeekAxis {
  const [first] = firstDays.toSorted();
  const last = firstDays.toSorted().at(-1);
  const days: string[] = [];
  if (first !== undefined && last !== undefined)
    for (
      let time = Date.parse(`${first}T00:00:00Z`);
      time <= Date.parse(`${last}T00:00:00Z`);
      time += 7 * dayMs
    )
      days.push(new Date(time).toISOString().slice(0, 10));
  return { firstDays: days, names: days.map((day) => formatDay(day)) };
}

/** The week that a day lies in, by index; −1 = before the first one. */
export function weekOf({ firstDays }: WeekAxis, day: string): number {
  return firstDays.findLastIndex((firstDay) => firstDay <= day);
}
