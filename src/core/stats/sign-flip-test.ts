import { requireValues } from './require-argument.ts';
import {
  fineStep,
  gridStep,
  inSteps,
  type SignFlipTails,
  tailsByEnumeration,
  tailsBySaddlepoint,
  tailsOnGrid,
  totalOf,
} from './sign-flip-tails.ts';

/** A difference smaller than this share of the largest is what rounding left. */
const rounding = 1e-12;

/** Test of "no difference" by turning the sign of every difference at random. */
export type SignFlipTest = {
  /** Share of signs with a sum as small as this or smaller: small = the mean is below 0. */
  readonly pLess: number;
  /** Share of signs with a sum as large as this or larger: small = the mean is above 0. */
  readonly pGreater: number;
  /** `pLess` with half of the ties; `midPLess` + `midPGreater` = 1. */
  readonly midPLess: number;
  /** `pGreater` with half of the ties. */
  readonly midPGreater: number;
  /** Share of signs with a sum as far from 0 as this or farther. */
  readonly pTwoSided: number;
  /** Differences other than 0. */
  readonly nonzero: number;
  /** How it was counted; the first two are exact, the saddlepoint knows no ties and gives mid-p for all. */
  readonly method: 'grid' | 'enumeration' | 'rounded-grid' | 'saddlepoint';
};

/** Up to this many differences off any grid all 2ᵐ sums are looked at. */
const mostEnumerated = 20;

/** Up to this many they are rounded to a fine grid. */
const mostRounded = 60;

/**
 * Sign-flip test of the mean difference at 0, one-sided either way.
 *
 * When a change did nothing, base and head of a case could be exchanged, and every difference could as well have had
 * the other sign: given their sizes, each of the 2ᵐ choices of signs is equally likely. No distribution is assumed, so
 * the test keeps its error where few cases differ and a t statistic does not. The plain p-value is valid in any sample;
 * mid-p counts half of the ties, which keeps the error at its nominal value on average instead of below it.
 *
 * Differences that are multiples of one step (means over epochs) are counted exactly, up to 20 others enumerated, up
 * to 60 counted on a grid of their own. Beyond that the saddlepoint takes over, not random flips: a thousand of those
 * cannot show a p-value below 1/1001, which a family of forty tests asks for, and make the rest hang on a seed.
 *
 * It tests 0 only: around a margin differences are not symmetric, whatever the change did.
 *
 * @param values - finite differences head − base, one per independent unit, at least one; clusters enter by totals
 * @throws RangeError when there is no value or one is not finite
 * @see Fisher (1935), The Design of Experiments, section 21; Lancaster (1961), JASA 56, 223–234, for mid-p
 */
export function signFlipTest(values: readonly number[] | Float64Array): SignFlipTest {
  requireValues('values', values);
  let largest = 0;
  for (let index = 0; index < values.length; index++) {
    const size = Math.abs(values[index] as number);
    if (size > largest) largest = size;
  }
  const gains = sortedMagnitudes(values, 1, rounding * largest);
  const losses = sortedMagnitudes(values, -1, rounding * largest);
  const { above, equal, isBelow, method } = tailsOf(gains, losses);
  const beyond = above + equal;
  const mid = above + equal / 2;
  return {
    pLess: isBelow ? beyond : 1 - above,
    pGreater: isBelow ? 1 - above : beyond,
    midPLess: isBelow ? mid : 1 - mid,
    midPGreater: isBelow ? 1 - mid : mid,
    pTwoSided: Math.min(1, 2 * beyond),
    nonzero: gains.length + losses.length,
    method,
  };
}

/** The values of one sign that are larger than `least`, sorted, so that the order of the cases does not show in the last digit. */
function sortedMagnitudes(
  values: readonly number[] | Float64Array,
  sign: 1 | -1,
  least: number,
): Float64Array {
  const magnitudes = new Float64Array(values.length);
  let count = 0;
  for (let index = 0; index < values.length; index++) {
    const magnitude = sign * (values[index] as number);
    if (magnitude > least) magnitudes[count++] = magnitude;
  }
  return magnitudes.subarray(0, count).sort();
}

/** The tails beyond the absolute sum: both directions come from the same numbers and mirror each other exactly. */
function tailsOf(
  gains: Float64Array,
  losses: Float64Array,
): SignFlipTails & { readonly isBelow: boolean; readonly method: SignFlipTest['method'] } {
  const magnitudes = new Float64Array(gains.length + losses.length);
  magnitudes.set(gains);
  magnitudes.set(losses, gains.length);
  magnitudes.sort();
  if (magnitudes.length === 0) return { above: 0, equal: 1, isBelow: false, method: 'grid' };
  const onGrid = (step: number): SignFlipTails & { readonly isBelow: boolean } => {
    const sum = totalOf(inSteps(gains, step)) - totalOf(inSteps(losses, step));
    return { ...tailsOnGrid(inSteps(magnitudes, step), Math.abs(sum)), isBelow: sum < 0 };
  };
  const step = gridStep(magnitudes);
  if (step !== null) return { ...onGrid(step), method: 'grid' };
  const sum = totalOf(gains) - totalOf(losses);
  const isBelow = sum < 0;
  if (magnitudes.length <= mostEnumerated) {
    return { ...tailsByEnumeration(magnitudes, Math.abs(sum)), isBelow, method: 'enumeration' };
  }
  if (magnitudes.length <= mostRounded) return { ...onGrid(fineStep(magnitudes)), method: 'rounded-grid' };
  return { ...tailsBySaddlepoint(magnitudes, Math.abs(sum)), isBelow, method: 'saddlepoint' };
}
