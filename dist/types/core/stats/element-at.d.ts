/**
 * Element of an array of numbers whose index is known to exist: the checked form of `values[index]`.
 *
 * @param values - any array of numbers
 * @param index - integer, 0 ≤ index < values.length
 * @throws RangeError when there is no such element
 */
export declare function at(values: ArrayLike<number>, index: number): number;
