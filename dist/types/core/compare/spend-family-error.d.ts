import type { DimensionSpec } from '../model/dimension.js';
import type { EffectTests } from '../model/effect.js';
/** A test of the family: a dimension, or one inside a protected segment. */
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
 * Clean breaks stop a change as well and are one of the rest, so that a primary dimension that stands alone has 0.04,
 * not 0.05, where there are epochs to see them. They are still claimed at p ≤ 0.05: the test is exact of a small count
 * and errs in 1.6–2.4 % at three epochs, 0.4–1.0 % at five. Simulated (12,000 suites a cell, the pass rate alone,
 * margin 5 pp, three epochs) an unchanged head is stopped in 5.0 instead of 6.1 % with 60 cases, 5.2 instead of 6.5 %
 * with 100, 5.3 instead of 6.1 % with 100 in conversations. Of soft losses of twice the margin it misses 1–3 % more, of
 * hard ones none; claiming clean breaks at 0.025 instead holds back as much and misses up to 5 % of hard losses.
 *
 * @param cleanBreaksP - p-value of the number of clean breaks in [0, 1]; null where no case has epochs to show one
 * @returns one entry per member, in the same order
 */
export declare function spendFamilyError(members: readonly FamilyMember[], cleanBreaksP: number | null): AdjustedTests[];
/** Applies an adjustment to the numbers of a list and leaves the gaps where they are. */
export declare function overNumbers(values: readonly (number | null)[], adjust: (pValues: readonly number[]) => readonly number[]): (number | null)[];
