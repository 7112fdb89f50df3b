import type { Xoshiro128 } from './xoshiro128.js';
/** The estimated mean of one of several groups, independent of the other groups. */
export type GroupMean = {
    readonly mean: number;
    /** > 0 */
    readonly standardError: number;
    /** Independent units it rests on, integer ≥ 2. */
    readonly units: number;
};
/** The largest difference between the means of any two groups. */
export type RangeInterval = {
    /** max − min of the estimates: larger than the true range on the whole, for it picks the noisiest. */
    readonly observed: number;
    readonly lower: number;
    readonly upper: number;
    /** The range that estimates of these errors show on average when all means are equal. */
    readonly byChance: number;
};
/**
 * Mean of bounded values with one more value at either end of the scale, so that a group without a failure still has an
 * error.
 *
 * @param values - one finite number per independent unit, at least two
 * @param low - lower end of the scale; `high` the upper, > low
 * @returns the mean with the two values, and its standard error
 * @throws RangeError when an argument is outside its range
 * @see Agresti & Caffo (2000), The American Statistician 54(4), 280–288; for many groups Schaarschmidt, Sill &
 *   Hothorn (2008), Biometrical Journal 50(5), 782–792
 */
export declare function guardedMean(values: readonly number[] | Float64Array, low: number, high: number): GroupMean;
/**
 * Independent standard normal numbers for `rangeInterval` and `rangeChange`: `draws` for each of `groups`.
 *
 * @param groups - integer ≥ 2
 * @param draws - integer ≥ 100
 */
export declare function drawGroups(random: Xoshiro128, groups: number, draws: number): Float64Array;
/**
 * Interval of the range of several means, honest about picking the extremes after the fact.
 *
 * The range is the largest of the differences between two means. It is at least D where some pair differs by D, so the
 * lower end has to hold for all pairs at once: the critical value is the 1 − alpha quantile of the largest |t| of any
 * pair when all means are equal (the Tukey–Kramer way, simulated because the errors differ). It is at most D only where
 * no pair differs by more, and the true extreme pair is one fixed pair: the upper end takes the largest one-sided bound of
 * any pair, each at alpha (intersection–union).
 *
 * @param groups - at least two
 * @param alpha - one-sided error of each end, exclusive (0, 0.5)
 * @param normals - of `drawGroups` for as many groups
 * @param observed - range of the plain means, ≥ 0
 * @returns 0 ≤ lower ≤ observed ≤ upper
 * @throws RangeError when an argument is outside its range
 * @see Hothorn, Bretz & Westfall (2008), Biometrical Journal 50(3), 346–363 (simultaneous bounds, max |t|);
 *   Berger (1982), Technometrics 24(4), 295–300 (intersection–union)
 */
export declare function rangeInterval(groups: readonly GroupMean[], alpha: number, normals: Float64Array, observed: number): RangeInterval;
/**
 * Interval of the change head − base of the range of several means, from units that are on both sides.
 *
 * Say two groups are the extreme ones on head. Base's range is at least the difference of any two groups there, so the
 * range grew by no more than head's difference of the one pair minus base's difference of any other; best taken is the
 * same pair, whose noise is mostly shared. Which pair is extreme on head nobody knows: those that can be are kept (a fifth
 * of the error), and the largest bound of any of them is the upper end. Of the rest of the error one half goes to the same
 * pair, one half to all other pairs of base (Bonferroni), of which the same pair the other way round and the pair that
 * looks extreme are tried. The lower end is the same with the sides exchanged.
 *
 * @param base - means of the groups on base; `head` on head, `changes` of the differences head − base, same order
 * @param normals - of `drawGroups` for as many groups
 * @param observed - change of the ranges of the plain means
 * @returns lower ≤ observed ≤ upper; exchanging base and head (and turning the changes) mirrors it
 * @throws RangeError when an argument is outside its range
 * @see Berger & Boos (1994), JASA 89(427), 1012–1016 (error spent on a confidence set first); `rangeInterval`
 */
export declare function rangeChange({ base, head, changes, alpha, normals, observed, }: {
    readonly base: readonly GroupMean[];
    readonly head: readonly GroupMean[];
    readonly changes: readonly GroupMean[];
    readonly alpha: number;
    readonly normals: Float64Array;
    readonly observed: number;
}): {
    readonly lower: number;
    readonly upper: number;
};
