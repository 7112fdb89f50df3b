import type { BudgetCap, BudgetReport, BudgetStop, CapName, Spending } from '../model/budget.ts';
import { addSpending, nothingSpent, timesSpending } from './add-spending.ts';
import { overCaps } from './over-caps.ts';

/** What an evaluation was planned with. */
export interface BudgetPlan {
  /** null = no cap: it is only counted. */
  readonly cap: BudgetCap | null;
  /** null = there is no stored run to take one from. */
  readonly estimate: Spending | null;
  /** How many times commands are to run, over all sides. */
  readonly runs: number;
}

/** Counts what an evaluation takes, and says when it has to end. */
export interface BudgetMeter {
  /** Before anything: the estimate is over the cap. */
  readonly stopUnbegun: () => BudgetStop | null;
  /**
   * Before a run: a cap is reached, or what is left would exceed it at the mean of the runs so far. Partial evaluations are
   * never judged, so that what would be paid until a cap is reached would be lost. Time is not foretold: starts differ.
   *
   * @param left - runs that are still to come, this one too
   */
  readonly stopBefore: (left: number) => BudgetStop | null;
  /** Whether calls or dollars are capped, so that a run has to be watched. */
  readonly isWatching: boolean;
  /** In the middle of a run that came to this so far. */
  readonly stopDuring: (running: Spending) => BudgetStop | null;
  /** A run was ended because its time was up. */
  readonly stopAtTime: (running: Spending) => BudgetStop | null;
  /** Time that is left, milliseconds; null = as much as it takes. */
  readonly leftMs: () => number | null;
  /** A run is over, well or not. */
  readonly add: (run: Spending, isDone: boolean) => void;
  readonly report: () => BudgetReport;
}

/** A meter at zero. */
export function budgetMeter({ cap, estimate, runs }: BudgetPlan): BudgetMeter {
  let spent = nothingSpent;
  let done = 0;
  let ended = 0;
  const stop = (
    kind: BudgetStop['kind'],
    over: readonly CapName[],
    more: { readonly spent?: Spending; readonly forecast?: Spending } = {},
  ): BudgetStop | null =>
    cap === null || over.length === 0
      ? null
      : {
          kind,
          cap,
          estimate,
          over,
          runs: { done, of: runs },
          spent: more.spent ?? spent,
          forecast: more.forecast ?? null,
        };
  const over = (spending: Spending): readonly CapName[] => (cap === null ? [] : overCaps(spending, cap));
  const leftMs = (): number | null =>
    cap?.durationMs === undefined ? null : Math.max(0, cap.durationMs - (spent.durationMs ?? 0));
  return {
    isWatching: cap?.calls !== undefined || cap?.usd !== undefined,
    leftMs,
    stopUnbegun: () => (estimate === null ? null : stop('estimate', over(estimate))),
    stopBefore: (left) => {
      const reached = [...over(spent), ...(leftMs() === 0 ? (['durationMs'] as const) : [])];
      if (reached.length > 0) return stop('reached', [...new Set(reached)]);
      if (ended === 0) return null;
      const forecast = { ...addSpending(spent, timesSpending(spent, left / ended)), durationMs: null };
      return stop('forecast', over(forecast), { forecast });
    },
    stopDuring: (running) => {
      const all = addSpending(spent, running);
      return stop('reached', over(all), { spent: all });
    },
    stopAtTime: (running) => stop('reached', ['durationMs'], { spent: addSpending(spent, running) }),
    add: (run, isDone) => {
      spent = addSpending(spent, run);
      ended += 1;
      if (isDone) done += 1;
    },
    // Nothing was run: then it is known that nothing was paid.
    report: () => ({ cap, estimate, spent: ended === 0 ? { ...spent, systemUsd: 0, judgeUsd: 0 } : spent }),
  };
}
