import { at } from './element-at.ts';
import { requireWithin } from './require-argument.ts';

/**
 * Requires p-values.
 *
 * @throws RangeError when one is outside [0, 1]
 */
export function requirePValues(name: string, pValues: readonly number[]): void {
  for (const [index, p] of pValues.entries()) requireWithin(`${name}[${index}]`, p, 0, 1);
}

/**
 * Holm's adjusted p-values: reject where adjusted ≤ alpha to keep the chance of any false rejection ≤ alpha.
 *
 * @param pValues - each in [0, 1]; an empty list gives an empty list
 * @returns adjusted values in the same order, each ≥ its p-value and ≤ 1
 * @throws RangeError when a p-value is outside [0, 1]
 * @see Holm (1979), Scandinavian Journal of Statistics 6(2), 65–70
 */
export function holm(pValues: readonly number[]): readonly number[] {
  requirePValues('pValues', pValues);
  const order = pValues.map((p, index) => ({ p, index })).sort((one, other) => one.p - other.p);
  const adjusted = new Array<number>(pValues.length).fill(1);
  let running = 0;
  for (const [rank, { index }] of order.entries()) {
    running = Math.max(running, Math.min(1, (pValues.length - rank) * at(pValues, index)));
    adjusted[index] = running;
  }
  return adjusted;
}
