/** How far head's distribution over bins is from base's. */
export type PopulationStability = {
    /** Population stability index Σ (q − p) ln(q/p), smoothed, ≥ 0. */
    readonly psi: number;
    /** Kullback–Leibler divergence of head from base, Σ q ln(q/p), smoothed, in nats. */
    readonly klHeadFromBase: number;
    /** Jensen–Shannon divergence of the plain shares, in bits, in [0, 1]. */
    readonly jsDivergence: number;
    /** Its root, a distance in [0, 1]. */
    readonly jsDistance: number;
    /** What the index comes to on average when nothing drifted: (B − 1)(1/n + 1/m). */
    readonly psiNullMean: number;
    /** The index less that mean, not below 0: what is left to be explained. */
    readonly psiCorrected: number;
};
/**
 * Population stability index of two counts over the same bins, with its two relatives.
 *
 * The usual cut-offs 0.1 and 0.25 know nothing of n: with 100 a side and ten bins unchanged data exceed 0.1 four times
 * out of five. Report it less its null mean, and claim drift by `swapTest` only.
 *
 * @param base - counts per bin, integers ≥ 0, two bins or more, at least 1 in all
 * @param head - the same bins in the same order
 * @param smoothing - added to every count, ≥ 0, default 0.5; 0 only without an empty bin, which would make the index
 *   infinite
 * @throws RangeError when an argument is outside its range
 * @see STATISTICS A5 "PSI", A9; Yurdakul & Naranjo (2020), J Risk Model Validation 14(3), for the null mean; Lin (1991),
 *   IEEE Trans. Inform. Theory 37(1), 145–151, for Jensen–Shannon
 */
export declare function populationStability(base: readonly number[], head: readonly number[], smoothing?: number): PopulationStability;
/**
 * The index alone, Σ (q − p) ln(q/p), of counts that are known to be some.
 *
 * @param base - counts per bin; `head` the same bins
 */
export declare function stabilityIndex(base: ArrayLike<number>, head: ArrayLike<number>, smoothing?: number): number;
/**
 * Inner bounds of the deciles (or other quantile bins) of both samples together. A value belongs to the bin after the
 * last bound it exceeds; equal bounds are one, so that heavy ties leave fewer bins.
 *
 * @param values - the pooled values of both sides, finite, at least one
 * @param bins - integer ≥ 2, default 10
 * @returns ascending, no two alike, fewer than `bins`
 * @see STATISTICS A9: pooled, because bins of base alone make the index of unchanged data larger
 */
export declare function pooledBounds(values: readonly number[] | Float64Array, bins?: number): readonly number[];
/** Number of the bin of a value, 0 … bounds.length. */
export declare function binOf(value: number, bounds: readonly number[]): number;
