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
export declare function signFlipTest(values: readonly number[] | Float64Array): SignFlipTest;
