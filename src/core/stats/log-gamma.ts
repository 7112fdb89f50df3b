import { requireBetween } from './require-argument.ts';
import { halfLogTwoPi, stirlingError } from './saddle-point.ts';

/**
 * Natural logarithm of the gamma function.
 *
 * @param x - in (0, ∞)
 * @returns ln Γ(x); absolute error about 1e-15 · max(1, |ln Γ(x)|)
 * @throws RangeError when x is not a positive finite number
 * @see Stirling's formula with the correction term of Loader (2000), see `stirlingError`
 */
export function logGamma(x: number): number {
  requireBetween('x', x, 0);
  if (x === 1 || x === 2) return 0;
  return stirlingError(x) + (x - 0.5) * Math.log(x) - x + halfLogTwoPi;
}
