import type { Bounds } from './bounds.ts';
import { casesNeeded, discordanceVariance } from './cases-needed.ts';
import { clopperPearson, clopperPearsonUpper } from './clopper-pearson.ts';
import { clusteredTango } from './clustered-tango.ts';
import { jeffreysInterval } from './jeffreys-interval.ts';
import { mcnemar } from './mcnemar.ts';
import { newcombePairedInterval } from './newcombe-paired-interval.ts';
import { normalQuantile } from './normal.ts';
import { alphaPerSide, type InputReader, levelKey, overInputs } from './selfcheck-input.ts';
import { tangoInterval, tangoScore } from './tango.ts';
import { wilsonInterval } from './wilson-interval.ts';

const pair = ({ lower, upper }: Bounds): readonly number[] => [lower, upper];

const readCounts = (inputs: InputReader) => ({
  n: inputs.number('n'),
  broken: inputs.number('base_pass_head_fail'),
  fixed: inputs.number('base_fail_head_pass'),
});

const readCountOf = (inputs: InputReader) => ({
  x: inputs.number('x'),
  n: inputs.number('n'),
  level: 1 - 2 * alphaPerSide(inputs, 0.025),
});

/** One interval per entry of `levels`, under the key of its level. */
function byLevel(inputs: InputReader, interval: (level: number) => Bounds): Record<string, unknown> {
  const one = alphaPerSide(inputs, Number.NaN);
  const levels = inputs.numbers('levels', Number.isNaN(one) ? [0.9, 0.95] : [1 - 2 * one]);
  return Object.fromEntries(levels.map((level) => [levelKey(level), pair(interval(level))]));
}

function mcnemarCase(inputs: InputReader): unknown {
  const tests = mcnemar({
    broken: inputs.number('base_pass_head_fail'),
    fixed: inputs.number('base_fail_head_pass'),
  });
  return {
    p_exact_two_sided: tests.exactTwoSided,
    p_mid_two_sided: tests.midPTwoSided,
    p_exact_one_sided_head_worse: tests.exactHeadWorse,
    p_mid_one_sided_head_worse: tests.midPHeadWorse,
    p_chi2_continuity: tests.chiSquareContinuity,
  };
}

function tangoIntervalCase(inputs: InputReader): unknown {
  const counts = readCounts(inputs);
  return {
    delta_head_minus_base: (counts.fixed - counts.broken) / counts.n,
    ...byLevel(inputs, (level) => tangoInterval({ ...counts, critical: -normalQuantile((1 - level) / 2) })),
  };
}

function tangoScoreCase(inputs: InputReader): unknown {
  const counts = readCounts(inputs);
  return {
    z_at_minus_margin: tangoScore({ ...counts, difference: -inputs.number('margin') }),
    z_at_zero: tangoScore({ ...counts, difference: 0 }),
  };
}

function clusteredTangoCase(inputs: InputReader): unknown {
  const broken = inputs.numbers('per_cluster_base_pass_head_fail');
  const fixed = inputs.numbers('per_cluster_base_fail_head_pass');
  const sizes = inputs.numbers('per_cluster_size');
  const clusters = sizes.map((size, index) => ({
    size,
    broken: broken[index] ?? Number.NaN,
    fixed: fixed[index] ?? Number.NaN,
  }));
  const result = clusteredTango(clusters, alphaPerSide(inputs, 0.05));
  return {
    delta: result.delta,
    se_CR1: result.standardError,
    var_iid: result.iidVariance,
    design_effect: result.designEffect,
    n_effective: result.effectiveN,
    t_df: result.degreesOfFreedom,
    t_crit: result.critical,
    ci: [result.lower, result.upper],
  };
}

function newcombeCase(inputs: InputReader): unknown {
  const table = {
    bothPass: inputs.number('both_pass'),
    broken: inputs.number('base_pass_head_fail'),
    fixed: inputs.number('base_fail_head_pass'),
    bothFail: inputs.number('both_fail'),
  };
  return byLevel(inputs, (level) => newcombePairedInterval(table, level));
}

function casesNeededCase(inputs: InputReader): unknown {
  const counts = readCounts(inputs);
  const sigma2 = discordanceVariance(counts);
  const { ifUnchanged, ifObserved } = casesNeeded({
    variance: sigma2,
    margin: inputs.number('margin'),
    observed: (counts.fixed - counts.broken) / counts.n,
    designEffect: inputs.number('design_effect', 1),
    alpha: inputs.number('alpha_one_sided', 0.05),
    power: inputs.number('power', 0.9),
  });
  return {
    sigma2,
    n_total_if_unchanged: ifUnchanged,
    n_more_if_unchanged: Math.max(0, ifUnchanged - counts.n),
    n_total_if_observed_delta_true: ifObserved,
    n_more_if_observed_delta_true: ifObserved === null ? null : Math.max(0, ifObserved - counts.n),
  };
}

/** Reference functions about pass and fail, by name. */
export const binaryChecks: Readonly<Record<string, (inputs: unknown) => unknown>> = {
  mcnemar: overInputs(mcnemarCase),
  'tango-interval': overInputs(tangoIntervalCase),
  'tango-score': overInputs(tangoScoreCase),
  'tango-effective-sample': overInputs(clusteredTangoCase),
  'newcombe-paired': overInputs(newcombeCase),
  wilson: overInputs((inputs) => pair(wilsonInterval(readCountOf(inputs)))),
  'clopper-pearson': overInputs((inputs) => pair(clopperPearson(readCountOf(inputs)))),
  'clopper-pearson-upper': overInputs((inputs) =>
    clopperPearsonUpper({
      x: inputs.number('x'),
      n: inputs.number('n'),
      alpha: inputs.number('alpha', alphaPerSide(inputs, 0.05)),
    }),
  ),
  jeffreys: overInputs((inputs) => pair(jeffreysInterval(readCountOf(inputs)))),
  'cases-needed': overInputs(casesNeededCase),
};
