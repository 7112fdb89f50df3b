import { amountOf, type BudgetCap, type CapName, capNames, type Spending } from '../model/budget.ts';

/** A sum of prices is off in its last digits: no more than a cap by so little is no more. */
const tolerance = 1e-9;

/** The caps that a spending is known to exceed; exactly as much is allowed, and what is unknown exceeds nothing. */
export function overCaps(spending: Spending, cap: BudgetCap): readonly CapName[] {
  return capNames.filter((name) => {
    const [amount, most] = [amountOf(spending, name), cap[name]];
    return amount !== null && most !== undefined && amount > most * (1 + tolerance);
  });
}
