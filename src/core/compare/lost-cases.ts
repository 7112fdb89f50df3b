import type { DimensionSpec } from '../model/dimension.ts';
import type { DimensionEvidence } from '../model/dimension-evidence.ts';
import type { EffectTests } from '../model/effect.ts';
import { binomialCdf } from '../stats/binomial-cdf.ts';
import { type GroupedValues, groupAt, groupedValues } from '../stats/grouped-values.ts';
import type { Xoshiro128 } from '../stats/xoshiro128.ts';
import { alpha, type EffectEstimate } from './effect-estimate.ts';
import { estimateEffect } from './estimate-effect.ts';
import { assembleSample, endsOf, type Sample } from './sample.ts';

/**
 * Would the dimension still be inside if every case that a failure took from one side had been the worst it
 * could be there (A6.8)? On the ends of the scale, which are those seen where the scale is not 0–1; times and
 * prices have no worst.
 *
 * @param onPairs - tests of the pairs alone: what is not inside there is not made so by losses
 * @returns null where nothing was lost, or there is no margin
 */
export function worstCaseInside(
  sample: Sample,
  spec: DimensionSpec,
  onPairs: EffectTests,
  random: Xoshiro128,
): boolean | null {
  if (spec.margin === null || isWhole(countedLosses(sample, spec))) return null;
  if (!isProven(onPairs.inside)) return false;
  return isProven(worstCaseEffect(sample, spec, random)?.test(spec.margin).inside ?? null);
}

/** What failures took from one side: whole cases, and some epochs of others. */
type Losses = Pick<Sample, 'lost' | 'shortened'>;

const noLosses: Losses = { lost: { baseLost: [], headLost: [] }, shortened: { base: [], head: [] } };

/**
 * The losses that are imputed. A case that one side lost in a mean always is (A6.8). A run of a case that has others, and a
 * value of a quantile, are so only where one side lost more than chance makes: a change that errs where it would have
 * failed. A few errors on either side would else keep one unchanged suite in seven from `inside` (60 cases, 3 epochs, 0.3 %
 * errors): one value at the end of a quantile, or one more made-up answer of a few, is as much as the margin.
 */
function countedLosses(sample: Losses, spec: DimensionSpec): Losses {
  if (!isBounded(spec)) return noLosses;
  if (isLopsided(sample)) return sample;
  return spec.statistic.kind === 'quantile' ? noLosses : { ...noLosses, lost: sample.lost };
}

/** One side lost as many more as it would in at most 5 % if each loss were as likely on the other (sign test). */
function isLopsided({ lost, shortened }: Losses): boolean {
  const base = lost.baseLost.length + shortened.base.length;
  const head = lost.headLost.length + shortened.head.length;
  return base !== head && binomialCdf(Math.min(base, head), base + head, 0.5) <= alpha;
}

function isWhole({ lost, shortened }: Losses): boolean {
  const all = [lost.baseLost, lost.headLost, shortened.base, shortened.head];
  return all.every(({ length }) => length === 0);
}

function isProven(p: number | null): boolean {
  return p !== null && p < alpha;
}

/** The cases that one side lost, as the worst that they could be; none where values have no worst. */
export function worstPairs(
  sample: Sample,
  spec: DimensionSpec,
): readonly { readonly base: number; readonly head: number }[] {
  const { baseLost, headLost } = countedLosses(sample, spec).lost;
  if (baseLost.length + headLost.length === 0) return [];
  const { worst, best } = extremes(sample, spec);
  return [
    ...headLost.map((value) => ({ base: value, head: worst })),
    ...baseLost.map((value) => ({ base: best, head: value })),
  ];
}

/**
 * The effect with what is imputed of the lost cases and epochs as the worst that it could be; null = nothing is. A case that failed on both sides alike says nothing of the change, and is no part of it.
 */
export function worstCaseEffect(
  sample: Sample,
  spec: DimensionSpec,
  random: Xoshiro128,
): EffectEstimate | null {
  const counted = countedLosses(sample, spec);
  if (isWhole(counted)) return null;
  const { worst, best } = extremes(sample, spec);
  const filled = withEpochs(withEpochs({ ...sample, ...counted }, 'head', worst), 'base', best);
  return withPairs(filled, worstPairs(sample, spec), spec, random);
}

/**
 * Would the loss still be proven if every case that failed on base alone had been the worst it could be there? A
 * base that lost the cases it would have failed looks better than it was.
 *
 * Cases that head lost are not given the benefit: a change could lift a proven loss by failing to answer at all.
 *
 * @param onPairs - tests of the pairs alone: what is not proven there is not made so by what base lost
 */
export function bestCaseLoss(
  sample: Sample,
  spec: DimensionSpec,
  onPairs: EffectTests,
  random: Xoshiro128,
): Pick<DimensionEvidence, 'bestCaseLoss'> {
  const counted = countedLosses(sample, spec);
  const { baseLost } = counted.lost;
  if (baseLost.length + counted.shortened.base.length === 0) return {};
  if (!isProven(onPairs.outside) && !isProven(onPairs.worse))
    return { bestCaseLoss: { outside: false, worse: false } };
  const { worst } = extremes(sample, spec);
  const pairs = baseLost.map((value) => ({ base: worst, head: value }));
  const { outside, worse } = withPairs(
    withEpochs({ ...sample, ...counted }, 'base', worst),
    pairs,
    spec,
    random,
  ).test(spec.margin);
  return { bestCaseLoss: { outside: isProven(outside), worse: isProven(worse) } };
}

/** A mean of times or prices has no worst; a quantile of them has one, for it is decided by ranks. */
function isBounded({ unit, statistic }: DimensionSpec): boolean {
  return unit === 'proportion' || unit === 'score' || statistic.kind === 'quantile';
}

/** Ends of the scale, which are those seen where the scale is not 0–1. */
function extremes(sample: Sample, { better }: DimensionSpec): { worst: number; best: number } {
  const { baseLost, headLost } = sample.lost;
  const { low, high } = endsOf(
    sample.base.values,
    sample.head.values,
    Float64Array.from([...baseLost, ...headLost]),
  );
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

/** The sample with a value in place of every epoch that a failure took from a case with others: as many as the fullest. */
function withEpochs(sample: Sample, side: 'base' | 'head', value: number): Sample {
  const places = new Set(sample.shortened[side]);
  if (places.size === 0) return sample;
  const grouped = sample[side];
  const lists = Array.from({ length: sample.n }, (_, index) => {
    const own = [...groupAt(grouped, index)];
    const missing = places.has(index) ? Math.max(1, sample.epochs[side] - own.length) : 0;
    return [...own, ...new Array<number>(missing).fill(value)];
  });
  const filled = groupedValues(lists);
  const { base, head } =
    side === 'base' ? { base: filled, head: sample.head } : { base: sample.base, head: filled };
  const { unitOf, units, lost, shortened } = sample;
  return { ...assembleSample(base, head, unitOf, units), lost, shortened };
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
