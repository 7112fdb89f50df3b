import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetMeter } from '../../../src/core/budget/budget-meter.ts';
import { overCaps } from '../../../src/core/budget/over-caps.ts';
import type { Spending } from '../../../src/core/model/budget.ts';

function spending(
  calls: number | null,
  systemUsd: number | null,
  durationMs: number | null = null,
): Spending {
  return { calls, systemUsd, judgeUsd: null, durationMs };
}

describe('overCaps', () => {
  it('allows exactly as much, and knows nothing of what is unknown', () => {
    const cap = { calls: 100, usd: 5, durationMs: 1000 };
    expect(overCaps(spending(100, 5, 1000), cap)).toEqual([]);
    expect(overCaps(spending(101, 5.01, 1001), cap)).toEqual(['calls', 'usd', 'durationMs']);
    expect(overCaps(spending(null, null), cap)).toEqual([]);
    expect(overCaps(spending(1e9, 1e9), {})).toEqual([]);
  });

  it('adds the judge to the system', () => {
    expect(overCaps({ calls: 1, systemUsd: 3, judgeUsd: 2.5, durationMs: null }, { usd: 5 })).toEqual([
      'usd',
    ]);
    expect(overCaps({ calls: 1, systemUsd: null, judgeUsd: 5.5, durationMs: null }, { usd: 5 })).toEqual([
      'usd',
    ]);
  });

  it('does not take the noise of a sum for more', () => {
    const sum = Array.from({ length: 50 }, () => 0.1).reduce((all, one) => all + one, 0);
    expect(sum).toBeGreaterThan(4.99);
    expect(overCaps(spending(50, sum), { usd: 5 })).toEqual([]);
  });
});

describe('budgetMeter', () => {
  const cap = { calls: 1000, usd: 5, durationMs: 60_000 };
  const meter = (more: Partial<Parameters<typeof budgetMeter>[0]> = {}) =>
    budgetMeter({ cap, estimate: null, runs: 6, ...more });

  it('begins nothing whose estimate is over the cap, and everything else', () => {
    expect(meter({ estimate: spending(600, 6) }).stopUnbegun()).toMatchObject({
      kind: 'estimate',
      over: ['usd'],
      spent: { calls: 0, systemUsd: null },
    });
    expect(meter({ estimate: spending(600, null) }).stopUnbegun()).toBeNull();
    expect(meter().stopUnbegun()).toBeNull();
    expect(meter({ cap: null, estimate: spending(1e9, 1e9) }).stopUnbegun()).toBeNull();
  });

  it('knows that nothing was paid where nothing was run, and not what a run came to that says nothing', () => {
    const counted = meter();
    expect(counted.report().spent).toEqual({ calls: 0, systemUsd: 0, judgeUsd: 0, durationMs: 0 });
    counted.add(spending(100, null, 1000), true);
    expect(counted.report().spent).toEqual(spending(100, null, 1000));
  });

  it('ends a run in its middle by what earlier runs and it came to together', () => {
    const counted = meter();
    counted.add(spending(100, 2, 1000), true);
    expect(counted.stopDuring(spending(50, 2.5))).toBeNull();
    expect(counted.stopDuring(spending(80, 3.02))).toMatchObject({
      kind: 'reached',
      over: ['usd'],
      runs: { done: 1, of: 6 },
      spent: { calls: 180, systemUsd: 5.02 },
    });
    expect(counted.report().spent).toEqual(spending(100, 2, 1000));
  });

  it('foretells what is left from what there was, and ends while that saves something', () => {
    const counted = meter();
    counted.add(spending(100, 1, 1000), true);
    expect(counted.stopBefore(4)).toBeNull();
    expect(counted.stopBefore(5)).toMatchObject({
      kind: 'forecast',
      over: ['usd'],
      spent: { systemUsd: 1 },
      forecast: { calls: 600, systemUsd: 6 },
    });
  });

  it('foretells no time, which has cold starts in it, and gives what is left of it', () => {
    const counted = meter();
    expect(counted.leftMs()).toBe(60_000);
    counted.add(spending(1, null, 40_000), true);
    expect(counted.stopBefore(5)).toBeNull();
    expect(counted.leftMs()).toBe(20_000);
    counted.add(spending(1, null, 20_000), true);
    expect(counted.stopBefore(4)).toMatchObject({ kind: 'reached', over: ['durationMs'] });
    expect(meter({ cap: { usd: 5 } }).leftMs()).toBeNull();
  });

  it('tells that the time of a run was up', () => {
    const counted = meter();
    expect(counted.stopAtTime(spending(412, 1, 60_000))).toMatchObject({
      kind: 'reached',
      over: ['durationMs'],
      spent: { calls: 412, durationMs: 60_000 },
    });
  });

  it('never stops without a cap, whatever was spent', () => {
    const amount = fc.option(fc.double({ min: 0, max: 1e9, noNaN: true }));
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, amount, amount)), fc.nat(100), (runs, left) => {
        const counted = meter({ cap: null });
        for (const [calls, usd, time] of runs) counted.add(spending(calls, usd, time), true);
        const one = spending(1e12, 1e12);
        expect([counted.stopBefore(left), counted.stopDuring(one), counted.stopAtTime(one)]).toEqual([
          null,
          null,
          null,
        ]);
        expect(counted.isWatching).toBe(false);
      }),
    );
  });
});
