import type { Comparison } from '../model/comparison.js';
import type { Run } from '../model/run.js';
/** What both sides cost together, and what one more run of both would, USD. */
export declare function evaluationCost(base: Run | null, head: Run): Comparison['spent'];
