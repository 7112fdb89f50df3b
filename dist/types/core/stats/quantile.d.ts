/**
 * Type-7 quantile of values that are already sorted (linear between the order statistics (n − 1)q + 1).
 *
 * @param sorted - finite numbers in ascending order, at least one; the order is not checked
 * @param q - in [0, 1]; 0.95 is the 95th percentile
 * @throws RangeError when `sorted` is empty or q is outside [0, 1]
 * @see Hyndman & Fan (1996), The American Statistician 50(4), 361–365, definition 7; R's and NumPy's default
 */
export declare function quantileOfSorted(sorted: readonly number[] | Float64Array, q: number): number;
/**
 * Type-7 quantile of values in any order.
 *
 * @param values - finite numbers, at least one; not changed
 * @param q - in [0, 1]
 * @throws RangeError when an argument is outside its range
 * @see `quantileOfSorted`
 */
export declare function quantileType7(values: readonly number[] | Float64Array, q: number): number;
