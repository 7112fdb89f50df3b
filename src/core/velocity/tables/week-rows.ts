import { isCompleted } from '../evaluation.ts';
import type { Measurement } from '../measurement.ts';
import { bySuite } from '../quality.ts';
import { type MeasuredWeek, measuredWeeks, weekOf } from '../weeks.ts';

/** A dimension of a suite on the default branch, as the last completed evaluation of a week measured it. */
export type WeekRow = MeasuredWeek;

/**
 * Every week of every dimension of the default branch, by suite, dimension and time. It follows the rules of the page, whose
 * weeks are the last of these.
 */
export function* weekRows(measured: Measurement): Generator<WeekRow> {
  const { ofDefaultBranch, stretches } = measured;
  // Asking the clock of a time zone is slow: once for each evaluation.
  const firstDayOf = weekOf(measured);
  const known = new Map<number, string>();
  const dayOf = (time: number): string => {
    const day = known.get(time) ?? firstDayOf(time);
    known.set(time, day);
    return day;
  };
  for (const runs of bySuite(ofDefaultBranch.filter(isCompleted)).values()) {
    const names = new Set(runs.flatMap(({ dimensions }) => dimensions.map(({ kind }) => kind.name)));
    for (const name of [...names].sort()) yield* measuredWeeks(runs, name, stretches, dayOf);
  }
}
