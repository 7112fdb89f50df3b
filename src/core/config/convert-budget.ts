import type { BudgetCap } from '../model/budget.ts';
import { parseDuration } from './duration.ts';
import type { Path } from './locate.ts';
import type { RuleContext } from './rule-context.ts';
import { accepted } from './rule-context.ts';
import type { WrittenSuite } from './written-suite.ts';

/**
 * The caps of a suite with their units converted.
 *
 * @param path - place of the suite in the document
 */
export function convertBudget(
  { calls, usd, time }: NonNullable<WrittenSuite['budget']>,
  path: Path,
  { report, isBroken }: RuleContext,
): BudgetCap {
  const isWritten = (key: string, value: unknown): boolean =>
    value !== undefined || isBroken([...path, 'budget', key]);
  if (![isWritten('calls', calls), isWritten('usd', usd), isWritten('time', time)].includes(true)) {
    report([...path, 'budget'], {
      code: 'budget-without-cap',
      message: 'The budget caps nothing.',
      hint: 'Write what an evaluation may take, such as budget: { usd: 5, time: 45m }, or take budget out.',
    });
  }
  return {
    ...(calls === undefined ? {} : { calls }),
    ...(usd === undefined ? {} : { usd }),
    ...(time === undefined ? {} : { durationMs: accepted(parseDuration(time)) }),
  };
}
