/**
 * Moves the decimal point of a number without going through binary arithmetic: 0.07 by 2 places is `7`,
 * where `0.07 * 100` is 7.000000000000001.
 *
 * @param value - finite, ≥ 0
 * @param places - integer; positive moves the point to the right
 * @returns plain decimal notation, never an exponent
 */
export function shiftDecimal(value: number, places: number): string {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const digits = whole + fraction;
  const point = whole.length + Number(exponent) + places;
  const padded = point > 0 ? digits.padEnd(point, '0') : digits.padStart(digits.length - point + 1, '0');
  const at = Math.max(point, 1);
  const integer = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const rest = padded.slice(at).replace(/0+$/, '');
  return rest === '' ? integer : `${integer}.${rest}`;
}

/**
 * A written decimal times a power of ten, rounded once.
 *
 * @param digits - decimal notation without sign or exponent, such as `5` or `.3`
 */
export function scaleDecimal(digits: string, places: number): number {
  return Number(`${digits}e${places}`);
}
