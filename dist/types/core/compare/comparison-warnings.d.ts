import type { Run } from '../model/run.js';
import type { RawEvidence } from './estimate-dimension.js';
import type { Pairing } from './pair-cases.js';
/** What a reader of the numbers has to know, one sentence each: readers' warnings, caches, epochs, lost cases. */
export declare function collectWarnings(base: Run | null, head: Run, pairing: Pairing, dimensions: readonly RawEvidence[]): string[];
