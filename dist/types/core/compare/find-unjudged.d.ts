import type { ComparabilityFinding } from '../model/comparison.js';
import { type DimensionValues } from './dimension-values.js';
/**
 * Refuses a comparison of which too little was judged: the primary dimension needs a value on both sides of 80 % of
 * the cases that should have one. A case that neither side ever judges (no assertion, say) is not one of them.
 *
 * @param values - of the primary dimension; undefined = there is none
 */
export declare function findUnjudged(values: DimensionValues | undefined): ComparabilityFinding[];
