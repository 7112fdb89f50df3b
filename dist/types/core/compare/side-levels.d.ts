import type { DimensionSpec } from '../model/dimension.js';
import type { Estimate } from '../model/effect.js';
import type { SideOfDimension } from './dimension-values.js';
import type { UnitNumbers } from './rows-by-case.js';
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
export declare function sideFigures(side: SideOfDimension, units: UnitNumbers, spec: DimensionSpec): SideFigures;
