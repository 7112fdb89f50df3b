import type { DimensionSpec } from '../model/dimension.ts';
import type { EffectTests } from '../model/effect.ts';
import { holm } from '../stats/holm.ts';
import { holmPrimaryFirst } from '../stats/holm-primary-first.ts';
import { alpha } from './effect-estimate.ts';

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
export function spendFamilyError(
  members: readonly FamilyMember[],
  cleanBreaksP: number | null,
): AdjustedTests[] {
  const worse = adjustWorse(members, cleanBreaksP);
  const sides = members.flatMap(({ tests }) => [tests.worse, tests.better]);
  const adjusted = overNumbers(sides, holm);
  return members.map((_, index) => ({
    worseAdjusted: worse[index] ?? null,
    directionAdjusted: smaller(adjusted[2 * index] ?? null, adjusted[2 * index + 1] ?? null),
  }));
}

function adjustWorse(members: readonly FamilyMember[], cleanBreaksP: number | null): (number | null)[] {
  const isGating = (member: FamilyMember): boolean =>
    member.spec.tier !== 'advisory' && member.tests.worse !== null;
  const isIgnored = ({ spec }: FamilyMember): boolean => spec.onRegressed === 'ignore';
  const pick = (isMember: (member: FamilyMember) => boolean): number[] =>
    members.flatMap((member, index) => (isGating(member) && isMember(member) ? [index] : []));
  const [primaryIndex] = pick((member) => member.spec.primary && !member.isSegment && !isIgnored(member));
  const blocking = pick((member) => !isIgnored(member)).filter((index) => index !== primaryIndex);
  const ignored = pick(isIgnored);
  const worseOf = (index: number): number => members[index]?.tests.worse ?? 1;
  // They are breaks of the primary dimension, and stop nothing where it does not.
  const beside = primaryIndex === undefined || cleanBreaksP === null ? [] : [cleanBreaksP];
  const result = holmPrimaryFirst({
    primary: primaryIndex === undefined ? null : worseOf(primaryIndex),
    // Clean breaks last, so that the others keep their places.
    rest: [...blocking.map(worseOf), ...beside],
    alpha,
    primaryShare: 0.8,
  });
  const adjusted: (number | null)[] = members.map(() => null);
  const put = (indices: readonly number[], values: readonly number[]): void => {
    for (const [position, index] of indices.entries()) adjusted[index] = values[position] ?? null;
  };
  if (primaryIndex !== undefined) adjusted[primaryIndex] = result.primary;
  put(blocking, result.rest);
  put(ignored, holm(ignored.map(worseOf)));
  return adjusted;
}

/** Applies an adjustment to the numbers of a list and leaves the gaps where they are. */
export function overNumbers(
  values: readonly (number | null)[],
  adjust: (pValues: readonly number[]) => readonly number[],
): (number | null)[] {
  const numbers = values.filter((value): value is number => value !== null);
  const adjusted = adjust(numbers);
  let next = 0;
  return values.map((value) => (value === null ? null : (adjusted[next++] ?? null)));
}

function smaller(left: number | null, right: number | null): number | null {
  if (left === null) return right;
  return right === null ? left : Math.min(left, right);
}
