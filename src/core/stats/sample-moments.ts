import { requireValues } from './require-argument.ts';

// Indices come from loops over the array. Every estimate starts here, over as many values as there are cases: iterators
// take several times as long.

/** Moments of a sample. */
export type SampleMoments = {
  /** Number of values, ≥ 1. */
  readonly n: number;
  /** Arithmetic mean. */
  readonly mean: number;
  /** Variance with divisor n − 1; null for one value; exactly 0 when all values agree to rounding. */
  readonly variance: number | null;
  /** Σ(value − mean)³ / n (divisor n). */
  readonly thirdCentral: number;
};

/**
 * Mean, variance and third central moment in two passes.
 *
 * A standard deviation below 1e-13 of the largest absolute value is rounding noise and reported as 0, so that
 * "zero variance" is recognised for 0.1, 0.1, 0.1 as for 0, 0, 0.
 *
 * @param values - at least one finite number
 * @throws RangeError when `values` is empty or holds a number that is not finite
 */
export function sampleMoments(values: readonly number[] | Float64Array): SampleMoments {
  requireValues('values', values);
  return momentsOf(values);
}

/** The same of values that are known to be finite, at least one. */
export function momentsOf(values: readonly number[] | Float64Array): SampleMoments {
  const n = values.length;
  let sum = 0;
  let largest = 0;
  for (let i = 0; i < n; i++) {
    const value = values[i] as number;
    sum += value;
    const size = Math.abs(value);
    if (size > largest) largest = size;
  }
  const rough = sum / n;
  // Second sum over residuals takes the rounding error out of the mean.
  let residual = 0;
  for (let i = 0; i < n; i++) residual += (values[i] as number) - rough;
  const mean = rough + residual / n;
  let squares = 0;
  let cubes = 0;
  for (let i = 0; i < n; i++) {
    const deviation = (values[i] as number) - mean;
    squares += deviation * deviation;
    cubes += deviation * deviation * deviation;
  }
  if (n < 2) return { n, mean, variance: null, thirdCentral: 0 };
  const variance = squares / (n - 1);
  if (Math.sqrt(variance) <= 1e-13 * largest) return { n, mean, variance: 0, thirdCentral: 0 };
  return { n, mean, variance, thirdCentral: cubes / n };
}
