import { editDistance, foldName } from '../model/edit-distance.ts';
import { formatSegment, type SegmentKey } from '../model/policy.ts';

/** Segments that are looked at: a field of ids has one for each case. */
const mostLookedAt = 2000;

/** Characters of a name that are held against another: the distance of long ones takes the square of their length. */
const mostCharacters = 60;

/** Segments that are named. */
const mostNamed = 6;

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
export function nearestSegments(wanted: SegmentKey, held: readonly SegmentKey[]): HeldSegments {
  const target = folded(wanted);
  const ranked = held
    .slice(0, mostLookedAt)
    .map((segment, index) => ({ segment, index, distance: editDistance(target, folded(segment)) }))
    .sort((one, other) => one.distance - other.distance || one.index - other.index)
    .slice(0, mostNamed);
  return {
    named: ranked.map(({ segment }) => formatSegment(segment)),
    more: held.length - ranked.length,
  };
}

function folded(segment: SegmentKey): string {
  return foldName(formatSegment(segment)).slice(0, mostCharacters);
}
