import type { EpochNoise } from './epoch-noise.js';
/**
 * One-sided tests of mean(head)/mean(base) over fixed cases: the test of head − limit · base, as Fieller's is, with the
 * noise between repeats in place of the spread between cases and no covariance.
 *
 * @param ratioLimit - the ratio under H0, > 0
 * @param range - as for {@link fixedSuiteError}; 0 = not known
 * @returns `pAtLeast` rejects "ratio ≥ limit", `pAtMost` rejects "ratio ≤ limit"; null when base is not positive or a
 *   side has no case with two repeats
 * @throws RangeError when an argument is outside its range
 * @see Fieller (1954), JRSS B 16(2), 175–185; `fixedSuiteError`
 */
export declare function fixedSuiteRatioTest(base: EpochNoise, head: EpochNoise, ratioLimit: number, range?: number): {
    readonly pAtLeast: number;
    readonly pAtMost: number;
} | null;
/**
 * Interval of mean(head)/mean(base) over fixed cases: the limits that {@link fixedSuiteRatioTest} does not reject.
 *
 * @param alpha - one-sided error of each end, exclusive (0, 0.5)
 * @param range - as for {@link fixedSuiteError}; 0 = not known
 * @returns null bounds where base cannot be told from 0; null when there is no ratio
 * @throws RangeError when an argument is outside its range
 */
export declare function fixedSuiteRatioInterval(base: EpochNoise, head: EpochNoise, alpha: number, range?: number): {
    readonly lower: number | null;
    readonly upper: number | null;
} | null;
