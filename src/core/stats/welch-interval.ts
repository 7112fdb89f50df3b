import { requireAlpha } from './require-argument.ts';
import { sampleMoments } from './sample-moments.ts';
import { studentTQuantile } from './student-t.ts';

/**
 * Welch's interval for the difference of two independent means, second less first.
 *
 * @param first - finite numbers, at least one
 * @param second - likewise
 * @param alpha - one-sided error of each end, exclusive (0, 0.5)
 * @returns `lower` and `upper` null where a sample has one value, or neither varies
 * @throws RangeError when an argument is outside its range
 * @see Welch (1947), Biometrika 34, 28–35, with the degrees of freedom of Satterthwaite (1946)
 */
export function welchInterval(
  first: readonly number[],
  second: readonly number[],
  alpha: number,
): { readonly difference: number; readonly lower: number | null; readonly upper: number | null } {
  requireAlpha(alpha);
  const [one, other] = [sampleMoments(first), sampleMoments(second)];
  const difference = other.mean - one.mean;
  if (one.variance === null || other.variance === null) return { difference, lower: null, upper: null };
  const [a, b] = [one.variance / one.n, other.variance / other.n];
  if (a + b === 0) return { difference, lower: null, upper: null };
  // By the share of each, since squares of tiny variances are 0.
  const share = a / (a + b);
  const freedom = 1 / (share ** 2 / (one.n - 1) + (1 - share) ** 2 / (other.n - 1));
  const half = studentTQuantile(1 - alpha, freedom) * Math.sqrt(a + b);
  return { difference, lower: difference - half, upper: difference + half };
}
