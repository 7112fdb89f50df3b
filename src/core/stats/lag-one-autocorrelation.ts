import { requireValues } from './require-argument.ts';

/**
 * Lag-one autocorrelation, Σ (x_t − x̄)(x_{t+1} − x̄) / Σ (x_t − x̄)², in [−1, 1]; 0 for a series that does not vary.
 *
 * @param series - in the order of time, at least two values
 * @throws RangeError when there are fewer, or one is not finite
 * @see Box, Jenkins & Reinsel (2008), Time Series Analysis, 4th ed., 2.1.6
 */
export function lagOneAutocorrelation(series: readonly number[] | Float64Array): number {
  requireValues('series', series, 2);
  let sum = 0;
  for (const value of series) sum += value;
  const mean = sum / series.length;
  let [products, squares] = [0, 0];
  for (let index = 0; index < series.length; index++) {
    const deviation = (series[index] as number) - mean;
    squares += deviation * deviation;
    if (index > 0) products += deviation * ((series[index - 1] as number) - mean);
  }
  return squares === 0 ? 0 : products / squares;
}
