import { z } from 'zod';
import { band } from './band-document.ts';
import {
  classField,
  count,
  days,
  moment,
  repositoryField,
  sprintFields,
  sprintSchema,
} from './document-fields.ts';
import { shareInterval } from './figure-document.ts';

const experimentTrend = z
  .strictObject({
    word: z
      .enum(['rising', 'falling', 'none-shown', 'too-few-sprints'])
      .describe('a direction only where p is at most 0.05'),
    p: z.number().nullable().describe('exact Mann–Kendall test, two-sided; null = too few sprints'),
    sprints: count.describe('whole sprints that were looked at'),
  })
  .describe('of experiments a sprint');

/** Experiments of the sprint, beside those of the sprints before. */
export const experimentsSchema = z.strictObject({
  total: count.describe('experiments of the sprint'),
  unit: z
    .enum(['branch', 'revision'])
    .describe('what counts as one: a branch or pull request, or each distinct content'),
  logged: count.describe('of them visible before they had a pull request'),
  earlier: z
    .array(sprintSchema.extend({ total: count.describe('experiments of it') }))
    .describe('whole sprints before, oldest first'),
  trend: experimentTrend,
  band,
});

/** Experiments of one class. */
export const classExperiments = z.strictObject({
  class: classField,
  tried: count.describe('begun in the sprint'),
  closed: count.describe('merged or dropped in the sprint'),
  shipped: count.describe('of these, merged'),
  dropped: count.describe('of these, dropped'),
  decisionDays: days.nullable().describe('median, first evaluation to decision; null = none was decided'),
  last: z
    .strictObject({
      at: moment.describe('when it ended'),
      daysAgo: days.describe('days before until, fractional'),
    })
    .nullable()
    .describe('its last completed evaluation; null = none is on record'),
  usualDays: z.number().describe('usual time between two of the class, days'),
});

/** Experiments of each repository. */
export const repositoriesSchema = z.array(
  z.strictObject({
    repository: repositoryField,
    evaluations: count.describe('evaluations of the sprint'),
    total: count.describe('experiments of the sprint'),
    earlier: z
      .array(
        z.strictObject({
          number: sprintFields.number,
          total: count.describe('experiments of it'),
        }),
      )
      .describe('its own sprints before'),
    trend: experimentTrend,
    shipped: count.describe('of what was closed, merged'),
    closed: count.describe('merged or dropped in the sprint'),
    interval: shareInterval,
  }),
);
