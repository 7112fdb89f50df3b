import type { DimensionSpec } from '../model/dimension.ts';
import type { Estimate } from '../model/effect.ts';
import { quantileType7 } from '../stats/quantile.ts';
import type { SideOfDimension } from './dimension-values.ts';
import type { UnitNumbers } from './rows-by-case.ts';
import { capped, largestFinite, mean, valuedCases } from './sample.ts';
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
export function sideFigures(side: SideOfDimension, units: UnitNumbers, spec: DimensionSpec): SideFigures {
  const { values, means, ...present } = valuedCases(side, units);
  const n = means.length;
  if (spec.statistic.kind !== 'quantile') {
    if (n === 0) return none;
    return { level: { estimate: mean(means), n }, standardError: standardError(means, present, spec) };
  }
  const largest = largestFinite(values);
  // Nothing but timeouts without a time: no quantile, however many there are.
  if (largest === null) return none;
  const estimate = quantileType7(capped(values, largest).values, spec.statistic.q);
  return { level: { estimate, n }, standardError: null };
}

const none: SideFigures = { level: { estimate: null, n: 0 }, standardError: null };
