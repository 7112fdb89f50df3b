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
 * Spends the error of the two families of tests at no change.
 *
 * "Worse" is claimed by gating members only: 0.04 of 0.05 goes to the primary dimension, the rest by Holm over
 * the others (STATISTICS A12). A direction word is claimed by Holm over all members × both sides (A6.6).
 *
 * @returns one entry per member, in the same order
 */
export declare function spendFamilyError(members: readonly FamilyMember[]): AdjustedTests[];
/** Applies an adjustment to the numbers of a list and leaves the gaps where they are. */
export declare function overNumbers(values: readonly (number | null)[], adjust: (pValues: readonly number[]) => readonly number[]): (number | null)[];
