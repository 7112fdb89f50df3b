import type { DimensionEvidence } from '../model/dimension-evidence.js';
/**
 * Effects drawn towards their mean by the share of the spread that sampling explains (empirical Bayes, method of
 * moments): rank by these, never report them as estimates.
 */
export declare function shrinkEffects(found: readonly Pick<DimensionEvidence, 'effect' | 'spec'>[]): (number | null)[];
