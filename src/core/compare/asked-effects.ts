import type { DimensionSpec } from '../model/dimension.ts';
import type { Interval } from '../model/effect.ts';
import type { AskedEffect } from '../model/trade-evidence.ts';
import type { EffectEstimate, Intervals } from './effect-estimate.ts';
import { isAtLeastWithSkew } from './runaways.ts';
import type { Sample } from './sample.ts';
import type { Ask } from './trade-asks.ts';

/**
 * Bounds of a dimension at what trades ask of it, each with the trade's own share of the error.
 *
 * @param estimate - the effect; its intervals are made again with that error, from the same resamples
 * @param worstCase - makes the effect with the cases that one side lost counted as the worst; null = none lost
 */
export function askedEffects(
  asks: readonly Ask[],
  sample: Sample,
  spec: DimensionSpec,
  estimate: EffectEstimate,
  worstCase: () => EffectEstimate | null,
): readonly AskedEffect[] {
  if (asks.length === 0) return [];
  const worst = worstCase();
  return asks.map((ask) => {
    const lower = lowerGain(estimate.intervalsAt(ask.alpha), ask.scale, spec.better);
    const onLost = worst === null ? lower : lowerGain(worst.intervalsAt(ask.alpha), ask.scale, spec.better);
    const isLostShort = lower !== null && (onLost === null || onLost < ask.atLeast);
    return { ...ask, lower, isHeldBack: isLostShort || isSkewed(ask, sample, spec) };
  });
}

/** Lower bound of the gain, a fraction of base on the ratio scale; null = unbounded, or no such interval. */
function lowerGain(
  intervals: Intervals,
  scale: Interval['scale'],
  better: DimensionSpec['better'],
): number | null {
  const interval = scale === 'ratio' ? intervals.ratio : intervals.absolute;
  const end = better === 'higher' ? interval?.lo : interval?.hi;
  if (end === null || end === undefined) return null;
  const change = scale === 'ratio' ? end - 1 : end;
  return better === 'higher' ? change : 0 - change;
}

/** Fieller's interval of a cost takes a tail for symmetric; what it shows has to hold with the skew as well. */
function isSkewed(
  { scale, atLeast, alpha }: Ask,
  sample: Sample,
  { metric, statistic, better }: DimensionSpec,
): boolean {
  const isPriced = metric.kind === 'cost' || metric.kind === 'tokens';
  if (!isPriced || statistic.kind !== 'mean' || scale !== 'ratio') return false;
  return isAtLeastWithSkew(sample, better, atLeast, alpha) === false;
}
