import { type DimensionKind, type Evaluation, isCompleted } from './evaluation.ts';
import { watchedKinds } from './level-series.ts';
import { dayMs, type Measurement } from './measurement.ts';
import { bySuite, mostWeeks } from './quality.ts';
import { lastOfWeeks } from './weeks.ts';

/** A suite and leg whose weeks can be compared case by case where there are rows. */
export interface SuiteWeeks {
  /** Repository, suite and leg as one text. */
  readonly name: string;
  /** Dimensions that are watched. */
  readonly kinds: readonly DimensionKind[];
  /** The last evaluation of each week, by time; two to thirteen. */
  readonly weeks: readonly Evaluation[];
}

/** Whose rows are worth reading: the last evaluation of each of the last weeks of main, for each suite and leg. */
export function rowsWanted(measured: Measurement): readonly SuiteWeeks[] {
  const from = measured.sprint.to - mostWeeks * 7 * dayMs;
  const recent = measured.ofDefaultBranch.filter((run) => isCompleted(run) && run.finishedAt >= from);
  return [...bySuite(recent)].flatMap(([name, runs]): SuiteWeeks[] => {
    const kinds = watchedKinds(runs);
    const [first] = kinds;
    if (first === undefined) return [];
    const weeks = lastOfWeeks(runs, first.name, measured).map(({ run }) => run);
    return weeks.length < 2 ? [] : [{ name, kinds, weeks }];
  });
}
