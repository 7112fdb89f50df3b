import type { DimensionReading, Evaluation } from './evaluation.ts';
import type { Measurement } from './measurement.ts';
import { instrumentOf, settingsOf } from './setting.ts';
import { type SprintCalendar, sprintCalendar } from './sprint-calendar.ts';
import type { CommonLevel, Stretch } from './stretches.ts';

/** The level of one week. */
export interface WeekLevel {
  firstDay: string;
  level: number;
  n: number;
  /** It is not comparable with the level of the week before. */
  isNewSetting: boolean;
  /** `common-cases`: over the same cases as all levels that it is comparable with. */
  over: 'common-cases' | 'all-cases';
}

/** The last evaluation of a week that has a level. */
export interface LastOfWeek {
  readonly firstDay: string;
  readonly run: Evaluation;
  readonly reading: DimensionReading & { readonly level: number };
  /** Evaluations of the week that have one. */
  readonly evaluations: number;
}

/** Gives the first day of the week of a moment. */
export type WeekOf = (time: number) => string;

/** The weeks of a calendar, made once: to ask the clock of a time zone is slow, and every series of every suite does. */
const weekCalendars = new WeakMap<SprintCalendar, SprintCalendar>();

/** Weeks begin on the weekday of the sprints, so that a sprint is made of whole ones. */
export function weekOf({ calendar }: Pick<Measurement, 'calendar'>): WeekOf {
  const weeks = weekCalendars.get(calendar) ?? sprintCalendar({ ...calendar.rhythm, lengthDays: 7 });
  weekCalendars.set(calendar, weeks);
  return (time) => weeks.at(time).firstDay;
}

/** Of each week the last evaluation with a level of the dimension. @param runs - of one suite and leg, by time */
export function lastOfWeeks(
  runs: readonly Evaluation[],
  dimension: string,
  firstDayOf: WeekOf,
): readonly LastOfWeek[] {
  const found = new Map<string, LastOfWeek>();
  for (const run of runs) {
    const reading = run.dimensions.find(({ kind }) => kind.name === dimension);
    if (reading === undefined || reading.level === null) continue;
    const firstDay = firstDayOf(run.finishedAt);
    const evaluations = 1 + (found.get(firstDay)?.evaluations ?? 0);
    found.set(firstDay, { firstDay, run, reading: { ...reading, level: reading.level }, evaluations });
  }
  return [...found.values()];
}

/** A level with what it was measured over. */
interface Placed extends LastOfWeek, CommonLevel {
  /** Over whose common cases; null = it is the level of the whole run. */
  readonly stretch: Stretch | null;
  /** Where its rows belong, whether they gave this level or not; null = they were not read. */
  readonly home: Stretch | null;
}

/** A week with the evaluation that counts. */
export type MeasuredWeek = WeekLevel &
  Omit<LastOfWeek, 'reading'> &
  CommonLevel &
  Pick<DimensionReading, 'kind'>;

/** The weeks of {@link measuredWeeks} as the page has them. */
export function weeksOf(
  runs: readonly Evaluation[],
  dimension: string,
  measured: Pick<Measurement, 'calendar' | 'stretches'>,
): WeekLevel[] {
  return measuredWeeks(runs, dimension, measured.stretches, weekOf(measured)).map(
    ({ firstDay, level, n, isNewSetting, over }) => ({ firstDay, level, n, isNewSetting, over }),
  );
}

/**
 * The last level of each week, over the cases that the ends of its stretch share where rows tell, and whether it is
 * comparable with that of the week before.
 *
 * @param runs - of one suite and leg, by time
 */
export function measuredWeeks(
  runs: readonly Evaluation[],
  dimension: string,
  stretches: Measurement['stretches'],
  firstDayOf: WeekOf,
): readonly MeasuredWeek[] {
  const settings = settingsOf(runs);
  const placed = lastOfWeeks(runs, dimension, firstDayOf).map((last): Placed => {
    const home = stretches.get(last.run) ?? null;
    const common = home?.dimensions.get(dimension)?.levels.get(last.run);
    return common === undefined
      ? { ...last, ...wholeLevel(last), stretch: null, home }
      : { ...last, ...common, stretch: home, home };
  });
  const isNew = placed.map((one, index) => {
    const before = placed[index - 1];
    return before !== undefined && !isJoined(before, one, settings);
  });
  return placed.map((one, index) => {
    const { firstDay, run, evaluations, level, standardError, n } = one;
    const over = isOverOneSet(one, lineOf(placed, isNew, index)) ? 'common-cases' : 'all-cases';
    const isNewSetting = isNew[index] ?? false;
    const { kind } = one.reading;
    return { firstDay, run, kind, evaluations, level, standardError, n, isNewSetting, over };
  });
}

function wholeLevel({ reading: { level, standardError, n } }: LastOfWeek): CommonLevel {
  return { level, standardError, n };
}

/** Whether two levels, one after the other, may be compared. */
function isJoined(one: Placed, other: Placed, settings: ReadonlyMap<Evaluation, string>): boolean {
  if (one.home !== null && other.home !== null && one.home !== other.home) return false;
  if (one.stretch !== null && other.stretch !== null) return true;
  if (one.stretch === null && other.stretch === null)
    return settings.get(one.run) === settings.get(other.run);
  if (instrumentOf(one.run) !== instrumentOf(other.run)) return false;
  const [stretch, whole] = one.stretch === null ? [other.stretch, one.run] : [one.stretch, other.run];
  if (stretch === null) return false;
  const { cases, caseCount } = whole.setting;
  if (cases !== undefined) return cases === stretch.set;
  // What an older record sat is not known: it is taken for the same where nothing came or went, as among whole runs.
  const isWhole = stretch.came + stretch.went + stretch.changed === 0;
  return isWhole && (caseCount ?? stretch.cases) === stretch.cases;
}

/** The weeks around one that are comparable with it, itself too. */
function lineOf(placed: readonly Placed[], isNew: readonly boolean[], index: number): readonly Placed[] {
  const from = isNew.lastIndexOf(true, index);
  const to = isNew.indexOf(true, index + 1);
  return placed.slice(Math.max(0, from), to === -1 ? undefined : to);
}

function isOverOneSet(one: Placed, line: readonly Placed[]): boolean {
  const setOf = ({ run, stretch }: Placed): string | undefined => stretch?.set ?? run.setting.cases;
  if (one.stretch !== null) return true;
  const own = setOf(one);
  return own !== undefined && line.length > 1 && line.every((other) => setOf(other) === own);
}
