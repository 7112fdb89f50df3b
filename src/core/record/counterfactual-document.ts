import { z } from 'zod';
import type { Counterfactual } from '../model/counterfactual.ts';
import { intervalSchema } from './comparison-fields.ts';

const pairGapSchema = z.strictObject({ estimate: z.number(), interval: intervalSchema.nullable() });

/** Cases that differ in one attribute only, as they are printed and stored. */
export const counterfactualSchema = z.strictObject({
  pair: z.string().describe('field of the id that cases of one pair share'),
  attribute: z.string().describe('field in which they differ'),
  dimension: z.string(),
  pairs: z.int().min(0),
  incomplete: z.int().min(0).describe('pairs with one value of the attribute only'),
  leftOut: z.int().min(0).describe('values of the attribute beyond the ten most frequent ones'),
  contrasts: z.array(
    z.strictObject({
      value: z.string(),
      against: z.string().nullable().describe('null = the mean of the other values in the pair'),
      pairs: z.int().min(0),
      base: pairGapSchema.describe('mean of value − mean of what it is held against'),
      head: pairGapSchema,
      change: pairGapSchema.describe('gap on head − gap on base'),
      opened: z.array(z.string()).describe('pairs whose gap grew by at least half of the scale'),
      closed: z.array(z.string()).describe('pairs whose gap shrank by as much'),
      turned: z.array(z.string()).describe('pairs whose gap is about as large and points the other way'),
    }),
  ),
});

/** Turns what was found within pairs into its fields. */
export function counterfactualFields(found: Counterfactual): z.infer<typeof counterfactualSchema> {
  const contrasts = found.contrasts.map((contrast) => ({
    ...contrast,
    opened: [...contrast.opened],
    closed: [...contrast.closed],
    turned: [...contrast.turned],
  }));
  return { ...found, contrasts };
}
