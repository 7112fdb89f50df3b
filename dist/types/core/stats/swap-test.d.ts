import { type PopulationStability } from './population-stability.js';
import type { Xoshiro128 } from './xoshiro128.js';
/** Bins of base and of head, one pair per independent unit, by position. */
export type BinPairs = {
    readonly base: ArrayLike<number>;
    readonly head: ArrayLike<number>;
};
/** Test of drift by exchanging sides. */
export type DriftTest = PopulationStability & {
    /** (1 + permutations with an index as large or larger) ÷ (1 + permutations). */
    readonly p: number;
    /** Mean index of the permutations: what pairs like these come to when nothing drifted. */
    readonly permutedMean: number;
};
/**
 * Permutation test of drift for outputs of the same cases: base and head are exchanged within a case, each with
 * probability ½, and the index of every such table is held against the one found. Exchanging labels over all cases is
 * for inputs; on the same cases it ignores the pairing and finds less.
 *
 * Pairs between the same two bins are exchanged together: how many change sides is the number of ones among as many
 * random bits, 32 at a time.
 *
 * @param pairs - integers in [0, bins); at least one pair
 * @param bins - integer ≥ 2
 * @param random - seeded generator; the same state gives the same p-value
 * @param permutations - integer ≥ 1, default 999
 * @throws RangeError when an argument is outside its range
 * @see STATISTICS A9, B10; Phipson & Smyth (2010), Stat. Appl. Genet. Mol. Biol. 9(1), 39, for the added one
 */
export declare function swapTest(pairs: BinPairs, bins: number, random: Pick<Xoshiro128, 'nextUint32'>, permutations?: number): DriftTest;
