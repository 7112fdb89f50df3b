import type { DimensionSpec } from '../model/dimension.js';
import { type GroupedValues } from '../stats/grouped-values.js';
import { type Sample } from './sample.js';
/** Power of the figure that is printed, and of the primary dimension (STATISTICS A11.6). */
export declare const usualPower = 0.8;
/**
 * The smallest loss that this suite proves to be absent, with a power, when nothing changed: decided from the base
 * side alone, before head is read, with the rule that judges head.
 *
 * @param power - chance that the loss is ruled out, exclusive (0.5, 1)
 * @returns on the scale of the margin (`absolute` in the dimension's unit, `relative` as a fraction), Infinity
 *   when no loss at all can be ruled out
 */
export declare function resolvableLoss({ baseAlone, epochs }: Pick<Sample, 'baseAlone' | 'epochs'>, spec: DimensionSpec, isRelative: boolean, power?: number): number;
/** Cases whose epochs are not all the same. */
export declare function waveringCases({ values, starts }: GroupedValues): number;
