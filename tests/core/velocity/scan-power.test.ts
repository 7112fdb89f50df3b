import { describe, expect, it } from 'vitest';
import { scanPower } from '../../../scripts/scan-power/simulate.ts';
import { mostlySeenStep } from '../../../src/core/velocity/scan-power.ts';

const series = 120;

/** Share of steps in the middle that the scan finds. */
function power(points: number, step: number): number {
  return scanPower({ points, step, after: Math.floor(points / 2) }, series);
}

describe('the step that a scan mostly shows', () => {
  it.each([30, 45])('is found in four of five series of %i points, and a smaller one is not', (points) => {
    const step = mostlySeenStep(points) ?? Number.NaN;
    // Three standard errors of a share of 0.8 among so many series.
    expect(power(points, step)).toBeGreaterThan(0.8 - 3 * Math.sqrt(0.16 / series));
    expect(power(points, step - 0.5)).toBeLessThan(0.8);
  });

  it.each([10, 18, 25])(
    'is none with %i points: a step of 3 standard deviations is mostly missed or nearly so',
    (points) => {
      expect(mostlySeenStep(points)).toBeNull();
      expect(power(points, 3)).toBeLessThan(0.85);
    },
  );

  it('is smaller with more points', () => {
    const steps = Array.from({ length: 31 }, (_, index) => mostlySeenStep(30 + index) ?? Number.NaN);
    expect(steps).toEqual(steps.toSorted((one, other) => other - one));
    expect(mostlySeenStep(29)).toBeNull();
  });
});
