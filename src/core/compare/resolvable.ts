import type { DimensionSpec } from '../model/dimension.ts';
import { normalQuantile } from '../stats/normal.ts';
import { quantileOfSorted } from '../stats/quantile.ts';
import { studentTQuantile } from '../stats/student-t.ts';
import { tangoInterval } from '../stats/tango.ts';
import { alpha } from './effect-estimate.ts';
import { mean, type Sample, variance } from './sample.ts';
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

/**
 * The smallest loss that this suite proves to be absent, with 80 % power, when nothing changed: decided from
 * the base side alone, before head is read, with the rule that judges head.
 *
 * @returns on the scale of the margin (`absolute` in the dimension's unit, `relative` as a fraction), Infinity
 *   when no loss at all can be ruled out
 */
export function resolvableLoss(sample: Sample, spec: DimensionSpec, isRelative: boolean): number {
  if (sample.base.length < 2) return Number.POSITIVE_INFINITY;
  if (spec.statistic.kind === 'quantile') return quantileLoss(sample, spec.statistic.q, isRelative);
  const loss = sample.isBinary ? binaryLoss(sample) : meanLoss(sample, spec);
  if (!isRelative) return loss;
  const level = mean(sample.baseMeans);
  return level > 0 ? loss / level : Number.POSITIVE_INFINITY;
}

/** Runs Tango on the table that unchanged code leaves behind one time in five. */
function binaryLoss(sample: Sample): number {
  const n = sample.baseMeans.length;
  const rate = mean(sample.baseMeans);
  const designEffect = clusterDesignEffect(sample);
  const effective = n / designEffect;
  const discordance = 2 * withinShare * rate * (1 - rate);
  const unlucky = normalQuantile(power) * Math.sqrt(discordance / effective);
  const broken = Math.min(effective * 0.5 * (discordance + unlucky), effective);
  const fixed = Math.max(0, Math.min(effective * 0.5 * (discordance - unlucky), effective - broken));
  const critical = studentTQuantile(
    1 - alpha,
    sample.units < n ? sample.units - 1 : Number.POSITIVE_INFINITY,
  );
  return -tangoInterval({ n: effective, broken, fixed, critical }).lower;
}

function meanLoss(sample: Sample, spec: DimensionSpec): number {
  const degrees = sample.units - 1;
  if (degrees < 1) return Number.POSITIVE_INFINITY;
  const critical = studentTQuantile(1 - alpha, degrees);
  const perCase = nullDifferenceVariance(sample);
  const error = Math.sqrt((perCase * clusterDesignEffect(sample)) / sample.base.length);
  const loss = (critical + normalQuantile(power)) * error;
  const isBounded = spec.unit === 'proportion' || spec.unit === 'score';
  if (!isBounded || expectedDiffering(sample) >= guardBelow) return loss;
  return Math.max(loss, guardHalfWidth(sample.units, error * Math.sqrt(sample.units), sample.range));
}

/** Half-width of the t interval with two extra values ± range. */
function guardHalfWidth(units: number, sd: number, range: number): number {
  const count = units + 2;
  const spread = ((units - 1) * sd ** 2 + 2 * range ** 2) / (count - 1);
  return studentTQuantile(1 - alpha, count - 1) * Math.sqrt(spread / count);
}

/** Variance of a case's head − base difference when head is another draw of base. */
function nullDifferenceVariance(sample: Sample): number {
  const within = withinCaseVariance(sample);
  const headEpochs = Math.max(1, sample.epochs.head);
  if (within !== null) return within / Math.max(1, sample.epochs.base) + within / headEpochs;
  return 2 * withinShare * variance(sample.baseMeans);
}

/** Mean variance between the epochs of a case on base; null with one epoch. */
function withinCaseVariance(sample: Sample): number | null {
  const repeated = sample.base.filter((values) => values.length >= 2);
  return repeated.length === 0 ? null : mean(repeated.map(variance));
}

/** Cases that would differ between two runs of base, at a guess from those that waver within it. */
function expectedDiffering(sample: Sample): number {
  if (sample.epochs.base >= 2) {
    return sample.base.filter((values) => values.some((value) => value !== values[0])).length;
  }
  return (
    sample.baseMeans.length * 2 * withinShare * Math.min(1, variance(sample.baseMeans) / sample.range ** 2)
  );
}

/** How much clustering widens the error of a level: cluster variance ÷ simple variance, at least 1. */
function clusterDesignEffect(sample: Sample): number {
  const n = sample.baseMeans.length;
  if (sample.units >= n || sample.units < 2) return 1;
  const simple = variance(sample.baseMeans) / n;
  const units = unitLevels(sample.baseMeans, sample.unitOf, sample.units);
  return simple > 0 ? Math.max(1, variance(units) / sample.units / simple) : n / sample.units;
}

/** Woodruff's interval for a quantile (1952): the spread of the quantiles one standard error of rank away. */
function quantileLoss(sample: Sample, q: number, isRelative: boolean): number {
  const sorted = sample.base.flat().sort((left, right) => left - right);
  const offset = Math.sqrt((q * (1 - q)) / sample.units);
  const above = quantileOfSorted(sorted, Math.min(1, q + offset));
  const below = quantileOfSorted(sorted, Math.max(0, q - offset));
  const redrawn = Math.sqrt(2 * quantileWithinShare(sample));
  const steps = normalQuantile(1 - alpha) + normalQuantile(power);
  if (!isRelative) return (steps * redrawn * (above - below)) / 2;
  if (!(below > 0)) return Number.POSITIVE_INFINITY;
  return Math.exp((steps * redrawn * Math.log(above / below)) / 2) - 1;
}

function quantileWithinShare(sample: Sample): number {
  const within = withinCaseVariance(sample);
  const total = variance(sample.base.flat());
  if (within === null || total <= 0) return withinShare;
  const epochs = Math.max(1, sample.epochs.base);
  const shared = Math.max(0, total - within);
  const averaged = within / epochs;
  return Math.min(1, averaged / (shared + averaged));
}
