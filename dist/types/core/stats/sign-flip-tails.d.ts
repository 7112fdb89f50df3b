/** Where a sum lies in the distribution of sums with random signs; the rest to 1 is below it. */
export type SignFlipTails = {
    /** P(sum with random signs > the sum). */
    readonly above: number;
    /** P(equal); 0 from an approximation by a continuous distribution. */
    readonly equal: number;
};
/**
 * The step of the coarsest grid that holds all of the magnitudes.
 *
 * @param magnitudes - each > 0, at least one
 * @returns null where there is no such grid, or one too fine, or too many magnitudes, to count on
 */
export declare function gridStep(magnitudes: Float64Array): number | null;
/**
 * The step of a fine grid to round to. Of up to 60 magnitudes an average one has 80 steps or more, and the rounding moves
 * a p-value by about one per cent of itself.
 *
 * @param magnitudes - each > 0, at least one
 */
export declare function fineStep(magnitudes: Float64Array): number;
/** Values as whole numbers of steps. */
export declare function inSteps(values: Float64Array, step: number): Int32Array;
/** Sum in the given order. */
export declare function totalOf(values: Float64Array | Int32Array): number;
/**
 * Tails by counting all sums on a grid: exact.
 *
 * @param steps - integers ≥ 0
 * @param sum - the sum in steps, 0 ≤ sum ≤ their total, of the total's parity
 */
export declare function tailsOnGrid(steps: Int32Array, sum: number): SignFlipTails;
/**
 * Tails by all 2ᵐ sums, made of two halves that are sorted: exact. Sums that differ by less than a billionth of the
 * largest are equal.
 *
 * @param magnitudes - each > 0; 2^(m/2) numbers are kept, so m ≤ 20 or so
 * @param sum - ≥ 0
 */
export declare function tailsByEnumeration(magnitudes: Float64Array, sum: number): SignFlipTails;
/**
 * Tails by the saddlepoint approximation of Lugannani and Rice: the cumulant function of a random sign times z is
 * log cosh(tz). Continuous, so that it stands for the mid-p of what has steps.
 *
 * @param magnitudes - each > 0, at least one
 * @param sum - 0 ≤ sum ≤ their total
 * @see Robinson (1982), JRSS B 44(1), 91–101, the one-sample permutation test; Lugannani & Rice (1980), Advances in
 *   Applied Probability 12(2), 475–490
 */
export declare function tailsBySaddlepoint(magnitudes: Float64Array, sum: number): SignFlipTails;
