import type { Metric, Statistic } from '../model/metric.ts';
import type { Config } from './config.ts';

/** Default limits: applied as sign-off until they are written out. Times in ms, the rest 0–1. */
export const defaultLimits = {
  latencyP95Ms: { interactive: 2000, async: 30_000 },
  hallucination: { 'customer-facing': 0.03, 'high-stakes': 0.01 },
  /** A floor: higher is better. */
  ndcgAt5: 0.7,
} as const;

/** What a default limit may be of. */
export interface LimitSubject {
  readonly metric: Metric;
  readonly statistic: Statistic;
  readonly better: 'higher' | 'lower';
  /** The dimension is the share of what is made up, on a scale of 0–1. */
  readonly isHallucination: boolean;
}

/**
 * The default limit of a dimension, if it is one of the three that a default limit means: p95 latency,
 * hallucination, nDCG at 5.
 *
 * @returns ms for latency, 0–1 otherwise; null = none
 */
export function defaultLimit(
  { metric, statistic, better, isHallucination }: LimitSubject,
  { profile, stakes }: Pick<Config, 'profile' | 'stakes'>,
): number | null {
  if (better === 'lower') {
    const isP95 = statistic.kind === 'quantile' && statistic.q === 0.95;
    if (metric.kind === 'latency' && isP95) return defaultLimits.latencyP95Ms[profile];
    return isHallucination && statistic.kind === 'mean' ? defaultLimits.hallucination[stakes] : null;
  }
  return metric.kind === 'ndcg' && metric.k === 5 && statistic.kind === 'mean' ? defaultLimits.ndcgAt5 : null;
}
