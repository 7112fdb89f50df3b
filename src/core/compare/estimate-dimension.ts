import type { DimensionSpec } from '../model/dimension.ts';
import type { CasesNeeded, DimensionEvidence, NoEffectReason } from '../model/dimension-evidence.ts';
import type { Effect, Interval } from '../model/effect.ts';
import type { GroupedValues } from '../stats/grouped-values.ts';
import { mcnemar } from '../stats/mcnemar.ts';
import type { Xoshiro128 } from '../stats/xoshiro128.ts';
import { askedEffects } from './asked-effects.ts';
import { type EffectEstimate, noTests } from './effect-estimate.ts';
import { estimateEffect } from './estimate-effect.ts';
import { fixedSuiteAdvice } from './fixed-suite-advice.ts';
import { sideNoise } from './fixed-suite-effect.ts';
import { levelBounds } from './level-bounds.ts';
import { bestCaseLoss, worstCaseEffect, worstCaseInside } from './lost-cases.ts';
import { casesForFiner, casesToShow, halfWidthAtBest, neededCases, neededEpochs } from './needed-cases.ts';
import { provableLevel } from './provable-level.ts';
import { countDiscordance } from './rate-effect.ts';
import { resolvableLoss } from './resolvable.ts';
import { findRunaways } from './runaways.ts';
import type { Sample } from './sample.ts';
import { standardError } from './standard-error.ts';
import type { Ask } from './trade-asks.ts';

/** Power that a dimension beside the primary one needs before it holds `inside` back. */
const secondaryPower = 0.98;

/** Evidence of one dimension as the estimators give it; families of tests are adjusted afterwards. */
export type RawEvidence = Omit<DimensionEvidence, 'worseAdjusted' | 'directionAdjusted'>;

/**
 * Everything that the paired cases say about one dimension.
 *
 * @param sample - values of the dimension, case by case
 * @param random - generator of its own, so that no dimension depends on which others were asked for
 * @param asks - what trades ask of it
 */
export function estimateDimension(
  sample: Sample,
  spec: DimensionSpec,
  random: Xoshiro128,
  asks: readonly Ask[] = [],
): RawEvidence {
  const { n } = sample;
  if (n === 0) return emptyEvidence(sample, spec, sample.cachedLeftOut > 0 ? 'too-few-cases' : 'missing');
  const { estimate, levels } = estimateEffect(sample, spec, random);
  const isFixed = spec.inference === 'fixed-suite';
  const isRelative = gateScale(spec) === 'ratio';
  const gated = isRelative ? estimate.ratio : estimate.absolute;
  const noEffect = noEffectReason(
    sample.units < estimate.minimumUnits,
    gated,
    isRelative && !(levels.base > 0),
    isFixed && sideNoise(sample) === null,
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
  const runaways = findRunaways(sample, spec);
  const tests = isShown ? estimate.test(spec.margin) : noTests;
  const advice = isFixed ? fixedSuiteAdvice(sample, spec) : sampleAdvice(sample, spec, effect, gated);
  return {
    spec,
    base: { estimate: levels.base, n },
    head: { estimate: levels.head, n },
    effect,
    otherScale: isShown ? otherScale(estimate, spec, asks) : null,
    tests,
    noEffect,
    pairs: n,
    units: sample.units,
    differing: countDiffering(sample),
    turned:
      counts === null
        ? null
        : isFallWorse
          ? { worse: counts.fell, better: counts.rose }
          : { worse: counts.rose, better: counts.fell },
    // McNemar counts cases as independent; in clusters the tests of the interval speak.
    midP:
      counts === null || sample.units < n
        ? null
        : mcnemar({ broken: counts.fell, fixed: counts.rose }).midPTwoSided,
    resolvable: finite(resolvableLoss(sample, spec, isRelative)),
    ...(spec.primary || spec.margin === null
      ? {}
      : { resolvableAt98: finite(resolvableLoss(sample, spec, isRelative, secondaryPower)) }),
    ...advice,
    casesNeeded: atLeast(runaways?.unseen?.cases ?? 0, advice.casesNeeded),
    provable: provableLevel(spec, levels.base, effect, effect.interval),
    ...(noEffect === 'too-few-cases' ? shareInstead(sample, spec, estimate.minimumUnits) : {}),
    ...(runaways === null ? {} : { runaways }),
    level: {
      base: levelBounds({ ...sample, values: sample.base, means: sample.baseMeans }, spec),
      head: levelBounds({ ...sample, values: sample.head, means: sample.headMeans }, spec),
    },
    worstCaseInside: worstCaseInside(sample, spec, tests, random),
    ...bestCaseLoss(sample, spec, tests, random),
    lostPairs: sample.lost.baseLost.length + sample.lost.headLost.length,
    cachedLeftOut: sample.cachedLeftOut,
    standardError: {
      base: standardError(sample.baseMeans, sample, spec),
      head: standardError(sample.headMeans, sample, spec),
    },
    ...(asks.length === 0 || noEffect === 'too-few-cases'
      ? {}
      : {
          asked: askedEffects(asks, sample, spec, estimate, () => worstCaseEffect(sample, spec, random)),
        }),
  };
}

/**
 * The effect on the scale that the margin is not on. Of rates and scores it is wanted only where a trade is priced so, and
 * takes as long as the effect itself.
 */
function otherScale(estimate: EffectEstimate, spec: DimensionSpec, asks: readonly Ask[]): Interval | null {
  if (gateScale(spec) === 'ratio') return estimate.absolute;
  const isPriced = spec.unit !== 'proportion' && spec.unit !== 'score';
  return isPriced || asks.some(({ scale }) => scale === 'ratio') ? estimate.ratio : null;
}

/** Advice where the cases stand for others: more of them, or more runs of them. */
function sampleAdvice(
  sample: Sample,
  spec: DimensionSpec,
  effect: Effect,
  gated: Interval | null,
): Pick<RawEvidence, 'casesNeeded' | 'atBest' | 'finer' | 'casesToShow' | 'epochsNeeded'> {
  return {
    casesNeeded: neededCases(sample, spec, effect, gated),
    atBest: halfWidthAtBest(sample, spec, effect, gated),
    ...(spec.primary ? { finer: casesForFiner(sample, spec, effect, gated) } : {}),
    casesToShow: casesToShow(sample, spec, effect),
    epochsNeeded: {
      now: Math.min(sample.epochs.base, sample.epochs.head),
      ifUnchanged: neededEpochs(sample, spec),
    },
  };
}

/** Advice that also sees what is rare. */
function atLeast(cases: number, { ifUnchanged, ifObserved }: CasesNeeded): CasesNeeded {
  const raise = (count: number | null): number | null => (count === null ? null : Math.max(cases, count));
  return { ifUnchanged: raise(ifUnchanged), ifObserved: raise(ifObserved) };
}

/** Fewest units for an interval of a share (STATISTICS A4). */
const fewestForShare = 20;

function shareInstead(
  sample: Sample,
  { statistic, limit, better }: DimensionSpec,
  needed: number,
): Pick<RawEvidence, 'shareInstead'> {
  if (statistic.kind !== 'quantile' || limit === null || better !== 'lower') return {};
  if (sample.units < fewestForShare) return {};
  const count = ({ values }: GroupedValues): { over: number; of: number } => {
    return { over: values.filter((value) => value > limit).length, of: values.length };
  };
  return { shareInstead: { needed, base: count(sample.base), head: count(sample.head) } };
}

function noEffectReason(
  isTooFew: boolean,
  gated: Interval | null,
  hasZeroBase: boolean,
  hasNoRepeats: boolean,
): NoEffectReason | null {
  if (hasNoRepeats) return 'no-repeats';
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

function countDiffering({ n, baseMeans, headMeans }: Sample): number {
  let differing = 0;
  for (let index = 0; index < n; index += 1) if (baseMeans[index] !== headMeans[index]) differing += 1;
  return differing;
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
