import { nothingSpent } from '../../core/budget/add-spending.ts';
import type { BudgetMeter } from '../../core/budget/budget-meter.ts';
import { tallyRun } from '../../core/budget/tally-run.ts';
import type { BudgetStop, Spending } from '../../core/model/budget.ts';
import type { ProcessOutcome, ProcessRequest } from '../ports.ts';
import type { RunOutcome } from '../read-run.ts';
import { type ResultsWatch, watched } from './watch-results.ts';

/** What one run of a command may take. */
export interface RunLimits {
  /** For the process: its own time limit or what is left of the budget, and when to end it. */
  readonly request: Pick<ProcessRequest, 'timeoutMs' | 'shouldEnd'>;
  /** What the run came to, and whether the budget ended it. */
  readonly settle: (
    ended: ProcessOutcome,
    read: RunOutcome,
  ) => Promise<{ readonly spent: Spending; readonly stop: BudgetStop | null }>;
}

/**
 * Holds one run of a command to what is left of the budget.
 *
 * @param watch - on its results; null = they can be read only when they are whole
 * @param timeoutMs - the suite's own limit
 */
export function limitRun(meter: BudgetMeter, watch: ResultsWatch | null, timeoutMs: number): RunLimits {
  const leftMs = meter.leftMs();
  const isTimeOfBudget = leftMs !== null && leftMs < timeoutMs;
  let isOver = false;
  const request = {
    timeoutMs: isTimeOfBudget ? leftMs : timeoutMs,
    ...(watch === null || !meter.isWatching
      ? {}
      : {
          shouldEnd: async () => {
            isOver ||= meter.stopDuring(await watch.look()) !== null;
            return isOver;
          },
        }),
  };
  const stopOf = ({ exitCode, isTimedOut }: ProcessOutcome, spent: Spending): BudgetStop | null => {
    // A run that ended by itself is whole and paid for: there is nothing left to end.
    if (exitCode !== null) return null;
    if (isTimedOut) return isTimeOfBudget ? meter.stopAtTime(spent) : null;
    return isOver ? meter.stopDuring(spent) : null;
  };
  return {
    request,
    settle: async (ended, read) => {
      if (ended.startError !== null) return { spent: nothingSpent, stop: null };
      const known = ended.exitCode !== null && read.ok ? tallyRun(read.run) : await watched(watch);
      const spent = { ...known, durationMs: ended.durationMs };
      return { spent, stop: stopOf(ended, spent) };
    },
  };
}
