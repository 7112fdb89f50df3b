import { type SegmentKey } from '../model/policy.js';
/** What the cases hold in place of a segment that none of them is in. */
export interface HeldSegments {
    /** As `field=value`, the nearest spelling first, then in order of first appearance; some of many. */
    readonly named: readonly string[];
    /** How many there are beside these. */
    readonly more: number;
}
/**
 * The segments of the cases by how near their spelling is to one that nobody is in.
 *
 * @param held - each once, in order of first appearance
 */
export declare function nearestSegments(wanted: SegmentKey, held: readonly SegmentKey[]): HeldSegments;
