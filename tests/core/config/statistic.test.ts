import { expect, test } from 'vitest';
import { parseStatistic } from '../../../src/core/config/statistic.ts';
import { parseMetric } from '../../../src/core/model/metric.ts';

function statistic(written: string, metricText: string) {
  const metric = parseMetric(metricText);
  if (metric === undefined) throw new TypeError(metricText);
  return parseStatistic(written, metric);
}

test.each([
  ['mean', 'pass-rate', { kind: 'mean' }],
  ['p50', 'latency', { kind: 'quantile', q: 0.5 }],
  ['p95', 'cost', { kind: 'quantile', q: 0.95 }],
  ['p99', 'tokens', { kind: 'quantile', q: 0.99 }],
  ['p99.9', 'latency', { kind: 'quantile', q: 0.999 }],
  ['p5', 'score:tone', { kind: 'quantile', q: 0.05 }],
  ['share-over:2s', 'latency', { kind: 'share-over', limit: 2000 }],
  ['share-over:$0.01', 'cost', { kind: 'share-over', limit: 0.01 }],
  ['share-over:500', 'tokens', { kind: 'share-over', limit: 500 }],
  ['share-over:0.5', 'score:toxicity', { kind: 'share-over', limit: 0.5 }],
])('reads %s of %s', (written, metric, value) => {
  expect(statistic(written, metric)).toEqual({ ok: true, value });
});

test.each([
  ['p95', 'pass-rate', 'unfit-statistic'],
  ['share-over:2s', 'error-rate', 'unfit-statistic'],
  ['p50', 'refusal-rate', 'unfit-statistic'],
  ['share-over:5pp', 'latency', 'wrong-unit'],
  ['share-over:2', 'latency', 'wrong-unit'],
  ['share-over:', 'latency', 'not-a-statistic'],
  ['p0', 'latency', 'not-a-statistic'],
  ['p100', 'latency', 'not-a-statistic'],
  ['median', 'latency', 'not-a-statistic'],
])('refuses %s of %s: %s', (written, metric, code) => {
  expect(statistic(written, metric)).toMatchObject({ ok: false, problem: { code } });
});
