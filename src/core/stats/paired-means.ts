import { requireSameLength, requireValues } from './require-argument.ts';
import { momentsOf } from './sample-moments.ts';

/** Means of two paired samples and the variances of those means. */
export type PairedMeans = {
  /** Pairs, ≥ 2. */
  readonly n: number;
  readonly base: number;
  readonly head: number;
  /** Variance of the mean of base (divisor n − 1, then / n). */
  readonly baseVariance: number;
  /** Variance of the mean of head − ratio · base; exactly 0 when these agree to rounding. */
  readonly residualVariance: number;
  /** Covariance of the mean of base with the mean of head − ratio · base. */
  readonly residualCovariance: number;
};

/**
 * Moments of base and of the residual head − ratio · base.
 *
 * Residuals instead of the plain covariance matrix: for identical arms they are exactly 0, where the matrix
 * leaves rounding errors whose square root is 1e-8.
 *
 * @param base - one finite value per independent unit, at least two
 * @param head - same units, same order
 * @param ratio - finite; left out, the ratio of the means, which needs a base mean other than 0
 * @throws RangeError when the lengths differ or there are fewer than two pairs
 */
export function pairedMeans(
  base: readonly number[] | Float64Array,
  head: readonly number[] | Float64Array,
  ratio?: number,
): PairedMeans {
  requireValues('base', base, 2);
  requireValues('head', head, 2);
  requireSameLength('base', base, 'head', head);
  const baseMoments = momentsOf(base);
  const headMean = momentsOf(head).mean;
  const by = ratio ?? headMean / baseMoments.mean;
  const n = base.length;
  const residuals = new Float64Array(n);
  let scale = 0;
  for (let i = 0; i < n; i++) {
    const predicted = by * (base[i] as number);
    const found = head[i] as number;
    residuals[i] = found - predicted;
    scale = Math.max(scale, Math.abs(found), Math.abs(predicted));
  }
  const residualMoments = momentsOf(residuals);
  const noise = Math.sqrt(residualMoments.variance ?? 0) <= 1e-14 * scale;
  let covariance = 0;
  if (!noise) {
    for (let i = 0; i < n; i++) {
      covariance +=
        ((base[i] as number) - baseMoments.mean) * ((residuals[i] as number) - residualMoments.mean);
    }
  }
  return {
    n,
    base: baseMoments.mean,
    head: headMean,
    baseVariance: (baseMoments.variance ?? 0) / n,
    residualVariance: noise ? 0 : (residualMoments.variance ?? 0) / n,
    residualCovariance: covariance / (n - 1) / n,
  };
}
