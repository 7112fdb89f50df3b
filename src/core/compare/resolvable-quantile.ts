import { groupCount, mapValues } from '../stats/grouped-values.ts';
import { normalQuantile } from '../stats/normal.ts';
import { quantileOfSorted } from '../stats/quantile.ts';
import { sortedValues } from '../stats/sorted-values.ts';
import { alpha } from './effect-estimate.ts';
import { type BaseSide, nullDesignEffect, perEpochs, withinCaseVariance } from './null-spread.ts';
import { capped, largestFinite } from './sample.ts';

/** Share of q(1 − q) that a second run redraws, where one epoch a side says nothing about it. Simulated latencies. */
const redrawnShareOfRank = 0.6;

/**
 * The smallest loss of a quantile that two runs of base rule out with a power: the error of its rank, turned into ms by
 * the slope of the quantiles around it (Woodruff 1952).
 *
 * The rank's error is that of the share of answers above base's quantile, of which only the part that wavers within a
 * case is redrawn: the cases are the same on both sides.
 */
export function quantileLoss(base: BaseSide, q: number, isRelative: boolean, power: number): number {
  const largest = largestFinite(base.values);
  if (largest === null) return Number.POSITIVE_INFINITY;
  const values = capped(base.values, largest);
  const sorted = sortedValues(values.values);
  const at = quantileOfSorted(sorted, q);
  const isAbove = mapValues(values, (value) => Number(value > at));
  const within = withinCaseVariance(isAbove) ?? redrawnShareOfRank * q * (1 - q);
  const spread = within * perEpochs(base) * nullDesignEffect(base, isAbove);
  const rankError = Math.sqrt(spread / groupCount(values));
  const steps = normalQuantile(1 - alpha) + normalQuantile(power);
  const offset = Math.sqrt((q * (1 - q)) / base.units);
  const [from, to] = [Math.max(0, q - offset), Math.min(1, q + offset)];
  const [below, above] = [quantileOfSorted(sorted, from), quantileOfSorted(sorted, to)];
  if (!isRelative) return (steps * rankError * (above - below)) / (to - from);
  if (!(below > 0)) return Number.POSITIVE_INFINITY;
  return Math.exp((steps * rankError * Math.log(above / below)) / (to - from)) - 1;
}
