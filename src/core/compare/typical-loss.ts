import { normalQuantile } from '../stats/normal.ts';
import { alpha } from './effect-estimate.ts';
import { usualPower } from './resolvable.ts';

/** Variance between two runs of a case at a mean pass rate of 0.82, as suites usually have it (STATISTICS A11.6). */
const usualVariance = 0.065;

/**
 * The smallest loss of a pass rate that a suite of this size rules out with 80 % power when nothing changed, where
 * nothing is known but its size. An assumption, and optimistic below 50 cases (STATISTICS A12).
 *
 * @param cases - integer ≥ 2
 * @param epochs - runs a side, integer ≥ 1
 * @see STATISTICS A11.6: (z_α + z_β) · √(σ²/n), σ² twice the variance within a case ÷ runs
 */
export function typicalLoss(cases: number, epochs: number): number {
  const steps = normalQuantile(1 - alpha) + normalQuantile(usualPower);
  return steps * Math.sqrt((2 * usualVariance) / epochs / cases);
}
