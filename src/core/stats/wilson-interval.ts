import type { Bounds } from './bounds.ts';
import type { CountOf } from './clopper-pearson.ts';
import { normalQuantile } from './normal.ts';
import { requireBetween, requireWithin } from './require-argument.ts';

/**
 * Wilson score interval of a rate, for people to read. An absolute cap is gated with `clopperPearsonUpper`.
 *
 * @param x - events, in [0, n]; may be fractional
 * @param n - cases, > 0; may be fractional
 * @param level - confidence level, exclusive (0, 1); 0.95 means 95 %
 * @returns bounds in [0, 1] with lower ≤ x/n ≤ upper
 * @throws RangeError when an argument is outside its range
 * @see Wilson (1927), JASA 22(158), 209–212, without continuity correction
 */
export function wilsonInterval({ x, n, level }: CountOf & { readonly level: number }): Bounds {
  requireBetween('n', n, 0);
  requireWithin('x', x, 0, n);
  requireBetween('level', level, 0, 1);
  const z = -normalQuantile((1 - level) / 2);
  const z2 = z * z;
  const centre = x + z2 / 2;
  const half = z * Math.sqrt((x * (n - x)) / n + z2 / 4);
  return {
    lower: x === 0 ? 0 : Math.max(0, (centre - half) / (n + z2)),
    upper: x === n ? 1 : Math.min(1, (centre + half) / (n + z2)),
  };
}
