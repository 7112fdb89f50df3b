import type {
  CasesNeeded,
  DimensionEvidence,
  Effect,
  Interval,
  NoEffectReason,
} from '../model/comparison.ts';
import type { DimensionSpec } from '../model/dimension.ts';
import { casesNeeded, discordanceVariance } from '../stats/cases-needed.ts';
import { mcnemar } from '../stats/mcnemar.ts';
import type { Xoshiro128 } from '../stats/xoshiro128.ts';
import { alpha, type EffectEstimate, noTests } from './effect-estimate.ts';
import { levelBounds } from './level-bounds.ts';
import { meanEffect } from './mean-effect.ts';
import { quantileEffect } from './quantile-effect.ts';
import { countDiscordance, rateEffect } from './rate-effect.ts';
import { ratioEffect } from './ratio-effect.ts';
import { resolvableLoss } from './resolvable.ts';
import { assembleSample, endsOf, mean, type Sample, variance } from './sample.ts';
import { unitDifferences, unitLevels } from './unit-values.ts';

/** Evidence of one dimension as the estimators give it; families of tests are adjusted afterwards. */
export type RawEvidence = Omit<DimensionEvidence, 'worseAdjusted' | 'directionAdjusted'>;

/**
 * Everything that the paired cases say about one dimension.
 *
 * @param sample - values of the dimension, case by case
 * @param random - generator of its own, so that no dimension depends on which others were asked for
 */
export function estimateDimension(sample: Sample, spec: DimensionSpec, random: Xoshiro128): RawEvidence {
  const n = sample.base.length;
  if (n === 0) return emptyEvidence(sample, spec, sample.cachedLeftOut > 0 ? 'too-few-cases' : 'missing');
  const { estimate, levels } = estimateEffect(sample, spec, random);
  const isRelative = gateScale(spec) === 'ratio';
  const gated = isRelative ? estimate.ratio : estimate.absolute;
  const noEffect = noEffectReason(
    sample.units < estimate.minimumUnits,
    gated,
    isRelative && !(levels.base > 0),
  );
  // A quantile outside its claim is not bounded by any method: an interval would be decoration.
  const isShown = noEffect !== 'too-few-cases' || spec.statistic.kind !== 'quantile';
  const counts = sample.isBinary ? countDiscordance(sample) : null;
  const effect: Effect = {
    absolute: levels.head - levels.base,
    relative: levels.base === 0 ? null : levels.head / levels.base - 1,
    interval: isShown ? gated : null,
  };
  const isFallWorse = spec.better === 'higher';
  return {
    spec,
    base: { estimate: levels.base, n },
    head: { estimate: levels.head, n },
    effect,
    otherScale: isShown ? (isRelative ? estimate.absolute : estimate.ratio) : null,
    tests: isShown ? estimate.test(spec.margin) : noTests,
    noEffect,
    pairs: n,
    units: sample.units,
    differing: sample.baseMeans.filter((value, index) => value !== sample.headMeans[index]).length,
    turned:
      counts === null
        ? null
        : isFallWorse
          ? { worse: counts.fell, better: counts.rose }
          : { worse: counts.rose, better: counts.fell },
    midP: counts === null ? null : mcnemar({ broken: counts.fell, fixed: counts.rose }).midPTwoSided,
    resolvable: finite(resolvableLoss(sample, spec, isRelative)),
    casesNeeded: neededCases(sample, spec, effect, gated),
    level: {
      base: levelBounds({ values: sample.base, unitOf: sample.unitOf, units: sample.units }, spec),
      head: levelBounds({ values: sample.head, unitOf: sample.unitOf, units: sample.units }, spec),
    },
    worstCaseInside: worstCaseInside(sample, spec, random),
    lostPairs: sample.lost.baseLost.length + sample.lost.headLost.length,
    cachedLeftOut: sample.cachedLeftOut,
    standardError: standardErrors(sample, spec),
  };
}

function noEffectReason(
  isTooFew: boolean,
  gated: Interval | null,
  hasZeroBase: boolean,
): NoEffectReason | null {
  if (isTooFew) return 'too-few-cases';
  if (gated !== null) return null;
  return hasZeroBase ? 'zero-base' : 'no-variation';
}

/** The scale a dimension is judged on: its margin's, or the one that is usual for its unit. */
export function gateScale(spec: DimensionSpec): Interval['scale'] {
  if (spec.margin !== null) return spec.margin.kind === 'relative' ? 'ratio' : 'absolute';
  return spec.unit === 'proportion' || spec.unit === 'score' ? 'absolute' : 'ratio';
}

/** Evidence without any: nothing to estimate from. */
export function emptyEvidence(
  sample: Pick<Sample, 'lost' | 'cachedLeftOut'>,
  spec: DimensionSpec,
  reason: NoEffectReason,
): RawEvidence {
  return {
    spec,
    base: { estimate: null, n: 0 },
    head: { estimate: null, n: 0 },
    effect: { absolute: null, relative: null, interval: null },
    otherScale: null,
    tests: noTests,
    noEffect: reason,
    pairs: 0,
    units: 0,
    differing: 0,
    turned: null,
    midP: null,
    resolvable: null,
    casesNeeded: { ifUnchanged: null, ifObserved: null },
    level: { base: null, head: null },
    worstCaseInside: null,
    lostPairs: sample.lost.baseLost.length + sample.lost.headLost.length,
    cachedLeftOut: sample.cachedLeftOut,
    standardError: { base: null, head: null },
  };
}

function estimateEffect(
  sample: Sample,
  spec: DimensionSpec,
  random: Xoshiro128,
): { estimate: EffectEstimate; levels: { base: number; head: number } } {
  if (spec.statistic.kind === 'quantile') {
    const estimate = quantileEffect(sample, spec, spec.statistic.q, random);
    return { estimate, levels: { base: estimate.baseQuantile, head: estimate.headQuantile } };
  }
  const levels = { base: mean(sample.baseMeans), head: mean(sample.headMeans) };
  if (spec.unit === 'ms' || spec.unit === 'usd' || spec.unit === 'tokens') {
    return { estimate: ratioEffect(sample, spec), levels };
  }
  return { estimate: sample.isBinary ? rateEffect(sample, spec) : meanEffect(sample, spec), levels };
}

function neededCases(
  sample: Sample,
  spec: DimensionSpec,
  effect: Effect,
  gated: Interval | null,
): CasesNeeded {
  const none: CasesNeeded = { ifUnchanged: null, ifObserved: null };
  const { margin } = spec;
  const base = mean(sample.baseMeans);
  if (margin === null || effect.absolute === null || margin.value <= 0 || sample.units < 2) return none;
  const sign = spec.better === 'higher' ? 1 : -1;
  if (spec.statistic.kind === 'quantile') {
    if (gated === null || gated.lo === null || gated.hi === null || !(gated.lo > 0)) return none;
    const isRatio = gated.scale === 'ratio';
    const width = isRatio ? Math.log(gated.hi / gated.lo) : gated.hi - gated.lo;
    const error = width / (2 * 1.6448536269514722);
    const observed = isRatio ? Math.log1p(effect.relative ?? 0) : effect.absolute;
    if (!(error > 0)) return none;
    const tolerated = isRatio
      ? Math.abs(Math.log1p(sign === 1 ? -margin.value : margin.value))
      : margin.value;
    // A loss of everything that there is needs no cases to be ruled out, and has no logarithm.
    if (!Number.isFinite(tolerated)) return none;
    return casesNeeded({ variance: error ** 2 * sample.units, margin: tolerated, observed: sign * observed });
  }
  const scale = margin.kind === 'relative' ? base : 1;
  if (!(scale > 0)) return none;
  const counts = sample.isBinary ? countDiscordance(sample) : null;
  const simple =
    counts === null
      ? variance(sample.headMeans.map((head, index) => head - (sample.baseMeans[index] ?? 0)))
      : discordanceVariance({ n: counts.n, broken: counts.fell, fixed: counts.rose });
  if (!(simple > 0)) return none;
  const designEffect = differenceDesignEffect(sample, simple);
  return casesNeeded({
    variance: simple / scale ** 2,
    margin: margin.value,
    observed: (sign * effect.absolute) / scale,
    designEffect,
  });
}

function differenceDesignEffect(sample: Sample, simple: number): number {
  if (sample.units >= sample.base.length || simple <= 0) return 1;
  const units = unitDifferences(sample);
  return Math.max(1, (variance(units) / units.length / simple) * sample.base.length);
}

/**
 * Would the dimension still be inside if every case that a failure took from one side had been the worst it
 * could be there (A6.8)? On the ends of the scale, which are those seen where the scale is not 0–1; times and
 * prices have no worst.
 */
function worstCaseInside(sample: Sample, spec: DimensionSpec, random: Xoshiro128): boolean | null {
  const { baseLost, headLost } = sample.lost;
  const isBounded = spec.unit === 'proportion' || spec.unit === 'score';
  if (baseLost.length + headLost.length === 0 || !isBounded || spec.margin === null) return null;
  const { low, high } = endsOf([...sample.base, ...sample.head, baseLost, headLost]);
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

function standardErrors(sample: Sample, spec: DimensionSpec): DimensionEvidence['standardError'] {
  if (spec.statistic.kind === 'quantile' || sample.units < 2) return { base: null, head: null };
  const error = (means: readonly number[]): number => {
    const units = unitLevels(means, sample.unitOf, sample.units);
    return Math.sqrt(variance(units) / units.length);
  };
  return { base: error(sample.baseMeans), head: error(sample.headMeans) };
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
