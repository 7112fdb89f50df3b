import type { Bounds } from './bounds.js';
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
export type GapWidening = Bounds & {
    readonly estimate: number;
};
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
export declare function meanGapInterval(gaps: readonly number[], unitOf: readonly number[], range: number, alpha: number): Bounds;
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
export declare function gapWidening(gaps: PairGaps, alpha: number): GapWidening;
/**
 * The tests that belong to `gapWidening`.
 *
 * @param margin - how much wider is tolerated, ≥ 0
 */
export declare function gapWideningTests(gaps: PairGaps, margin: number): WideningTests;
