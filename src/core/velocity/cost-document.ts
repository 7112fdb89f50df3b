import { z } from 'zod';
import { count, dimensionField, matrixKeyField, repositoryField, suiteField } from './document-fields.ts';

const quarterCost = z.strictObject({
  quarter: z.string().describe('such as 2026-Q3, days in the time zone of the sprints'),
  isOver: z.boolean().describe('whether the quarter had ended'),
  mean: z.number().describe('USD a request, over the evaluations of its last setting'),
  n: count.describe('evaluations'),
  interval: z
    .strictObject({
      lo: z.number().describe('lower end, USD'),
      hi: z.number().describe('upper end, USD'),
      level: z.number().describe('confidence level, two-sided'),
      method: z.string().describe('how it was computed'),
    })
    .nullable()
    .describe('of the mean, over the scatter between evaluations; null = a single evaluation, or all alike'),
  change: z
    .strictObject({
      absolute: z.number().describe('USD, this quarter less the one before'),
      relative: z.number().nullable().describe('of the mean before; null = that is 0'),
      lo: z.number().nullable().describe('95 %, of the absolute change, Welch'),
      hi: z.number().nullable().describe('as lo'),
      nBefore: count.describe('evaluations of the quarter before'),
    })
    .nullable()
    .describe('against the evaluations of the quarter before in the same setting; null = there are none'),
  notCompared: z.enum(['other-setting', 'no-quarter-before']).nullable().describe('why there is no change'),
});

/** Cost of a request of one suite by quarter. */
export const suiteCost = z.strictObject({
  repository: repositoryField,
  suite: suiteField,
  matrixKey: matrixKeyField,
  dimension: dimensionField,
  quarters: z.array(quarterCost).describe('oldest first, the last five at most, those with an evaluation'),
});
