import type { DriftTest } from './swap-test.js';
import { type BinnedEntries, type Memberships } from './unit-profiles.js';
import type { Xoshiro128 } from './xoshiro128.js';
/** What random numbers are drawn by. */
type Random = Pick<Xoshiro128, 'nextUint32' | 'nextInteger'>;
/**
 * Permutation test of drift between two sets that may have much in common: inputs of two suites, say.
 *
 * What both sets have cannot tell them apart, and is no independent draw of either: labels are not given to it. Permuted is,
 * unit by unit, which set has what only one of them has; a unit of which the sets have different entries (an input that was
 * edited, a conversation with another turn) exchanges its sides as a whole. Where one set has hardly anything of its own,
 * because the other has grown, there is nothing to exchange with: there the order of arrival is permuted, that is which of all
 * units are common and which are not. The numbers of units of each kind stay as they are.
 *
 * @param entries - at least one of each side in every feature
 * @param features - as many as there are; all are judged by the same permutations
 * @param random - seeded generator; the same state gives the same p-values
 * @param permutations - integer ≥ 1, default 999
 * @returns one test for each feature, in their order
 * @throws RangeError when an argument is outside its range
 * @see STATISTICS A9; Phipson & Smyth (2010), Stat. Appl. Genet. Mol. Biol. 9(1), 39, for the added one
 */
export declare function membershipTest(entries: Memberships, features: readonly BinnedEntries[], random: Random, permutations?: number): readonly DriftTest[];
export {};
