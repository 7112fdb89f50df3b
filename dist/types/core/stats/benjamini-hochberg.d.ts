/**
 * Benjamini–Hochberg adjusted p-values: list where adjusted ≤ q to keep the expected share of false
 * discoveries ≤ q. For exploration; a gate uses `holm`.
 *
 * @param pValues - each in [0, 1]; an empty list gives an empty list
 * @returns adjusted values in the same order, each ≥ its p-value and ≤ 1
 * @throws RangeError when a p-value is outside [0, 1]
 * @see Benjamini & Hochberg (1995), JRSS B 57(1), 289–300, step-up procedure
 */
export declare function benjaminiHochberg(pValues: readonly number[]): readonly number[];
