import type { DimensionSpec } from '../model/dimension.js';
import type { SegmentKey } from '../model/policy.js';
import type { SegmentGap } from '../model/segment-gap.js';
import type { Sample } from './sample.js';
/**
 * The gap between the best and the worst value of each segment field on a dimension that is a mean of bounded values:
 * on base, on head, and how it changed. Values with fewer than 20 independent units are left out: the smallest ones would
 * make the gap. Reported only.
 *
 * Values count as independent of each other. Cases of one cluster in two values move together, which makes the interval
 * of their difference wider than it need be.
 *
 * @param segments - every segment of the run, those of one field together
 * @param sampleIn - the values of the dimension inside one of them
 * @param spec - the primary dimension; a quantile, a price or a time has no gap here
 * @returns one entry per field with two such values, in order of first appearance
 */
export declare function findGaps(segments: readonly SegmentKey[], sampleIn: (segment: SegmentKey, spec: DimensionSpec) => Sample, spec: DimensionSpec | undefined, seed: string): readonly SegmentGap[];
