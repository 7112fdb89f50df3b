import type { BudgetCap } from '../model/budget.ts';

/**
 * The budget of one of several equal parts of a suite, so that all of them together keep within that of the whole.
 *
 * @param parts - integer ≥ 1
 */
export function capOfPart(cap: BudgetCap, parts: number): BudgetCap {
  if (parts === 1) return cap;
  const { calls, usd, durationMs } = cap;
  return {
    ...(calls === undefined ? {} : { calls: Math.max(1, Math.floor(calls / parts)) }),
    ...(usd === undefined ? {} : { usd: usd / parts }),
    ...(durationMs === undefined ? {} : { durationMs: durationMs / parts }),
  };
}
