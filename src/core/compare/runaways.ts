import type { DimensionSpec } from '../model/dimension.ts';
import type { RunawayCount, Runaways } from '../model/runaways.ts';
import { type GroupedValues, mapValues } from '../stats/grouped-values.ts';
import { hallTest } from '../stats/hall.ts';
import { quantileOfSorted } from '../stats/quantile.ts';
import { sortedValues } from '../stats/sorted-values.ts';
import { alpha } from './effect-estimate.ts';
import { fixedSuiteEffect } from './fixed-suite-effect.ts';
import { meanEffect } from './mean-effect.ts';
import { rateEffect } from './rate-effect.ts';
import { assembleSample, type Sample } from './sample.ts';
import { unitTotals } from './unit-values.ts';
import { unseenRunaways } from './unseen-runaways.ts';

/** How many times the median of base an answer costs to be called a runaway (STATISTICS A4). */
const runawayFactor = 5;

/**
 * Runaways of a mean cost or number of tokens, as a count of their own beside the mean: answers beyond five times the
 * median of base, as 0/1 pairs through the machinery of rates.
 *
 * It holds `inside` back in three ways.
 *
 * - More runaways proven: the margin is a promise about the mean of the cases that will be asked, and what a tail has
 *   begun to do these cases have not finished showing.
 * - `insideWithSkew` false: Fieller's interval is a t interval of head − limit · base and takes that for symmetric. Where
 *   a few answers make the loss it is anything but: one or two of them are seen, the spread they come from is not, and
 *   the bound is too low. With Hall's correction for skew, as for every other mean (A4), the margin has to hold as well.
 * - `unseen`: too few cases to show a runaway at all (`unseenRunaways`), where cost is primary.
 *
 * Measured through the whole verdict (`npm run calibrate`; one case in thirty four times as dear, mean +10 %, margin
 * 10 %, one epoch): false passes fall from 18.8, 15.0, 11.0, 9.4 % at 60, 100, 200, 1000 cases to 13.0, 3.8, 3.2, 1.3 %,
 * up to 200 cases nearly all of it by the second rule. Unchanged cost stays inside as often as before; with heavy tails
 * (lognormal, 0.8 between cases and 0.3 within) 1–5 points less often, most of them by the first rule. The price is a
 * loss of half the margin that is made by runaways: inside in 20 % instead of 45–52 % of suites of 100–200 cases, and
 * inconclusive for it. What is left at 60 cases is the 13 % of suites in which not one runaway occurred: no rule sees those,
 * and where cost is the primary dimension 60 cases are too few for it. Counting against three times the median, or against the case's own base,
 * and putting the upper bound of that count in place of the count held back less and let more pass.
 */
export function findRunaways(sample: Sample, spec: DimensionSpec): Runaways | null {
  const isPriced = spec.metric.kind === 'cost' || spec.metric.kind === 'tokens';
  if (!isPriced || spec.statistic.kind !== 'mean' || spec.margin === null) return null;
  const { values } = sample.base;
  const median = values.length === 0 ? 0 : quantileOfSorted(sortedValues(values), 0.5);
  if (!(median > 0)) return null;
  const threshold = runawayFactor * median;
  const mark = (side: GroupedValues): GroupedValues => mapValues(side, (value) => Number(value > threshold));
  const marked = assembleSample(mark(sample.base), mark(sample.head), sample.unitOf, sample.units);
  const isFixed = spec.inference === 'fixed-suite';
  const asRate: DimensionSpec = {
    ...spec,
    statistic: { kind: 'mean' },
    unit: 'proportion',
    better: 'lower',
    margin: null,
  };
  const estimate = isFixed
    ? fixedSuiteEffect(marked, asRate)
    : marked.isBinary
      ? rateEffect(marked, asRate)
      : meanEffect(marked, asRate);
  const { worse } = estimate.test(null);
  return {
    factor: runawayFactor,
    base: countRunaways(sample.base, threshold),
    head: countRunaways(sample.head, threshold),
    interval: estimate.absolute,
    worse,
    isMore: sample.units >= estimate.minimumUnits && worse !== null && worse <= alpha,
    // The interval of a fixed suite allows for skewness by itself.
    insideWithSkew:
      spec.margin.kind === 'relative' && !isFixed
        ? isAtLeastWithSkew(sample, spec.better, -spec.margin.value, alpha)
        : null,
    // A fixed suite is about no other cases than these.
    unseen: isFixed ? null : unseenRunaways(spec, sample.units, sample.n),
  };
}

function countRunaways({ values }: GroupedValues, threshold: number): RunawayCount {
  // The dearest first: the last digit of a sum must not hang on the order of the rows.
  const sorted = sortedValues(values);
  const top = Math.ceil(sorted.length / 100);
  let [total, dearest, over] = [0, 0, 0];
  for (let rank = 1; rank <= sorted.length; rank += 1) {
    const value = sorted[sorted.length - rank] ?? 0;
    total += value;
    if (rank === top) dearest = total;
    if (value > threshold) over += 1;
  }
  return {
    over,
    of: sorted.length,
    topShare: total > 0 ? dearest / total : null,
  };
}

/**
 * Is the gain, a fraction of base, shown to be at least this much with Hall's correction for skew?
 *
 * @param gain - oriented so that higher is better; −0.1 = a loss of 10 %
 * @param error - one-sided
 * @returns null where nothing varies. A gain in the unit itself needs no such question: its interval is Hall's already
 */
export function isAtLeastWithSkew(
  sample: Sample,
  better: DimensionSpec['better'],
  gain: number,
  error: number,
): boolean | null {
  const sign = better === 'higher' ? 1 : -1;
  const limit = 1 + sign * gain;
  const base = unitTotals(sample.baseMeans, sample.unitOf, sample.units);
  const head = unitTotals(sample.headMeans, sample.unitOf, sample.units);
  const { pInside } = hallTest(
    head.map((value, unit) => sign * (value - limit * (base[unit] ?? 0))),
    0,
  );
  return pInside === null ? null : pInside < error;
}
