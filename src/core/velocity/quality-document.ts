import { z } from 'zod';
import { count, dimensionField, moment, repositoryField, suiteField, unitField } from './document-fields.ts';
import { stretchSchema, weekLevel } from './stretch-document.ts';

const level = z.strictObject({
  level: z.number().describe('in the unit, never re-oriented'),
  n: count.describe('cases that it stands on'),
  at: moment.describe('evaluation that it is of'),
});

/** Level of the primary dimension of one suite week by week, with what it cost. */
export const suiteQuality = z.strictObject({
  repository: repositoryField,
  suite: suiteField,
  dimension: dimensionField.describe('its primary dimension'),
  unit: unitField,
  weeks: z
    .array(weekLevel)
    .describe('last evaluation of each week; weeks of two settings are never compared'),
  stretch: stretchSchema,
  since: z
    .strictObject({
      at: moment.nullable().describe('when that base was accepted; null = unknown'),
      effect: z.number().describe('now minus then, in the unit, never re-oriented'),
      lo: z.number().nullable().describe('lower end of its paired interval; null = not estimable'),
      hi: z.number().nullable().describe('upper end of its paired interval; null = not estimable'),
      level: z
        .number()
        .nullable()
        .describe('confidence level of that interval, two-sided; null = there is none'),
      commonCases: count.describe('cases that both have'),
    })
    .nullable()
    .describe('against the oldest accepted base over the common cases; null = no record holds it'),
  trend: z
    .enum(['improved', 'declined', 'none-shown', 'unknown'])
    .describe('a word only where the interval of `since`, or of `stretch` where there is none, leaves out 0'),
  beside: z
    .array(
      z.strictObject({
        dimension: dimensionField,
        unit: unitField,
        first: level.describe('at the beginning of the window'),
        last: level.describe('at its end'),
        over: z.enum(['common-cases', 'all-cases']).describe('as of a week'),
      }),
    )
    .describe('what it cost: the other dimensions over the same time, same setting'),
});
