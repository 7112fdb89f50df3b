import { z } from 'zod';
import { timeoutText } from './written-text.ts';

/** Caps of one evaluation of a suite as written. */
export const writtenBudget = z
  .strictObject({
    calls: z.int().min(1).optional().describe('Calls of the system under test, such as 3000.'),
    usd: z.number().positive().optional().describe('Dollars, judge included, such as 5.'),
    time: timeoutText("Time of the suite's commands, such as 45m.").optional(),
  })
  .describe(
    "The most that one evaluation of the suite may take, both sides and all epochs together. Where it would take more it is not begun, where it does it is ended: not-evaluated, never a regression. Base's value holds.",
  );
