import { z } from 'zod';
import { count, matrixKeyField, repositoryField, suiteField } from './document-fields.ts';

const chance = z.number().min(0).max(1);

const indices = {
  feature: z.string().describe('what of an answer, or of an input, was looked at'),
  bins: z.int().min(2).describe('groups that its values were put into'),
  psi: z.number().describe('population stability index'),
  excessPsi: z.number().describe('psi less the mean of permuted sides'),
  jsDivergence: z.number().describe('Jensen–Shannon divergence, bits'),
  klHeadFromBase: z.number().describe('Kullback–Leibler divergence of head from base, nats'),
  p: chance.describe('of permuted sides'),
  adjustedP: chance.describe('over the features of this evaluation'),
};

const share = z.number().min(0).max(1);

/** How answers and inputs of one suite moved on the default branch. */
export const suiteDrift = z.strictObject({
  repository: repositoryField,
  suite: suiteField,
  matrixKey: matrixKeyField,
  at: z.iso
    .datetime()
    .describe('evaluation that the features are of; where there are none, the one that the inputs are of'),
  features: z
    .array(
      z.strictObject({ ...indices, pairs: count.describe('answers of base and head to the same inputs') }),
    )
    .describe('how far the mix of each feature of the answers moved against base'),
  evaluations: count.describe('evaluations of the window with drift evidence of answers'),
  moved: count.describe('of them those with an adjusted p of at most 0.05'),
  inputs: z
    .array(
      z.strictObject({
        ...indices,
        base: count.describe('cases of base, or of the run before'),
        head: count.describe('cases of head'),
        moved: z
          .strictObject({
            value: z.string().nullable().describe('null = none is given'),
            base: share.describe('share of the cases of base'),
            head: share.describe('share of the cases of head'),
          })
          .optional()
          .describe('of a segment: value whose share of the cases moved most'),
        medians: z
          .strictObject({
            base: z.number().describe('over the cases of base'),
            head: z.number().describe('over the cases of head'),
          })
          .optional()
          .describe('of a number: medians'),
      }),
    )
    .describe(
      'how far the mix of each feature of the inputs moved, by the last evaluation that has evidence',
    ),
  inputsAt: z.iso
    .datetime()
    .nullable()
    .describe('evaluation that the inputs are of; null = none of the window has evidence'),
  inputEvaluations: count.describe('evaluations of the window whose inputs were not those before'),
  inputsMoved: count.describe('of them those with an adjusted p of at most 0.05'),
});
