import { type DimensionKind, type DimensionReading, type Evaluation, isCompleted } from '../evaluation.ts';
import type { Measurement } from '../measurement.ts';
import { bySuite } from '../quality.ts';
import { settingsOf } from '../setting.ts';
import { sprintCalendar } from '../sprint-calendar.ts';

/** A dimension of a suite on the default branch, as the last completed evaluation of a week measured it. */
export interface WeekRow {
  readonly firstDay: string;
  readonly kind: DimensionKind;
  /** The one that counts. */
  readonly evaluation: Evaluation;
  readonly level: number;
  readonly standardError: number | null;
  /** Cases of it. */
  readonly n: number;
  /** Completed evaluations of the week that hold a level. */
  readonly evaluations: number;
  /** Dataset, judge or models are not those of the week before that has one. */
  readonly isNewSetting: boolean;
}

/**
 * Every week of every dimension of the default branch, by suite, dimension and time. It follows the rules of the page, whose
 * weeks are the last of these.
 */
export function* weekRows({ calendar, ofDefaultBranch }: Measurement): Generator<WeekRow> {
  // One calendar for all: asking the clock of a time zone is slow.
  const weeks = sprintCalendar({ ...calendar.rhythm, lengthDays: 7 });
  for (const runs of bySuite(ofDefaultBranch.filter(isCompleted)).values()) {
    const firstDays = runs.map(({ finishedAt }) => weeks.at(finishedAt).firstDay);
    const names = new Set(runs.flatMap(({ dimensions }) => dimensions.map(({ kind }) => kind.name)));
    for (const name of [...names].sort()) yield* weeksOfDimension(name, runs, firstDays);
  }
}

function* weeksOfDimension(
  name: string,
  runs: readonly Evaluation[],
  firstDays: readonly string[],
): Generator<WeekRow> {
  let week: WeekRow | null = null;
  const settings = settingsOf(runs);
  let settingBefore: string | null = null;
  for (const [index, evaluation] of runs.entries()) {
    const reading = readingOf(evaluation, name);
    const firstDay = firstDays[index];
    if (reading === null || firstDay === undefined) continue;
    const { kind, level, standardError, n } = reading;
    if (week !== null && week.firstDay !== firstDay) {
      yield week;
      settingBefore = settings.get(week.evaluation) ?? null;
    }
    const earlier: number = week?.firstDay === firstDay ? week.evaluations : 0;
    const isNewSetting: boolean = settingBefore !== null && settingBefore !== settings.get(evaluation);
    week = { firstDay, kind, evaluation, level, standardError, n, evaluations: earlier + 1, isNewSetting };
  }
  if (week !== null) yield week;
}

function readingOf(
  { dimensions }: Evaluation,
  name: string,
): (DimensionReading & { readonly level: number }) | null {
  const reading = dimensions.find(({ kind }) => kind.name === name);
  return reading === undefined || reading.level === null ? null : { ...reading, level: reading.level };
}
