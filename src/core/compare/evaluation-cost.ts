import { amountAt } from '../model/case-rows.ts';
import type { CaseTable } from '../model/case-table.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Run } from '../model/run.ts';
import { mean } from './sample.ts';

/** Sides whose rows were stored: they were paid for on another day. */
export interface StoredSides {
  readonly base: boolean;
  readonly head: boolean;
}

/** What was paid for the sides that were run, what those that were stored had cost, and what one more run of both would, USD. */
export function evaluationCost(
  base: Run | null,
  head: Run,
  stored: StoredSides = { base: false, head: false },
): Comparison['spent'] {
  const sides = [
    ...(base === null ? [] : [{ run: base, isStored: stored.base }]),
    { run: head, isStored: stored.head },
  ];
  const runs = (isStored: boolean): Run[] =>
    sides.filter((side) => side.isStored === isStored).map(({ run }) => run);
  const [paid, saved] = [runs(false), runs(true)];
  return {
    evaluationUsd: paid.length === 0 ? 0 : totalOf(paid, ['costUsd']),
    judgeUsd: paid.length === 0 ? 0 : totalOf(paid, ['judgeCostUsd']),
    runASideUsd: base === null ? null : priceOfRun([base, head]),
    ...(saved.length === 0 ? {} : { savedUsd: totalOf(saved, ['costUsd', 'judgeCostUsd']) }),
  };
}

/** What was paid: a cached answer cost nothing that day. */
function totalOf(runs: readonly Run[], keys: readonly ('costUsd' | 'judgeCostUsd')[]): number | null {
  const parts = runs.flatMap(({ rows }) =>
    keys.map((key) => freshCosts(rows, (table, row) => table[key][row])),
  );
  const costs = new Float64Array(parts.reduce((length, part) => length + part.length, 0));
  let filled = 0;
  for (const part of parts) {
    costs.set(part, filled);
    filled += part.length;
  }
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
