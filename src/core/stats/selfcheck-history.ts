import { bestSplit, energyAtSplit } from './change-point.ts';
import { type InputReader, overInputs } from './selfcheck-input.ts';
import { movingAverage, robustLevel } from './sustained-shift.ts';

function changePointCase(inputs: InputReader): unknown {
  const series = inputs.numbers('series');
  const { index, ratio, t } = bestSplit(series, inputs.number('min_segment', 3));
  return {
    max_ratio: ratio,
    first_index_after_change: index,
    t_statistic: t,
    energy_Q: energyAtSplit(series, index),
  };
}

function movingAverageCase(inputs: InputReader): unknown {
  const { median, spread } = robustLevel(inputs.numbers('baseline'));
  const lambda = inputs.number('lambda_');
  const z = inputs.numbers('new').map((value) => (value - median) / spread);
  return {
    median,
    robust_sd: spread,
    z,
    ewma: movingAverage(z, lambda),
    sd_of_ewma_steady_state: Math.sqrt(lambda / (2 - lambda)),
  };
}

/** Reference functions about series of runs, by name. */
export const historyChecks: Readonly<Record<string, (inputs: unknown) => unknown>> = {
  'change-point-scan': overInputs(changePointCase),
  'ewma-robust-z': overInputs(movingAverageCase),
};
