import type { Counterfactual, CounterfactualContrast, PairGap } from '../model/counterfactual.ts';
import type { DimensionSpec } from '../model/dimension.ts';
import type { CounterfactualPolicy } from '../model/policy.ts';
import { meanGapInterval } from '../stats/gap-widening.ts';
import { normalQuantile } from '../stats/normal.ts';
import { tangoInterval } from '../stats/tango.ts';
import { alpha, makeInterval } from './effect-estimate.ts';
import type { RawEvidence } from './estimate-dimension.ts';
import { gapEvidence } from './gap-evidence.ts';
import { type Contrast, pairContrasts } from './pair-contrasts.ts';
import { mean } from './sample.ts';
import type { ScoredCase } from './scored-cases.ts';

/** Fewest independent units for an interval (STATISTICS A4). */
export const fewestPairUnits = 20;

/** What the counterfactual pairs say: the report, and evidence for each contrast where the gap is gated. */
export interface CounterfactualFindings {
  readonly report: Counterfactual;
  readonly gated: readonly RawEvidence[];
}

/**
 * Compares cases that differ in one attribute only within their pair: the mean difference of the dimension between the
 * values of the attribute on base and on head, and how it changed. The pair is the independent unit, or its cluster.
 *
 * @param cases - with a value of the dimension on both sides, in any order
 * @param spec - the primary dimension
 * @returns null for a dimension that is no mean of bounded values
 */
export function compareCounterfactual(
  cases: readonly ScoredCase[],
  spec: DimensionSpec | undefined,
  policy: CounterfactualPolicy,
): CounterfactualFindings | null {
  if (spec === undefined || spec.statistic.kind === 'quantile') return null;
  if (spec.unit !== 'proportion' && spec.unit !== 'score') return null;
  const { pairs, incomplete, leftOut, contrasts } = pairContrasts(cases, policy);
  const range = scaleOf(cases);
  const { pair, attribute, gate } = policy;
  return {
    report: {
      pair,
      attribute,
      dimension: spec.name,
      pairs,
      incomplete,
      leftOut,
      contrasts: contrasts.map((contrast) => describe(contrast, range)),
    },
    gated: gate === null ? [] : gapEvidence(contrasts, { spec, attribute, gate, range }),
  };
}

/** Width of the scale: 1 where all values lie in 0–1, else what was seen. */
function scaleOf(cases: readonly ScoredCase[]): number {
  let [low, high] = [0, 1];
  for (const { base, head } of cases) {
    low = Math.min(low, base, head);
    high = Math.max(high, base, head);
  }
  return high - low;
}

function describe(contrast: Contrast, range: number): CounterfactualContrast {
  const { value, against, ids, base, head, unitOf } = contrast;
  const changes = head.map((gap, index) => gap - (base[index] ?? 0));
  const grew = (index: number): number => Math.abs(head[index] ?? 0) - Math.abs(base[index] ?? 0);
  return {
    value,
    against,
    pairs: ids.length,
    base: gapOf(base, unitOf, range),
    head: gapOf(head, unitOf, range),
    change: gapOf(changes, unitOf, 2 * range),
    opened: ids.filter((_, index) => grew(index) >= range / 2),
    closed: ids.filter((_, index) => grew(index) <= -range / 2),
    turned: ids.filter(
      (_, index) => Math.abs(grew(index)) < range / 2 && Math.abs(changes[index] ?? 0) >= range,
    ),
  };
}

/** One verdict a case and one case a value: a paired table, and Tango's interval. Else Hall's, as for other means. */
function gapOf(gaps: readonly number[], unitOf: readonly number[], range: number): PairGap {
  const estimate = mean(gaps);
  const units = new Set(unitOf).size;
  if (units < fewestPairUnits) return { estimate, interval: null };
  const isTable =
    range === 1 && units === gaps.length && gaps.every((gap) => Math.abs(gap) === 1 || gap === 0);
  if (isTable) {
    const { lower, upper } = tangoInterval({
      n: gaps.length,
      broken: gaps.filter((gap) => gap < 0).length,
      fixed: gaps.filter((gap) => gap > 0).length,
      critical: -normalQuantile(alpha),
    });
    return { estimate, interval: makeInterval('absolute', lower, upper, 'tango') };
  }
  const { lower, upper } = meanGapInterval(gaps, unitOf, range, alpha);
  return { estimate, interval: makeInterval('absolute', lower, upper, 'hall') };
}
