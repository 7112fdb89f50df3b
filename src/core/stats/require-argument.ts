/**
 * Requires a finite number.
 *
 * @throws TypeError when it is no number, RangeError when it is NaN or infinite
 */
export function requireFinite(name: string, value: number): number {
  if (typeof value !== 'number') throw new TypeError(`${name} must be a number, got ${typeof value}`);
  if (!Number.isFinite(value)) throw new RangeError(`${name} must be finite, got ${value}`);
  return value;
}

/**
 * Requires a finite number in the closed range [min, max]; leave out `max` for no upper end.
 *
 * @throws TypeError when it is no number, RangeError when it is outside
 */
export function requireWithin(name: string, value: number, min: number, max = Infinity): number {
  requireFinite(name, value);
  if (value < min || value > max) {
    const range = max === Infinity ? `at least ${min}` : `in [${min}, ${max}]`;
    throw new RangeError(`${name} must be ${range}, got ${value}`);
  }
  return value;
}

/**
 * Requires a finite number in the open range (min, max).
 *
 * @throws TypeError when it is no number, RangeError when it is outside
 */
export function requireBetween(name: string, value: number, min: number, max = Infinity): number {
  requireFinite(name, value);
  if (value <= min || value >= max) {
    const range = max === Infinity ? `greater than ${min}` : `in (${min}, ${max})`;
    throw new RangeError(`${name} must be ${range}, got ${value}`);
  }
  return value;
}

/**
 * Requires an integer in the closed range [min, max].
 *
 * @throws TypeError when it is no number, RangeError when it is outside or not an integer
 */
export function requireInteger(
  name: string,
  value: number,
  min: number,
  max = Number.MAX_SAFE_INTEGER,
): number {
  requireWithin(name, value, min, max);
  if (!Number.isInteger(value)) throw new RangeError(`${name} must be an integer, got ${value}`);
  return value;
}

/**
 * Requires at least `atLeast` numbers, all finite.
 *
 * @throws TypeError when an element is no number, RangeError when there are too few or one is not finite
 */
export function requireValues(name: string, values: ArrayLike<number>, atLeast = 1): void {
  if (values.length < atLeast) {
    throw new RangeError(`${name} must hold at least ${atLeast} values, got ${values.length}`);
  }
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    // Spelled out here so that the label is only built when something is wrong.
    if (typeof value !== 'number' || !Number.isFinite(value)) requireFinite(`${name}[${i}]`, value as number);
  }
}

/**
 * Requires two arrays of one length.
 *
 * @throws RangeError when the lengths differ
 */
export function requireSameLength(
  name: string,
  values: { readonly length: number },
  otherName: string,
  other: { readonly length: number },
): void {
  if (values.length !== other.length) {
    throw new RangeError(
      `${name} and ${otherName} must have the same length, got ${values.length} and ${other.length}`,
    );
  }
}

/**
 * Requires a one-sided error: a finite number in (0, 0.5).
 *
 * @throws TypeError when it is no number, RangeError when it is outside
 */
export function requireAlpha(alpha: number): number {
  return requireBetween('alpha', alpha, 0, 0.5);
}
