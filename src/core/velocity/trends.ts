import { type Evaluation, isCompleted } from './evaluation.ts';
import { type LevelPoint, newestSetting, pointsOf, watchedKinds } from './level-series.ts';
import { dayMs, figure, isoTime, type Measurement } from './measurement.ts';
import { type NewestStretch, newestStretch, stretchFields } from './newest-stretch.ts';
import { bySuite, mostWeeks, noRowsText, weeksOverAll } from './quality.ts';
import { scanLevels } from './scan-levels.ts';
import { sustainedAlert } from './sustained-alert.ts';
import type { VelocityDocument } from './velocity-document.ts';
import { weeksOf } from './weeks.ts';

type Trend = NonNullable<VelocityDocument['trends']['value']>[number];

/**
 * Every gated dimension of each suite on the default branch: levels by week, the last change of level, and the alert on runs
 * by schedule. Triage, not a gate: a change point says when to look, and not why.
 */
export function measureTrends(measured: Measurement): VelocityDocument['trends'] {
  const { sprint, until } = measured;
  const from = sprint.to - mostWeeks * 7 * dayMs;
  const runs = measured.ofDefaultBranch.filter(isCompleted);
  const isRecent = ({ finishedAt }: { readonly finishedAt: number }): boolean => finishedAt >= from;
  const value = [...bySuite(runs).values()].flatMap((own) => {
    const recent = own.filter(isRecent);
    const setting = newestSetting(own);
    const [first] = setting;
    if (first === undefined || recent.length === 0) return [];
    const { repository, suite, matrixKey } = first;
    return watchedKinds(recent).flatMap((kind) => {
      const weeks = weeksOf(recent, kind.name, measured);
      if (weeks.length === 0) return [];
      const newest = newestStretch(recent, kind.name, measured);
      const { points, over, since } = seriesOf(setting, kind.name, newest);
      return [
        {
          repository,
          suite,
          matrixKey,
          dimension: kind.name,
          unit: kind.unit,
          better: kind.better,
          weeks,
          stretch: stretchFields(newest, measured),
          settingSince: isoTime(since),
          over,
          ...scanLevels(points, kind, `${repository}\n${suite}\n${matrixKey}\n${kind.name}`),
          sustained: sustainedAlert(points, kind),
        },
      ];
    });
  });
  return figure(measured, {
    value: value.length === 0 ? null : value,
    n: runs.filter(isRecent).length,
    window: { from, to: Math.min(sprint.to, until) },
    definition:
      'each gated dimension on the default branch, and a latency and a cost where none gates: last level of each week, over the cases that both ends of a stretch of weeks were asked alike where its rows are stored, else over all cases; one change of level among the last 50 evaluations with the dataset, judge, models and cases of the last one, or over the common cases of the stretch where rows make it the longer series (largest split, at least 3 on a side, permutation p ≤ 0.01), said where the new level lies beyond the margin of one change; of runs by schedule whether the mean of the last day (hourly) or week (daily) is 2 spreads off the 14 days or 8 weeks before. Each series is tested by itself; the interval of the change over a stretch is over paired cases (90 %)',
    exclusions: {
      [noRowsText]: weeksOverAll(value),
      'decisions from stored rows, which measured nothing': runs.filter(
        (run) => run.isReused && isRecent(run),
      ).length,
    },
    missing: 'no completed evaluation of the default branch is on record',
  });
}

/** The points of a series, and where it begins. */
interface Series extends Pick<Trend, 'over'> {
  readonly points: readonly LevelPoint[];
  /** Milliseconds since 1970. */
  readonly since: number;
}

/**
 * Levels that may be searched: those of whole runs in the newest setting, or over the common cases of the newest stretch where
 * rows make that the longer series.
 */
function seriesOf(setting: readonly Evaluation[], dimension: string, newest: NewestStretch | null): Series {
  const whole = pointsOf(setting, dimension);
  const last = setting.at(-1);
  // A stretch that ended says nothing of today.
  const isToday = newest !== null && last !== undefined && newest.stretch.evaluations.includes(last);
  const common = isToday ? commonPoints(newest) : [];
  const [first] = common;
  if (first !== undefined && common.length > whole.length)
    return { points: common, over: 'common-cases', since: first.at };
  const isOneSet = setting.every((run) => run.setting.cases !== undefined);
  return { points: whole, over: isOneSet ? 'common-cases' : 'all-cases', since: setting[0]?.finishedAt ?? 0 };
}

function commonPoints({ stretch, own }: NewestStretch): readonly LevelPoint[] {
  return stretch.evaluations.flatMap((run) => {
    const level = own.levels.get(run)?.level;
    return level === undefined || run.isReused ? [] : [{ at: run.finishedAt, level, run }];
  });
}
