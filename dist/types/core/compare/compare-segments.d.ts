import type { SegmentEvidence } from '../model/comparison.js';
import { type Policy, type SegmentKey } from '../model/policy.js';
import type { PairedCase } from './pair-cases.js';
/** Evidence of a segment before its family is adjusted. */
export type RawSegment = Omit<SegmentEvidence, 'worseAdjusted' | 'directionAdjusted'>;
/**
 * Compares the sides inside each segment. Protected segments are the primary dimension again, with its tier
 * and margin; every other segment is explored on all dimensions that are means, advisory and without margin,
 * with one Benjamini–Hochberg for the primary dimension, one for all the others together and, by dimension, effects
 * drawn towards the whole for ranking (STATISTICS A6.7). A segment with fewer than five pairs is listed and ranked, and
 * claims nothing; one in which nothing differs could never claim anything and takes no share of the error. One that
 * holds exactly the cases of a protected segment, or of one explored before it, is the same test under another name:
 * it is left out, for it would only weigh on the others.
 */
export declare function compareSegments(cases: readonly PairedCase[], policy: Policy, seed: string): readonly RawSegment[];
/** All segments that the cases name, by field and value in order of first appearance. */
export declare function segmentsOf(cases: readonly PairedCase[]): SegmentKey[];
