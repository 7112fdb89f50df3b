import { at } from './element-at.ts';
import { requireValues, requireWithin } from './require-argument.ts';

/**
 * Type-7 quantile of values that are already sorted (linear between the order statistics (n − 1)q + 1).
 *
 * @param sorted - finite numbers in ascending order, at least one; the order is not checked
 * @param q - in [0, 1]; 0.95 is the 95th percentile
 * @throws RangeError when `sorted` is empty or q is outside [0, 1]
 * @see Hyndman & Fan (1996), The American Statistician 50(4), 361–365, definition 7; R's and NumPy's default
 */
export function quantileOfSorted(sorted: readonly number[] | Float64Array, q: number): number {
  requireWithin('q', q, 0, 1);
  if (sorted.length === 0) throw new RangeError('sorted must hold at least 1 values, got 0');
  const position = (sorted.length - 1) * q;
  const below = Math.floor(position);
  const low = at(sorted, below);
  const high = at(sorted, Math.min(below + 1, sorted.length - 1));
  return low + (position - below) * (high - low);
}

/**
 * Type-7 quantile of values in any order.
 *
 * @param values - finite numbers, at least one; not changed
 * @param q - in [0, 1]
 * @throws RangeError when an argument is outside its range
 * @see `quantileOfSorted`
 */
export function quantileType7(values: readonly number[] | Float64Array, q: number): number {
  requireValues('values', values);
  return quantileOfSorted(Float64Array.from(values).sort(), q);
}
