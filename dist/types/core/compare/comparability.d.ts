import type { ComparabilityFinding } from '../model/comparison.js';
import type { Run } from '../model/run.js';
import type { Pairing } from './pair-cases.js';
/** Share of the larger side's cases that has to pair up before two runs are compared (DESIGN section 5). */
export declare const minimumOverlap = 0.8;
/**
 * What the two runs do not share. A finding that refuses ends in `not-evaluated`: numbers of different exams
 * are not subtracted.
 */
export declare function findIncomparabilities(base: Run, head: Run, pairing: Pairing): ComparabilityFinding[];
/** A side on which nothing was judged says nothing about quality, whatever its other numbers are. */
export declare function emptySides(base: Run | null, head: Run): ComparabilityFinding[];
