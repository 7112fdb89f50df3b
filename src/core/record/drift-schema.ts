import { z } from 'zod';

/** How far the mix of answers moved by one feature, as it is printed and stored. */
export const driftSchema = z.strictObject({
  feature: z.string(),
  bins: z.int().min(2),
  pairs: z.int().min(0),
  psi: z.number(),
  excessPsi: z.number().describe('psi less the mean of exchanged sides'),
  jsDivergence: z.number(),
  klHeadFromBase: z.number(),
  p: z.number(),
  adjustedP: z.number().describe('Benjamini–Hochberg over the features'),
});

/** How far the mix of inputs moved by one feature, as it is printed and stored. */
export const inputDriftSchema = z.strictObject({
  feature: z.string(),
  bins: z.int().min(2),
  base: z.int().min(0).describe('cases of base of which the feature is known'),
  head: z.int().min(0),
  psi: z.number(),
  excessPsi: z.number().describe('psi less the mean of permuted labels'),
  jsDivergence: z.number().describe('bits, in [0, 1]'),
  klHeadFromBase: z.number().describe('nats'),
  p: z.number().describe('of permuting, by cluster, which side has the inputs that only one of them has'),
  adjustedP: z.number().describe('Benjamini–Hochberg over the features'),
  moved: z
    .strictObject({ value: z.string().nullable(), base: z.number(), head: z.number() })
    .optional()
    .describe('of a segment: value whose share of the cases moved most, null: none is given'),
  medians: z.strictObject({ base: z.number(), head: z.number() }).optional().describe('of a number'),
});
