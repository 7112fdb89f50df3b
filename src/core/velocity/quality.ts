import type { Creep, DimensionReading, Evaluation } from './evaluation.ts';
import { isCompleted } from './evaluation.ts';
import { dayMs, figure, isoTime, type Measurement } from './measurement.ts';
import type { VelocityDocument } from './velocity-document.ts';
import { settingOf, weeksOf } from './weeks.ts';

type SuiteQuality = NonNullable<VelocityDocument['quality']['value']>[number];

/** Weeks that are listed. */
export const mostWeeks = 13;

/**
 * The primary dimension of each suite on the default branch, week by week, and against the oldest accepted base.
 *
 * Two weeks are never subtracted here: records hold levels, and a difference over common cases needs rows. Where a record
 * holds one (its creep, measured case by case by the run that had the rows), that is what a word may rest on.
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
      'level of the primary dimension on the default branch, last completed evaluation of each week, split where dataset, judge or models changed; a word of direction only where the paired interval against the oldest accepted base leaves out 0',
    exclusions: {
      'runs of the default branch that could not be judged': measured.ofDefaultBranch.filter(
        (run) => !isCompleted(run) && run.finishedAt >= from,
      ).length,
    },
    missing: 'no completed evaluation of the default branch is on record',
  });
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
            commonCases: since.commonCases,
          },
    trend: trendOf(since),
    beside: besidesOf(runs, measured),
  };
}

function trendOf(since: Creep | null): SuiteQuality['trend'] {
  if (since === null || since.lo === null || since.hi === null) return 'unknown';
  const isHigher = since.lo > 0;
  const isLower = since.hi < 0;
  if (!isHigher && !isLower) return 'none-shown';
  return isHigher === (since.better === 'higher') ? 'improved' : 'declined';
}

/** No quality without its price: the other dimensions at both ends of the window, as far as the setting stayed the same. */
function besidesOf(runs: readonly Evaluation[], { sprint }: Measurement): SuiteQuality['beside'] {
  const last = runs.at(-1);
  if (last === undefined) return [];
  const alike = runs.filter((run) => settingOf(run) === settingOf(last));
  const first = alike.findLast(({ finishedAt }) => finishedAt < sprint.from) ?? alike[0];
  if (first === undefined || first === last) return [];
  return last.dimensions.flatMap((reading) => {
    const earlier = first.dimensions.find(({ kind }) => kind.name === reading.kind.name);
    if (reading.kind.isPrimary || reading.level === null || earlier === undefined || earlier.level === null)
      return [];
    return [
      {
        dimension: reading.kind.name,
        unit: reading.kind.unit,
        first: { level: earlier.level, n: earlier.n, at: isoTime(first.finishedAt) },
        last: { level: reading.level, n: reading.n, at: isoTime(last.finishedAt) },
      },
    ];
  });
}
