import type { Bounds } from './bounds.ts';
import { changedClusters, clusterPseudoValues } from './cluster-pseudo-values.ts';
import { at } from './element-at.ts';
import { guardedHallInterval, guardedHallTest } from './guarded-hall.ts';
import { requireAlpha, requireBetween, requireSameLength } from './require-argument.ts';
import { sampleMoments } from './sample-moments.ts';

/** Signed gaps within pairs on both sides. */
export type PairGaps = {
  /** One signed difference per pair, first attribute value − second, on base. */
  readonly base: readonly number[];
  /** The same on head, same order. */
  readonly head: readonly number[];
  /** Independent unit of each pair, 0 … G − 1 without gaps. */
  readonly unitOf: readonly number[];
  /** Largest possible difference, > 0. */
  readonly range: number;
};

/** |mean on head| − |mean on base|. */
export type GapWidening = Bounds & { readonly estimate: number };

/** One-sided p-values about the widening; small = proven. */
export type WideningTests = {
  /** H0: it widened by at least the margin. */
  readonly inside: number;
  /** H0: it widened by at most the margin. */
  readonly outside: number;
  /** H0: it did not widen. */
  readonly wider: number;
  /** H0: it did not narrow. */
  readonly narrower: number;
};

/** Interval of the mean gap of one side, or of the signed change: Hall's t on one number per unit, guarded. */
export function meanGapInterval(
  gaps: readonly number[],
  unitOf: readonly number[],
  range: number,
  alpha: number,
): Bounds {
  const { values, nonzero } = unitsOf(gaps, unitOf);
  const { lower, upper } = guardedHallInterval(values, alpha, range, { nonzero });
  return { lower: Math.max(-range, lower), upper: Math.min(range, upper) };
}

/**
 * How much wider the gap became, whichever way it points: |ḡ head| − |ḡ base|.
 *
 * With s and t the signs of the two gaps it is the larger over s of the smaller over t of s·ḡ head − t·ḡ base. Of the
 * unknown true s any t gives an upper bound, so that two bounds share the error: the change c = head − base, whose noise
 * is what the sides do not share, and the sum q = head + base. The lower end is the same with the sides exchanged. An
 * interval of c alone would call a gap that turned round unchanged, and one that closed as bad as one that opened.
 *
 * @param alpha - one-sided error of each end, exclusive (0, 0.5)
 * @returns lower ≤ estimate ≤ upper; exchanging the sides mirrors it, turning the sign of all gaps leaves it alone
 * @throws RangeError when an argument is outside its range
 * @see Berger (1982), Technometrics 24(4), 295–300 (intersection–union over s); Bonferroni over t
 */
export function gapWidening(gaps: PairGaps, alpha: number): GapWidening {
  requireAlpha(alpha);
  const forms = formsOf(gaps);
  const bounds = ({ values, nonzero }: Units): Bounds =>
    guardedHallInterval(values, alpha / 2, 2 * gaps.range, { nonzero });
  const change = bounds(forms.change);
  const sum = bounds(forms.sum);
  const estimate = Math.abs(sampleMoments(gaps.head).mean) - Math.abs(sampleMoments(gaps.base).mean);
  const lower = Math.min(Math.max(change.lower, -sum.upper), Math.max(sum.lower, -change.upper));
  const upper = Math.max(Math.min(change.upper, sum.upper), Math.min(-sum.lower, -change.lower));
  return {
    estimate,
    lower: Math.max(-gaps.range, Math.min(lower, estimate)),
    upper: Math.min(gaps.range, Math.max(upper, estimate)),
  };
}

/**
 * The tests that belong to `gapWidening`.
 *
 * @param margin - how much wider is tolerated, ≥ 0
 */
export function gapWideningTests(gaps: PairGaps, margin: number): WideningTests {
  requireBetween('margin', margin, -Number.MIN_VALUE);
  const { change, sum } = formsOf(gaps);
  const above = ({ values, nonzero }: Units, sign: 1 | -1, threshold: number): number => {
    const turned = sign === 1 ? values : values.map((value) => -value);
    return guardedHallTest(turned, threshold, 2 * gaps.range, { nonzero }).pInside;
  };
  const either = (one: number, other: number): number => Math.min(1, 2 * Math.min(one, other));
  const wider = (threshold: number): number =>
    Math.max(
      either(above(change, 1, threshold), above(sum, -1, threshold)),
      either(above(sum, 1, threshold), above(change, -1, threshold)),
    );
  const within = (threshold: number): number =>
    Math.max(
      either(above(change, -1, -threshold), above(sum, -1, -threshold)),
      either(above(sum, 1, -threshold), above(change, 1, -threshold)),
    );
  return { inside: within(margin), outside: wider(margin), wider: wider(0), narrower: within(0) };
}

/** One number per independent unit, and how many of the units are not 0. */
type Units = { readonly values: readonly number[] | Float64Array; readonly nonzero: number };

function unitsOf(values: readonly number[], unitOf: readonly number[]): Units {
  const units = new Set(unitOf).size;
  if (units < values.length) {
    return { values: clusterPseudoValues(values, unitOf), nonzero: changedClusters(values, unitOf) };
  }
  return { values, nonzero: values.filter((value) => value !== 0).length };
}

function formsOf({ base, head, unitOf, range }: PairGaps): { readonly change: Units; readonly sum: Units } {
  requireBetween('range', range, 0);
  requireSameLength('base', base, 'head', head);
  requireSameLength('base', base, 'unitOf', unitOf);
  return {
    change: unitsOf(
      head.map((gap, index) => gap - at(base, index)),
      unitOf,
    ),
    sum: unitsOf(
      head.map((gap, index) => gap + at(base, index)),
      unitOf,
    ),
  };
}
