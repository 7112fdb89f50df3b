import { clusterIndexOf, clusterPseudoValues } from './cluster-pseudo-values.ts';
import { clusteredStandardError } from './clustered-standard-error.ts';
import { deltaLogRatioInterval } from './delta-log-ratio-interval.ts';
import { fiellerInterval } from './fieller.ts';
import { guardedHallInterval, guardedHallTest } from './guarded-hall.ts';
import { type HallInterval, hallInterval, hallTest } from './hall.ts';
import { plusTwoInterval } from './plus-two.ts';
import { repeatVariance } from './repeat-variance.ts';
import { sampleMoments } from './sample-moments.ts';
import { alphaPerSide, type InputReader, levelKey, overInputs, readDeltas } from './selfcheck-input.ts';
import { signFlipTest } from './sign-flip-test.ts';
import { studentTQuantile } from './student-t.ts';
import { studentTInterval } from './student-t-interval.ts';

const readAlpha = (inputs: InputReader): number => alphaPerSide(inputs, 0.05);

/** The key of a two-sided interval with this error on each side. */
const keyOf = (alpha: number): string => levelKey(1 - 2 * alpha);

function hallShape(hall: HallInterval): Record<string, unknown> {
  return {
    mean: hall.mean,
    sd: hall.sd,
    skew: hall.skew,
    k: hall.k,
    t_crit: hall.critical,
    lower: hall.lower,
    upper: hall.upper,
    plain_t_lower: hall.plainLower,
    plain_t_upper: hall.plainUpper,
  };
}

function clusteredErrorCase(inputs: InputReader): unknown {
  const deltas = readDeltas(inputs);
  const result = clusteredStandardError(deltas, clusterIndexOf(inputs.labels('clusters')));
  const df = result.degreesOfFreedom;
  const half = result.cr1 === null ? null : studentTQuantile(1 - readAlpha(inputs), df) * result.cr1;
  return {
    n: result.n,
    clusters: result.clusters,
    mean: result.mean,
    se_naive: result.naive,
    se_CR0: result.cr0,
    se_CR1: result.cr1,
    design_effect: result.designEffect,
    t_df: df,
    [`${keyOf(readAlpha(inputs))}_t_CR1`]: half === null ? null : [result.mean - half, result.mean + half],
  };
}

function clusteredHallCase(inputs: InputReader): unknown {
  const values = clusterPseudoValues(readDeltas(inputs), clusterIndexOf(inputs.labels('clusters')));
  return { pseudo_values: [...values], ...hallShape(hallInterval(values, readAlpha(inputs))) };
}

function guardCase(inputs: InputReader): unknown {
  const values = readDeltas(inputs);
  const alpha = readAlpha(inputs);
  const range = inputs.number('score_range', 1);
  const sparseBelow = inputs.number('guard_threshold_nonzero', 8);
  const result = guardedHallInterval(values, alpha, range, { sparseBelow });
  return {
    nonzero: result.nonzero,
    hall: hallShape(result.hall),
    plus_two: plusTwoInterval(values, alpha, range),
    guarded: [result.lower, result.upper],
  };
}

function hallTestCase(inputs: InputReader): unknown {
  const values = readDeltas(inputs);
  const threshold = inputs.number('threshold');
  const plain = hallTest(values, threshold);
  const guarded = guardedHallTest(values, threshold, inputs.number('score_range', 1), {
    sparseBelow: inputs.number('guard_threshold_nonzero', 8),
  });
  return {
    transformed_t: plain.transformedT,
    p_inside: plain.pInside,
    p_breach: plain.pOutside,
    nonzero: guarded.nonzero,
    guarded_p_inside: guarded.pInside,
    guarded_p_breach: guarded.pOutside,
  };
}

function pairedTCase(inputs: InputReader): unknown {
  const result = studentTInterval(readDeltas(inputs), readAlpha(inputs));
  return {
    mean: result.mean,
    se: result.standardError,
    t: result.t,
    p_two_sided: result.pTwoSided,
    [keyOf(readAlpha(inputs))]: [result.lower, result.upper],
  };
}

function fiellerCase(inputs: InputReader): unknown {
  const base = inputs.numbers('base');
  const head = inputs.numbers('head');
  const alpha = readAlpha(inputs);
  const result = fiellerInterval(base, head, alpha);
  const delta = deltaLogRatioInterval(base, head, alpha);
  const logs = base.map((value, index) => Math.log((head[index] ?? Number.NaN) / value));
  return {
    ratio_of_means: result.ratio,
    g: result.g,
    fieller: [result.lower, result.upper],
    delta_log_ci: [delta.lower, delta.upper],
    mean_log_ratio_per_case: logs.every(Number.isFinite) ? sampleMoments(logs).mean : null,
  };
}

function repeatCase(inputs: InputReader): unknown {
  const result = repeatVariance(inputs.numberLists('base'), inputs.numberLists('head'));
  return {
    mean_delta: result.meanDelta,
    se_case_level: result.standardError,
    within_var_base: result.withinBase,
    within_var_head: result.withinHead,
    var_of_case_mean_delta: result.caseVariance,
    omega2_raw: result.omega2Raw,
    omega2: result.omega2,
  };
}

function signFlipCase(inputs: InputReader): unknown {
  const result = signFlipTest(readDeltas(inputs));
  return {
    p_two_sided: result.pTwoSided,
    p_one_sided_head_worse: result.pLess,
    p_one_sided_head_better: result.pGreater,
    mid_p_head_worse: result.midPLess,
    mid_p_head_better: result.midPGreater,
    nonzero: result.nonzero,
  };
}

/** Reference functions about means, ratios and clusters, by name. */
export const meanChecks: Readonly<Record<string, (inputs: unknown) => unknown>> = {
  'clustered-standard-error': overInputs(clusteredErrorCase),
  'clustered-hall': overInputs(clusteredHallCase),
  'hall-interval': overInputs((inputs) => hallShape(hallInterval(readDeltas(inputs), readAlpha(inputs)))),
  'sparse-guard': overInputs(guardCase),
  'sparse-guard-all-ties': overInputs(guardCase),
  'hall-p-values': overInputs(hallTestCase),
  'paired-t': overInputs(pairedTCase),
  fieller: overInputs(fiellerCase),
  'repeat-variance': overInputs(repeatCase),
  'sign-flip': overInputs(signFlipCase),
};
