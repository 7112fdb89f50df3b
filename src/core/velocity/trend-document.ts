import { z } from 'zod';
import {
  betterField,
  count,
  dimensionField,
  matrixKeyField,
  moment,
  repositoryField,
  suiteField,
  unitField,
} from './document-fields.ts';
import { stretchSchema, weekLevel } from './stretch-document.ts';

const changePointSchema = z.strictObject({
  at: moment.describe('first evaluation of the new level'),
  lastBefore: moment.describe('last evaluation of the old level'),
  index: count.describe('of the first point of the new level among those that were searched'),
  before: z.number().describe('mean of the points before'),
  after: z.number().describe('mean of the points from there on'),
  size: z.number().describe('after minus before, in the unit, never re-oriented'),
  nBefore: count.describe('points before'),
  nAfter: count.describe('points from there on'),
  p: z.number().describe('permutation p-value, which allows for the split having been chosen'),
  place: z
    .enum(['loss', 'gain', 'inside-margin', 'no-margin'])
    .describe(
      'loss and gain: the new level lies beyond the margin of one change from the old one; inside-margin: it does not; no-margin: there is none to hold it against',
    ),
});

const sustainedSchema = z.strictObject({
  state: z
    .enum(['fired', 'not-fired', 'too-few', 'no-rhythm', 'no-spread'])
    .describe(
      'too-few: the window or the time before it is not filled; no-rhythm: no runs by schedule at least daily; no-spread: the level never varied',
    ),
  rhythm: z.enum(['hourly', 'daily']).nullable().describe('how often it ran by schedule; null = less often'),
  window: count.describe('hours or days that are looked at'),
  filled: count.describe('of them with a value'),
  baseline: count.describe('values of the time before'),
  baselineNeeded: count.describe('values that the time before has to have'),
  median: z.number().nullable().describe('usual level'),
  spread: z.number().nullable().describe('1.4826 times the median absolute deviation of the usual level'),
  shift: z.number().nullable().describe('mean of the window less the median, in spreads'),
  direction: z
    .enum(['worse', 'better'])
    .nullable()
    .describe('where the window lies; null = the alert did not fire'),
});

/** One dimension of one suite on the default branch: its weeks, its last change of level, its alert. */
export const suiteTrend = z.strictObject({
  repository: repositoryField,
  suite: suiteField,
  matrixKey: matrixKeyField,
  dimension: dimensionField,
  unit: unitField,
  better: betterField,
  weeks: z.array(weekLevel).describe('last evaluation of each of the last 13 weeks'),
  stretch: stretchSchema,
  settingSince: moment.describe(
    'first evaluation that is comparable with the last one: dataset, judge, models and cases of it, or its stretch where rows make that the longer series',
  ),
  over: z
    .enum(['common-cases', 'all-cases'])
    .describe('of the evaluations that were searched; all-cases: nothing says that they sat the same ones'),
  points: count.describe('comparable evaluations that were searched, the last 50 at most'),
  searched: z
    .strictObject({
      from: moment.describe('the first of these evaluations'),
      to: moment.describe('the last of them'),
    })
    .nullable()
    .describe(
      'how far back the search reaches: fifty nightly runs are seven weeks; null = there are no points',
    ),
  scan: z.enum(['found', 'none-found', 'too-few']).describe('what the search for a change of level came to'),
  seeable: z
    .number()
    .nullable()
    .describe(
      'where nothing was found: the step in the middle of so many points that the scan finds in four of five series, in the unit, at the scatter that they have; null = none of up to 3 standard deviations, or nothing was searched',
    ),
  margin: z
    .strictObject({
      kind: z
        .enum(['absolute', 'relative'])
        .describe('absolute: in the unit of the dimension; relative: a fraction of base'),
      value: z.number().describe('how much'),
    })
    .nullable()
    .describe('that one change has; null = there is none'),
  changePoint: changePointSchema.nullable().describe('null = none was found, or there are too few points'),
  sustained: sustainedSchema.describe('the alert on runs by schedule, as of the last of them'),
});
