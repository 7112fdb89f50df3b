/** Epochs of one case on both sides. */
export type CaseEpochs = {
    /** Passed epochs on base, integer in [0, baseOf]. */
    readonly basePassed: number;
    /** Epochs on base, integer ≥ 0. */
    readonly baseOf: number;
    /** Passed epochs on head, integer in [0, headOf]. */
    readonly headPassed: number;
    /** Epochs on head, integer ≥ 0. */
    readonly headOf: number;
};
/** Count of clean breaks against chance. */
export type CleanBreakTest = {
    /** Cases with every epoch passed on base and none on head. */
    readonly observed: number;
    /** Mean count under "nothing changed", given each case's total passes. */
    readonly expected: number;
    /** P(count ≥ observed) under "nothing changed", in (0, 1]; 1 when nothing broke. */
    readonly p: number;
};
/**
 * Exact test of the number of clean breaks.
 *
 * Given the total of passes of a case and no change, its passes are a random draw from its epochs
 * (hypergeometric): all on base and none on head happens only when the total equals base's epochs, and then
 * with probability 1/C(baseOf + headOf, headOf). The count over cases is Poisson-binomial.
 *
 * @param cases - one entry per case; those with fewer than two epochs on a side do not count
 * @throws RangeError when a count is outside its range
 * @see STATISTICS A12 "Clean breaks"; Fisher (1935) for the conditional argument, the tail by convolution
 */
export declare function cleanBreakTest(cases: readonly CaseEpochs[]): CleanBreakTest;
