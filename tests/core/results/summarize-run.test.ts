import { expect, test } from 'vitest';
import { readRun } from '../../../src/core/results/read-run.ts';
import { summarizeRun } from '../../../src/core/results/summarize-run.ts';
import { expectValue, textFile } from './files.ts';

test('counts cases, epochs and states, and means over the rows that have a metric', () => {
  const rows = [
    {
      caseId: 'a',
      epoch: 1,
      passed: true,
      scores: { s: 1 },
      latencyMs: 10,
      costUsd: 0.1,
      tokens: { input: 1, output: 2 },
    },
    { caseId: 'a', epoch: 2, passed: false, scores: { s: null }, latencyMs: 30, cached: true },
    { caseId: 'b', epoch: 1, state: 'error', latencyMs: 999, costUsd: 9 },
    { caseId: 'c', epoch: 1, state: 'judge-failed', scores: { s: 0 }, latencyMs: 20 },
  ];
  const run = expectValue(readRun([textFile(rows.map((row) => JSON.stringify(row)).join('\n'))]));
  expect(summarizeRun(run)).toEqual({
    format: 'rows-jsonl',
    suite: null,
    cases: 3,
    epochs: 2,
    states: { scored: 2, error: 1, timeout: 0, refused: 0, unscored: 0, 'judge-failed': 1 },
    metrics: {
      cost: { n: 1, mean: 0.1 },
      'error-rate': { n: 4, mean: 0.25 },
      latency: { n: 2, mean: 15 },
      'pass-rate': { n: 2, mean: 0.5 },
      'refusal-rate': { n: 4, mean: 0 },
      'score:s': { n: 1, mean: 1 },
      tokens: { n: 1, mean: 3 },
    },
    warnings: [],
  });
});
