import { z } from 'zod';
import { count, moment } from './document-fields.ts';

/** Fields of a week of levels. */
export const weekLevel = z.strictObject({
  firstDay: z.iso.date().describe('first day of the week, in the time zone of the sprints'),
  level: z.number().describe('in the unit, never re-oriented'),
  n: count.describe('cases that it rests on, of its last evaluation'),
  isNewSetting: z
    .boolean()
    .describe(
      'it is not comparable with the week before: dataset, judge, models or, where no rows tell the common ones, the cases are others',
    ),
  over: z
    .enum(['common-cases', 'all-cases'])
    .describe(
      'common-cases: over the same cases as the weeks it is comparable with; all-cases: over all of its own, which may be others',
    ),
});

/** The newest stretch of weeks of a dimension, over the cases that both of its ends were asked alike. */
export const stretchSchema = z
  .strictObject({
    from: moment.describe('evaluation of its first week'),
    to: moment.describe('evaluation of its last week'),
    weeks: count.describe('with a level over the common cases'),
    commonCases: count.describe('asked alike at both ends, with a value in both'),
    came: count.describe('cases of the last end that the first one lacks'),
    went: count.describe('cases of the first end that the last one lacks'),
    changed: count.describe('cases of both ends that were not asked alike'),
    effect: z.number().describe('last minus first, in the unit, never re-oriented'),
    relative: z.number().nullable().describe('effect as a part of the first level; null = that is 0'),
    scale: z.enum(['absolute', 'ratio']).describe('of lo and hi; ratio: last ÷ first, 1 = no change'),
    lo: z.number().nullable().describe('interval over paired cases; null = too few to bound it'),
    hi: z.number().nullable().describe('upper end, as lo'),
    level: z
      .number()
      .nullable()
      .describe('confidence level of that interval, two-sided; null = there is none'),
    trend: z
      .enum(['improved', 'declined', 'none-shown', 'unknown'])
      .describe('a word only where the interval leaves out no change'),
  })
  .nullable()
  .describe('null = no two weeks that could be compared case by case have stored rows');
