import { changePoint } from '../../src/core/stats/change-point.ts';
import { normalQuantile } from '../../src/core/stats/normal.ts';
import { seedFromTexts, xoshiro128StarStar } from '../../src/core/stats/xoshiro128.ts';

/** A kind of series: how long, how large the step, and how many points come after it. */
export interface ScanCell {
  readonly points: number;
  /** In standard deviations of the scatter; 0 = nothing happened. */
  readonly step: number;
  readonly after: number;
}

/** From here on a change point counts, as on the page of a sprint. */
const alpha = 0.01;

/**
 * Share of series in which the scan finds a change, p ≤ 0.01: independent normal scatter of standard deviation 1 about a
 * level that moves once. Seeded by the cell.
 */
export function scanPower({ points, step, after }: ScanCell, series: number): number {
  const random = xoshiro128StarStar(seedFromTexts(['scan-power', `${points} ${step} ${after}`]).state);
  let found = 0;
  for (let round = 0; round < series; round++) {
    const levels = Array.from(
      { length: points },
      (_, index) =>
        normalQuantile((random.nextUint32() + 0.5) / 2 ** 32) + (index < points - after ? 0 : step),
    );
    if (changePoint(levels, { random, alpha }).p <= alpha) found += 1;
  }
  return found / series;
}
