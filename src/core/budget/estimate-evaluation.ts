import type { Spending } from '../model/budget.ts';
import type { Run } from '../model/run.ts';
import { timesSpending } from './add-spending.ts';
import { tallyRun } from './tally-run.ts';

/** What is going to run. */
export interface PlannedEvaluation {
  /** Sides that are not stored, 0–2. */
  readonly sides: number;
  /** How many times the command runs on each, ≥ 1. */
  readonly epochs: number;
}

/**
 * What an evaluation will probably take, from one stored run of the suite: as many calls as that run had rows, each at the
 * mean of what a fresh answer cost, and the time that was measured. A replay then may be a call now, so that it is counted.
 *
 * @param basis - one run, not pooled, of this content or another
 * @returns dollars are unknown where no row names a cost, time where nobody measured it; for 0 sides nothing
 */
export function estimateEvaluation(basis: Run, { sides, epochs }: PlannedEvaluation): Spending {
  const { rows, origin } = basis;
  const fresh = tallyRun(basis);
  const perRow = (usd: number | null, priced: number): number | null =>
    usd === null ? null : (usd / priced) * rows.length;
  const stored: Spending = {
    calls: rows.length,
    systemUsd: perRow(fresh.systemUsd, countPriced(basis, 'costUsd')),
    judgeUsd: perRow(fresh.judgeUsd, countPriced(basis, 'judgeCostUsd')),
    durationMs: origin?.durationMs ?? null,
  };
  const { calls, ...amounts } = timesSpending(stored, (sides * epochs) / commandRuns(basis, epochs));
  return { ...amounts, calls: calls === null ? null : Math.round(calls) };
}

function countPriced({ rows }: Run, key: 'costUsd' | 'judgeCostUsd'): number {
  let count = 0;
  for (let row = 0; row < rows.length; row += 1) {
    if (rows.cached[row] !== 1 && !Number.isNaN(rows[key][row] ?? Number.NaN)) count += 1;
  }
  return count;
}

/**
 * How many times the command ran for these rows. Rows of older releases do not say: a case stands in them once a run, or
 * several times where the command repeats its cases itself, so that it ran as often as now, or as often as there are repeats.
 */
function commandRuns({ rows, origin }: Run, epochs: number): number {
  if (origin?.commandRuns !== undefined) return origin.commandRuns;
  const repeats = Math.max(1, Math.round(rows.length / Math.max(1, rows.caseIds.length)));
  return Math.min(repeats, epochs);
}
