import type { DimensionSpec } from '../model/dimension.ts';
import { type GroupedValues, largestGroup } from '../stats/grouped-values.ts';
import { normalQuantile } from '../stats/normal.ts';
import { studentTQuantile } from '../stats/student-t.ts';
import { tangoInterval } from '../stats/tango.ts';
import { betaBinomialQuantile } from './beta-binomial-quantile.ts';
import { clusterWidening } from './cluster-widening.ts';
import { alpha } from './effect-estimate.ts';
import { fixedSuiteLoss } from './fixed-suite-advice.ts';
import {
  type BaseSide,
  nullDesignEffect,
  perEpochs,
  redrawnShareOf,
  withinCaseVariance,
} from './null-spread.ts';
import { quantileLoss } from './resolvable-quantile.ts';
import { endsOf, isTwoValued, mean, type Sample, variance } from './sample.ts';

/** Power of the figure that is printed, and of the primary dimension (STATISTICS A11.6). */
export const usualPower = 0.8;

/** Fewer differing units than this and the sparse guard widens the interval (STATISTICS A4). */
const guardBelow = 8;

/** Hall's bound is this much farther out than a t bound at no change: it estimates a skew that is not there (measured). */
const hallNoise = 1.07;

/**
 * The smallest loss that this suite proves to be absent, with a power, when nothing changed: decided from the base
 * side alone, before head is read, with the rule that judges head.
 *
 * @param power - chance that the loss is ruled out, exclusive (0.5, 1)
 * @returns on the scale of the margin (`absolute` in the dimension's unit, `relative` as a fraction), Infinity
 *   when no loss at all can be ruled out
 */
export function resolvableLoss(
  { baseAlone, epochs }: Pick<Sample, 'baseAlone' | 'epochs'>,
  spec: DimensionSpec,
  isRelative: boolean,
  power: number = usualPower,
): number {
  if (baseAlone.means.length < 2) return Number.POSITIVE_INFINITY;
  const ends = endsOf(baseAlone.values.values);
  const base: BaseSide = {
    ...baseAlone,
    epochs: { base: largestGroup(baseAlone.values), head: epochs.head },
    range: ends.high - ends.low,
  };
  if (spec.statistic.kind === 'quantile') return quantileLoss(base, spec.statistic.q, isRelative, power);
  if (spec.inference === 'fixed-suite') {
    const noisy = fixedSuiteLoss(base, spec, power);
    const loss = isRareEvent(spec) ? Math.max(noisy, newEventsLoss(base, spec, power)) : noisy;
    return isRelative ? relativeTo(base, loss) : loss;
  }
  const isBounded = isBoundedUnit(spec);
  // One cluster has no next one to learn from; one value of an unknown scale says nothing of what else there is.
  if (base.units < 2 || (isBounded && base.range === 0)) return Number.POSITIVE_INFINITY;
  const isBinary =
    isBounded && base.epochs.base <= 1 && base.epochs.head <= 1 && isTwoValued(baseAlone.values.values);
  const steady = isBinary ? binaryLoss(base, spec, power) : meanLoss(base, spec, isRelative, power);
  const loss = isRareEvent(spec) ? Math.max(steady, newEventsLoss(base, spec, power)) : steady;
  return isRelative ? relativeTo(base, loss) : loss;
}

function relativeTo({ means }: BaseSide, loss: number): number {
  const level = mean(means);
  return level > 0 ? loss / level : Number.POSITIVE_INFINITY;
}

function isBoundedUnit({ unit }: DimensionSpec): boolean {
  return unit === 'proportion' || unit === 'score';
}

function isRareEvent({ metric }: DimensionSpec): boolean {
  return metric.kind === 'error-rate' || metric.kind === 'refusal-rate';
}

/** Critical value of Tango's bound: normal, or t where clusters give the degrees of freedom. */
function tangoCritical(base: BaseSide): number {
  const isClustered = base.units < base.means.length;
  return studentTQuantile(1 - alpha, isClustered ? base.units - 1 : Number.POSITIVE_INFINITY);
}

/** Runs Tango on the table that unchanged code leaves behind in the least lucky of its runs that count. */
function binaryLoss(base: BaseSide, spec: DimensionSpec, power: number): number {
  const rate = mean(base.means);
  const effective = base.means.length / nullDesignEffect(base);
  const discordance = 2 * redrawnShareOf(spec) * rate * (1 - rate);
  const unlucky = normalQuantile(power) * Math.sqrt(discordance / effective);
  const broken = Math.min(effective * 0.5 * (discordance + unlucky), effective);
  const fixed = Math.max(0, Math.min(effective * 0.5 * (discordance - unlucky), effective - broken));
  return -tangoInterval({ n: effective, broken, fixed, critical: tangoCritical(base) }).lower;
}

/**
 * Runs Tango on the events that unchanged code may have in a second run, given those of the first. A base without a
 * single error does not promise a head without one: the rate behind it is known no better than its count.
 */
function newEventsLoss(base: BaseSide, spec: DimensionSpec, power: number): number {
  const designEffect = nullDesignEffect(base);
  const { values } = base.values;
  const trials = Math.max(1, Math.round(values.length / designEffect));
  const ones = values.reduce((sum, value) => sum + value, 0);
  const seen = spec.better === 'lower' ? ones : values.length - ones;
  const events = Math.min(trials, seen / designEffect);
  const headTrials = Math.max(1, Math.round((trials * Math.max(1, base.epochs.head)) / base.epochs.base));
  const onHead = betaBinomialQuantile(headTrials, events + 0.5, trials - events + 0.5, power);
  const appeared = (onHead * trials) / headTrials;
  const gone = Math.min(events, trials - appeared);
  return -tangoInterval({ n: trials, broken: appeared, fixed: gone, critical: tangoCritical(base) }).lower;
}

function meanLoss(base: BaseSide, spec: DimensionSpec, isRelative: boolean, power: number): number {
  // A ratio is judged by Fieller, which is not widened.
  const widening = isRelative ? 1 : clusterWidening(base.means.length, base.units);
  const critical = widening * studentTQuantile(1 - alpha, base.units - 1);
  const error = Math.sqrt((nullDifferenceVariance(base, spec) * nullDesignEffect(base)) / base.means.length);
  const lucky = normalQuantile(power) * error;
  // Nor does Fieller estimate a skew.
  const loss = (isRelative ? 1 : hallNoise) * (critical * error + lucky);
  if (!isBoundedUnit(spec) || expectedDiffering(base, spec) >= guardBelow) return loss;
  const half = guardHalfWidth(base.units, widening * error * Math.sqrt(base.units), base.range);
  return Math.max(loss, half + lucky);
}

/** Half-width of the t interval with two extra values ± range. */
function guardHalfWidth(units: number, sd: number, range: number): number {
  const count = units + 2;
  const spread = ((units - 1) * sd ** 2 + 2 * range ** 2) / (count - 1);
  return studentTQuantile(1 - alpha, count - 1) * Math.sqrt(spread / count);
}

/** Variance of a case's head − base difference when head is another draw of base. */
function nullDifferenceVariance(base: BaseSide, spec: DimensionSpec): number {
  const within = withinCaseVariance(base.values) ?? redrawnShareOf(spec) * variance(base.means);
  return within * perEpochs(base);
}

/** Cases that would differ between two runs of base, at a guess from those that waver within it. */
function expectedDiffering(base: BaseSide, spec: DimensionSpec): number {
  if (base.epochs.base >= 2) {
    return waveringCases(base.values);
  }
  const spread = Math.min(1, variance(base.means) / base.range ** 2);
  return base.means.length * 2 * redrawnShareOf(spec) * spread;
}

/** Cases whose epochs are not all the same. */
export function waveringCases({ values, starts }: GroupedValues): number {
  let count = 0;
  for (let index = 1; index < starts.length; index += 1) {
    const [from = 0, to = 0] = [starts[index - 1], starts[index]];
    const first = values[from];
    let place = from + 1;
    while (place < to && values[place] === first) place += 1;
    if (place < to) count += 1;
  }
  return count;
}
