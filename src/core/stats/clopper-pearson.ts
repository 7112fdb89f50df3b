import { betaQuantile } from './beta.ts';
import type { Bounds } from './bounds.ts';
import { requireBetween, requireWithin } from './require-argument.ts';

/** A count out of n; both may be fractional (divided by a design effect). */
export type CountOf = {
  /** Events, in [0, n]. */
  readonly x: number;
  /** Cases, > 0. */
  readonly n: number;
};

function requireCountOf({ x, n }: CountOf): void {
  requireBetween('n', n, 0);
  requireWithin('x', x, 0, n);
}

/**
 * One-sided Clopper–Pearson upper bound of a rate. With x = 0 it is 1 − alpha^(1/n) ≈ 3/n at 0.05.
 *
 * @param alpha - one-sided error, exclusive (0, 1)
 * @returns a bound in [x/n, 1]
 * @throws RangeError when an argument is outside its range
 * @see Clopper & Pearson (1934), Biometrika 26, 404–413; fractional counts as Korn & Graubard (1998)
 */
export function clopperPearsonUpper({ x, n, alpha }: CountOf & { readonly alpha: number }): number {
  requireCountOf({ x, n });
  requireBetween('alpha', alpha, 0, 1);
  return x >= n ? 1 : betaQuantile(1 - alpha, x + 1, n - x);
}

/**
 * One-sided Clopper–Pearson lower bound of a rate.
 *
 * @param alpha - one-sided error, exclusive (0, 1)
 * @returns a bound in [0, x/n]
 * @throws RangeError when an argument is outside its range
 * @see Clopper & Pearson (1934), Biometrika 26, 404–413; fractional counts as Korn & Graubard (1998)
 */
export function clopperPearsonLower({ x, n, alpha }: CountOf & { readonly alpha: number }): number {
  requireCountOf({ x, n });
  requireBetween('alpha', alpha, 0, 1);
  return x <= 0 ? 0 : betaQuantile(alpha, x, n - x + 1);
}

/**
 * Two-sided Clopper–Pearson interval of a rate: both one-sided bounds at (1 − level)/2.
 *
 * @param level - confidence level, exclusive (0, 1); 0.95 means 95 %
 * @returns bounds in [0, 1] with lower ≤ x/n ≤ upper
 * @throws RangeError when an argument is outside its range
 * @see Clopper & Pearson (1934), Biometrika 26, 404–413
 */
export function clopperPearson({ x, n, level }: CountOf & { readonly level: number }): Bounds {
  requireBetween('level', level, 0, 1);
  const alpha = (1 - level) / 2;
  return { lower: clopperPearsonLower({ x, n, alpha }), upper: clopperPearsonUpper({ x, n, alpha }) };
}
