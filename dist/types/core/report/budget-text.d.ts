import { type BudgetCap, type BudgetStop, type Spending } from '../model/budget.js';
/** A time in the unit that fits: `40 s`, `45 min`, `3.5 h`. */
export declare function formatDuration(durationMs: number): string;
/** All three of them, what nobody knows too: `600 calls, dollars unknown, 12 min`. */
export declare function spendingText(spending: Spending): string;
/** What the config allows: `3,000 calls, $5, 45 min`. */
export declare function capText(cap: BudgetCap): string;
/** How much of what was allowed: `412 of about 600 calls, $5.02 of $5`. */
export declare function spentOfCap(spent: Spending, cap: BudgetCap, estimate: Spending | null): string;
/**
 * Why an evaluation was ended or not begun, as a clause.
 *
 * @param where - side and run that were under way; null = none was
 */
export declare function budgetStopText(stop: BudgetStop, where: string | null): string;
