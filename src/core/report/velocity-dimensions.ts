import { parseMetric, type Statistic } from '../model/metric.ts';
import type { VelocityDocument } from '../velocity/velocity-document.ts';
import { inSentence, metricTitle } from './dimension-words.ts';
import { formatLimit } from './format-quantity.ts';

/** One dimension of one suite. */
export interface OfDimension {
  readonly repository: string;
  readonly suite: string;
  readonly dimension: string;
}

/**
 * What the comment on a pull request calls the dimension, such as `Pass rate` or `Latency p95`; its name in the config where
 * the records do not say what it measures.
 */
export function dimensionTitleOf(
  { dimensions }: Pick<VelocityDocument, 'dimensions'>,
  { repository, suite, dimension: name }: OfDimension,
): string {
  const found = dimensions.find(
    (one) => one.dimension === name && one.suite === suite && one.repository === repository,
  );
  const metric = found === undefined ? undefined : parseMetric(found.metric);
  const statistic = found === undefined ? undefined : readStatistic(found.statistic);
  if (metric === undefined || statistic === undefined)
    return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const base = metricTitle({ name, metric, statistic });
  if (statistic.kind !== 'share-over') return base;
  const unit = metric.kind === 'latency' ? 'ms' : metric.kind === 'cost' ? 'usd' : 'score';
  return `${base} over ${formatLimit(statistic.limit, unit)}`;
}

/** The title inside a sentence: `pass rate`. */
export function dimensionNounOf(document: Pick<VelocityDocument, 'dimensions'>, of: OfDimension): string {
  return inSentence(dimensionTitleOf(document, of));
}

/** A statistic as records write it; undefined = of a newer version. */
function readStatistic(text: string): Statistic | undefined {
  if (text === 'mean') return { kind: 'mean' };
  const [, quantile, limit] = /^(?:p([\d.]+)|share-over:([\d.e+-]+))$/.exec(text) ?? [];
  if (quantile !== undefined) return { kind: 'quantile', q: Number(quantile) / 100 };
  return limit === undefined ? undefined : { kind: 'share-over', limit: Number(limit) };
}
