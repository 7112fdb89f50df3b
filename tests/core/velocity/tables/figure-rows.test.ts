import { describe, expect, it } from 'vitest';
import { type FigureName, figureKinds } from '../../../../src/core/velocity/tables/figure-kinds.ts';
import { type FigureRow, figureRows } from '../../../../src/core/velocity/tables/figure-rows.ts';
import { generateHistory } from '../../../../src/demo/history/generate-history.ts';
import { measureHistory } from '../../../demo/history/measure-history.ts';
import { evaluation, measure, outcomes } from '../builders.ts';

const request = {
  seed: 'rows',
  repositories: ['northboard/bot', 'northboard/search'],
  suites: ['support-bot', 'summaries'],
  sprints: 9,
  changesPerSprint: 12,
};
const history = generateHistory(request);
const documents = [5, 9].map((sprint) => measureHistory(history, sprint, { teamSize: 5 }));
const rowsOf = (name: FigureName, rows: readonly FigureRow[]): readonly FigureRow[] =>
  rows.filter(({ figure }) => figure === name);

describe('figureRows', () => {
  it.each(documents)('has the figures of a page with interval, n and window', (document) => {
    const rows = figureRows(document);
    const { experiments, conversion, decisionTime, effort, inconclusive } = document;
    const whole = { repository: '', suite: '', matrixKey: '', dimension: '', part: '', lo: null, hi: null };
    expect(rows[0]).toEqual({
      ...whole,
      ...{ figure: 'experiments', unit: 'count', value: experiments.value?.total },
      ...{ n: experiments.n, window: experiments.window },
    });
    const converted = rowsOf('conversion', rows).find(({ repository }) => repository === '');
    expect(converted).toMatchObject({
      value: conversion.value?.share,
      lo: conversion.value?.interval?.lo,
      hi: conversion.value?.interval?.hi,
      n: conversion.n,
    });
    expect(rowsOf('decision_days', rows).find(({ part }) => part === '')?.value).toBe(
      decisionTime.value?.medianDays,
    );
    expect(Object.fromEntries(rowsOf('runs', rows).map(({ part, value }) => [part, value]))).toEqual(
      effort.value?.runs,
    );
    const [settled] = rowsOf('inconclusive_share', rows);
    expect(settled?.value).toBe((inconclusive.value?.inconclusive ?? 0) / inconclusive.n);
    for (const { value, lo, hi } of rows.filter((one) => one.lo !== null && one.hi !== null)) {
      expect(lo ?? 0).toBeLessThanOrEqual(value);
      expect(hi ?? 0).toBeGreaterThanOrEqual(value);
    }
  });

  it('names each number once', () => {
    for (const document of documents) {
      const names = figureRows(document).map(({ figure, repository, suite, matrixKey, dimension, part }) =>
        [figure, repository, suite, matrixKey, dimension, part].join('\n'),
      );
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('gives every kind of figure its unit, and there is none that no page has', () => {
    const stepped = generateHistory({ ...request, course: 'step' });
    const busy = generateHistory({ ...request, changesPerSprint: 40 });
    const many = [
      ...documents,
      measureHistory(history, 8),
      measureHistory(stepped, 9),
      measureHistory(busy, 9),
      rarePage(),
    ];
    const rows = many.flatMap(figureRows);
    for (const { figure, unit } of rows) {
      const kind = figureKinds[figure].unit;
      if (!kind.startsWith('of the dimension')) expect([figure, unit]).toEqual([figure, kind]);
    }
    const seen = new Set(rows.map(({ figure }) => figure));
    expect(Object.keys(figureKinds).filter((name) => !seen.has(name as FigureName))).toEqual([]); // keys of that table
  });

  it('has no row for what is unknown', () => {
    const rows = figureRows(measure([evaluation()]));
    expect(rowsOf('conversion', rows)).toEqual([]);
    expect(rowsOf('versions', rows)).toEqual([]);
    expect(rows.every(({ value }) => Number.isFinite(value))).toBe(true);
  });
});

/** What generated records lack, or have seldom: ten features in a sprint, drift, and a cause that somebody names. */
function rarePage() {
  const indices = {
    ...{ bins: 4, psi: 0.2, excessPsi: 0.15, jsDivergence: 0.02 },
    ...{ klHeadFromBase: 0.1, p: 0.01, adjustedP: 0.02 },
  };
  const main = evaluation({
    ...{ pullRequest: null, branch: 'main', event: 'push', runId: '1', headSha: 'f'.repeat(40) },
    drift: [{ ...indices, feature: 'length', pairs: 80 }],
    inputDrift: [{ ...indices, feature: 'language', base: 90, head: 100 }],
  });
  const numbers = Array.from({ length: 10 }, (_, index) => index + 1);
  const tried = numbers.map((pullRequest) =>
    evaluation({
      ...{ pullRequest, branch: `try-${pullRequest}`, runId: `1${pullRequest}` },
      headSha: `${pullRequest}`.padStart(40, '0'),
    }),
  );
  const merged = { baseBranch: 'main', state: 'merged', mergedAt: '2026-11-12T09:00:00Z' } as const;
  return measure(
    [main, ...tried],
    outcomes(
      ...numbers.map((pullRequest) => ({
        ...{ ...merged, pullRequest, branch: `try-${pullRequest}` },
        trailers: { Feature: `feature ${pullRequest}`, Cause: 'data: stale' },
      })),
    ),
  );
}
