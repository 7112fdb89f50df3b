import type { Estimate } from '../model/comparison.ts';
import type { DimensionSpec } from '../model/dimension.ts';
import { quantileType7 } from '../stats/quantile.ts';
import type { SideOfDimension } from './dimension-values.ts';
import { capped, largestFinite, mean, type SideValues, sampleOf } from './sample.ts';
import { standardError } from './standard-error.ts';

/** What one side shows by itself. */
export interface SideFigures {
  readonly level: Estimate;
  /** Of that level; null as in {@link standardError}. */
  readonly standardError: number | null;
}

/**
 * Level of one side over all of its own values, also those without a partner: the figure that the file itself shows.
 * Each case counts once, as everywhere; a quantile is one of all values.
 *
 * @param side - of the cases of one run by themselves, whatever the other run holds
 * @param units - independent unit of each of these cases
 */
export function sideFigures(
  side: SideOfDimension,
  units: Pick<SideValues, 'unitOf' | 'units'>,
  spec: DimensionSpec,
): SideFigures {
  const sample = sampleOf({ ...units, length: units.unitOf.length, base: side, head: side }, spec);
  const { n, head, headMeans } = sample;
  if (n === 0) return { level: { estimate: null, n }, standardError: null };
  if (spec.statistic.kind !== 'quantile') {
    return {
      level: { estimate: mean(headMeans), n },
      standardError: standardError(headMeans, sample, spec),
    };
  }
  const { values } = capped(head, largestFinite(head) ?? 0);
  return { level: { estimate: quantileType7(values, spec.statistic.q), n }, standardError: null };
}
