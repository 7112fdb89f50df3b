import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { betaCdf, betaQuantile } from './beta.ts';
import { binomialCdf } from './binomial-cdf.ts';
import type { Bounds } from './bounds.ts';
import { chiSquareCdf, chiSquareQuantile } from './chi-square.ts';
import { classifyInterval } from './classify-interval.ts';
import { cleanBreakTest } from './clean-break-test.ts';
import { designEffectRule } from './design-effect-rule.ts';
import { at } from './element-at.ts';
import { holm } from './holm.ts';
import { logGamma } from './log-gamma.ts';
import { millerSampleSize, minimumDetectableDifference } from './miller-sample-size.ts';
import { normalCdf, normalQuantile } from './normal.ts';
import { orderStatisticRanks } from './order-statistic-ranks.ts';
import { populationStability } from './population-stability.ts';
import { quantileType7 } from './quantile.ts';
import { ndcgAtK } from './retrieval.ts';
import { alphaPerSide, type InputReader, overInputs, readNumbers } from './selfcheck-input.ts';
import { studentTCdf, studentTQuantile } from './student-t.ts';
import { xoshiro128StarStar } from './xoshiro128.ts';

function specialFunction(inputs: InputReader): number {
  const args = inputs.numbers('args');
  const [one, two, three] = [() => at(args, 0), () => at(args, 1), () => at(args, 2)];
  const name = inputs.text('fn');
  switch (name) {
    case 'normal_quantile':
      return normalQuantile(one());
    case 'normal_cdf':
      return normalCdf(one());
    case 't_quantile':
      return studentTQuantile(one(), two());
    case 't_cdf':
      return studentTCdf(one(), two());
    case 'beta_quantile':
      return betaQuantile(one(), two(), three());
    case 'beta_cdf':
      return betaCdf(one(), two(), three());
    case 'binomial_cdf':
      return binomialCdf(one(), two(), three());
    case 'chi2_quantile':
      return chiSquareQuantile(one(), two());
    case 'chi2_cdf':
      return chiSquareCdf(one(), two());
    case 'log_gamma':
      return logGamma(one());
    default:
      throw new TypeError(`inputs.fn is an unknown special function: ${name}`);
  }
}

function holmAndBhCase(inputs: InputReader): unknown {
  const p = inputs.numbers('p');
  const alpha = inputs.number('alpha', 0.05);
  const byHolm = holm(p);
  const byBh = benjaminiHochberg(p);
  return {
    holm_adjusted: byHolm,
    bh_adjusted: byBh,
    holm_reject: byHolm.map((adjusted) => adjusted <= alpha),
    bh_reject: byBh.map((adjusted) => adjusted <= alpha),
  };
}

function ndcgCase(inputs: InputReader): unknown {
  const query = {
    gains: inputs.numbers('retrieved'),
    judged: inputs.numbers('all_judged'),
    k: inputs.number('k', 5),
  };
  return {
    linear: ndcgAtK({ ...query, gain: 'linear' }),
    exponential: ndcgAtK({ ...query, gain: 'exponential' }),
  };
}

function ranksCase(inputs: InputReader): unknown {
  const { lower, upper } = orderStatisticRanks({
    n: inputs.number('n'),
    q: inputs.number('q'),
    alpha: alphaPerSide(inputs, 0.05),
  });
  return { lower_rank_1based: lower, upper_rank_1based: upper };
}

function millerCase(inputs: InputReader): unknown {
  const plan = {
    omega2: inputs.number('omega2'),
    sigma2Base: inputs.number('sigma2_a'),
    sigma2Head: inputs.number('sigma2_b'),
    repeatsBase: inputs.number('K_a'),
    repeatsHead: inputs.number('K_b'),
    alphaTwoSided: inputs.number('alpha_two_sided'),
    beta: inputs.number('beta'),
  };
  const { variance, n } = millerSampleSize(plan, inputs.number('delta'));
  return {
    variance_per_case: variance,
    n_required: Math.ceil(n),
    n_unrounded: n,
    mde_at_n1000: minimumDetectableDifference(plan, 1000),
  };
}

function xoshiroCase(inputs: InputReader): unknown {
  const words = inputs.numbers('state');
  const { nextUint32 } = xoshiro128StarStar([at(words, 0), at(words, 1), at(words, 2), at(words, 3)]);
  return Array.from({ length: inputs.number('count') }, () => nextUint32());
}

/** The interval of a case, turned so that higher is better. */
function orientedInterval(inputs: InputReader): Bounds {
  const ci = inputs.numbers('ci');
  const [lower, upper] = [at(ci, 0), at(ci, 1)];
  return inputs.text('good', 'higher') === 'lower' ? { lower: -upper, upper: -lower } : { lower, upper };
}

function gatePolicyCase(inputs: InputReader): unknown {
  const interval = orientedInterval(inputs);
  const { verdict } = classifyInterval({ ...interval, margin: inputs.number('margin') });
  const decide = (isBlocked: boolean): string => {
    if (verdict === 'inside') return 'pass';
    return isBlocked ? 'block' : 'inconclusive';
  };
  return {
    block_on_regressed: decide(interval.upper < 0),
    block_on_breach: decide(verdict === 'breach'),
  };
}

function boxesCase(inputs: InputReader): unknown {
  const limits = inputs.numberLists('limits');
  const inside = inputs.lists('boxes').map((box, index) =>
    box.every((ci, dimension) => {
      const bounds = readNumbers(`inputs.boxes[${index}][${dimension}]`, ci);
      return at(bounds, 0) > at(limits[index] ?? [], dimension);
    }),
  );
  return { inside_per_box: inside, accepted: inside.includes(true) };
}

function cleanBreakCase(inputs: InputReader): unknown {
  const rows = inputs.numberLists('cases');
  return cleanBreakTest(
    rows.map((row) => ({
      basePassed: at(row, 0),
      baseOf: at(row, 1),
      headPassed: at(row, 2),
      headOf: at(row, 3),
    })),
  );
}

function driftCase(inputs: InputReader): unknown {
  const base = inputs.numbers('base_counts');
  const found = populationStability(
    base,
    inputs.numbers('head_counts'),
    inputs.number('smoothing_per_bin', 0.5),
  );
  return {
    psi: found.psi,
    kl_head_vs_base_nats: found.klHeadFromBase,
    js_divergence_bits_unsmoothed: found.jsDivergence,
    js_distance_bits_unsmoothed: found.jsDistance,
    psi_null_mean_approx: found.psiNullMean,
    // Under no drift the index is about χ²(B − 1) ÷ (B − 1) times its mean.
    psi_null_q95_approx: (found.psiNullMean / (base.length - 1)) * chiSquareQuantile(0.95, base.length - 1),
    psi_bias_corrected: found.psiCorrected,
  };
}

/** Reference functions about distributions, families, ranks, randomness and verdicts, by name. */
export const otherChecks: Readonly<Record<string, (inputs: unknown) => unknown>> = {
  'special-functions': overInputs(specialFunction),
  'holm-and-bh': overInputs(holmAndBhCase),
  'quantile-type7': overInputs((inputs) => {
    const values = inputs.numbers('values');
    return inputs.numbers('quantiles').map((q) => quantileType7(values, q));
  }),
  'ndcg-at-5': overInputs(ndcgCase),
  'order-statistic-ranks': overInputs(ranksCase),
  'miller-sample-size': overInputs(millerCase),
  'design-effect-rule': overInputs((inputs) => ({
    design_effect: designEffectRule(inputs.number('mean_cluster_size'), inputs.number('icc')),
  })),
  xoshiro128starstar: overInputs(xoshiroCase),
  'three-way': overInputs((inputs) =>
    classifyInterval({ ...orientedInterval(inputs), margin: inputs.number('margin') }),
  ),
  'gate-policy': overInputs(gatePolicyCase),
  boxes: overInputs(boxesCase),
  'clean-break': overInputs(cleanBreakCase),
  drift: overInputs(driftCase),
};
