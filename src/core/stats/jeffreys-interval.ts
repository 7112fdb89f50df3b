import { betaQuantile } from './beta.ts';
import type { Bounds } from './bounds.ts';
import type { CountOf } from './clopper-pearson.ts';
import { requireBetween, requireWithin } from './require-argument.ts';

/**
 * Equal-tailed Jeffreys interval of a rate, quantiles of Beta(x + ½, n − x + ½). For display and comparison.
 *
 * @param x - events, in [0, n]; may be fractional
 * @param n - cases, > 0; may be fractional
 * @param level - credible level, exclusive (0, 1)
 * @returns bounds in [0, 1], without the adjustment at x = 0 and x = n
 * @throws RangeError when an argument is outside its range
 * @see Brown, Cai & DasGupta (2001), Statistical Science 16(2), 101–133, section 3.1.1
 */
export function jeffreysInterval({ x, n, level }: CountOf & { readonly level: number }): Bounds {
  requireBetween('n', n, 0);
  requireWithin('x', x, 0, n);
  requireBetween('level', level, 0, 1);
  const tail = (1 - level) / 2;
  return {
    lower: betaQuantile(tail, x + 0.5, n - x + 0.5),
    upper: betaQuantile(1 - tail, x + 0.5, n - x + 0.5),
  };
}
