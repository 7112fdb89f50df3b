const known = new WeakMap<Float64Array, Float64Array>();

/**
 * The values ascending. Sorting takes longer than most of what is done with the result, and several quantiles ask for the
 * same one: it is kept as long as the values are, which must not change after they were given.
 */
export function sortedValues(values: Float64Array): Float64Array {
  const earlier = known.get(values);
  if (earlier !== undefined) return earlier;
  const sorted = values.slice().sort();
  known.set(values, sorted);
  return sorted;
}
