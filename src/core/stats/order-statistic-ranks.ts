import { binomialCdf } from './binomial-cdf.ts';
import { requireAlpha, requireBetween, requireInteger } from './require-argument.ts';

/** Ranks (1 = smallest) of the order statistics that bound a quantile. */
export type OrderStatisticRanks = {
  /** Null when no lower bound exists at this n. */
  readonly lower: number | null;
  /** Null when no upper bound exists at this n, that is when 1 − qⁿ < 1 − alpha. */
  readonly upper: number | null;
};

/**
 * Ranks of the distribution-free confidence bounds of a quantile.
 *
 * @param n - values, integer ≥ 1
 * @param q - quantile, exclusive (0, 1)
 * @param alpha - one-sided error of each bound, exclusive (0, 0.5)
 * @returns the largest rank that is a lower and the smallest that is an upper bound
 * @throws RangeError when an argument is outside its range
 * @see David & Nagaraja (2003), Order Statistics, section 7.1; an upper bound exists iff n ≥ ln alpha/ln q
 */
export function orderStatisticRanks({
  n,
  q,
  alpha,
}: {
  readonly n: number;
  readonly q: number;
  readonly alpha: number;
}): OrderStatisticRanks {
  requireInteger('n', n, 1);
  requireBetween('q', q, 0, 1);
  requireAlpha(alpha);
  /** Smallest rank r in [1, n + 1] with P(X ≤ r − 1) > level, or ≥ level. */
  const firstRank = (holds: (probability: number) => boolean): number => {
    let low = 1;
    let high = n + 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (holds(binomialCdf(middle - 1, n, q))) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const lower = firstRank((probability) => probability > alpha) - 1;
  const upper = firstRank((probability) => probability >= 1 - alpha);
  return { lower: lower >= 1 ? lower : null, upper: upper <= n ? upper : null };
}
