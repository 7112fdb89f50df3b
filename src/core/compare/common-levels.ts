import type { DimensionSpec } from '../model/dimension.ts';
import type { EffectTests, Interval } from '../model/effect.ts';
import { seedFromText, xoshiro128StarStar } from '../stats/xoshiro128.ts';
import { hasValue, readDimension, readSide } from './dimension-values.ts';
import { alpha } from './effect-estimate.ts';
import { gateScale } from './estimate-dimension.ts';
import { estimateEffect } from './estimate-effect.ts';
import { casesAmong, type PairedCases, selectCases } from './pair-cases.ts';
import { numberUnits, type RowsByCase } from './rows-by-case.ts';
import { sampleOf } from './sample.ts';
import { type SideFigures, sideFigures } from './side-levels.ts';

/** What changed between the ends of a stretch of runs, last minus first, over the cases that have a value at both. */
export interface StretchChange {
  /** Cases with a value at both ends. */
  readonly n: number;
  /** In the unit of the dimension. */
  readonly effect: number;
  /** The same as a part of the level of the first end; null = that is 0. */
  readonly relative: number | null;
  /** On the scale that the dimension is judged on; null = too few cases, or nothing to bound it by. */
  readonly interval: Interval | null;
  /** `worse` and `better` only where the interval leaves out no change and the test of no change does so too. */
  readonly direction: 'better' | 'worse' | 'none-shown' | 'unknown';
}

/** A dimension over the cases that both ends of a stretch of runs were asked alike. */
export interface CommonLevels {
  /** One entry per run, same order; n = common cases with a value in it. */
  readonly levels: readonly SideFigures[];
  readonly change: StretchChange;
}

/**
 * The level of one dimension in each of several runs over the cases that the first and the last of them were asked alike and
 * that have a value in both: cases that came or went say nothing here. The change is the one that paired cases show, by the
 * estimators of a comparison.
 *
 * @param ends - the first run as base, the last one as head
 * @param runs - all of them by time, both ends too, each grouped by case
 * @param seed - names the stretch; the same text gives the same resamples
 * @returns null where no case has a value at both ends
 */
export function commonLevels(
  ends: PairedCases,
  runs: readonly RowsByCase[],
  spec: DimensionSpec,
  seed: string,
): CommonLevels | null {
  const values = readDimension(ends, spec);
  const positions = Array.from({ length: ends.length }, (_, index) => index).filter(
    (index) => hasValue(values.base, index) && hasValue(values.head, index),
  );
  if (positions.length === 0) return null;
  const common = selectCases(ends.head, positions);
  const sample = sampleOf(values, spec);
  if (sample.n === 0) return null;
  const random = xoshiro128StarStar(seedFromText(seed).state);
  const { estimate, levels } = estimateEffect(sample, spec, random);
  const isJudged = sample.units >= estimate.minimumUnits;
  const gated = gateScale(spec) === 'ratio' ? estimate.ratio : estimate.absolute;
  const interval = isJudged ? gated : null;
  return {
    levels: runs.map((run) => figuresOf(casesAmong(run, common), spec)),
    change: {
      n: sample.n,
      effect: levels.head - levels.base,
      relative: levels.base === 0 ? null : (levels.head - levels.base) / levels.base,
      interval,
      direction: interval === null ? 'unknown' : directionOf(interval, estimate.test(null), spec),
    },
  };
}

/** The level of one run over the cases given: the figure that the run itself shows over them. */
export function figuresOf(cases: RowsByCase, spec: DimensionSpec): SideFigures {
  return sideFigures(readSide(cases, spec), numberUnits(cases), spec);
}

/** A word only where the interval lies on one side of no change as a whole, and the test of that side agrees. */
function directionOf(
  { scale, lo, hi }: Interval,
  tests: Pick<EffectTests, 'worse' | 'better'>,
  { better }: DimensionSpec,
): StretchChange['direction'] {
  const none = scale === 'ratio' ? 1 : 0;
  const isHigher = lo !== null && lo > none;
  const isLower = hi !== null && hi < none;
  if (!isHigher && !isLower) return 'none-shown';
  const side = isHigher === (better === 'higher') ? 'better' : 'worse';
  const p = tests[side];
  return p !== null && p <= alpha ? side : 'none-shown';
}
