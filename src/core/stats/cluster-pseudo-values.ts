import { at } from './element-at.ts';
import { requireSameLength, requireValues } from './require-argument.ts';
import { sampleMoments } from './sample-moments.ts';

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
export function clusterIndexOf(labels: readonly string[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(labels, (label) => {
    const number = numbers.get(label) ?? numbers.size;
    numbers.set(label, number);
    return number;
  });
}

/** Number of clusters of an index in which each of 0 … G − 1 occurs. */
function requireClusters(clusterIndex: ClusterIndex): number {
  let groups = 0;
  for (const group of clusterIndex) {
    if (!Number.isInteger(group) || group < 0 || group >= clusterIndex.length) {
      throw new RangeError(
        `clusterIndex must hold integers in [0, ${clusterIndex.length - 1}], got ${group}`,
      );
    }
    groups = Math.max(groups, group + 1);
  }
  const used = new Uint8Array(groups);
  for (const group of clusterIndex) used[group] = 1;
  const unused = used.indexOf(0);
  if (unused >= 0)
    throw new RangeError(`clusterIndex must use every number below ${groups}, got no ${unused}`);
  return groups;
}

/**
 * Sums of residuals by cluster, the part that pseudo-values and clustered standard errors share.
 *
 * @param deltas - one finite difference per case, at least one
 * @param clusterIndex - cluster of each case, same order as `deltas`
 * @throws RangeError when the lengths differ or the index skips a number
 */
export function clusterSums(
  deltas: readonly number[] | Float64Array,
  clusterIndex: ClusterIndex,
): ClusterSums {
  requireValues('deltas', deltas);
  requireSameLength('deltas', deltas, 'clusterIndex', clusterIndex);
  const groups = requireClusters(clusterIndex);
  const { n, mean } = sampleMoments(deltas);
  const residuals = new Float64Array(groups);
  const sizes = new Float64Array(groups);
  for (let i = 0; i < n; i++) {
    const group = at(clusterIndex, i);
    const residual = at(deltas, i) - mean;
    residuals[group] = at(residuals, group) + residual;
    sizes[group] = at(sizes, group) + Math.abs(at(deltas, i)) + Math.abs(mean);
  }
  // A sum of rounding errors is no residual: it would make an interval of no width out of zero variance.
  for (let group = 0; group < groups; group++) {
    if (Math.abs(at(residuals, group)) <= 1e-14 * at(sizes, group)) residuals[group] = 0;
  }
  return { n, mean, residuals };
}

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
export function clusterPseudoValues(
  deltas: readonly number[] | Float64Array,
  clusterIndex: ClusterIndex,
): Float64Array {
  const { n, mean, residuals } = clusterSums(deltas, clusterIndex);
  return residuals.map((residual) => mean + (residuals.length / n) * residual);
}

/**
 * Number of clusters with at least one difference other than 0, for the sparse guard.
 *
 * @param deltas - one finite difference head − base per case, at least one
 * @param clusterIndex - cluster of each case, 0 … G − 1 without gaps, same order as `deltas`
 * @throws RangeError when the lengths differ or the index skips a number
 */
export function changedClusters(
  deltas: readonly number[] | Float64Array,
  clusterIndex: ClusterIndex,
): number {
  requireValues('deltas', deltas);
  requireSameLength('deltas', deltas, 'clusterIndex', clusterIndex);
  const changed = new Uint8Array(requireClusters(clusterIndex));
  for (let i = 0; i < deltas.length; i++) {
    if (at(deltas, i) !== 0) changed[at(clusterIndex, i)] = 1;
  }
  return changed.reduce((sum, flag) => sum + flag, 0);
}
