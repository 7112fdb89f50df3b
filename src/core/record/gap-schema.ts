import { z } from 'zod';
import { intervalSchema } from './comparison-fields.ts';

const gapLevelSchema = z.strictObject({
  estimate: z.number(),
  interval: intervalSchema,
  byChance: z.number().describe('the gap that as many cases show on average when all values are equal'),
  best: z.string(),
  worst: z.string(),
});

/** How far the values of a segment field lie apart, as it is printed and stored. */
export const gapSchema = z.strictObject({
  field: z.string(),
  dimension: z.string(),
  values: z.array(
    z.strictObject({ value: z.string(), n: z.int().min(0), base: z.number(), head: z.number() }),
  ),
  leftOut: z.int().min(0).describe('values with too few cases to take part'),
  base: gapLevelSchema,
  head: gapLevelSchema,
  change: z.strictObject({ estimate: z.number(), interval: intervalSchema }),
});
