import { z } from 'zod';
import { intervalSchema, numberOrNull } from './comparison-fields.ts';

const runawayCountSchema = z.strictObject({
  over: z.int().min(0),
  of: z.int().min(0),
  topShare: numberOrNull.describe('share of all spending that went to the dearest 1 % of the answers'),
});

/** Answers that cost far more than the others, as they are printed and stored. */
export const runawaysSchema = z.strictObject({
  factor: z.number().describe('a runaway is beyond this many times the median of base'),
  base: runawayCountSchema,
  head: runawayCountSchema,
  interval: intervalSchema.nullable().describe('of the difference in their share'),
  worse: numberOrNull,
  isMore: z.boolean().describe('more of them are proven, one-sided 5 %'),
  insideWithSkew: z
    .boolean()
    .nullable()
    .describe('whether the margin also holds with the skew of the differences allowed for'),
  unseen: z
    .strictObject({
      factor: z.number().describe('how many times the usual they cost'),
      share: z.number().describe('share of the answers that would use up the margin'),
      cases: z.int().min(1).describe('cases of which 95 % of samples hold one'),
    })
    .nullable()
    .describe('runaways of which these cases may hold none; null: they would show, or cost is not primary'),
});
