import type { Amount, DimensionSpec } from '../model/dimension.ts';
import type { EffectTests } from '../model/effect.ts';
import { type GroupedValues, groupCount } from '../stats/grouped-values.ts';
import { pairedQuantileBootstrap, type QuantileBootstrap } from '../stats/paired-quantile-bootstrap.ts';
import { percentileInterval, percentileTest } from '../stats/percentile-interval.ts';
import type { Xoshiro128 } from '../stats/xoshiro128.ts';
import {
  alpha,
  type EffectEstimate,
  type Intervals,
  makeInterval,
  noIntervals,
  noTests,
} from './effect-estimate.ts';
import { capped, largestFinite, type Sample } from './sample.ts';

/** Fewer units than this and no method here keeps its error, whatever the quantile (STATISTICS B5). */
const fewestUnits = 20;

/** Resamples of every bootstrap (STATISTICS A2). */
export const resamples = 2000;

/** A quantile effect with the point estimates it came with. */
export interface QuantileEffect extends EffectEstimate {
  readonly baseQuantile: number;
  readonly headQuantile: number;
}

/**
 * Effect on a quantile: paired percentile bootstrap over units, the log ratio and the difference from the
 * same resamples. A claim needs ln α ÷ ln q units: below, no distribution-free bound exists (59 for p95, 299 for
 * p99; STATISTICS A4); near the median twenty, as everywhere.
 *
 * A timeout without a time enters as the largest value seen on either side: its rank is right, its size is not
 * known. Where so many time out that they are the quantile, the effect is a lower limit of the true one.
 */
export function quantileEffect(
  sample: Sample,
  spec: DimensionSpec,
  q: number,
  random: Xoshiro128,
): QuantileEffect {
  const largest = largestFinite(sample.base, sample.head) ?? 0;
  const base = byUnit(capped(sample.base, largest), sample);
  const head = byUnit(capped(sample.head, largest), sample);
  const [result] = pairedQuantileBootstrap({ base, head, quantiles: [q], resamples, random });
  const extreme = Math.max(q, 1 - q);
  const minimumUnits = Math.max(fewestUnits, Math.ceil(Math.log(alpha) / Math.log(extreme)));
  if (result === undefined) {
    return {
      ...noIntervals,
      intervalsAt: () => noIntervals,
      test: () => noTests,
      minimumUnits,
      baseQuantile: 0,
      headQuantile: 0,
    };
  }
  return percentileEffect(result, spec, minimumUnits, 'paired percentile bootstrap');
}

/** The effect that resamples of a quantile make: log ratio and difference from the same ones. */
export function percentileEffect(
  result: QuantileBootstrap,
  spec: DimensionSpec,
  minimumUnits: number,
  method: string,
): QuantileEffect {
  return {
    ...quantileIntervals(result, alpha, method),
    intervalsAt: (error) => quantileIntervals(result, error, method),
    test: (margin) => quantileTests(result, margin, spec.better),
    minimumUnits,
    baseQuantile: result.base,
    headQuantile: result.head,
  };
}

function quantileIntervals(
  { differences, logRatios }: QuantileBootstrap,
  error: number,
  method: string,
): Intervals {
  const absolute = percentileInterval(differences, error);
  // A quantile of 0 has no ratio.
  const logRatio = logRatios === null ? null : percentileInterval(logRatios, error);
  return {
    absolute: makeInterval('absolute', absolute.lower, absolute.upper, method, error),
    ratio:
      logRatio === null
        ? null
        : makeInterval('ratio', Math.exp(logRatio.lower), Math.exp(logRatio.upper), method, error),
  };
}

/** The values of all cases of each unit. */
function byUnit(grouped: GroupedValues, { unitOf, units }: Sample): GroupedValues {
  const cases = groupCount(grouped);
  // Every case is a unit of its own, in the same order.
  if (units === cases) return grouped;
  const starts = new Int32Array(units + 1);
  for (let index = 0; index < cases; index += 1) {
    const unit = unitOf[index] ?? 0;
    const count = (grouped.starts[index + 1] ?? 0) - (grouped.starts[index] ?? 0);
    starts[unit + 1] = (starts[unit + 1] ?? 0) + count;
  }
  for (let unit = 0; unit < units; unit += 1)
    starts[unit + 1] = (starts[unit + 1] ?? 0) + (starts[unit] ?? 0);
  const next = starts.slice();
  const values = new Float64Array(grouped.values.length);
  for (let index = 0; index < cases; index += 1) {
    const unit = unitOf[index] ?? 0;
    const end = grouped.starts[index + 1] ?? 0;
    let place = next[unit] ?? 0;
    for (let from = grouped.starts[index] ?? 0; from < end; from += 1)
      values[place++] = grouped.values[from] ?? 0;
    next[unit] = place;
  }
  return { values, starts };
}

function quantileTests(
  result: QuantileBootstrap,
  margin: Amount | null,
  better: 'higher' | 'lower',
): EffectTests {
  const isRelative = margin === null || margin.kind === 'relative';
  const resampled = isRelative ? result.logRatios : result.differences;
  if (resampled === null) return noTests;
  const atZero = percentileTest(resampled, 0);
  const limit = marginLimit(margin, better);
  const atLimit = limit === null ? null : percentileTest(resampled, limit);
  return better === 'higher'
    ? {
        inside: atLimit?.pAtMost ?? null,
        outside: atLimit?.pAtLeast ?? null,
        worse: atZero.pAtLeast,
        better: atZero.pAtMost,
      }
    : {
        inside: atLimit?.pAtLeast ?? null,
        outside: atLimit?.pAtMost ?? null,
        worse: atZero.pAtMost,
        better: atZero.pAtLeast,
      };
}

/** The margin as a limit on the resampled scale (log ratio or difference); null = none, or no such ratio. */
function marginLimit(margin: Amount | null, better: 'higher' | 'lower'): number | null {
  if (margin === null) return null;
  const signed = better === 'higher' ? -margin.value : margin.value;
  if (margin.kind === 'absolute') return signed;
  return 1 + signed > 0 ? Math.log(1 + signed) : null;
}
