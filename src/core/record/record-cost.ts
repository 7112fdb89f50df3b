import { type BudgetReport, totalUsd } from '../model/budget.ts';
import type { Decision } from '../model/verdict.ts';
import type { MetricsRecord } from './record-schema.ts';

/**
 * What an evaluation cost, for its record. What was spent on one that came to nothing is in it too.
 *
 * @param budget - null = nothing had to run, or nobody counted
 */
export function recordCost({ comparison }: Decision, budget: BudgetReport | null): MetricsRecord['cost'] {
  const spent = comparison?.spent;
  const paid =
    spent === undefined
      ? { evaluationUsd: budget?.spent.systemUsd ?? null, judgeUsd: budget?.spent.judgeUsd ?? null }
      : { evaluationUsd: spent.evaluationUsd, judgeUsd: spent.judgeUsd };
  return {
    ...paid,
    ...(spent?.savedUsd === undefined ? {} : { savedUsd: spent.savedUsd }),
    ...(budget === null ? {} : budgetCost(budget)),
  };
}

function budgetCost({ cap, estimate, spent }: BudgetReport): Partial<MetricsRecord['cost']> {
  const { calls, durationMs } = spent;
  return {
    ...(estimate === null ? {} : { estimatedUsd: totalUsd(estimate) }),
    calls,
    durationMs: durationMs === null ? null : Math.round(durationMs),
    ...(cap === null ? {} : { cap: { ...cap } }),
  };
}
