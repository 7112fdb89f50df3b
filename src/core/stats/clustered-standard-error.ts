import { type ClusterIndex, clusterSums } from './cluster-pseudo-values.ts';
import { sampleMoments } from './sample-moments.ts';

/** Standard errors of a mean with and without clusters. */
export type ClusteredStandardError = {
  /** Cases. */
  readonly n: number;
  /** Clusters. */
  readonly clusters: number;
  readonly mean: number;
  /** sd/√n, as if cases were independent; null for one case. */
  readonly naive: number | null;
  /** Sandwich without correction, √(Σ residual sums²)/n (Miller 2024). */
  readonly cr0: number;
  /** CR0 times √(G/(G − 1)), the one the gate uses; null for one cluster. */
  readonly cr1: number | null;
  /** CR1 variance over naive variance; null where either is missing or the naive one is 0. */
  readonly designEffect: number | null;
  /** Clusters − 1. */
  readonly degreesOfFreedom: number;
};

/**
 * Standard error of the mean difference over cases that come in clusters.
 *
 * @param deltas - one finite difference per case, at least one
 * @param clusterIndex - cluster of each case, 0 … G − 1 without gaps, same order as `deltas`
 * @throws RangeError when the lengths differ or the index skips a number
 * @see Miller (2024), arXiv 2411.00640, Appendix A (CR0); Cameron & Miller (2015), equation (11) (CR1 with G/(G − 1))
 */
export function clusteredStandardError(
  deltas: readonly number[] | Float64Array,
  clusterIndex: ClusterIndex,
): ClusteredStandardError {
  const { n, mean, residuals } = clusterSums(deltas, clusterIndex);
  const clusters = residuals.length;
  const { variance } = sampleMoments(deltas);
  let squares = 0;
  for (const residual of residuals) squares += residual * residual;
  const cr0 = Math.sqrt(squares) / n;
  const cr1 = clusters < 2 ? null : cr0 * Math.sqrt(clusters / (clusters - 1));
  const naive = variance === null ? null : Math.sqrt(variance / n);
  const comparable = cr1 !== null && naive !== null && naive > 0;
  return {
    n,
    clusters,
    mean,
    naive,
    cr0,
    cr1,
    designEffect: comparable ? (cr1 / naive) ** 2 : null,
    degreesOfFreedom: clusters - 1,
  };
}
