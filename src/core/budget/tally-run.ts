import type { Spending } from '../model/budget.ts';
import type { Run } from '../model/run.ts';

/** What the rows of a run say of their price: replays from a cache are no calls and cost nothing. Time is not in rows. */
export function tallyRun({ rows }: Pick<Run, 'rows'>): Spending {
  let calls = 0;
  const system: number[] = [];
  const judge: number[] = [];
  for (let row = 0; row < rows.length; row += 1) {
    if (rows.cached[row] === 1) continue;
    calls += 1;
    const costUsd = rows.costUsd[row] ?? Number.NaN;
    const judgeCostUsd = rows.judgeCostUsd[row] ?? Number.NaN;
    if (!Number.isNaN(costUsd)) system.push(costUsd);
    if (!Number.isNaN(judgeCostUsd)) judge.push(judgeCostUsd);
  }
  return { calls, systemUsd: sumOf(system), judgeUsd: sumOf(judge), durationMs: null };
}

/** Added up in order of size: the last digit must not hang on the order of the rows. */
function sumOf(costs: number[]): number | null {
  return costs.length === 0
    ? null
    : costs.sort((left, right) => left - right).reduce((sum, cost) => sum + cost, 0);
}
