import { describe, expect, it } from 'vitest';
import { type RowValue, rowReader } from '../../../src/core/compare/metric-value.ts';
import { tableOf } from '../../../src/core/model/build-case-table.ts';
import type { CaseRow, CaseState } from '../../../src/core/model/case-row.ts';
import type { DimensionSpec } from '../../../src/core/model/dimension.ts';
import { cost, latency, quality } from '../../support/policies.ts';
import { row } from '../../support/rows.ts';

const score = (overrides: Partial<DimensionSpec> = {}) =>
  quality({ metric: { kind: 'score', name: 's' }, unit: 'score', ...overrides });
const kind = (name: 'error-rate' | 'refusal-rate' | 'tokens' | 'mrr') => quality({ metric: { kind: name } });

function valueIn(overrides: Partial<CaseRow>, spec: DimensionSpec): RowValue {
  return rowReader(tableOf([row(overrides)]), spec)(0);
}

describe('the value of a row by metric and state', () => {
  const table: readonly (readonly [
    string,
    DimensionSpec,
    Partial<CaseRow>,
    Readonly<Record<CaseState, RowValue>>,
  ])[] = [
    [
      'a pass rate without a judgement',
      quality(),
      { passed: null },
      { scored: 'none', error: 'lost', timeout: 0, refused: 0, unscored: 'none', 'judge-failed': 'lost' },
    ],
    [
      'a pass rate with a judgement',
      quality(),
      { passed: true },
      { scored: 1, error: 'lost', timeout: 1, refused: 1, unscored: 1, 'judge-failed': 'lost' },
    ],
    [
      'a score where higher is better, not given',
      score(),
      {},
      { scored: 'none', error: 'lost', timeout: 0, refused: 0, unscored: 'none', 'judge-failed': 'lost' },
    ],
    [
      'a score where lower is better, not given',
      score({ better: 'lower' }),
      {},
      {
        scored: 'none',
        error: 'lost',
        timeout: 'none',
        refused: 'none',
        unscored: 'none',
        'judge-failed': 'lost',
      },
    ],
    [
      'a score that could not be given',
      score(),
      { scores: { s: null } },
      { scored: 'lost', error: 'lost', timeout: 0, refused: 0, unscored: 'lost', 'judge-failed': 'lost' },
    ],
    [
      'the error rate',
      kind('error-rate'),
      {},
      { scored: 0, error: 1, timeout: 1, refused: 0, unscored: 0, 'judge-failed': 0 },
    ],
    [
      'the refusal rate',
      kind('refusal-rate'),
      {},
      { scored: 0, error: 'lost', timeout: 0, refused: 1, unscored: 0, 'judge-failed': 0 },
    ],
    [
      'latency',
      latency(),
      { latencyMs: 120 },
      { scored: 120, error: 'none', timeout: 120, refused: 120, unscored: 120, 'judge-failed': 120 },
    ],
    [
      'cost',
      cost(),
      { costUsd: 0.01 },
      { scored: 0.01, error: 'none', timeout: 0.01, refused: 0.01, unscored: 0.01, 'judge-failed': 0.01 },
    ],
  ];
  for (const [what, spec, overrides, expected] of table) {
    it(`is that of ${what}`, () => {
      const states = Object.keys(expected) as CaseState[]; // the keys of a Record of states
      const found = Object.fromEntries(
        states.map((state) => [state, valueIn({ ...overrides, state }, spec)]),
      );
      expect(found).toEqual(expected);
    });
  }
});

describe('rowValue', () => {
  it('counts a pass as 1 and a failure as 0', () => {
    expect([valueIn({ passed: true }, quality()), valueIn({ passed: false }, quality())]).toEqual([1, 0]);
  });

  it('turns an inverted score round', () => {
    expect(valueIn({ scores: { s: 0.75 } }, score({ invert: true, better: 'lower' }))).toBe(0.25);
  });

  it('takes a timeout without a time for slower than everything, in a quantile of latencies alone', () => {
    const timeout = { state: 'timeout', passed: null } as const;
    expect(valueIn(timeout, latency())).toBe(Number.POSITIVE_INFINITY);
    expect(valueIn({ ...timeout, latencyMs: 60_000 }, latency())).toBe(60_000);
    expect(valueIn(timeout, latency({ statistic: { kind: 'mean' } }))).toBe('none');
    expect(valueIn(timeout, cost())).toBe('none');
    expect(valueIn({ state: 'error' }, latency())).toBe('none');
  });

  it('counts values over the limit of a share, not the limit itself', () => {
    const over = latency({ statistic: { kind: 'share-over', limit: 2000 }, unit: 'proportion' });
    expect([1999, 2000, 2001].map((latencyMs) => valueIn({ latencyMs }, over))).toEqual([0, 0, 1]);
  });

  it('counts a request that timed out as over any time', () => {
    const over = latency({ statistic: { kind: 'share-over', limit: 2000 }, unit: 'proportion' });
    expect(valueIn({ state: 'timeout' }, over)).toBe(1);
  });

  it('keeps cached answers out of latency and cost, but not out of the pass rate', () => {
    const cached = { cached: true, latencyMs: 3, costUsd: 0 };
    expect([latency(), cost(), quality()].map((spec) => valueIn(cached, spec))).toEqual([
      'cached',
      'cached',
      1,
    ]);
  });

  it('knows no cost where none was reported, never 0', () => {
    expect(valueIn({}, cost())).toBe('none');
  });

  it('adds up the tokens of both directions', () => {
    expect(valueIn({ tokens: { input: 100, output: 20 } }, kind('tokens'))).toBe(120);
  });

  it('takes a score that is no number for lost', () => {
    expect([Number.NaN, Number.POSITIVE_INFINITY].map((s) => valueIn({ scores: { s } }, score()))).toEqual([
      'lost',
      'lost',
    ]);
  });

  it('does not read a score off the prototype', () => {
    expect(valueIn({}, score({ metric: { kind: 'score', name: 'toString' } }))).toBe('none');
  });
});

describe('retrieval from ranked ids', () => {
  const ranked = { retrieved: ['x', 'a', 'b'], relevant: { a: 1, b: 2, c: 1 } };
  const at = (name: 'ndcg' | 'recall', k: number) => quality({ metric: { kind: name, k }, unit: 'score' });

  it('discounts by rank and divides by the ideal order', () => {
    const found = 1 / Math.log2(3) + 2 / Math.log2(4);
    const ideal = 2 + 1 / Math.log2(3) + 1 / Math.log2(4);
    expect(valueIn(ranked, at('ndcg', 5))).toBeCloseTo(found / ideal, 14);
  });

  it('cuts at k', () => {
    expect(valueIn(ranked, at('recall', 2))).toBeCloseTo(1 / 3, 14);
    expect(valueIn(ranked, at('recall', 3))).toBeCloseTo(2 / 3, 14);
  });

  it('takes one over the first relevant rank', () => {
    expect(valueIn(ranked, kind('mrr'))).toBe(0.5);
  });

  it('has no value where nothing is relevant', () => {
    const nothing = { retrieved: ['x'], relevant: { x: 0 } };
    expect([at('ndcg', 5), at('recall', 5), kind('mrr')].map((spec) => valueIn(nothing, spec))).toEqual([
      'none',
      'none',
      'none',
    ]);
  });

  it('is 0 where nothing was found', () => {
    expect(valueIn({ retrieved: [], relevant: { a: 1 } }, kind('mrr'))).toBe(0);
  });

  it('is lost with an error, and absent without ranked ids', () => {
    expect(valueIn({ ...ranked, state: 'error' }, kind('mrr'))).toBe('lost');
    expect(valueIn({ relevant: { a: 1 } }, kind('mrr'))).toBe('none');
  });
});
