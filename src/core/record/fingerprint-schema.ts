import { z } from 'zod';

const part = {
  status: z.enum(['shown', 'not-shown', 'not-told']),
  p: z.number().min(0).max(1).nullable(),
  adjustedP: z.number().min(0).max(1).nullable().describe('Holm over the parts; compare with 0.05'),
  why: z.string().nullable().describe('why it could not be told'),
};
const count = z.int().min(0);
const share = z.number().min(0).max(1).nullable();

/** What a check of probes showed, as a record keeps it. */
export const fingerprintSchema = z.strictObject({
  status: z.enum(['shown', 'not-shown', 'first', 'not-told']).describe('first: there was no stored run'),
  storedRuns: count,
  newestAt: z.iso.datetime().nullable(),
  oldestAt: z.iso.datetime().nullable(),
  models: z.strictObject({
    ...part,
    seen: z.array(z.string()),
    unseen: z.array(z.string()).describe('those that no stored run names'),
  }),
  outputs: z.strictObject({
    ...part,
    probes: count,
    differing: count.describe('probes whose answer is that of no stored run'),
    storedProbes: count,
    storedAgreeing: count.describe('probes on which all stored answers are one'),
    agreement: share,
    storedAgreement: share,
    drifted: z.array(z.string()),
  }),
  scores: z.strictObject({
    ...part,
    tested: z.array(z.string()),
    moved: z.array(z.strictObject({ dimension: z.string(), direction: z.enum(['improved', 'worsened']) })),
  }),
});
