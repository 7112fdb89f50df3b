import { z } from 'zod';

// Fields that parts of the comparison document share.

/** A number, or null where there is none. */
export const numberOrNull = z.number().nullable();

/** Interval of an effect. */
export const intervalSchema = z.strictObject({
  scale: z.enum(['absolute', 'ratio']).describe('absolute: head − base; ratio: head ÷ base, 1 = no change'),
  lo: numberOrNull.describe('null = the data put no bound on this side'),
  hi: numberOrNull,
  level: z.number().describe('two-sided level; 0.9 = each end is a one-sided 95 % bound'),
  method: z.string(),
});

/** Head minus base, and the interval that decides. */
export const effectSchema = z.strictObject({
  absolute: numberOrNull,
  relative: numberOrNull,
  interval: intervalSchema.nullable(),
});
