import { studentTInterval } from '../stats/student-t-interval.ts';
import { welchInterval } from '../stats/welch-interval.ts';
import { type Evaluation, isCompleted } from './evaluation.ts';
import { type LevelPoint, pointsOf } from './level-series.ts';
import { figure, type Measurement } from './measurement.ts';
import { bySuite } from './quality.ts';
import { settingsOf } from './setting.ts';
import type { VelocityDocument } from './velocity-document.ts';

type SuiteCost = NonNullable<VelocityDocument['requestCost']['value']>[number];
type QuarterCost = SuiteCost['quarters'][number];

/** Quarters that are listed: this one and that of a year ago with those between. */
const mostQuarters = 5;

/** One-sided error of each end: 95 % together. */
const alpha = 0.025;

interface Quarter {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** What a request costs on the default branch, quarter by quarter, each against the one before in the same setting. */
export function measureRequestCost(measured: Measurement): VelocityDocument['requestCost'] {
  const quarters = lastQuarters(measured);
  const window = { from: quarters[0]?.from ?? measured.until, to: measured.until };
  const runs = measured.ofDefaultBranch.filter((run) => isCompleted(run) && run.finishedAt >= window.from);
  const value = [...bySuite(runs).values()].flatMap((own): SuiteCost[] => {
    const last = own.at(-1);
    if (last === undefined) return [];
    const { repository, suite, matrixKey } = last;
    const settings = settingsOf(own);
    const inSetting = (points: readonly LevelPoint[], of: Evaluation): readonly number[] =>
      points.filter(({ run }) => settings.get(run) === settings.get(of)).map(({ level }) => level);
    return last.dimensions
      .filter(({ kind, level }) => kind.unit === 'usd' && level !== null)
      .map(({ kind: { name: dimension } }) => ({
        repository,
        suite,
        matrixKey,
        dimension,
        quarters: costsOf(pointsOf(own, dimension), { quarters, until: measured.until, inSetting }),
      }));
  });
  return figure(measured, {
    value: value.length === 0 ? null : value,
    n: runs.length,
    window,
    definition:
      'cost of a request as the evaluations of the default branch measured it: mean over the evaluations of a quarter that share dataset, judge, models and cases with its last one (95 %, Student), against those of the quarter before in the same setting (95 %, Welch); the intervals are of the scatter between evaluations',
    missing: 'no evaluation of the default branch holds a cost',
  });
}

interface Among {
  readonly quarters: readonly Quarter[];
  readonly until: number;
  /** Levels of those points that share the setting of an evaluation. */
  readonly inSetting: (points: readonly LevelPoint[], of: Evaluation) => readonly number[];
}

function costsOf(points: readonly LevelPoint[], { quarters, until, inSetting }: Among): QuarterCost[] {
  return quarters.flatMap((quarter, index): QuarterCost[] => {
    const inside = within(points, quarter);
    const last = inside.at(-1);
    if (last === undefined) return [];
    const levels = inSetting(inside, last.run);
    const { mean, lower, upper } = studentTInterval(levels, alpha);
    const earlier = quarters[index - 1];
    const before = earlier === undefined ? [] : within(points, earlier);
    return [
      {
        quarter: quarter.name,
        isOver: quarter.to <= until,
        mean,
        n: levels.length,
        interval:
          lower === null || upper === null
            ? null
            : { lo: lower, hi: upper, level: 1 - 2 * alpha, method: 'student-t' },
        ...changeOf(inSetting(before, last.run), levels, before.length > 0),
      },
    ];
  });
}

function changeOf(
  before: readonly number[],
  now: readonly number[],
  isThereOne: boolean,
): Pick<QuarterCost, 'change' | 'notCompared'> {
  if (before.length === 0)
    return { change: null, notCompared: isThereOne ? 'other-setting' : 'no-quarter-before' };
  const { difference: absolute, lower: lo, upper: hi } = welchInterval(before, now, alpha);
  const mean = before.reduce((sum, level) => sum + level, 0) / before.length;
  const relative = mean === 0 ? null : absolute / mean;
  return { change: { absolute, relative, lo, hi, nBefore: before.length }, notCompared: null };
}

function within(points: readonly LevelPoint[], { from, to }: Quarter): readonly LevelPoint[] {
  return points.filter(({ at }) => at >= from && at < to);
}

/** The quarter of the last moment and the four before, by calendar days in the time zone of the sprints. */
function lastQuarters({ calendar, until }: Measurement): readonly Quarter[] {
  // One more than the clock of UTC says: its new year may have begun earlier or later there.
  const now = new Date(until);
  const newest = now.getUTCFullYear() * 4 + Math.floor(now.getUTCMonth() / 3) + 1;
  const startOf = (number: number): number =>
    calendar.dayStart(`${Math.floor(number / 4)}-${['01', '04', '07', '10'][number % 4]}-01`);
  const numbers = Array.from({ length: mostQuarters + 3 }, (_, index) => newest - mostQuarters - 1 + index);
  const starts = numbers.map(startOf);
  return numbers
    .slice(0, -1)
    .map((number, index) => ({
      name: `${Math.floor(number / 4)}-Q${(number % 4) + 1}`,
      from: starts[index] ?? until,
      to: starts[index + 1] ?? until,
    }))
    .filter(({ from }) => from < until)
    .slice(-mostQuarters);
}
