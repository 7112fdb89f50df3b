import type { MeasuredBy, OnRegressed, Tier } from '../model/dimension.ts';
import type { Metric, Statistic } from '../model/metric.ts';
import { classifyScoreName } from './score-name.ts';

/** Statistic of a dimension that names none: p95 of latency, otherwise the mean. */
export function defaultStatistic(metric: Metric): Statistic {
  return metric.kind === 'latency' ? { kind: 'quantile', q: 0.95 } : { kind: 'mean' };
}

/**
 * Which way a dimension is better where the config does not say.
 *
 * @param invert - the score enters as 1 − x, so that the direction its name tells is turned round
 */
export function defaultBetter(metric: Metric, invert: boolean): 'higher' | 'lower' {
  switch (metric.kind) {
    case 'pass-rate':
    case 'ndcg':
    case 'recall':
    case 'mrr':
      return 'higher';
    case 'error-rate':
    case 'refusal-rate':
    case 'latency':
    case 'cost':
    case 'tokens':
      return 'lower';
    case 'score': {
      const isHigher = (classifyScoreName(metric.name).better === 'higher') !== invert;
      return isHigher ? 'higher' : 'lower';
    }
  }
}

/** Who measured a metric where the config does not say: a judge for scores, unless the name tells otherwise. */
export function defaultMeasuredBy(metric: Metric): MeasuredBy {
  return metric.kind === 'score' && !classifyScoreName(metric.name).isCode ? 'judge' : 'code';
}

/** Tier of a dimension that names none: the primary one and pass rates block, the rest asks for a sign-off. */
export function defaultTier(metric: Metric, isPrimary: boolean): Tier {
  return isPrimary || metric.kind === 'pass-rate' ? 'blocking' : 'sign-off';
}

/** What a proven worsening does where the config does not say: nothing for what is only slower or dearer. */
export function defaultOnRegressed(metric: Metric): OnRegressed {
  return metric.kind === 'latency' || metric.kind === 'cost' || metric.kind === 'tokens'
    ? 'ignore'
    : 'sign-off';
}
