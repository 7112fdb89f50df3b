import { type BudgetReport } from '../model/budget.js';
import type { Comparison } from '../model/comparison.js';
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
export declare function costLine(comparison: Comparison | null, budget: BudgetReport | null): string;
