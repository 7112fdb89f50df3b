import { type BudgetReport, totalUsd } from '../model/budget.ts';
import type { Comparison } from '../model/comparison.ts';
import { capText, spendingText } from './budget-text.ts';
import { formatSpent } from './format-quantity.ts';

/**
 * What the evaluation cost, for the footer: beside it what it was expected to come to, and what stored rows saved.
 *
 * With a budget all three of its measures are told. Without one only dollars are, where both sides say what they cost: the
 * price of one alone would look like the price of the run.
 *
 * @param comparison - null = nothing was compared
 * @param budget - null = nothing had to run
 * @returns begins with a separator, or is empty
 */
export function costLine(comparison: Comparison | null, budget: BudgetReport | null): string {
  const saved = savedText(comparison);
  if (budget !== null && budget.cap !== null) {
    const expected = budget.estimate === null ? 'no estimate' : `estimated ${spendingText(budget.estimate)}`;
    const rest = saved === '' ? '' : `; ${saved}`;
    return ` · this run ${spendingText(budget.spent)} (${expected}; budget ${capText(budget.cap)})${rest}`;
  }
  if (comparison === null || (comparison.spent.runASideUsd ?? null) === null) return '';
  const paid = (comparison.spent.evaluationUsd ?? 0) + (comparison.spent.judgeUsd ?? 0);
  const estimated =
    budget?.estimate === undefined || budget.estimate === null ? null : totalUsd(budget.estimate);
  const expected = estimated === null ? '' : ` (estimated ${formatSpent(estimated)})`;
  return comparison.spent.savedUsd === undefined
    ? ` · both sides ${formatSpent(paid)}${expected}`
    : ` · this run ${paid === 0 ? '$0' : formatSpent(paid)}${expected}${saved === '' ? '' : `, ${saved}`}`;
}

function savedText(comparison: Comparison | null): string {
  const savedUsd = comparison?.spent.savedUsd ?? null;
  return savedUsd === null ? '' : `stored rows saved ${formatSpent(savedUsd)}`;
}
