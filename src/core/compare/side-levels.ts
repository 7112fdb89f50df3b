import type { Estimate } from '../model/comparison.ts';
import type { DimensionSpec } from '../model/dimension.ts';
import type { Run } from '../model/run.ts';
import { quantileType7 } from '../stats/quantile.ts';
import { headAlone, type PairedCase } from './pair-cases.ts';
import { capped, largestFinite, mean, sampleOf } from './sample.ts';
import { standardError } from './standard-error.ts';

/** The cases of one run by themselves, whatever the other run holds. */
export function casesAlone(run: Run): readonly PairedCase[] {
  return headAlone(run).cases;
}

/** What one side shows by itself. */
export interface SideFigures {
  readonly level: Estimate;
  /** Of that level; null as in {@link standardError}. */
  readonly standardError: number | null;
}

/**
 * Level of one side over all of its own values, also those without a partner: the figure that the file itself shows.
 * Each case counts once, as everywhere; a quantile is one of all values.
 */
export function sideFigures(cases: readonly PairedCase[], spec: DimensionSpec): SideFigures {
  const sample = sampleOf(cases, spec);
  const { head, headMeans } = sample;
  const n = head.length;
  if (n === 0) return { level: { estimate: null, n }, standardError: null };
  if (spec.statistic.kind !== 'quantile') {
    return {
      level: { estimate: mean(headMeans), n },
      standardError: standardError(headMeans, sample, spec),
    };
  }
  const values = capped(head, largestFinite(head) ?? 0).flat();
  return { level: { estimate: quantileType7(values, spec.statistic.q), n }, standardError: null };
}
