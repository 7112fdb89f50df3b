import type { RankSlots } from './rank-slots.js';
import type { SortedSide } from './sorted-side.js';
/** A side and its slots. */
type SlottedSide = readonly [SortedSide, RankSlots];
/** The units, parted into groups that have the same slots on both sides and units that stand alone. */
export type AlikeUnits = {
    /** Members of all groups: those of group g from groupStarts[g] up to, not with, groupStarts[g + 1]. */
    readonly members: Int32Array;
    readonly groupStarts: Int32Array;
    /** All other units, ascending. */
    readonly loose: Int32Array;
};
/**
 * Groups units that no count by slots tells apart. Groups are in order of size, the largest first, then of their first
 * member, so that neither depends on which side is base.
 *
 * @param units - number of units, at least 1
 * @param sides - sides of these units with their slots
 */
export declare function alikeUnits(units: number, sides: readonly SlottedSide[]): AlikeUnits;
export {};
