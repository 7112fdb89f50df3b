import type { MeasuredBy, OnRegressed, Tier } from '../model/dimension.js';
import type { Metric, Statistic } from '../model/metric.js';
/** Statistic of a dimension that names none: p95 of latency, otherwise the mean. */
export declare function defaultStatistic(metric: Metric): Statistic;
/**
 * Which way a dimension is better where the config does not say.
 *
 * @param invert - the score enters as 1 − x, so that the direction its name tells is turned round
 */
export declare function defaultBetter(metric: Metric, invert: boolean): 'higher' | 'lower';
/** Who measured a metric where the config does not say: a judge for scores, unless the name tells otherwise. */
export declare function defaultMeasuredBy(metric: Metric): MeasuredBy;
/** Tier of a dimension that names none: the primary one and pass rates block, the rest asks for a sign-off. */
export declare function defaultTier(metric: Metric, isPrimary: boolean): Tier;
/** What a proven worsening does where the config does not say: nothing for what is only slower or dearer. */
export declare function defaultOnRegressed(metric: Metric): OnRegressed;
