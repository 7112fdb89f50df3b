import type { Estimate } from '../model/comparison.js';
import type { DimensionSpec } from '../model/dimension.js';
import type { Run } from '../model/run.js';
import { type PairedCase } from './pair-cases.js';
/** The cases of one run by themselves, whatever the other run holds. */
export declare function casesAlone(run: Run): readonly PairedCase[];
/**
 * Level of one side over all of its own values, also those without a partner: the figure that the file itself shows.
 * Each case counts once, as everywhere; a quantile is one of all values.
 */
export declare function sideLevel(cases: readonly PairedCase[], spec: DimensionSpec): Estimate;
