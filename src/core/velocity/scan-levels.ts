import { changePoint } from '../stats/change-point.ts';
import { sampleMoments } from '../stats/sample-moments.ts';
import { seedFromTexts, xoshiro128StarStar } from '../stats/xoshiro128.ts';
import type { DimensionKind } from './evaluation.ts';
import type { LevelPoint } from './level-series.ts';
import { isoTime } from './measurement.ts';
import { mostlySeenStep } from './scan-power.ts';
import type { VelocityDocument } from './velocity-document.ts';

type Trend = NonNullable<VelocityDocument['trends']['value']>[number];

/** Points that are searched at most, and the p-value from which a change point counts (STATISTICS A10). */
export const mostPoints = 50;
const alpha = 0.01;

/** With fewer no order of the points is rare enough: nine have 84 ways to be cut into three and six. */
export const fewestPoints = 10;

/**
 * The last change of level among points of one setting, by the permutation scan. It is random in nothing: the seed is the
 * points themselves.
 *
 * @param points - by time, one setting
 * @param name - tells the series of one page apart
 */
export function scanLevels(
  points: readonly LevelPoint[],
  kind: DimensionKind,
  name: string,
): Pick<Trend, 'points' | 'searched' | 'scan' | 'seeable' | 'margin' | 'changePoint'> {
  const last = points.slice(-mostPoints);
  const count = last.length;
  const { margin } = kind;
  const nothing = { points: count, searched: spanOf(last), seeable: null, margin, changePoint: null };
  if (count < fewestPoints) return { ...nothing, scan: 'too-few' };
  const levels = last.map(({ level }) => level);
  const none = { ...nothing, scan: 'none-found', seeable: seeableStep(levels) } as const;
  if (levels.every((level) => level === levels[0])) return none;
  const seed = seedFromTexts(['change-point', name, ...last.map(({ at, level }) => `${at} ${level}`)]);
  const { index, before, after, p } = changePoint(levels, {
    random: xoshiro128StarStar(seed.state),
    alpha,
  });
  const [first, lastBefore] = [last[index], last[index - 1]];
  if (p > alpha || first === undefined || lastBefore === undefined) return none;
  return {
    ...nothing,
    scan: 'found',
    changePoint: {
      at: isoTime(first.at),
      lastBefore: isoTime(lastBefore.at),
      index,
      before,
      after,
      size: after - before,
      nBefore: index,
      nAfter: last.length - index,
      p,
      place: placeOf(before, after, kind),
    },
  };
}

function spanOf(points: readonly LevelPoint[]): Trend['searched'] {
  const [first, last] = [points[0], points.at(-1)];
  return first === undefined || last === undefined ? null : { from: isoTime(first.at), to: isoTime(last.at) };
}

/** A step that nobody has seen widens the scatter, and so this too: it errs on the side of seeing less. */
function seeableStep(levels: readonly number[]): number | null {
  const { variance } = sampleMoments(levels);
  const step = mostlySeenStep(levels.length);
  return step === null || variance === null ? null : step * Math.sqrt(variance);
}

/** Where a new level lies against the margin that one change of the old one has. */
function placeOf(
  before: number,
  after: number,
  { margin, better }: DimensionKind,
): NonNullable<Trend['changePoint']>['place'] {
  if (margin === null) return 'no-margin';
  const room = margin.kind === 'absolute' ? margin.value : margin.value * Math.abs(before);
  const size = after - before;
  if (Math.abs(size) <= room) return 'inside-margin';
  return size > 0 === (better === 'higher') ? 'gain' : 'loss';
}
