import type { DimensionSpec } from '../model/dimension.js';
import type { UnitNumbers } from './rows-by-case.js';
/**
 * Standard error of the mean of one side: sd with n − 1 over the independent units ÷ √units; in clusters CR1.
 *
 * @param means - mean over the epochs of each case
 * @param units - index of the unit of each case, and their number
 * @returns null for a quantile, and for fewer than two units
 */
export declare function standardError(means: Float64Array, { unitOf, units }: UnitNumbers, { statistic }: DimensionSpec): number | null;
