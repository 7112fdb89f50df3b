import { expect, it } from 'vitest';
import { shapeOfRun } from '../../../src/core/compare/shape-of-run.ts';
import { row, rowsOf, run } from '../../support/rows.ts';

it('counts cases, not rows, and the most epochs of any', () => {
  expect(shapeOfRun(run([row(), row({ epoch: 2 }), row({ caseId: 'b' })]))).toMatchObject({
    cases: 2,
    epochs: 2,
  });
});

it('finds what the rows hold', () => {
  const full = {
    latencyMs: 10,
    costUsd: 0.1,
    tokens: { input: 1, output: 1 },
    retrieved: ['a'],
    relevant: { a: 1 },
  };
  expect(shapeOfRun(run([row(full)])).metrics).toEqual({
    passRate: true,
    scores: [],
    latency: true,
    cost: true,
    tokens: true,
    retrieval: true,
    errors: true,
  });
});

it('finds nothing in no rows', () => {
  expect(shapeOfRun(run([]))).toMatchObject({
    cases: 0,
    epochs: 0,
    metrics: { passRate: false, errors: false },
  });
});

it('finds no latency or cost in what a cache answered', () => {
  expect(shapeOfRun(run([row({ latencyMs: 10, costUsd: 0.1, cached: true })])).metrics).toMatchObject({
    latency: false,
    cost: false,
  });
});

it('tells the range of a score and whether it is a rate', () => {
  const rows = rowsOf(3, (index) => ({ scores: { rate: index % 2, grade: 1 + index, nothing: null } }));
  expect(shapeOfRun(run(rows)).metrics.scores).toEqual([
    { name: 'rate', min: 0, max: 1, isTwoValued: true },
    { name: 'grade', min: 1, max: 3, isTwoValued: false },
  ]);
});
