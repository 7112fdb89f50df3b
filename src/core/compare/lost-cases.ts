import type { DimensionSpec } from '../model/dimension.ts';
import type { Xoshiro128 } from '../stats/xoshiro128.ts';
import { alpha } from './effect-estimate.ts';
import { estimateEffect } from './estimate-effect.ts';
import { assembleSample, endsOf, type Sample } from './sample.ts';

/**
 * Would the dimension still be inside if every case that a failure took from one side had been the worst it
 * could be there (A6.8)? On the ends of the scale, which are those seen where the scale is not 0–1; times and
 * prices have no worst.
 */
export function worstCaseInside(sample: Sample, spec: DimensionSpec, random: Xoshiro128): boolean | null {
  const { baseLost, headLost } = sample.lost;
  const isBounded = spec.unit === 'proportion' || spec.unit === 'score';
  if (baseLost.length + headLost.length === 0 || !isBounded || spec.margin === null) return null;
  const { low, high } = endsOf(sample.base, sample.head, [baseLost, headLost]);
  const [worst, best] = spec.better === 'higher' ? [low, high] : [high, low];
  const base = [...sample.base, ...headLost.map((value) => [value]), ...baseLost.map(() => [best])];
  const head = [...sample.head, ...headLost.map(() => [worst]), ...baseLost.map((value) => [value])];
  const extra = base.length - sample.base.length;
  const unitOf = [...sample.unitOf, ...Array.from({ length: extra }, (_, index) => sample.units + index)];
  const imputed = assembleSample(base, head, unitOf, sample.units + extra);
  const { estimate } = estimateEffect(imputed, spec, random);
  const { inside } = estimate.test(spec.margin);
  return inside !== null && inside < alpha;
}
