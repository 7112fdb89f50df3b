import { at } from './element-at.ts';
import { requireSameLength, requireValues } from './require-argument.ts';
import { sampleMoments } from './sample-moments.ts';

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
  const baseMoments = sampleMoments(base);
  const headMean = sampleMoments(head).mean;
  const by = ratio ?? headMean / baseMoments.mean;
  const n = base.length;
  const residuals = new Float64Array(n);
  let scale = 0;
  for (let i = 0; i < n; i++) {
    const predicted = by * at(base, i);
    residuals[i] = at(head, i) - predicted;
    scale = Math.max(scale, Math.abs(at(head, i)), Math.abs(predicted));
  }
  const residualMoments = sampleMoments(residuals);
  const noise = Math.sqrt(residualMoments.variance ?? 0) <= 1e-14 * scale;
  let covariance = 0;
  if (!noise) {
    for (let i = 0; i < n; i++) {
      covariance += (at(base, i) - baseMoments.mean) * (at(residuals, i) - residualMoments.mean);
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
