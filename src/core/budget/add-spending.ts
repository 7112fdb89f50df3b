import type { Spending } from '../model/budget.ts';

/** Nothing was run, so nothing was paid. */
export const nothingSpent: Spending = { calls: 0, systemUsd: null, judgeUsd: null, durationMs: 0 };

/** What is known of both: a part that nobody knows adds nothing, and where neither is known the sum is not. */
export function addSpending(one: Spending, other: Spending): Spending {
  return mapSpending((key) => plus(one[key], other[key]));
}

/** So many times as much. */
export function timesSpending(spending: Spending, factor: number): Spending {
  return mapSpending((key) => {
    const value = spending[key];
    return value === null ? null : value * factor;
  });
}

function mapSpending(of: (key: keyof Spending) => number | null): Spending {
  return {
    calls: of('calls'),
    systemUsd: of('systemUsd'),
    judgeUsd: of('judgeUsd'),
    durationMs: of('durationMs'),
  };
}

function plus(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : one + other;
}
