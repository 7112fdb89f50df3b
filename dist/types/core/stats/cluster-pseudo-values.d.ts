/** One cluster number per case, 0 … G − 1, every number in use. */
export type ClusterIndex = readonly number[] | Int32Array;
/** What the residuals of clustered differences add up to. */
export type ClusterSums = {
    /** Number of cases. */
    readonly n: number;
    /** Mean of all differences. */
    readonly mean: number;
    /** Σ over the cluster of (difference − mean), one entry per cluster in the order of the index. */
    readonly residuals: Float64Array;
};
/**
 * Numbers the clusters of a list of labels 0, 1, … in order of first appearance.
 *
 * @param labels - one label per case
 */
export declare function clusterIndexOf(labels: readonly string[]): Int32Array;
/**
 * Sums of residuals by cluster, the part that pseudo-values and clustered standard errors share.
 *
 * @param deltas - one finite difference per case, at least one
 * @param clusterIndex - cluster of each case, same order as `deltas`
 * @throws RangeError when the lengths differ or the index skips a number
 */
export declare function clusterSums(deltas: readonly number[] | Float64Array, clusterIndex: ClusterIndex): ClusterSums;
/**
 * Pseudo-values that turn clustered differences into one number per cluster.
 *
 * Their mean is the mean difference over cases, and sd/√G is exactly its CR1 clustered standard error, so
 * every one-sample method runs on them with G − 1 degrees of freedom.
 *
 * @param deltas - one finite difference head − base per case, at least one
 * @param clusterIndex - cluster of each case, 0 … G − 1 without gaps, same order as `deltas`
 * @returns y_g = Δ̂ + (G/N) Σ(d − Δ̂), one entry per cluster in the order of the index
 * @throws RangeError when the lengths differ or the index skips a number
 * @see STATISTICS A3
 */
export declare function clusterPseudoValues(deltas: readonly number[] | Float64Array, clusterIndex: ClusterIndex): Float64Array;
/**
 * Number of clusters with at least one difference other than 0, for the sparse guard.
 *
 * @param deltas - one finite difference head − base per case, at least one
 * @param clusterIndex - cluster of each case, 0 … G − 1 without gaps, same order as `deltas`
 * @throws RangeError when the lengths differ or the index skips a number
 */
export declare function changedClusters(deltas: readonly number[] | Float64Array, clusterIndex: ClusterIndex): number;
