import type { CaseRow } from '../model/case-row.ts';
import type { DimensionSpec } from '../model/dimension.ts';
import type { Metric } from '../model/metric.ts';
import { ndcgAtK, recallAtK, reciprocalRank } from '../stats/retrieval.ts';

/**
 * What one row says about one dimension: a number, or why it says none.
 * - `lost`: the harness or the judge failed; the case would have had a value
 * - `cached`: a replayed answer is no sample of latency or cost
 * - `none`: the row never had such a value
 */
export type RowValue = number | 'lost' | 'cached' | 'none';

/**
 * The value of a row for a dimension, before it is averaged over epochs.
 *
 * Failures that the model caused (timeout, refusal) count as the worst outcome of a pass rate or of a score
 * where higher is better (STATISTICS A6.8); where lower is better an answer that was never given cannot
 * be, say, a hallucination, and the row has no value. Harness errors are `lost`, never 0; so is a value that is
 * no number. In a share of requests over a time, a request that timed out is one. In a quantile of latencies a
 * timeout without a time is Infinity, slower than every answer and beyond every limit: left out, more timeouts would
 * look faster. A mean has no place for it and leaves it out; the dimension of errors counts it.
 */
export function rowValue(row: CaseRow, spec: DimensionSpec): RowValue {
  const value = metricValue(row, spec.metric, spec.better);
  if (value === 'none' && isTimeOver(row, spec)) {
    if (spec.statistic.kind === 'share-over') return 1;
    if (spec.statistic.kind === 'quantile') return Number.POSITIVE_INFINITY;
  }
  if (typeof value !== 'number') return value;
  if (!Number.isFinite(value)) return 'lost';
  const oriented = spec.invert ? 1 - value : value;
  return spec.statistic.kind === 'share-over' ? Number(oriented > spec.statistic.limit) : oriented;
}

function isTimeOver(row: CaseRow, { metric }: DimensionSpec): boolean {
  return row.state === 'timeout' && metric.kind === 'latency';
}

function metricValue(row: CaseRow, metric: Metric, better: 'higher' | 'lower'): RowValue {
  switch (metric.kind) {
    case 'pass-rate':
      return passValue(row);
    case 'score':
      return scoreValue(row, metric.name, better);
    case 'error-rate':
      return row.state === 'error' || row.state === 'timeout' ? 1 : 0;
    case 'refusal-rate':
      if (row.state === 'error') return 'lost';
      return row.state === 'refused' ? 1 : 0;
    case 'latency':
      return row.cached && row.latencyMs !== undefined ? 'cached' : answered(row, row.latencyMs);
    case 'cost':
      return row.cached && row.costUsd !== undefined ? 'cached' : answered(row, row.costUsd);
    case 'tokens':
      return answered(row, row.tokens === undefined ? undefined : row.tokens.input + row.tokens.output);
    case 'mrr':
      return retrievalValue(row, { kind: 'mrr' });
    case 'ndcg':
    case 'recall':
      return retrievalValue(row, metric);
  }
}

function passValue(row: CaseRow): RowValue {
  if (row.state === 'error' || row.state === 'judge-failed') return 'lost';
  if (row.passed !== null) return row.passed ? 1 : 0;
  return row.state === 'timeout' || row.state === 'refused' ? 0 : 'none';
}

function scoreValue(row: CaseRow, name: string, better: 'higher' | 'lower'): RowValue {
  const score = Object.hasOwn(row.scores, name) ? row.scores[name] : undefined;
  if (typeof score === 'number') return score;
  if (row.state === 'error' || row.state === 'judge-failed') return 'lost';
  if (row.state === 'timeout' || row.state === 'refused') return better === 'higher' ? 0 : 'none';
  return score === null ? 'lost' : 'none';
}

function answered(row: CaseRow, value: number | undefined): RowValue {
  return value === undefined || row.state === 'error' ? 'none' : value;
}

function retrievalValue(
  row: CaseRow,
  metric: { readonly kind: 'mrr' } | { readonly kind: 'ndcg' | 'recall'; readonly k: number },
): RowValue {
  if (row.state === 'error') return 'lost';
  if (row.retrieved === undefined || row.relevant === undefined) return 'none';
  const grades = row.relevant;
  const gains = row.retrieved.map((id) => (Object.hasOwn(grades, id) ? (grades[id] ?? 0) : 0));
  const judged = Object.values(grades);
  switch (metric.kind) {
    case 'ndcg':
      return ndcgAtK({ gains, judged, k: metric.k, gain: 'linear' }) ?? 'none';
    case 'recall':
      return recallAtK({ gains, judged, k: metric.k }) ?? 'none';
    case 'mrr':
      return judged.some((grade) => grade > 0) ? reciprocalRank(gains) : 'none';
  }
}
