import type { Creep, DimensionReading, Evaluation } from './evaluation.ts';
import { isCompleted } from './evaluation.ts';
import { dayMs, figure, isoTime, type Measurement } from './measurement.ts';
import { type NewestStretch, newestStretch, stretchFields } from './newest-stretch.ts';
import { settingsOf } from './setting.ts';
import type { VelocityDocument } from './velocity-document.ts';
import { weeksOf } from './weeks.ts';

type SuiteQuality = NonNullable<VelocityDocument['quality']['value']>[number];

/** Weeks that are listed. */
export const mostWeeks = 13;

/**
 * The primary dimension of each suite on the default branch, week by week, and against the oldest accepted base.
 *
 * Levels of whole runs are never subtracted here: a difference over common cases needs rows. Where a record holds one (its
 * creep, measured case by case by the run that had the rows), or the rows of two weeks were read, that is what a word may
 * rest on.
 */
export function measureQuality(measured: Measurement): VelocityDocument['quality'] {
  const { until, sprint } = measured;
  const from = sprint.to - mostWeeks * 7 * dayMs;
  const recent = measured.ofDefaultBranch.filter((run) => isCompleted(run) && run.finishedAt >= from);
  const value = [...bySuite(recent)]
    .map(([, runs]) => suiteQuality(runs, measured))
    .filter((one) => one !== null);
  return figure(measured, {
    value: value.length === 0 ? null : value,
    n: recent.length,
    window: { from, to: Math.min(sprint.to, until) },
    definition:
      'level of the primary dimension on the default branch, last completed evaluation of each week: over the cases that both ends of a stretch of weeks were asked alike where its rows are stored, else over all cases; split where dataset, judge or models changed, where less than half of the cases stayed, and where the cases changed and no rows tell the common ones; a word of direction only where an interval over paired cases (90 %) leaves out 0, against the oldest accepted base, else from the first week of the stretch to its last',
    exclusions: {
      [noRowsText]: weeksOverAll(value),
      'runs of the default branch that could not be judged': measured.ofDefaultBranch.filter(
        (run) => !isCompleted(run) && run.finishedAt >= from,
      ).length,
    },
    missing: 'no completed evaluation of the default branch is on record',
  });
}

/** Said of weeks whose levels are of whole runs, although there are others beside them. */
export const noRowsText = 'weeks without stored rows: not over common cases, but over all of theirs';

/** How many there are of {@link noRowsText}. */
export function weeksOverAll(series: readonly Pick<SuiteQuality, 'weeks'>[]): number {
  return series
    .filter(({ weeks }) => weeks.length > 1)
    .flatMap(({ weeks }) => weeks)
    .filter(({ over }) => over === 'all-cases').length;
}

/** Evaluations by repository, suite and leg, each by time. */
export function bySuite(evaluations: readonly Evaluation[]): ReadonlyMap<string, readonly Evaluation[]> {
  const found = new Map<string, Evaluation[]>();
  for (const evaluation of evaluations) {
    const key = `${evaluation.repository}\n${evaluation.suite}\n${evaluation.matrixKey}`;
    const own = found.get(key);
    if (own === undefined) found.set(key, [evaluation]);
    else own.push(evaluation);
  }
  return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function primaryOf({ dimensions }: Evaluation): DimensionReading | undefined {
  return dimensions.find(({ kind }) => kind.isPrimary);
}

function suiteQuality(runs: readonly Evaluation[], measured: Measurement): SuiteQuality | null {
  const last = runs.at(-1);
  const primary = last === undefined ? undefined : primaryOf(last);
  if (last === undefined || primary === undefined) return null;
  const since = runs.findLast(({ creep }) => creep !== null)?.creep ?? null;
  const newest = newestStretch(runs, primary.kind.name, measured);
  const stretch = stretchFields(newest, measured);
  const word = trendOf(since);
  return {
    repository: last.repository,
    suite: last.suite,
    dimension: primary.kind.name,
    unit: primary.kind.unit,
    weeks: weeksOf(runs, primary.kind.name, measured),
    since:
      since === null
        ? null
        : {
            at: since.since === null ? null : isoTime(since.since),
            effect: since.effect,
            lo: since.lo,
            hi: since.hi,
            level: since.level,
            commonCases: since.commonCases,
          },
    stretch,
    trend: word === 'unknown' ? (stretch?.trend ?? word) : word,
    beside: besidesOf(runs, newest, measured),
  };
}

function trendOf(since: Creep | null): SuiteQuality['trend'] {
  if (since === null || since.lo === null || since.hi === null) return 'unknown';
  const isHigher = since.lo > 0;
  const isLower = since.hi < 0;
  if (!isHigher && !isLower) return 'none-shown';
  return isHigher === (since.better === 'higher') ? 'improved' : 'declined';
}

/**
 * No quality without its price: the other dimensions at both ends of the sprint, as far as the setting stayed the same, over
 * the common cases where the stretch has them.
 */
function besidesOf(
  runs: readonly Evaluation[],
  newest: NewestStretch | null,
  { sprint }: Measurement,
): SuiteQuality['beside'] {
  const last = runs.at(-1);
  if (last === undefined) return [];
  const settings = settingsOf(runs);
  const stretch = newest?.stretch.evaluations.at(-1) === last ? newest.stretch : null;
  const alike = stretch?.evaluations ?? runs.filter((run) => settings.get(run) === settings.get(last));
  const first = alike.findLast(({ finishedAt }) => finishedAt < sprint.from) ?? alike[0];
  if (first === undefined || first === last) return [];
  const isOneSet = settings.get(first) === settings.get(last) && last.setting.cases !== undefined;
  return last.dimensions.flatMap((reading): SuiteQuality['beside'] => {
    const { name: dimension, unit, isPrimary } = reading.kind;
    const levels = stretch?.dimensions.get(dimension)?.levels;
    const ends = [first, last].map((run) => {
      const { level, n } = levels?.get(run) ?? levelIn(run, dimension) ?? {};
      return level === undefined || n === undefined ? undefined : { level, n };
    });
    const [before, now] = ends;
    const isCommon = [first, last].every((run) => levels?.has(run) === true);
    // Half over the common cases and half over all is no pair.
    if (
      isPrimary ||
      before === undefined ||
      now === undefined ||
      (stretch !== null && !isCommon && !isOneSet)
    )
      return [];
    return [
      {
        dimension,
        unit,
        first: { ...before, at: isoTime(first.finishedAt) },
        last: { ...now, at: isoTime(last.finishedAt) },
        over: isCommon || isOneSet ? 'common-cases' : 'all-cases',
      },
    ];
  });
}

function levelIn(run: Evaluation, dimension: string): { level: number; n: number } | undefined {
  const reading = run.dimensions.find(({ kind }) => kind.name === dimension);
  return reading === undefined || reading.level === null ? undefined : { level: reading.level, n: reading.n };
}
