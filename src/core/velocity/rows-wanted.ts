import { type DimensionKind, type Evaluation, isCompleted } from './evaluation.ts';
import { watchedKinds } from './level-series.ts';
import { dayMs, type Measurement } from './measurement.ts';
import { bySuite, mostWeeks } from './quality.ts';
import { mostPoints } from './scan-levels.ts';
import { instrumentOf, settingsOf } from './setting.ts';
import { lastOfWeeks, weekOf } from './weeks.ts';

/** A suite and leg whose levels can be compared case by case where there are rows. */
export interface SuiteRows {
  /** Repository, suite and leg as one text. */
  readonly name: string;
  /** Dimensions that are watched. */
  readonly kinds: readonly DimensionKind[];
  /** The last evaluation of each week, by time; two to thirteen. */
  readonly weeks: readonly Evaluation[];
  /** Others that are searched for a change of level, by time; empty where all of them sat the same cases. */
  readonly between: readonly Evaluation[];
}

/**
 * Whose rows are worth reading: the last evaluation of each of the last weeks of main, for each suite and leg; and where the
 * cases changed meanwhile, the last fifty, which without them are no series.
 */
export function rowsWanted(measured: Measurement): readonly SuiteRows[] {
  const from = measured.sprint.to - mostWeeks * 7 * dayMs;
  const firstDayOf = weekOf(measured);
  const isRecent = ({ finishedAt }: Evaluation): boolean => finishedAt >= from;
  return [...bySuite(measured.ofDefaultBranch.filter(isCompleted))].flatMap(([name, own]): SuiteRows[] => {
    const runs = own.filter(isRecent);
    const kinds = watchedKinds(runs);
    const [first] = kinds;
    if (first === undefined) return [];
    const weeks = lastOfWeeks(runs, first.name, firstDayOf).map(({ run }) => run);
    if (weeks.length < 2) return [];
    const between = searched(own).filter((run) => isRecent(run) && !weeks.includes(run));
    return [{ name, kinds, weeks, between }];
  });
}

/** The last evaluations of one instrument that measured something; empty where they sat the same cases. */
function searched(own: readonly Evaluation[]): readonly Evaluation[] {
  const last = own.at(-1);
  if (last === undefined) return [];
  const settings = settingsOf(own);
  const other = own.findLastIndex((run) => instrumentOf(run) !== instrumentOf(last));
  const tail = own
    .slice(other + 1)
    .filter(({ isReused }) => !isReused)
    .slice(-mostPoints);
  return tail.every((run) => settings.get(run) === settings.get(last)) ? [] : tail;
}
