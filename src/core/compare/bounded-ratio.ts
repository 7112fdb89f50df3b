import type { EffectTests, Interval } from '../model/comparison.ts';
import type { Amount, DimensionSpec } from '../model/dimension.ts';
import { type EffectEstimate, makeInterval, noTests } from './effect-estimate.ts';
import { lowestRatio, ratioEffect } from './ratio-effect.ts';
import { mean, type Sample } from './sample.ts';
import { changedUnits } from './unit-values.ts';

/** Fewer changed units than this and Fieller alone is not trusted (STATISTICS A4, sparse guard). */
const sparseBelow = 8;

/** What is known of the same effect on the absolute scale. */
export interface AbsoluteEffect {
  readonly interval: Interval | null;
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
): Pick<EffectEstimate, 'ratio' | 'test'> {
  const fieller = ratioEffect(sample, spec);
  const level = mean(sample.baseMeans);
  if (fieller.ratio === null || changedUnits(sample) >= sparseBelow) return fieller;
  const { interval } = absolute;
  if (interval === null || interval.lo === null || interval.hi === null) {
    return { ratio: null, test: () => noTests };
  }
  const lo =
    fieller.ratio.lo === null
      ? null
      : Math.max(Math.min(fieller.ratio.lo, 1 + interval.lo / level), lowestRatio(sample));
  const hi = fieller.ratio.hi === null ? null : Math.max(fieller.ratio.hi, 1 + interval.hi / level);
  return {
    ratio: makeInterval('ratio', lo, hi, 'fieller+guard'),
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

function larger(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : Math.max(one, other);
}
