import type { NotEstimable } from './not-estimable.js';
/** The paired cases of one cluster (document, conversation). */
export type ClusterCounts = {
    /** Paired cases of the cluster, > 0. */
    readonly size: number;
    /** Of these, passed on base and failed on head. */
    readonly broken: number;
    /** Of these, failed on base and passed on head. */
    readonly fixed: number;
};
/** Tango interval at the effective sample size of clustered pairs. */
export type ClusteredTango = {
    /** Σ(fixed − broken)/N. */
    readonly delta: number;
    /** CR1 clustered standard error of delta; null with fewer than two clusters. */
    readonly standardError: number | null;
    /** Variance delta would have with independent cases, (b + c − (c − b)²/N)/N². */
    readonly iidVariance: number;
    /** max(1, CR1 variance / iid variance); 1 when no case changed. */
    readonly designEffect: number;
    /** N / designEffect. */
    readonly effectiveN: number;
    /** Clusters − 1. */
    readonly degreesOfFreedom: number;
    /** t quantile of the interval; null with fewer than two clusters. */
    readonly critical: number | null;
    /** Null with fewer than two clusters. */
    readonly lower: number | null;
    /** Null with fewer than two clusters. */
    readonly upper: number | null;
    /** Why there are no bounds; null when there are. */
    readonly reason: NotEstimable | null;
};
/**
 * Tango's score interval for clustered pairs: counts divided by the design effect, critical value t(G − 1).
 *
 * With clusters of one case each the design effect is at most G/(G − 1), and the interval is Tango's with t.
 *
 * @param clusters - one entry per cluster, at least one
 * @param alpha - one-sided error of each end, exclusive (0, 0.5)
 * @throws RangeError when a count or alpha is outside its range
 * @see STATISTICS A4; CR1 as in Cameron & Miller (2015), J. Human Resources 50(2), equation (11) with G/(G − 1)
 */
export declare function clusteredTango(clusters: readonly ClusterCounts[], alpha: number): ClusteredTango;
