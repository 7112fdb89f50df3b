/** What a dimension measures on each case. */
export type Metric =
  | { readonly kind: 'pass-rate' | 'error-rate' | 'refusal-rate' | 'latency' | 'cost' | 'tokens' | 'mrr' }
  | { readonly kind: 'score'; readonly name: string }
  | { readonly kind: 'ndcg' | 'recall' /** cut-off rank, integer ≥ 1 */; readonly k: number };

/** How the values of the cases become one number. */
export type Statistic =
  | { readonly kind: 'mean' }
  | { readonly kind: 'quantile' /** in (0, 1) */; readonly q: number }
  | { readonly kind: 'share-over' /** in the metric's unit */; readonly limit: number };

/** The unit a dimension is measured in. `proportion` is 0–1, `score` the scorer's own scale. */
export type Unit = 'proportion' | 'score' | 'ms' | 'usd' | 'tokens';

/** The metric as it is written in a config, such as `score:hallucination` or `ndcg@5`. */
export function formatMetric(metric: Metric): string {
  switch (metric.kind) {
    case 'score':
      return `score:${metric.name}`;
    case 'ndcg':
    case 'recall':
      return `${metric.kind}@${metric.k}`;
    default:
      return metric.kind;
  }
}

/** A metric of a ranked list against graded judgements. */
export function isRetrieval(metric: Metric): boolean {
  return metric.kind === 'ndcg' || metric.kind === 'recall' || metric.kind === 'mrr';
}

const plainMetrics = ['pass-rate', 'error-rate', 'refusal-rate', 'latency', 'cost', 'tokens', 'mrr'] as const;

/** Reads a metric as written in a config; undefined when the text is none. */
export function parseMetric(text: string): Metric | undefined {
  const plain = plainMetrics.find((kind) => kind === text);
  if (plain !== undefined) return { kind: plain };
  if (text.startsWith('score:') && text.length > 'score:'.length) {
    return { kind: 'score', name: text.slice('score:'.length) };
  }
  const ranked = /^(ndcg|recall)@([1-9]\d{0,3})$/.exec(text);
  if (ranked === null) return undefined;
  return { kind: ranked[1] === 'ndcg' ? 'ndcg' : 'recall', k: Number(ranked[2]) };
}

/** The statistic as it is written in a config, such as `p95` or `share-over:2000`. */
export function formatStatistic(statistic: Statistic): string {
  switch (statistic.kind) {
    case 'mean':
      return 'mean';
    case 'quantile':
      return `p${Number((statistic.q * 100).toPrecision(12))}`;
    case 'share-over':
      return `share-over:${statistic.limit}`;
  }
}

/** Reads what {@link formatStatistic} wrote; undefined when the text is none. */
export function readStatistic(text: string): Statistic | undefined {
  if (text === 'mean') return { kind: 'mean' };
  const [, kind, number = ''] = /^(p|share-over:)(\d[\d.e+-]*)$/.exec(text) ?? [];
  const value = Number(number);
  if (kind === undefined || !Number.isFinite(value)) return undefined;
  if (kind === 'share-over:') return { kind: 'share-over', limit: value };
  const q = Number((value / 100).toPrecision(12));
  return q > 0 && q < 1 ? { kind: 'quantile', q } : undefined;
}

/** The unit of the statistic of a metric: a share is a proportion whatever it is a share of. */
export function unitOf(metric: Metric, statistic: Statistic): Unit {
  if (statistic.kind === 'share-over') return 'proportion';
  switch (metric.kind) {
    case 'latency':
      return 'ms';
    case 'cost':
      return 'usd';
    case 'tokens':
      return 'tokens';
    case 'score':
    case 'ndcg':
    case 'recall':
    case 'mrr':
      return 'score';
    case 'pass-rate':
    case 'error-rate':
    case 'refusal-rate':
      return 'proportion';
  }
}
