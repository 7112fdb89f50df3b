import type { NotEstimable } from './not-estimable.ts';
import { requireAlpha } from './require-argument.ts';
import { studentTQuantile } from './student-t.ts';
import { requirePairedCounts, tangoInterval } from './tango.ts';

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
export function clusteredTango(clusters: readonly ClusterCounts[], alpha: number): ClusteredTango {
  requireAlpha(alpha);
  if (clusters.length === 0) throw new RangeError('clusters must hold at least 1 cluster, got 0');
  let n = 0;
  let broken = 0;
  let fixed = 0;
  for (const cluster of clusters) {
    requirePairedCounts({ n: cluster.size, broken: cluster.broken, fixed: cluster.fixed });
    n += cluster.size;
    broken += cluster.broken;
    fixed += cluster.fixed;
  }
  const delta = (fixed - broken) / n;
  const iidVariance = Math.max(0, (broken + fixed - n * delta * delta) / (n * n));
  const groups = clusters.length;
  const degreesOfFreedom = groups - 1;
  if (groups < 2) {
    return {
      delta,
      standardError: null,
      iidVariance,
      designEffect: 1,
      effectiveN: n,
      degreesOfFreedom,
      critical: null,
      lower: null,
      upper: null,
      reason: 'too-few-units',
    };
  }
  let squares = 0;
  for (const cluster of clusters) {
    const residual = cluster.fixed - cluster.broken - cluster.size * delta;
    squares += residual * residual;
  }
  const clusteredVariance = ((groups / (groups - 1)) * squares) / (n * n);
  // Below the rounding of delta itself there is no variance to compare with.
  const designEffect = iidVariance > 1e-15 / n ? Math.max(1, clusteredVariance / iidVariance) : 1;
  const critical = studentTQuantile(1 - alpha, degreesOfFreedom);
  const bounds = tangoInterval({
    n: n / designEffect,
    broken: broken / designEffect,
    fixed: fixed / designEffect,
    critical,
  });
  return {
    delta,
    standardError: Math.sqrt(clusteredVariance),
    iidVariance,
    designEffect,
    effectiveN: n / designEffect,
    degreesOfFreedom,
    critical,
    ...bounds,
    reason: null,
  };
}
