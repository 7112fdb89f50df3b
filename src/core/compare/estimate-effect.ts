import type { DimensionSpec } from '../model/dimension.ts';
import type { Xoshiro128 } from '../stats/xoshiro128.ts';
import type { EffectEstimate } from './effect-estimate.ts';
import { fixedSuiteEffect, fixedSuiteQuantile } from './fixed-suite-effect.ts';
import { meanEffect } from './mean-effect.ts';
import { quantileEffect } from './quantile-effect.ts';
import { rateEffect } from './rate-effect.ts';
import { ratioEffect } from './ratio-effect.ts';
import { mean, type Sample } from './sample.ts';

/** The effect by the estimator for the kind of values (STATISTICS A4), with the levels of both sides. */
export function estimateEffect(
  sample: Sample,
  spec: DimensionSpec,
  random: Xoshiro128,
): { estimate: EffectEstimate; levels: { base: number; head: number } } {
  const isFixed = spec.inference === 'fixed-suite';
  if (spec.statistic.kind === 'quantile') {
    const of = isFixed ? fixedSuiteQuantile : quantileEffect;
    const estimate = of(sample, spec, spec.statistic.q, random);
    return { estimate, levels: { base: estimate.baseQuantile, head: estimate.headQuantile } };
  }
  const levels = { base: mean(sample.baseMeans), head: mean(sample.headMeans) };
  if (isFixed) return { estimate: fixedSuiteEffect(sample, spec), levels };
  if (spec.unit === 'ms' || spec.unit === 'usd' || spec.unit === 'tokens') {
    return { estimate: ratioEffect(sample, spec), levels };
  }
  return { estimate: sample.isBinary ? rateEffect(sample, spec) : meanEffect(sample, spec), levels };
}
