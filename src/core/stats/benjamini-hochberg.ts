import { requirePValues } from './holm.ts';

/**
 * Benjamini–Hochberg adjusted p-values: list where adjusted ≤ q to keep the expected share of false
 * discoveries ≤ q. For exploration; a gate uses `holm`.
 *
 * @param pValues - each in [0, 1]; an empty list gives an empty list
 * @returns adjusted values in the same order, each ≥ its p-value and ≤ 1
 * @throws RangeError when a p-value is outside [0, 1]
 * @see Benjamini & Hochberg (1995), JRSS B 57(1), 289–300, step-up procedure
 */
export function benjaminiHochberg(pValues: readonly number[]): readonly number[] {
  requirePValues('pValues', pValues);
  const order = pValues.map((p, index) => ({ p, index })).sort((one, other) => other.p - one.p);
  const adjusted = new Array<number>(pValues.length).fill(1);
  let running = 1;
  for (const [fromLargest, { p, index }] of order.entries()) {
    running = Math.min(running, (p * pValues.length) / (pValues.length - fromLargest));
    // p·n/n may round below p.
    adjusted[index] = Math.max(p, running);
  }
  return adjusted;
}
