import type { ComparabilityFinding } from '../model/comparison.js';
import type { DimensionSpec } from '../model/dimension.js';
import type { PairedCase } from './pair-cases.js';
/**
 * Refuses a comparison of which too little was judged: the primary dimension needs a value on both sides of 80 % of
 * the cases that should have one. A case that neither side ever judges (no assertion, say) is not one of them.
 */
export declare function findUnjudged(cases: readonly PairedCase[], primary: DimensionSpec | undefined): ComparabilityFinding[];
