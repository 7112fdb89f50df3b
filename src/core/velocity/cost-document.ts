import { z } from 'zod';

const count = z.int().min(0);

const quarterCost = z.strictObject({
  quarter: z.string().describe('such as 2026-Q3, days in the time zone of the sprints'),
  isOver: z.boolean(),
  mean: z.number().describe('USD a request, over the evaluations of its last setting'),
  n: count.describe('evaluations'),
  interval: z
    .strictObject({ lo: z.number(), hi: z.number(), level: z.number(), method: z.string() })
    .nullable()
    .describe('null = a single evaluation, or all alike'),
  change: z
    .strictObject({
      absolute: z.number().describe('USD, this quarter less the one before'),
      relative: z.number().nullable(),
      lo: z.number().nullable().describe('95 %, of the absolute change, Welch'),
      hi: z.number().nullable(),
      nBefore: count,
    })
    .nullable()
    .describe('against the evaluations of the quarter before in the same setting; null = there are none'),
  notCompared: z.enum(['other-setting', 'no-quarter-before']).nullable().describe('why there is no change'),
});

/** Cost of a request of one suite by quarter. */
export const suiteCost = z.strictObject({
  repository: z.string(),
  suite: z.string(),
  matrixKey: z.string(),
  dimension: z.string(),
  quarters: z.array(quarterCost).describe('oldest first, the last five at most, those with an evaluation'),
});
