import type { Amount, DimensionSpec } from '../model/dimension.ts';
import type { EffectTests } from '../model/effect.ts';
import { type EpochNoise, epochNoise } from '../stats/epoch-noise.ts';
import { epochQuantileBootstrap } from '../stats/epoch-quantile-bootstrap.ts';
import { fixedSuiteError, fixedSuiteInterval, fixedSuiteTest } from '../stats/fixed-suite.ts';
import { fixedSuiteRatioInterval, fixedSuiteRatioTest } from '../stats/fixed-suite-ratio.ts';
import { groupCount } from '../stats/grouped-values.ts';
import type { Xoshiro128 } from '../stats/xoshiro128.ts';
import {
  alpha,
  type EffectEstimate,
  type Intervals,
  makeInterval,
  noIntervals,
  noTests,
} from './effect-estimate.ts';
import { percentileEffect, type QuantileEffect, resamples } from './quantile-effect.ts';
import { capped, largestFinite, type Sample } from './sample.ts';

/** Fewest units for a rate or a score: from here on the errors are at most nominal (simulated, 2–10 repeats). */
const fewestUnits = 8;

/** Fewest units for cost, tokens and mean latency, where a runaway may not have been seen yet. */
const fewestPriced = 20;

/** At least this share of the cases has to have two values on a side: the others borrow their noise. */
const repeatedShare = 0.5;

/** Name of the method in records and comments. */
const method = 'fixed suite, noise of repeats';

/** Cases with two values or more. */
function repeatedGroups({ starts }: Pick<Sample['base'], 'starts'>): number {
  let repeated = 0;
  for (let index = 1; index < starts.length; index += 1) {
    if ((starts[index] ?? 0) - (starts[index - 1] ?? 0) >= 2) repeated += 1;
  }
  return repeated;
}

/** Noise of each side; null where too few cases were repeated to know it. */
export function sideNoise(
  sample: Pick<Sample, 'base' | 'head' | 'unitOf' | 'units'>,
): { readonly base: EpochNoise; readonly head: EpochNoise } | null {
  const isRepeated = (side: Sample['base']): boolean =>
    repeatedGroups(side) >= Math.max(1, repeatedShare * groupCount(side));
  if (!isRepeated(sample.base) || !isRepeated(sample.head)) return null;
  return {
    base: epochNoise(sample.base, sample.unitOf, sample.units),
    head: epochNoise(sample.head, sample.unitOf, sample.units),
  };
}

/** Width of the scale that noise may fill where none was seen; 0 = prices and times have no known one. */
export function guardRange({ range }: Pick<Sample, 'range'>, { unit }: DimensionSpec): number {
  return unit === 'proportion' || unit === 'score' ? range : 0;
}

/**
 * Effect on the mean of a fixed suite: the cases are all there is, and only the noise between their repeats counts
 * (STATISTICS A3). Says nothing about inputs that are not in the suite.
 */
export function fixedSuiteEffect(sample: Sample, spec: DimensionSpec): EffectEstimate {
  const isPriced = spec.unit === 'ms' || spec.unit === 'usd' || spec.unit === 'tokens';
  const minimumUnits = isPriced ? fewestPriced : fewestUnits;
  const noise = sideNoise(sample);
  const range = guardRange(sample, spec);
  const error = noise === null ? null : fixedSuiteError(noise.base, noise.head, range);
  if (noise === null || error === null)
    return { ...noIntervals, intervalsAt: () => noIntervals, test: () => noTests, minimumUnits };
  const { base, head } = noise;
  const difference = head.mean - base.mean;
  const within = (bound: number): number => (range > 0 ? Math.max(-range, Math.min(range, bound)) : bound);
  const name = error.guarded ? `${method}+guard` : method;
  const intervalsAt = (oneSided: number): Intervals => {
    const { lower, upper } = fixedSuiteInterval(difference, error, oneSided);
    const ratio = fixedSuiteRatioInterval(base, head, oneSided, range);
    return {
      absolute: makeInterval('absolute', within(lower), within(upper), name, oneSided),
      ratio: ratio === null ? null : makeInterval('ratio', ratio.lower, ratio.upper, name, oneSided),
    };
  };
  const sign = spec.better === 'higher' ? 1 : -1;
  const isRelativeAtZero = isPriced;
  return {
    ...intervalsAt(alpha),
    intervalsAt,
    test: (margin) =>
      margin?.kind === 'relative' || (margin === null && isRelativeAtZero)
        ? ratioTests(base, head, margin, sign, range)
        : meanTests(difference, error, margin, sign),
    minimumUnits,
  };
}

function meanTests(
  difference: number,
  error: NonNullable<ReturnType<typeof fixedSuiteError>>,
  margin: Amount | null,
  sign: 1 | -1,
): EffectTests {
  // A lower-is-better mean is turned round, and its skewness with it.
  const oriented = sign === 1 ? error : { ...error, skew: -error.skew };
  const atZero = fixedSuiteTest(sign * difference, oriented, 0);
  const atMargin = margin === null ? null : fixedSuiteTest(sign * difference, oriented, -margin.value);
  return {
    inside: atMargin?.pInside ?? null,
    outside: atMargin?.pOutside ?? null,
    worse: atZero.pOutside,
    better: atZero.pInside,
  };
}

function ratioTests(
  base: EpochNoise,
  head: EpochNoise,
  margin: Amount | null,
  sign: 1 | -1,
  range: number,
): EffectTests {
  const atOne = fixedSuiteRatioTest(base, head, 1, range);
  if (atOne === null) return noTests;
  const limit = margin === null ? null : 1 - sign * margin.value;
  const atLimit = limit === null || limit <= 0 ? null : fixedSuiteRatioTest(base, head, limit, range);
  return sign === 1
    ? {
        inside: atLimit?.pAtMost ?? null,
        outside: atLimit?.pAtLeast ?? null,
        worse: atOne.pAtLeast,
        better: atOne.pAtMost,
      }
    : {
        inside: atLimit?.pAtLeast ?? null,
        outside: atLimit?.pAtMost ?? null,
        worse: atOne.pAtMost,
        better: atOne.pAtLeast,
      };
}

/**
 * Effect on a quantile of a fixed suite: repeats are resampled within their cases. The claim needs as many values as the
 * quantile of a simple sample needs units: that none of n·K values lies beyond the quantile is never likelier where the
 * cases differ than where they are alike.
 */
export function fixedSuiteQuantile(
  sample: Sample,
  spec: DimensionSpec,
  q: number,
  random: Xoshiro128,
): QuantileEffect {
  const largest = largestFinite(sample.base, sample.head) ?? 0;
  const base = capped(sample.base, largest);
  const head = capped(sample.head, largest);
  const result = epochQuantileBootstrap({ base, head, q, resamples, random });
  const values = Math.ceil(Math.log(alpha) / Math.log(Math.max(q, 1 - q)));
  const perCase = Math.min(base.values.length, head.values.length) / sample.n;
  // Draws inside a cluster are not known to be independent of each other: each unit counts as often as a case.
  const minimumUnits = Math.max(fewestPriced, Math.ceil(values / perCase));
  if (sideNoise(sample) !== null) return percentileEffect(result, spec, minimumUnits, `${method}, resampled`);
  return {
    ...noIntervals,
    intervalsAt: () => noIntervals,
    test: () => noTests,
    minimumUnits,
    baseQuantile: result.base,
    headQuantile: result.head,
  };
}
