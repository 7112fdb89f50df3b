/**
 * Moves the decimal point of a number without going through binary arithmetic: 0.07 by 2 places is `7`,
 * where `0.07 * 100` is 7.000000000000001.
 *
 * @param value - finite, ≥ 0
 * @param places - integer; positive moves the point to the right
 * @returns plain decimal notation, never an exponent
 */
export declare function shiftDecimal(value: number, places: number): string;
/**
 * A written decimal times a power of ten, rounded once.
 *
 * @param digits - decimal notation without sign or exponent, such as `5` or `.3`
 */
export declare function scaleDecimal(digits: string, places: number): number;
