import type { Metric, Statistic } from '../model/metric.js';
import type { Reading } from './problem.js';
/** Text of a statistic as a regular expression, for the JSON Schema. */
export declare const statisticPattern = "^(mean|p\\d{1,2}(\\.\\d{1,6})?|share-over:.+)$";
/**
 * Reads a statistic and checks that it can be taken of the metric.
 *
 * @param written - `mean`, `p<number>` with the number in (0, 100), or `share-over:<limit>` with the limit
 *   in the unit of the metric
 * @param metric - what it is taken of; pass, error and refusal rates have a mean only
 * @returns `share-over` carries its limit in the unit of the metric (ms, USD)
 */
export declare function parseStatistic(written: string, metric: Metric): Reading<Statistic>;
