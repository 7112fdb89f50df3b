import type { Amount, DimensionSpec } from '../model/dimension.ts';
import type { EffectTests, Interval } from '../model/effect.ts';
import { alpha, type EffectEstimate, makeInterval, noTests } from './effect-estimate.ts';
import { lowestRatio, ratioEffect } from './ratio-effect.ts';
import { mean, type Sample } from './sample.ts';
import { changedUnits } from './unit-values.ts';

/** Fewer changed units than this and Fieller alone is not trusted (STATISTICS A4, sparse guard). */
const sparseBelow = 8;

/** What is known of the same effect on the absolute scale. */
export interface AbsoluteEffect {
  readonly interval: Interval | null;
  /** The interval with another one-sided error of each end. */
  readonly intervalAt: (error: number) => Interval | null;
  readonly test: (margin: Amount) => EffectTests;
}

/**
 * Ratio of two means of bounded values (rates, scores), for a margin given as a share of base.
 *
 * Fieller's interval knows nothing of changes that did not happen to occur: twenty ties make it a point. Where few
 * units changed it is joined with the absolute interval divided by base, which has such a guard.
 */
export function boundedRatio(
  sample: Sample,
  spec: DimensionSpec,
  absolute: AbsoluteEffect,
): Pick<EffectEstimate, 'ratio' | 'test'> & { readonly ratioAt: (error: number) => Interval | null } {
  const fieller = ratioEffect(sample, spec);
  const fiellerAt = (error: number): Interval | null => fieller.intervalsAt(error).ratio;
  const level = mean(sample.baseMeans);
  if (fieller.ratio === null || changedUnits(sample) >= sparseBelow)
    return { ratio: fieller.ratio, ratioAt: fiellerAt, test: fieller.test };
  const lowest = lowestRatio(sample);
  const join = (ratio: Interval | null, of: Interval | null, error: number): Interval | null =>
    joinIntervals(ratio, of, { level, lowest, error });
  const joined = join(fieller.ratio, absolute.interval, alpha);
  if (joined === null) return { ratio: null, ratioAt: () => null, test: () => noTests };
  return {
    ratio: joined,
    ratioAt: (error) => join(fiellerAt(error), absolute.intervalAt(error), error),
    test: (margin) => {
      if (margin === null) return fieller.test(margin);
      const one = fieller.test(margin);
      const other = absolute.test({ kind: 'absolute', value: margin.value * level });
      return {
        inside: larger(one.inside, other.inside),
        outside: larger(one.outside, other.outside),
        worse: larger(one.worse, other.worse),
        better: larger(one.better, other.better),
      };
    },
  };
}

/** The union of Fieller's interval and the absolute one divided by base; null = one of them says nothing. */
function joinIntervals(
  ratio: Interval | null,
  absolute: Interval | null,
  { level, lowest, error }: { level: number; lowest: number; error: number },
): Interval | null {
  if (ratio === null || absolute === null || absolute.lo === null || absolute.hi === null) return null;
  const lo = ratio.lo === null ? null : Math.max(Math.min(ratio.lo, 1 + absolute.lo / level), lowest);
  const hi = ratio.hi === null ? null : Math.max(ratio.hi, 1 + absolute.hi / level);
  return makeInterval('ratio', lo, hi, 'fieller+guard', error);
}

function larger(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : Math.max(one, other);
}
