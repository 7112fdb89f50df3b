/**
 * Fewest points with which the scan for a change of level (p ≤ 0.01) finds a step in their middle in four of five series,
 * and the step, in standard deviations of the scatter. With fewer than 30 points it finds none: a step makes neighbours
 * alike, which are then permuted in blocks of three, and so few blocks have no order that is rare enough.
 *
 * Simulated by `scripts/scan-power.ts`, independent normal scatter; a test holds it against the scan.
 */
const mostlySeen: readonly (readonly [points: number, step: number])[] = [
  [30, 2.25],
  [35, 2],
  [40, 1.75],
  [45, 1.5],
];

/**
 * The step that so many points mostly show, in standard deviations; one nearer to an end has to be larger.
 *
 * @param points - that were searched, an integer ≥ 0
 * @returns null = not even one of 3 standard deviations
 */
export function mostlySeenStep(points: number): number | null {
  return mostlySeen.findLast(([count]) => points >= count)?.[1] ?? null;
}
