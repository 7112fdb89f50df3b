import type { Comparison } from '../model/comparison.js';
import type { Run } from '../model/run.js';
/** Sides whose rows were stored: they were paid for on another day. */
export interface StoredSides {
    readonly base: boolean;
    readonly head: boolean;
}
/** What was paid for the sides that were run, what those that were stored had cost, and what one more run of both would, USD. */
export declare function evaluationCost(base: Run | null, head: Run, stored?: StoredSides): Comparison['spent'];
