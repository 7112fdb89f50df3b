import { z } from 'zod';

const count = z.int().min(0);
const chance = z.number().min(0).max(1);

/** How the answers of one suite moved on the default branch. */
export const suiteDrift = z.strictObject({
  repository: z.string(),
  suite: z.string(),
  matrixKey: z.string(),
  at: z.iso.datetime().describe('evaluation that the features are of'),
  features: z.array(
    z.strictObject({
      feature: z.string(),
      bins: z.int().min(2),
      pairs: count,
      psi: z.number(),
      excessPsi: z.number().describe('psi less the mean of exchanged sides'),
      jsDivergence: z.number(),
      klHeadFromBase: z.number(),
      p: chance,
      adjustedP: chance.describe('over the features of this evaluation'),
    }),
  ),
  evaluations: count.describe('evaluations of the window with drift evidence'),
  moved: count.describe('of them those with an adjusted p of at most 0.05'),
});
