import { amountAt } from '../model/case-rows.ts';
import type { CaseTable } from '../model/case-table.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Run } from '../model/run.ts';
import { mean } from './sample.ts';

/** What both sides cost together, and what one more run of both would, USD. */
export function evaluationCost(base: Run | null, head: Run): Comparison['spent'] {
  return {
    evaluationUsd: totalOf(base, head, 'costUsd'),
    judgeUsd: totalOf(base, head, 'judgeCostUsd'),
    runASideUsd: base === null ? null : priceOfRun([base, head]),
  };
}

/** What was paid: a cached answer cost nothing today. */
function totalOf(base: Run | null, head: Run, key: 'costUsd' | 'judgeCostUsd'): number | null {
  const ofBase = base === null ? [] : freshCosts(base.rows, (rows, row) => rows[key][row]);
  const ofHead = freshCosts(head.rows, (rows, row) => rows[key][row]);
  const costs = new Float64Array(ofBase.length + ofHead.length);
  costs.set(ofBase);
  costs.set(ofHead, ofBase.length);
  // Added up in order of size: the last digit must not hang on the order of the rows.
  return costs.length === 0 ? null : costs.sort().reduce((sum, cost) => sum + cost, 0);
}

/** A cost of every row that was not replayed and names it. */
function freshCosts(
  rows: CaseTable,
  costOf: (rows: CaseTable, row: number) => number | undefined,
): Float64Array {
  const costs = new Float64Array(rows.length);
  let filled = 0;
  for (let row = 0; row < rows.length; row += 1) {
    const cost = costOf(rows, row) ?? Number.NaN;
    if (rows.cached[row] !== 1 && !Number.isNaN(cost)) costs[filled++] = cost;
  }
  return costs.subarray(0, filled);
}

/** One more run of every case on every side, at what a fresh answer of that side cost; null where one names no cost. */
function priceOfRun(sides: readonly Run[]): number | null {
  const prices = sides.map(({ rows }) => {
    const costs = freshCosts(
      rows,
      ({ costUsd, judgeCostUsd }, row) => (costUsd[row] ?? Number.NaN) + (amountAt(judgeCostUsd, row) ?? 0),
    );
    return costs.length === 0 ? null : mean(costs.sort()) * rows.caseIds.length;
  });
  return prices.reduce((sum, price) => (sum === null || price === null ? null : sum + price), 0);
}
