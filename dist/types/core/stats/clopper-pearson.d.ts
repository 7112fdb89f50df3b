import type { Bounds } from './bounds.js';
/** A count out of n; both may be fractional (divided by a design effect). */
export type CountOf = {
    /** Events, in [0, n]. */
    readonly x: number;
    /** Cases, > 0. */
    readonly n: number;
};
/**
 * One-sided Clopper–Pearson upper bound of a rate. With x = 0 it is 1 − alpha^(1/n) ≈ 3/n at 0.05.
 *
 * @param alpha - one-sided error, exclusive (0, 1)
 * @returns a bound in [x/n, 1]
 * @throws RangeError when an argument is outside its range
 * @see Clopper & Pearson (1934), Biometrika 26, 404–413; fractional counts as Korn & Graubard (1998)
 */
export declare function clopperPearsonUpper({ x, n, alpha }: CountOf & {
    readonly alpha: number;
}): number;
/**
 * One-sided Clopper–Pearson lower bound of a rate.
 *
 * @param alpha - one-sided error, exclusive (0, 1)
 * @returns a bound in [0, x/n]
 * @throws RangeError when an argument is outside its range
 * @see Clopper & Pearson (1934), Biometrika 26, 404–413; fractional counts as Korn & Graubard (1998)
 */
export declare function clopperPearsonLower({ x, n, alpha }: CountOf & {
    readonly alpha: number;
}): number;
/**
 * Two-sided Clopper–Pearson interval of a rate: both one-sided bounds at (1 − level)/2.
 *
 * @param level - confidence level, exclusive (0, 1); 0.95 means 95 %
 * @returns bounds in [0, 1] with lower ≤ x/n ≤ upper
 * @throws RangeError when an argument is outside its range
 * @see Clopper & Pearson (1934), Biometrika 26, 404–413
 */
export declare function clopperPearson({ x, n, level }: CountOf & {
    readonly level: number;
}): Bounds;
