import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../../src/core/compare/compare-runs.ts';
import type { CaseRow } from '../../../src/core/model/case-row.ts';
import type { Run } from '../../../src/core/model/run.ts';
import { poolBase } from '../../../src/core/suite/pool-base.ts';
import { cost, latency, policy, quality } from '../../support/policies.ts';
import { caseName, rowsOf, run } from '../../support/rows.ts';

const day = (date: string) => ({
  suiteKey: 'k',
  sha: 'a'.repeat(40),
  evaluatedAt: `2026-11-${date}T08:00:00.000Z`,
});

function runOf(make: (index: number) => Partial<CaseRow>, overrides: Partial<Run> = {}, cases = 80): Run {
  return run(rowsOf(cases, make), overrides);
}

const dimensions = [quality(), cost(), latency()];
const compare = (base: Run, head: Run) => compareRuns(base, head, policy({ dimensions }), { seedText: 's' });

/** Passes in all but every tenth case; another tenth on every day. */
const onDay =
  (which: number, latencyMs: number) =>
  (index: number): Partial<CaseRow> => ({
    passed: index % 10 !== which,
    latencyMs: latencyMs + index,
    costUsd: (latencyMs + index) / 1e6,
  });

describe('poolBase', () => {
  const newest = runOf(onDay(0, 100), { origin: day('20') });
  const earlier = [1, 2].map((which) => runOf(onDay(which, 9000), { origin: day(`1${which}`) }));
  const { run: pooled, leftOut } = poolBase(newest, earlier);

  it('counts earlier runs as more epochs of rates', () => {
    const found = compare(pooled, newest);
    expect(leftOut).toEqual([]);
    expect(found.cases.epochs).toEqual({ base: 3, head: 1 });
    const [rate] = found.dimensions;
    // Each of three days failed another tenth: on average no case passes more than another tenth does.
    expect(rate?.base.estimate).toBeCloseTo(0.9, 12);
    expect(rate?.differing).toBe(24);
    expect(found.pooledBase).toEqual({ runs: 3, oldestAt: '2026-11-11T08:00:00.000Z' });
    expect(found.warnings).toContain(
      'Base pools 3 runs of the same content, the oldest of 2026-11-11: rates and scores use all of them, latency and cost the newest alone.',
    );
  });

  it('never lets them decide latency or cost, nor what was paid', () => {
    const [, price, time] = compare(pooled, newest).dimensions;
    const [, alonePrice, aloneTime] = compare(newest, newest).dimensions;
    expect(price?.effect).toEqual(alonePrice?.effect);
    expect(time?.effect).toEqual(aloneTime?.effect);
    expect(compare(pooled, newest).spent).toEqual(compare(newest, newest).spent);
  });

  it('keeps an earlier time-out out of latency, and in the pass rate', () => {
    const late = runOf(() => ({ state: 'timeout', passed: null }), { origin: day('12') });
    const [rate, , time] = compare(poolBase(newest, [late]).run, newest).dimensions;
    expect(time?.base.estimate).toBe(compare(newest, newest).dimensions[2]?.base.estimate);
    expect(rate?.base.estimate).toBeCloseTo(0.45, 12);
  });

  it('takes cases as the newest run has them: no others, none asked differently, no replays', () => {
    const now = runOf(() => ({ inputHash: 'x' }), {}, 3);
    const before = run([
      ...rowsOf(1, () => ({ inputHash: 'x' })),
      ...rowsOf(1, () => ({ caseId: caseName(1), inputHash: 'y' })),
      ...rowsOf(1, () => ({ caseId: caseName(2), inputHash: 'x', cached: true })),
      ...rowsOf(1, () => ({ caseId: 'gone' })),
    ]);
    const { rows } = poolBase(now, [before]).run;
    expect(rows.length).toBe(4);
    expect(rows.caseIds).toEqual([caseName(0), caseName(1), caseName(2)]);
  });

  it.each([
    ['judge', { fingerprints: { judge: 'b', models: [] } }],
    ['model', { fingerprints: { judge: 'a', models: ['new'] } }],
  ])('leaves out a run with another %s, and says so', (what, other) => {
    const here = runOf(() => ({}), { fingerprints: { judge: 'a', models: ['old'] } });
    const found = poolBase(here, [runOf(() => ({}), { ...other, origin: day('14') })]);
    expect(found.run).toBe(here);
    expect(found.leftOut).toEqual([
      `A stored run of 2026-11-14 was not pooled into base: it has another ${what}.`,
    ]);
  });

  it('sharpens: the interval of an unchanged head is narrower', () => {
    const width = (base: Run): number => {
      const interval = compare(base, newest).dimensions[0]?.effect.interval;
      return (interval?.hi ?? Number.NaN) - (interval?.lo ?? Number.NaN);
    };
    const same = runOf(onDay(3, 100));
    const many = [4, 5, 6, 7, 8, 9, 1, 2].map((which) => runOf(onDay(which, 100)));
    expect(width(poolBase(same, many).run)).toBeLessThan(width(same));
  });
});
