import type { DimensionSpec } from '../model/dimension.ts';
import type { UnitNumbers } from './rows-by-case.ts';
import { variance } from './sample.ts';
import { unitLevels } from './unit-values.ts';

/**
 * Standard error of the mean of one side: sd with n − 1 over the independent units ÷ √units; in clusters CR1.
 *
 * @param means - mean over the epochs of each case
 * @param units - index of the unit of each case, and their number
 * @returns null for a quantile, and for fewer than two units
 */
export function standardError(
  means: Float64Array,
  { unitOf, units }: UnitNumbers,
  { statistic }: DimensionSpec,
): number | null {
  if (statistic.kind === 'quantile' || units < 2) return null;
  const levels = unitLevels(means, unitOf, units);
  return Math.sqrt(variance(levels) / levels.length);
}
