import type { Amount, DimensionSpec } from '../model/dimension.ts';
import type { EffectTests, Interval } from '../model/effect.ts';
import { fiellerInterval, fiellerTest } from '../stats/fieller.ts';
import { hallInterval, hallTest } from '../stats/hall.ts';
import {
  alpha,
  type EffectEstimate,
  type Intervals,
  makeInterval,
  noIntervals,
  noTests,
} from './effect-estimate.ts';
import { mean, type Sample } from './sample.ts';
import { unitDifferences, unitTotals } from './unit-values.ts';

/**
 * Effect on a ratio of means (cost, tokens, mean latency): Fieller's interval with paired covariance on the
 * totals of the units. A base mean that cannot be told from 0 leaves the ratio unbounded. The absolute scale
 * comes from Hall's t on the differences.
 */
export function ratioEffect(sample: Sample, spec: DimensionSpec): EffectEstimate {
  const minimumUnits = 50;
  if (sample.units < 2)
    return { ...noIntervals, intervalsAt: () => noIntervals, test: () => noTests, minimumUnits };
  // Nothing is a fraction of 0; what was free and now costs still has a difference.
  const hasRatio = mean(sample.baseMeans) > 0;
  const base = unitTotals(sample.baseMeans, sample.unitOf, sample.units);
  const head = unitTotals(sample.headMeans, sample.unitOf, sample.units);
  const differences = unitDifferences(sample);
  const intervalsAt = (error: number): Intervals => ({
    absolute: hallAbsolute(differences, error),
    ratio: hasRatio ? fiellerRatio(base, head, lowestRatio(sample), error) : null,
  });
  const isHigherBetter = spec.better === 'higher';
  const test = (margin: Amount | null): EffectTests => {
    if (margin?.kind === 'absolute') {
      const oriented = isHigherBetter ? differences : differences.map((value) => -value);
      const atMargin = hallTest(oriented, -margin.value);
      const atZero = hallTest(oriented, 0);
      return {
        inside: atMargin.pInside,
        outside: atMargin.pOutside,
        worse: atZero.pOutside,
        better: atZero.pInside,
      };
    }
    if (!hasRatio) return noTests;
    const atOne = fiellerTest(base, head, 1);
    const limit = margin === null ? null : isHigherBetter ? 1 - margin.value : 1 + margin.value;
    const atLimit = limit === null || limit <= 0 ? null : fiellerTest(base, head, limit);
    return isHigherBetter
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
  };
  return {
    ...intervalsAt(alpha),
    intervalsAt,
    test,
    minimumUnits,
  };
}

function hallAbsolute(differences: Float64Array, error: number): Interval | null {
  const { lower, upper } = hallInterval(differences, error);
  return lower === null || upper === null
    ? constantInterval(differences, error)
    : makeInterval('absolute', lower, upper, 'hall', error);
}

function fiellerRatio(base: Float64Array, head: Float64Array, lowest: number, error: number): Interval {
  const { lower, upper } = fiellerInterval(base, head, error);
  return makeInterval('ratio', lower === null ? null : Math.max(lower, lowest), upper, 'fieller', error);
}

/** Nothing that is never negative falls by more than all of it. */
export function lowestRatio({ ends }: Sample): number {
  return ends.low >= 0 ? 0 : Number.NEGATIVE_INFINITY;
}

/** The same difference on every case is a fact of arithmetic (a price list, say), not a sample. */
function constantInterval(differences: Float64Array, error: number): Interval | null {
  const first = differences[0];
  return first !== undefined && differences.every((value) => value === first)
    ? makeInterval('absolute', first, first, 'constant', error)
    : null;
}
