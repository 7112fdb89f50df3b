import type { Metric, Statistic } from '../model/metric.ts';
import { formatMetric, unitOf } from '../model/metric.ts';
import { parseLimit } from './amount.ts';
import { scaleDecimal } from './decimal.ts';
import type { Reading } from './problem.ts';
import { read, refuse, show } from './problem.ts';

/** Text of a statistic as a regular expression, for the JSON Schema. */
export const statisticPattern = '^(mean|p\\d{1,2}(\\.\\d{1,6})?|share-over:.+)$';

const forms = 'Write mean, a quantile such as p50, p95 or p99, or share-over:<limit> such as share-over:2s.';

/**
 * Reads a statistic and checks that it can be taken of the metric.
 *
 * @param written - `mean`, `p<number>` with the number in (0, 100), or `share-over:<limit>` with the limit
 *   in the unit of the metric
 * @param metric - what it is taken of; pass, error and refusal rates have a mean only
 * @returns `share-over` carries its limit in the unit of the metric (ms, USD)
 */
export function parseStatistic(written: string, metric: Metric): Reading<Statistic> {
  if (written === 'mean') return read({ kind: 'mean' });
  const quantile = /^p(\d{1,2}(?:\.\d{1,6})?)$/.exec(written);
  const share = /^share-over:(.+)$/s.exec(written);
  const q = quantile === null ? undefined : scaleDecimal(quantile[1] ?? '', -2);
  if ((q === undefined && share === null) || q === 0) {
    return refuse('not-a-statistic', `${show(written)} is not a statistic.`, forms);
  }
  const unit = unitOf(metric, { kind: 'mean' });
  if (unit === 'proportion') {
    return refuse(
      'unfit-statistic',
      `${show(written)} cannot be taken of ${show(formatMetric(metric))}, where a case is 0 or 1.`,
      'Write mean, or leave the statistic out.',
    );
  }
  if (q !== undefined) return read({ kind: 'quantile', q });
  const limit = parseLimit(share?.[1] ?? '', unit);
  return limit.ok ? read({ kind: 'share-over', limit: limit.value }) : limit;
}
