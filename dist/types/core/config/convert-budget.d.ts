import type { BudgetCap } from '../model/budget.js';
import type { Path } from './locate.js';
import type { RuleContext } from './rule-context.js';
import type { WrittenSuite } from './written-suite.js';
/**
 * The caps of a suite with their units converted.
 *
 * @param path - place of the suite in the document
 */
export declare function convertBudget({ calls, usd, time }: NonNullable<WrittenSuite['budget']>, path: Path, { report, isBroken }: RuleContext): BudgetCap;
