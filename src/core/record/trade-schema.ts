import { z } from 'zod';
import { intervalSchema, numberOrNull } from './comparison-fields.ts';

const askedStatuses = ['shown', 'refuted', 'open', 'not-judged'] as const;

const requirementSchema = z.strictObject({
  dimension: z.string(),
  role: z.enum(['gain', 'price', 'cap']),
  scale: z.enum(['absolute', 'ratio']),
  atLeast: z
    .number()
    .describe(
      'least gain asked for, higher = better; a price or cap is negative; on the ratio scale a fraction of base',
    ),
  lower: numberOrNull.describe('lower bound of that gain with the error of the trade'),
  interval: intervalSchema.nullable().describe('of the effect on that scale, never re-oriented'),
  status: z.enum(askedStatuses),
  because: z
    .enum(['missing', 'advisory', 'too-few-cases', 'lost-cases-or-skew'])
    .optional()
    .describe('why it is open although its bound holds, or not judged'),
});

const balanceSchema = z.strictObject({
  estimate: numberOrNull,
  lo: numberOrNull.describe('one-sided 95 %'),
  hi: numberOrNull.describe('one-sided 95 %'),
  lower: numberOrNull.describe('lower bound with the error of the trade'),
  atLeast: z.number(),
  status: z.enum(askedStatuses),
  alpha: z.number(),
  isHeldBack: z
    .boolean()
    .describe('the bound does not hold with the cases that one side lost counted as the worst'),
  method: z.string(),
  units: z.int().min(0),
});

/** A trade of the config as it is printed and stored. */
export const tradeSchema = z.strictObject({
  name: z.string(),
  applies: z.boolean(),
  gainProven: z.boolean(),
  priceKept: z.boolean(),
  covers: z.array(z.string()),
  accept: z.enum(['sign-off', 'always']),
  kind: z.enum(['if-then', 'exchange-rate']).optional(),
  outcome: z
    .enum(['applies', 'refuted', 'not-shown', 'not-judged'])
    .optional()
    .describe('applies: head is proven to be inside this box; refuted: proven not to be; not-shown: neither'),
  alpha: numberOrNull
    .optional()
    .describe('one-sided error with which it is shown to apply; null = it cannot be judged here'),
  requirements: z.array(requirementSchema).optional().describe('what it asks of single dimensions'),
  balance: balanceSchema.optional().describe('gains less losses of an exchange, in steps of its rate'),
});
