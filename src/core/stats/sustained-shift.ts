import { lagOneAutocorrelation } from './lag-one-autocorrelation.ts';
import { normalQuantile } from './normal.ts';
import { quantileType7 } from './quantile.ts';
import { requireInteger, requireValues, requireWithin } from './require-argument.ts';

/** What is usual of a metric, told so that single bad hours do not move it. */
export type RobustLevel = {
  readonly median: number;
  /** Median absolute deviation over Φ⁻¹(¾), which is the standard deviation of normal values; 0 where most are alike. */
  readonly spread: number;
};

/** Whether a metric has been off for a while. */
export type SustainedShift = {
  readonly level: RobustLevel;
  /** How far the mean of the window is from the usual level, in spreads; null = the baseline does not vary, or the window is too empty. */
  readonly shift: number | null;
  /** Values in the window. */
  readonly filled: number;
  /** `mean`: of the window; `ewma`: where neighbouring values of the baseline are alike. */
  readonly rule: 'mean' | 'ewma';
  readonly isFired: boolean;
};

/** Which values are looked at. */
export type SustainedShiftOptions = {
  /** Length of the window at the end of `recent`, an integer ≥ 2; default 24, a day of hours. */
  readonly window?: number;
  /** Fewest values in the window that allow a word; default half of it. */
  readonly minFilled?: number;
  /**
   * Standard errors that either limit has at least, ≥ 0; default 0. A day of hours needs none; the mean of a short window
   * strays far where neighbouring values are alike, and reaches two spreads without a shift.
   */
  readonly leastErrors?: number;
};

/** Spreads that the mean of the window has to be off. */
const meanShift = 2;

/** Share of the window's values that have to lie on that side of the median. */
const shareOfSide = 2 / 3;

/** Above it, neighbouring values are too alike for the mean of a window. */
const mostAutocorrelation = 0.6;

/** Weight of the newest value, and spreads that the average has to stay off for the whole window. */
const ewmaRule = { lambda: 0.1, shift: 1.5 } as const;

/** @throws RangeError when there is no value, or one is not finite */
export function robustLevel(values: readonly number[]): RobustLevel {
  requireValues('values', values);
  const median = quantileType7(values, 0.5);
  const deviation = quantileType7(
    values.map((value) => Math.abs(value - median)),
    0.5,
  );
  return { median, spread: deviation / normalQuantile(0.75) };
}

/**
 * Exponentially weighted moving average from 0, e_t = λ·x_t + (1 − λ)·e_{t−1}. Its standard deviation for independent values
 * of unit variance comes to √(λ / (2 − λ)).
 *
 * @param lambda - in (0, 1]
 * @see Roberts (1959), Technometrics 1(3), 239–250
 */
export function movingAverage(values: readonly number[], lambda: number): readonly number[] {
  requireWithin('lambda', lambda, Number.MIN_VALUE, 1);
  let average = 0;
  return values.map((value) => {
    average = lambda * value + (1 - lambda) * average;
    return average;
  });
}

/**
 * Whether a metric has shifted and stays so: the mean of the window is at least two spreads off the baseline's median and
 * two thirds of its values lie on that side. Where the baseline's lag-one autocorrelation φ is above 0.6 the moving average
 * (λ = 0.1), which runs on from the baseline, has to be more than 1.5 spreads off throughout the window instead.
 *
 * With `leastErrors` either limit is at least so many standard errors: of the mean √((1 + φ) / (1 − φ) / n), of the moving
 * average √(λ / (2 − λ) · (1 + c) / (1 − c)) with c = φ·(1 − λ), which are those of a first-order autoregressive process.
 *
 * @param baseline - the usual values in the order of time: at least 14 days of hourly ones for the error rates of B11
 * @param recent - values since, oldest first; null = none was measured
 * @throws RangeError when an argument is outside its range
 * @see STATISTICS A9 and its simulation B11
 */
export function sustainedShift(
  baseline: readonly number[],
  recent: readonly (number | null)[],
  { window = 24, minFilled = Math.ceil(window / 2), leastErrors = 0 }: SustainedShiftOptions = {},
): SustainedShift {
  requireInteger('window', window, 2);
  requireInteger('minFilled', minFilled, 1, window);
  requireWithin('leastErrors', leastErrors, 0, Number.MAX_VALUE);
  const level = robustLevel(baseline);
  const alike = baseline.length > 1 ? Math.max(0, lagOneAutocorrelation(baseline)) : 0;
  const rule = alike > mostAutocorrelation ? 'ewma' : 'mean';
  const inWindow = recent.slice(-window).filter((value) => value !== null);
  const filled = inWindow.length;
  if (level.spread === 0 || filled < minFilled) return { level, shift: null, filled, rule, isFired: false };
  const standardised = (value: number): number => (value - level.median) / level.spread;
  const shift = standardised(inWindow.reduce((sum, value) => sum + value, 0) / filled);
  if (rule === 'ewma') {
    // An average that began with the window would reach nothing within it: it runs on from the baseline.
    const values = [...baseline, ...recent.filter((value) => value !== null)];
    const averages = movingAverage(values.map(standardised), ewmaRule.lambda).slice(-filled);
    const needed = Math.max(ewmaRule.shift, leastErrors * deviationOfAverage(alike));
    const isFired =
      averages.every((average) => average > needed) || averages.every((average) => average < -needed);
    return { level, shift, filled, rule, isFired };
  }
  const needed = Math.max(meanShift, leastErrors * Math.sqrt((1 + alike) / (1 - alike) / filled));
  const onSide = inWindow.filter((value) => Math.sign(value - level.median) === Math.sign(shift)).length;
  return {
    level,
    shift,
    filled,
    rule,
    isFired: Math.abs(shift) >= needed && onSide >= shareOfSide * filled,
  };
}

/** Standard deviation of the moving average of values of unit variance with a lag-one autocorrelation. */
function deviationOfAverage(autocorrelation: number): number {
  const { lambda } = ewmaRule;
  const carried = autocorrelation * (1 - lambda);
  return Math.sqrt(((lambda / (2 - lambda)) * (1 + carried)) / (1 - carried));
}
