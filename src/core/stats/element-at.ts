/**
 * Element of an array of numbers whose index is known to exist: the checked form of `values[index]`.
 *
 * @param values - any array of numbers
 * @param index - integer, 0 ≤ index < values.length
 * @throws RangeError when there is no such element
 */
export function at(values: ArrayLike<number>, index: number): number {
  const value = values[index];
  if (value === undefined) {
    throw new RangeError(`index must be an integer in [0, ${values.length - 1}], got ${index}`);
  }
  return value;
}
