import type { SegmentEvidence } from '../model/dimension-evidence.js';
import { type Policy } from '../model/policy.js';
import type { SegmentGap } from '../model/segment-gap.js';
import type { ReadDimension } from './dimension-values.js';
import { type PairedCases } from './pair-cases.js';
/** Evidence of a segment before its family is adjusted. */
export type RawSegment = Omit<SegmentEvidence, 'worseAdjusted' | 'directionAdjusted'>;
/**
 * Compares the sides inside each segment. Protected segments are compared on the dimensions of their own, those that a
 * class requires on the primary one; every other segment is explored on all dimensions that are means, advisory and
 * without margin, with one Benjamini–Hochberg for the primary dimension, one for all the others together and, by
 * dimension, effects drawn towards the whole for ranking (STATISTICS A6.7). A segment with fewer than five pairs is
 * listed and ranked, and claims nothing; one in which nothing differs could never claim anything and takes no share of
 * the error. One that holds exactly the cases of a segment protected on that dimension, or of one explored before it, is
 * the same test under another name: it is left out, for it would only weigh on the others.
 */
export declare function compareSegments(cases: PairedCases, policy: Policy, seed: string, read: ReadDimension): readonly RawSegment[];
/** Segments that a class requires and the results of head alone lack: to know that much takes no base. */
export declare function absentSegments(cases: PairedCases, policy: Policy, seed: string, read: ReadDimension): readonly RawSegment[];
/** The gap between the values of each segment field on the primary dimension. */
export declare function compareGaps(cases: PairedCases, policy: Policy, seed: string, read: ReadDimension): readonly SegmentGap[];
