import { timesSpending } from '../../core/budget/add-spending.ts';
import { type BudgetMeter, budgetMeter } from '../../core/budget/budget-meter.ts';
import { capOfPart } from '../../core/budget/cap-of-part.ts';
import { estimateEvaluation } from '../../core/budget/estimate-evaluation.ts';
import type { SuiteConfig } from '../../core/config/config.ts';
import type { Run } from '../../core/model/run.ts';
import { budgetStopText, capText, spendingText } from '../../core/report/budget-text.ts';
import type { Log } from '../ports.ts';
import type { EarlierRun } from '../stored/earlier-runs.ts';
import type { StoreAnswer } from '../stored/find-baseline.ts';
import { overBudget, type SideResults } from './run-suite.ts';

/** What a suite is about to spend. */
export interface PlannedBudget {
  readonly meter: BudgetMeter;
  /** Given where the estimate is over the cap: results of the sides in place of a run. */
  readonly refused: { readonly base?: SideResults; readonly head?: SideResults } | null;
}

/**
 * Says what the sides that have to run will take, from the newest stored run of the suite, whatever its content; sides that
 * are stored cost nothing. Where it is known to be more than the budget, nothing is run.
 *
 * @param parts - shards of the suite, of which one is run: it takes an equal share of the estimate and of the budget
 */
export function planBudget(
  name: string,
  suite: SuiteConfig,
  needed: readonly ('base' | 'head')[],
  known: { readonly stored: StoreAnswer; readonly earlier: readonly EarlierRun[] },
  log: Log,
  parts = 1,
): PlannedBudget {
  const epochs = suite.judge.epochs ?? 1;
  const cap = suite.judge.budget === undefined ? null : capOfPart(suite.judge.budget, parts);
  const basis = known.stored.similar ?? newestOf(known.earlier);
  const estimate =
    basis === null || needed.length === 0
      ? null
      : timesSpending(estimateEvaluation(basis, { sides: needed.length, epochs }), 1 / parts);
  const meter = budgetMeter({ cap, estimate, runs: needed.length * epochs });
  if (needed.length === 0) return { meter, refused: null };
  const allowed = cap === null ? '' : `; budget ${capText(cap)}`;
  if (estimate !== null) log.note(`${name}: estimated ${spendingText(estimate)}${allowed}`);
  else if (cap !== null) log.note(`${name}: no stored run to estimate from${allowed}`);
  const stop = meter.stopUnbegun();
  if (stop === null) return { meter, refused: null };
  const text = budgetStopText(stop, null);
  log.note(`${name}: budget: ${text}`);
  const side: SideResults = { outcome: overBudget(text), notes: [] };
  return { meter, refused: Object.fromEntries(needed.map((one) => [one, side])) };
}

function newestOf(earlier: readonly EarlierRun[]): Run | null {
  const timeOf = ({ head }: EarlierRun): string => head.origin?.evaluatedAt ?? '';
  const [newest] = earlier.toSorted((one, other) => (timeOf(one) < timeOf(other) ? 1 : -1));
  return newest?.head ?? null;
}
