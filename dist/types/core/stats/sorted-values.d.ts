/**
 * The values ascending. Sorting takes longer than most of what is done with the result, and several quantiles ask for the
 * same one: it is kept as long as the values are, which must not change after they were given.
 */
export declare function sortedValues(values: Float64Array): Float64Array;
