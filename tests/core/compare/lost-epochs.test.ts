import { describe, expect, it } from 'vitest';
import { poolBase } from '../../../src/core/suite/pool-base.ts';
import { compared, decided, measured } from '../../support/measure.ts';
import { absolute, latency, quality, relative } from '../../support/policies.ts';
import { caseName, epochRows, rowsOf, run, type Sides, times } from '../../support/rows.ts';

const steady = epochRows(3, times(60, [3, 3] as const));

/** The rows with two of three runs of the first cases taken by a harness error. */
function failing(rows: Sides['base'], cases: number): Sides['base'] {
  const names = new Set(Array.from({ length: cases }, (_, index) => caseName(index)));
  return rows.map((one) =>
    names.has(one.caseId) && one.epoch > 1 ? { ...one, state: 'error', passed: null } : one,
  );
}

describe('runs that a failure took from a case with others', () => {
  it('hold inside back where they could have been the worst, and one side lost more than chance makes', () => {
    const wide = quality({ margin: absolute(0.08) });
    const few = measured({ base: steady.base, head: failing(steady.head, 4) }, wide);
    expect(few).toMatchObject({ lostPairs: 0, worstCaseInside: null });
    const alike = measured({ base: failing(steady.base, 8), head: failing(steady.head, 8) }, wide);
    expect(alike).toMatchObject({ lostPairs: 0, worstCaseInside: null });
    const many = { base: steady.base, head: failing(steady.head, 8) };
    expect(measured(many, wide)).toMatchObject({ lostPairs: 0, worstCaseInside: false });
    const { verdict, reasons } = decided(many, { dimensions: [wide] });
    expect(verdict).toBe('inconclusive');
    expect(reasons.map(({ code }) => code)).toEqual(['lost-cases']);
  });

  it('do not let base look better than it was', () => {
    const worse = epochRows(3, [...times(14, [3, 1] as const), ...times(46, [3, 3] as const)]);
    expect(measured(worse).bestCaseLoss).toBeUndefined();
    const lost = measured({ base: failing(worse.base, 14), head: worse.head });
    expect(lost.tests.worse).toBeLessThan(0.05);
    expect(lost.bestCaseLoss).toEqual({ outside: false, worse: false });
  });

  it('are none where a case failed in every run of both sides', () => {
    const names = new Set([caseName(0), caseName(1)]);
    const gone = (rows: Sides['base']): Sides['base'] =>
      rows.map((one) => (names.has(one.caseId) ? { ...one, state: 'error', passed: null } : one));
    const found = measured({ base: gone(steady.base), head: gone(steady.head) });
    expect(found).toMatchObject({ pairs: 58, lostPairs: 0, worstCaseInside: null });
  });
});

describe('latency that one side lost', () => {
  const timed = (missing: number): Sides['base'] =>
    rowsOf(100, (index) =>
      index < missing ? { state: 'error', passed: null } : { latencyMs: 100 + ((index * 37) % 100) },
    );
  const p50 = latency({ statistic: { kind: 'quantile', q: 0.5 }, margin: relative(0.15) });

  it('counts as the slowest of a quantile, which is decided by ranks', () => {
    expect(measured({ base: timed(0), head: timed(2) }, p50).worstCaseInside).toBeNull();
    expect(measured({ base: timed(0), head: timed(5) }, p50).worstCaseInside).toBe(true);
    expect(measured({ base: timed(0), head: timed(40) }, p50).worstCaseInside).toBe(false);
  });

  it('is not lost where base pools a run of another day', () => {
    const pooled = poolBase(run(timed(0)), [run(timed(0))]).run;
    expect(pooled.rows.pooledFrom).toBe(100);
    const { dimensions } = compared({ base: timed(0), head: timed(0) }, { dimensions: [quality(), p50] });
    expect(dimensions[1]?.worstCaseInside).toBeNull();
  });
});
