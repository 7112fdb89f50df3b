import { sustainedShift } from '../stats/sustained-shift.ts';
import type { DimensionKind } from './evaluation.ts';
import type { LevelPoint } from './level-series.ts';
import { dayMs } from './measurement.ts';
import type { VelocityDocument } from './velocity-document.ts';

type Sustained = NonNullable<VelocityDocument['trends']['value']>[number]['sustained'];

/**
 * Windows by how often the schedule runs. Hours as STATISTICS A9 has them: a day against the 14 days before. Days by the same
 * rule: a week against the eight weeks before, and 3.5 standard errors of it, because seven values that are alike stray
 * further than a day of hours. Half of each has to be there.
 */
const rhythms = {
  hourly: { stepMs: dayMs / 24, mostGapMs: dayMs / 8, window: 24, before: 14 * 24, leastErrors: 0 },
  daily: { stepMs: dayMs, mostGapMs: 1.5 * dayMs, window: 7, before: 56, leastErrors: 3.5 },
} as const;

/** Gaps that a rhythm is told from. */
const fewestGaps = 6;

/**
 * Whether a level has been off for a whole window of runs by schedule, as of the last of them.
 *
 * @param points - by time, one setting, every event
 */
export function sustainedAlert(points: readonly LevelPoint[], { better }: DimensionKind): Sustained {
  const scheduled = points.filter(({ run }) => run.event === 'schedule');
  const rhythm = rhythmOf(scheduled);
  const last = scheduled.at(-1);
  const unknown = { median: null, spread: null, shift: null, direction: null };
  if (rhythm === null || last === undefined)
    return { state: 'no-rhythm', rhythm, window: 0, filled: 0, baseline: 0, baselineNeeded: 0, ...unknown };
  const { stepMs, window, before, leastErrors } = rhythms[rhythm];
  // Of a slot the last value counts; runs start some minutes late, so slots are counted back from the last run.
  const slots = new Array<number | null>(window + before).fill(null);
  for (const { at, level } of scheduled) {
    const back = Math.round((last.at - at) / stepMs);
    if (back < slots.length) slots[slots.length - 1 - back] = level;
  }
  const baseline = slots.slice(0, before).filter((value) => value !== null);
  const recent = slots.slice(before);
  const filled = recent.filter((value) => value !== null).length;
  const counts = { rhythm, window, filled, baseline: baseline.length, baselineNeeded: before / 2 };
  if (baseline.length < before / 2 || filled < window / 2) return { state: 'too-few', ...counts, ...unknown };
  const { level, shift, isFired } = sustainedShift(baseline, recent, { window, leastErrors });
  return {
    state: shift === null ? 'no-spread' : isFired ? 'fired' : 'not-fired',
    ...counts,
    median: level.median,
    spread: level.spread,
    shift,
    direction: !isFired || shift === null ? null : shift > 0 === (better === 'higher') ? 'better' : 'worse',
  };
}

/** How often a schedule runs, by the median time between two of its runs. */
function rhythmOf(scheduled: readonly LevelPoint[]): keyof typeof rhythms | null {
  const times = scheduled.slice(-100).map(({ at }) => at);
  const gaps = times.slice(1).map((at, index) => at - (times[index] ?? at));
  if (gaps.length < fewestGaps) return null;
  const median = gaps.toSorted((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? 0;
  if (median <= rhythms.hourly.mostGapMs) return 'hourly';
  return median <= rhythms.daily.mostGapMs ? 'daily' : null;
}
