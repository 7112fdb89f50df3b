import { z } from 'zod';
import { count, matrixKeyField, repositoryField, suiteField } from './document-fields.ts';

const chance = z.number().min(0).max(1);

/** How the answers of one suite moved on the default branch. */
export const suiteDrift = z.strictObject({
  repository: repositoryField,
  suite: suiteField,
  matrixKey: matrixKeyField,
  at: z.iso.datetime().describe('evaluation that the features are of'),
  features: z
    .array(
      z.strictObject({
        feature: z.string().describe('what of an answer was looked at'),
        bins: z.int().min(2).describe('groups that its values were put into'),
        pairs: count.describe('answers of base and head to the same inputs'),
        psi: z.number().describe('population stability index'),
        excessPsi: z.number().describe('psi less the mean of exchanged sides'),
        jsDivergence: z.number().describe('Jensen–Shannon divergence'),
        klHeadFromBase: z.number().describe('Kullback–Leibler divergence of head from base'),
        p: chance.describe('of exchanged sides'),
        adjustedP: chance.describe('over the features of this evaluation'),
      }),
    )
    .describe('how far the mix of each feature moved against base'),
  evaluations: count.describe('evaluations of the window with drift evidence'),
  moved: count.describe('of them those with an adjusted p of at most 0.05'),
});
