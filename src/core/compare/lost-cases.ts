import type { DimensionEvidence } from '../model/comparison.ts';
import type { DimensionSpec } from '../model/dimension.ts';
import type { GroupedValues } from '../stats/grouped-values.ts';
import type { Xoshiro128 } from '../stats/xoshiro128.ts';
import { alpha, type EffectEstimate } from './effect-estimate.ts';
import { estimateEffect } from './estimate-effect.ts';
import { assembleSample, endsOf, type Sample } from './sample.ts';

/**
 * Would the dimension still be inside if every case that a failure took from one side had been the worst it
 * could be there (A6.8)? On the ends of the scale, which are those seen where the scale is not 0–1; times and
 * prices have no worst.
 */
export function worstCaseInside(sample: Sample, spec: DimensionSpec, random: Xoshiro128): boolean | null {
  if (spec.margin === null) return null;
  const pairs = worstPairs(sample, spec);
  if (pairs.length === 0) return null;
  const { inside } = withPairs(sample, pairs, spec, random).test(spec.margin);
  return inside !== null && inside < alpha;
}

/** The cases that one side lost, as the worst that they could be; none where values have no worst. */
export function worstPairs(
  sample: Sample,
  spec: DimensionSpec,
): readonly { readonly base: number; readonly head: number }[] {
  const { baseLost, headLost } = sample.lost;
  if (baseLost.length + headLost.length === 0 || !isBounded(spec)) return [];
  const { worst, best } = extremes(sample, spec);
  return [
    ...headLost.map((value) => ({ base: value, head: worst })),
    ...baseLost.map((value) => ({ base: best, head: value })),
  ];
}

/** The effect with the lost cases as the worst that they could be; null = no case was lost, or it has no worst. */
export function worstCaseEffect(
  sample: Sample,
  spec: DimensionSpec,
  random: Xoshiro128,
): EffectEstimate | null {
  const pairs = worstPairs(sample, spec);
  return pairs.length === 0 ? null : withPairs(sample, pairs, spec, random);
}

/**
 * Would the loss still be proven if every case that failed on base alone had been the worst it could be there? A
 * base that lost the cases it would have failed looks better than it was.
 *
 * Cases that head lost are not given the benefit: a change could lift a proven loss by failing to answer at all.
 */
export function bestCaseLoss(
  sample: Sample,
  spec: DimensionSpec,
  random: Xoshiro128,
): Pick<DimensionEvidence, 'bestCaseLoss'> {
  const { baseLost } = sample.lost;
  if (baseLost.length === 0 || !isBounded(spec)) return {};
  const { worst } = extremes(sample, spec);
  const pairs = baseLost.map((value) => ({ base: worst, head: value }));
  const { outside, worse } = withPairs(sample, pairs, spec, random).test(spec.margin);
  const isProven = (p: number | null): boolean => p !== null && p < alpha;
  return { bestCaseLoss: { outside: isProven(outside), worse: isProven(worse) } };
}

/** Times and prices have no worst. */
function isBounded({ unit }: DimensionSpec): boolean {
  return unit === 'proportion' || unit === 'score';
}

/** Ends of the scale, which are those seen where the scale is not 0–1. */
function extremes(sample: Sample, { better }: DimensionSpec): { worst: number; best: number } {
  const { baseLost, headLost } = sample.lost;
  const { low, high } = endsOf(sample.base.values, sample.head.values, baseLost, headLost);
  return better === 'higher' ? { worst: low, best: high } : { worst: high, best: low };
}

/** The effect with further pairs, each a unit of its own. */
function withPairs(
  sample: Sample,
  pairs: readonly { readonly base: number; readonly head: number }[],
  spec: DimensionSpec,
  random: Xoshiro128,
): EffectEstimate {
  const imputed = assembleSample(
    withSingles(
      sample.base,
      pairs.map(({ base }) => base),
    ),
    withSingles(
      sample.head,
      pairs.map(({ head }) => head),
    ),
    appended(
      sample.unitOf,
      pairs.map((_, index) => sample.units + index),
    ),
    sample.units + pairs.length,
  );
  return estimateEffect(imputed, spec, random).estimate;
}

/** Further groups of one value each. */
function withSingles({ values, starts }: GroupedValues, singles: readonly number[]): GroupedValues {
  const joined = new Float64Array(values.length + singles.length);
  joined.set(values);
  joined.set(singles, values.length);
  return {
    values: joined,
    starts: appended(
      starts,
      singles.map((_, index) => values.length + index + 1),
    ),
  };
}

function appended(values: Int32Array, more: readonly number[]): Int32Array {
  const joined = new Int32Array(values.length + more.length);
  joined.set(values);
  joined.set(more, values.length);
  return joined;
}
