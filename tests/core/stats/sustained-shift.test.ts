import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../../src/core/stats/normal.ts';
import { movingAverage, robustLevel, sustainedShift } from '../../../src/core/stats/sustained-shift.ts';
import { seedFromText, xoshiro128StarStar } from '../../../src/core/stats/xoshiro128.ts';

const random = xoshiro128StarStar(seedFromText('sustained').state);
const noise = (length: number): number[] =>
  Array.from({ length }, () => normalQuantile(Math.min(1 - 1e-9, Math.max(1e-9, random.nextUniform()))));

describe('the usual level', () => {
  it('is the median with the median absolute deviation, as SciPy scales it', () => {
    const level = robustLevel([10.1, 9.8, 10.0, 10.4, 9.9, 10.2, 10.0, 9.7, 10.3, 10.1]);
    expect(level.median).toBeCloseTo(10.05, 12);
    expect(level.spread).toBeCloseTo(0.2223903327758395, 12);
  });

  it('is not moved by one bad hour', () => {
    expect(robustLevel([1, 2, 3, 4, 1e9]).median).toBe(3);
  });
});

describe('the moving average', () => {
  it('begins at 0 and has the published values', () => {
    const z = [0.6744897501960777, 3.822108584444475, 4.27176841790853];
    const found = movingAverage(z, 0.3);
    expect(found[0]).toBeCloseTo(0.20234692505882332, 12);
    expect(found[2]).toBeCloseTo(2.183323321384722, 12);
    expect(() => movingAverage(z, 0)).toThrow(RangeError);
    expect(() => movingAverage(z, 1.1)).toThrow(RangeError);
  });
});

describe('a sustained shift', () => {
  const baseline = noise(24 * 14);

  it('fires for three spreads within a day, and hardly ever for nothing', () => {
    expect(
      sustainedShift(
        baseline,
        noise(24).map((value) => value + 3),
      ),
    ).toMatchObject({ isFired: true, rule: 'mean' });
    const fired = Array.from({ length: 400 }, () => sustainedShift(baseline, noise(24)).isFired);
    expect(fired.filter(Boolean)).toHaveLength(0);
  });

  it('does not fire for one hour that is far off', () => {
    const recent = [...noise(23), 100];
    const found = sustainedShift(baseline, recent);
    expect(Math.abs(found.shift ?? 0)).toBeGreaterThan(2);
    expect(found.isFired).toBe(false);
  });

  it('says nothing of a window that is half empty, or of a baseline that does not vary', () => {
    const gaps = [...Array.from({ length: 13 }, () => null), ...Array.from({ length: 11 }, () => 5)];
    expect(sustainedShift(baseline, gaps)).toMatchObject({ shift: null, filled: 11, isFired: false });
    const flat = Array.from({ length: 50 }, () => 1);
    expect(
      sustainedShift(
        flat,
        Array.from({ length: 24 }, () => 9),
      ),
    ).toMatchObject({ shift: null, isFired: false });
  });

  it('takes the moving average where neighbouring hours are alike', () => {
    const waves = Array.from({ length: 24 * 14 }, (_, index) => Math.sin(index / 8));
    const day = Array.from({ length: 48 }, () => 4);
    expect(sustainedShift(waves, day)).toMatchObject({ rule: 'ewma', isFired: true });
    expect(sustainedShift(waves, [...day.slice(24), ...day.slice(24).map(() => 0)])).toMatchObject({
      isFired: false,
    });
    expect(
      sustainedShift(
        waves,
        day.map((value) => -value),
      ),
    ).toMatchObject({ isFired: true });
  });

  /** Values of unit variance, each like the one before. */
  const alike = (length: number, autocorrelation: number): number[] => {
    const [first = 0, ...rest] = noise(length);
    const values = [first];
    for (const value of rest)
      values.push(autocorrelation * (values.at(-1) ?? 0) + Math.sqrt(1 - autocorrelation ** 2) * value);
    return values;
  };
  const share = (runs: number, isFired: () => boolean): number =>
    Array.from({ length: runs }, isFired).filter(Boolean).length / runs;

  it('sees three spreads two days later where neighbouring hours are alike, by the hours of one window', () => {
    const found = share(100, () => {
      const values = alike(24 * 16, 0.8).map((value, hour) => value + (hour >= 24 * 14 ? 3 : 0));
      return sustainedShift(values.slice(0, -24), values.slice(-24)).isFired;
    });
    expect(found).toBeGreaterThan(0.8);
  });

  it.each([0, 0.3, 0.5, 0.7, 0.9])('is rare in weeks of days that nothing happens in, alike by %d', (phi) => {
    const fired = share(1000, () => {
      const values = alike(63, phi);
      return sustainedShift(values.slice(0, 56), values.slice(56), { window: 7, leastErrors: 3.5 }).isFired;
    });
    expect(fired).toBeLessThan(0.02);
  });

  it('sees four spreads in some of three weeks of days that are alike', () => {
    const found = share(100, () => {
      const values = alike(56 + 21, 0.7).map((value, day) => value + (day >= 56 ? 4 : 0));
      return sustainedShift(values.slice(14, 70), values.slice(70), { window: 7, leastErrors: 3.5 }).isFired;
    });
    expect(found).toBeGreaterThan(0.2);
  });

  it('looks at the window alone', () => {
    const before = Array.from({ length: 100 }, () => 50);
    expect(sustainedShift(baseline, [...before, ...noise(6)], { window: 6 }).isFired).toBe(false);
    expect(() => sustainedShift(baseline, [1], { window: 1 })).toThrow(RangeError);
  });
});
