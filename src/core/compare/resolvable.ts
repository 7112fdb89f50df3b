import type { DimensionSpec } from '../model/dimension.ts';
import { normalQuantile } from '../stats/normal.ts';
import { quantileOfSorted } from '../stats/quantile.ts';
import { studentTQuantile } from '../stats/student-t.ts';
import { tangoInterval } from '../stats/tango.ts';
import { alpha } from './effect-estimate.ts';
import { endsOf, isTwoValued, longest, mean, type Sample, type SideValues, variance } from './sample.ts';
import { unitLevels } from './unit-values.ts';

/**
 * Share of the spread between cases that a second run of the same code redraws, used where one epoch a side
 * says nothing about it: within-case variance 0.065 at a mean pass rate of 0.82 (STATISTICS A11.6).
 */
const withinShare = 0.065 / (0.82 * 0.18);

/** Power at which a suite counts as able to prove a margin (STATISTICS A11.6). */
const power = 0.8;

/** Fewer differing units than this and the sparse guard widens the interval (STATISTICS A4). */
const guardBelow = 8;

/** What is known before head is read: base's values, and how often head is run. */
interface BaseSide extends SideValues {
  readonly means: readonly number[];
  readonly epochs: Sample['epochs'];
  /** Width of the scale that base's values live on. */
  readonly range: number;
}

/**
 * The smallest loss that this suite proves to be absent, with 80 % power, when nothing changed: decided from
 * the base side alone, before head is read, with the rule that judges head.
 *
 * @returns on the scale of the margin (`absolute` in the dimension's unit, `relative` as a fraction), Infinity
 *   when no loss at all can be ruled out
 */
export function resolvableLoss(
  { baseAlone, epochs }: Pick<Sample, 'baseAlone' | 'epochs'>,
  spec: DimensionSpec,
  isRelative: boolean,
): number {
  if (baseAlone.values.length < 2) return Number.POSITIVE_INFINITY;
  const ends = endsOf(baseAlone.values);
  const base: BaseSide = {
    ...baseAlone,
    means: baseAlone.values.map(mean),
    epochs: { base: longest(baseAlone.values), head: epochs.head },
    range: ends.high - ends.low,
  };
  if (spec.statistic.kind === 'quantile') return quantileLoss(base, spec.statistic.q, isRelative);
  const isBounded = spec.unit === 'proportion' || spec.unit === 'score';
  // One cluster has no next one to learn from; one value of an unknown scale says nothing of what else there is.
  if (base.units < 2 || (isBounded && base.range === 0)) return Number.POSITIVE_INFINITY;
  const isBinary =
    isBounded && base.epochs.base <= 1 && base.epochs.head <= 1 && isTwoValued(baseAlone.values);
  const loss = isBinary ? binaryLoss(base) : meanLoss(base, spec);
  if (!isRelative) return loss;
  const level = mean(base.means);
  return level > 0 ? loss / level : Number.POSITIVE_INFINITY;
}

/** Runs Tango on the table that unchanged code leaves behind one time in five. */
function binaryLoss(base: BaseSide): number {
  const n = base.means.length;
  const rate = mean(base.means);
  const designEffect = clusterDesignEffect(base);
  const effective = n / designEffect;
  const discordance = 2 * withinShare * rate * (1 - rate);
  const unlucky = normalQuantile(power) * Math.sqrt(discordance / effective);
  const broken = Math.min(effective * 0.5 * (discordance + unlucky), effective);
  const fixed = Math.max(0, Math.min(effective * 0.5 * (discordance - unlucky), effective - broken));
  const critical = studentTQuantile(1 - alpha, base.units < n ? base.units - 1 : Number.POSITIVE_INFINITY);
  return -tangoInterval({ n: effective, broken, fixed, critical }).lower;
}

function meanLoss(base: BaseSide, spec: DimensionSpec): number {
  const degrees = base.units - 1;
  const critical = studentTQuantile(1 - alpha, degrees);
  const perCase = nullDifferenceVariance(base);
  const error = Math.sqrt((perCase * clusterDesignEffect(base)) / base.values.length);
  const loss = (critical + normalQuantile(power)) * error;
  const isBounded = spec.unit === 'proportion' || spec.unit === 'score';
  if (!isBounded || expectedDiffering(base) >= guardBelow) return loss;
  return Math.max(loss, guardHalfWidth(base.units, error * Math.sqrt(base.units), base.range));
}

/** Half-width of the t interval with two extra values ± range. */
function guardHalfWidth(units: number, sd: number, range: number): number {
  const count = units + 2;
  const spread = ((units - 1) * sd ** 2 + 2 * range ** 2) / (count - 1);
  return studentTQuantile(1 - alpha, count - 1) * Math.sqrt(spread / count);
}

/** Variance of a case's head − base difference when head is another draw of base. */
function nullDifferenceVariance(base: BaseSide): number {
  const within = withinCaseVariance(base);
  const headEpochs = Math.max(1, base.epochs.head);
  if (within !== null) return within / Math.max(1, base.epochs.base) + within / headEpochs;
  return 2 * withinShare * variance(base.means);
}

/** Mean variance between the epochs of a case on base; null with one epoch. */
function withinCaseVariance(base: BaseSide): number | null {
  const repeated = base.values.filter((values) => values.length >= 2);
  return repeated.length === 0 ? null : mean(repeated.map(variance));
}

/** Cases that would differ between two runs of base, at a guess from those that waver within it. */
function expectedDiffering(base: BaseSide): number {
  if (base.epochs.base >= 2) {
    return base.values.filter((values) => values.some((value) => value !== values[0])).length;
  }
  return base.means.length * 2 * withinShare * Math.min(1, variance(base.means) / base.range ** 2);
}

/** How much clustering widens the error of a level: cluster variance ÷ simple variance, at least 1. */
function clusterDesignEffect(base: BaseSide): number {
  const n = base.means.length;
  if (base.units >= n || base.units < 2) return 1;
  const simple = variance(base.means) / n;
  const units = unitLevels(base.means, base.unitOf, base.units);
  return simple > 0 ? Math.max(1, variance(units) / base.units / simple) : n / base.units;
}

/** Woodruff's interval for a quantile (1952): the spread of the quantiles one standard error of rank away. */
function quantileLoss(base: BaseSide, q: number, isRelative: boolean): number {
  const sorted = base.values.flat().sort((left, right) => left - right);
  const offset = Math.sqrt((q * (1 - q)) / base.units);
  const above = quantileOfSorted(sorted, Math.min(1, q + offset));
  const below = quantileOfSorted(sorted, Math.max(0, q - offset));
  const redrawn = Math.sqrt(2 * quantileWithinShare(base));
  const steps = normalQuantile(1 - alpha) + normalQuantile(power);
  if (!isRelative) return (steps * redrawn * (above - below)) / 2;
  if (!(below > 0)) return Number.POSITIVE_INFINITY;
  return Math.exp((steps * redrawn * Math.log(above / below)) / 2) - 1;
}

function quantileWithinShare(base: BaseSide): number {
  const within = withinCaseVariance(base);
  const total = variance(base.values.flat());
  if (within === null || total <= 0) return withinShare;
  const epochs = Math.max(1, base.epochs.base);
  const shared = Math.max(0, total - within);
  const averaged = within / epochs;
  return Math.min(1, averaged / (shared + averaged));
}
