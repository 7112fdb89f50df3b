import type { Estimate } from '../model/comparison.ts';
import type { DimensionSpec } from '../model/dimension.ts';
import type { Run } from '../model/run.ts';
import { quantileType7 } from '../stats/quantile.ts';
import { headAlone, type PairedCase } from './pair-cases.ts';
import { capped, largestFinite, mean, sampleOf } from './sample.ts';

/** The cases of one run by themselves, whatever the other run holds. */
export function casesAlone(run: Run): readonly PairedCase[] {
  return headAlone(run).cases;
}

/**
 * Level of one side over all of its own values, also those without a partner: the figure that the file itself shows.
 * Each case counts once, as everywhere; a quantile is one of all values.
 */
export function sideLevel(cases: readonly PairedCase[], spec: DimensionSpec): Estimate {
  const { head, headMeans } = sampleOf(cases, spec);
  const n = head.length;
  if (n === 0) return { estimate: null, n };
  if (spec.statistic.kind !== 'quantile') return { estimate: mean(headMeans), n };
  const values = capped(head, largestFinite(head) ?? 0).flat();
  return { estimate: quantileType7(values, spec.statistic.q), n };
}
