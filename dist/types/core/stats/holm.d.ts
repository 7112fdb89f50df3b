/**
 * Requires p-values.
 *
 * @throws RangeError when one is outside [0, 1]
 */
export declare function requirePValues(name: string, pValues: readonly number[]): void;
/**
 * Holm's adjusted p-values: reject where adjusted ≤ alpha to keep the chance of any false rejection ≤ alpha.
 *
 * @param pValues - each in [0, 1]; an empty list gives an empty list
 * @returns adjusted values in the same order, each ≥ its p-value and ≤ 1
 * @throws RangeError when a p-value is outside [0, 1]
 * @see Holm (1979), Scandinavian Journal of Statistics 6(2), 65–70
 */
export declare function holm(pValues: readonly number[]): readonly number[];
