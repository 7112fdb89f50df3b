import type { EffectTests } from '../model/comparison.js';
import type { DimensionSpec } from '../model/dimension.js';
/** A test of the family: a dimension, or the primary dimension inside a protected segment. */
export interface FamilyMember {
    readonly spec: DimensionSpec;
    readonly tests: EffectTests;
    /** True for a protected segment: never the primary test itself. */
    readonly isSegment: boolean;
}
/** Adjusted p-values of one member; compare with 0.05. */
export interface AdjustedTests {
    readonly worseAdjusted: number | null;
    readonly directionAdjusted: number | null;
}
/**
 * Spends the error of the families of tests at no change, 0.05 each.
 *
 * "Worse" is claimed by gating members only, in two families. Those that can block: 0.04 of 0.05 goes to the primary
 * dimension first, the rest over the others (STATISTICS A12). Those whose `onRegressed` is `ignore`: Holm. By itself
 * their "worse" can never fail the check, so they take no error from those that can. A direction word is claimed by
 * Holm over all members × both sides (A6.6).
 *
 * @returns one entry per member, in the same order
 */
export declare function spendFamilyError(members: readonly FamilyMember[]): AdjustedTests[];
/** Applies an adjustment to the numbers of a list and leaves the gaps where they are. */
export declare function overNumbers(values: readonly (number | null)[], adjust: (pValues: readonly number[]) => readonly number[]): (number | null)[];
