import type { DimensionSpec } from '../model/dimension.js';
import { type Sample } from './sample.js';
/**
 * The smallest loss that this suite proves to be absent, with 80 % power, when nothing changed: decided from
 * the base side alone, before head is read, with the rule that judges head.
 *
 * @returns on the scale of the margin (`absolute` in the dimension's unit, `relative` as a fraction), Infinity
 *   when no loss at all can be ruled out
 */
export declare function resolvableLoss({ baseAlone, epochs }: Pick<Sample, 'baseAlone' | 'epochs'>, spec: DimensionSpec, isRelative: boolean): number;
