/**
 * Requires a finite number.
 *
 * @throws TypeError when it is no number, RangeError when it is NaN or infinite
 */
export declare function requireFinite(name: string, value: number): number;
/**
 * Requires a finite number in the closed range [min, max]; leave out `max` for no upper end.
 *
 * @throws TypeError when it is no number, RangeError when it is outside
 */
export declare function requireWithin(name: string, value: number, min: number, max?: number): number;
/**
 * Requires a finite number in the open range (min, max).
 *
 * @throws TypeError when it is no number, RangeError when it is outside
 */
export declare function requireBetween(name: string, value: number, min: number, max?: number): number;
/**
 * Requires an integer in the closed range [min, max].
 *
 * @throws TypeError when it is no number, RangeError when it is outside or not an integer
 */
export declare function requireInteger(name: string, value: number, min: number, max?: number): number;
/**
 * Requires at least `atLeast` numbers, all finite.
 *
 * @throws TypeError when an element is no number, RangeError when there are too few or one is not finite
 */
export declare function requireValues(name: string, values: ArrayLike<number>, atLeast?: number): void;
/**
 * Requires two arrays of one length.
 *
 * @throws RangeError when the lengths differ
 */
export declare function requireSameLength(name: string, values: {
    readonly length: number;
}, otherName: string, other: {
    readonly length: number;
}): void;
/**
 * Requires a one-sided error: a finite number in (0, 0.5).
 *
 * @throws TypeError when it is no number, RangeError when it is outside
 */
export declare function requireAlpha(alpha: number): number;
