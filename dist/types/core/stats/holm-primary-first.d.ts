/** Adjusted p-values of a family with a primary member; each is compared with the whole alpha. */
export type PrimaryFirst = {
    /** Null when there is no primary. */
    readonly primary: number | null;
    /** One per rest, same order. */
    readonly rest: readonly number[];
};
/**
 * Holm with weights, between a primary dimension and the rest, that hands on what it has spent well.
 *
 * With alpha 0.05 and a share of 0.8 the primary starts with 0.04 and k others with 0.01/k each. Whatever is rejected
 * leaves its weight: one of the rest to the others of the rest, the last of the rest to the primary, the primary to
 * all of the rest. Every step tests the smallest p ÷ weight, an adjusted value is the largest such quotient so far.
 * The weights of a member never fall as others leave, so this is the short cut of a closed test with weighted
 * Bonferroni: the chance of any false rejection stays ≤ alpha. It rejects all that 0.04 | Holm at 0.01 without
 * handing on would. Weights that are fixed at the start (weighted Holm) would not: there p₂ of the rest would have
 * to beat 0.01/(k − 0.2) instead of 0.01/(k − 1) while the primary stands.
 *
 * The adjusted values do not depend on alpha: compare each with the alpha of the whole family. Without a primary
 * all of alpha goes to the rest, without a rest all of it to the primary.
 *
 * @param primary - p-value of the primary in [0, 1], or null
 * @param rest - p-values of the others, each in [0, 1]
 * @param alpha - error of the whole family, exclusive (0, 1); only checked, for the values do not depend on it
 * @param primaryShare - share of alpha for the primary, exclusive (0, 1), default 0.8
 * @throws RangeError when an argument is outside its range
 * @see STATISTICS A12 "Primary first"; Bretz, Maurer, Brannath & Posch (2009), Statistics in Medicine 28(4),
 *   586–604, algorithm 1
 */
export declare function holmPrimaryFirst({ primary, rest, alpha, primaryShare, }: {
    readonly primary: number | null;
    readonly rest: readonly number[];
    readonly alpha?: number;
    readonly primaryShare?: number;
}): PrimaryFirst;
