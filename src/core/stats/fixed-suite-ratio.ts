import type { EpochNoise } from './epoch-noise.ts';
import { fixedSuiteError, fixedSuiteTest } from './fixed-suite.ts';
import { requireAlpha, requireBetween } from './require-argument.ts';

/** Ratio bounds beyond this many times the ratio found count as unbounded. */
const farthest = 1e6;

/**
 * One-sided tests of mean(head)/mean(base) over fixed cases: the test of head − limit · base, as Fieller's is, with the
 * noise between repeats in place of the spread between cases and no covariance.
 *
 * @param ratioLimit - the ratio under H0, > 0
 * @param range - as for {@link fixedSuiteError}; 0 = not known
 * @returns `pAtLeast` rejects "ratio ≥ limit", `pAtMost` rejects "ratio ≤ limit"; null when base is not positive or a
 *   side has no case with two repeats
 * @throws RangeError when an argument is outside its range
 * @see Fieller (1954), JRSS B 16(2), 175–185; `fixedSuiteError`
 */
export function fixedSuiteRatioTest(
  base: EpochNoise,
  head: EpochNoise,
  ratioLimit: number,
  range = 0,
): { readonly pAtLeast: number; readonly pAtMost: number } | null {
  requireBetween('ratioLimit', ratioLimit, 0);
  const error = fixedSuiteError(base, head, range, ratioLimit);
  if (error === null || !(base.mean > 0)) return null;
  const { pInside, pOutside } = fixedSuiteTest(head.mean - ratioLimit * base.mean, error, 0);
  return { pAtLeast: pOutside, pAtMost: pInside };
}

/**
 * Interval of mean(head)/mean(base) over fixed cases: the limits that {@link fixedSuiteRatioTest} does not reject.
 *
 * @param alpha - one-sided error of each end, exclusive (0, 0.5)
 * @param range - as for {@link fixedSuiteError}; 0 = not known
 * @returns null bounds where base cannot be told from 0; null when there is no ratio
 * @throws RangeError when an argument is outside its range
 */
export function fixedSuiteRatioInterval(
  base: EpochNoise,
  head: EpochNoise,
  alpha: number,
  range = 0,
): { readonly lower: number | null; readonly upper: number | null } | null {
  requireAlpha(alpha);
  const error = fixedSuiteError(base, head, range);
  if (error === null || !(base.mean > 0)) return null;
  const ratio = head.mean / base.mean;
  if (error.standardError === 0 || ratio <= 0) return { lower: ratio, upper: ratio };
  const pAtMost = (limit: number): number => fixedSuiteRatioTest(base, head, limit, range)?.pAtMost ?? 1;
  const pAtLeast = (limit: number): number => fixedSuiteRatioTest(base, head, limit, range)?.pAtLeast ?? 1;
  return {
    lower: edge(ratio, 0.5, (limit) => pAtMost(limit) > alpha),
    upper: edge(ratio, 2, (limit) => pAtLeast(limit) > alpha),
  };
}

/** Where, going from the ratio by a factor at a time, limits stop being possible; halved on the log scale. */
function edge(ratio: number, factor: number, isPossible: (limit: number) => boolean): number | null {
  let [inner, outer] = [ratio, ratio * factor];
  while (isPossible(outer)) {
    if (outer > ratio * farthest || outer < ratio / farthest) return null;
    [inner, outer] = [outer, outer * factor];
  }
  for (let step = 0; step < 60; step++) {
    const middle = Math.sqrt(inner * outer);
    if (isPossible(middle)) inner = middle;
    else outer = middle;
  }
  return inner;
}
