import { z } from 'zod';
import { count, dimensionField, moment, repositoryField, suiteField } from './document-fields.ts';

/** What the figures were made from. */
export const recordsSchema = z
  .strictObject({
    evaluations: count.describe('evaluations until then, each once'),
    inWindow: count.describe('of them in the sprint'),
    duplicates: count.describe('records of an evaluation that was there already'),
    repositories: z.array(repositoryField).describe('by name'),
    suites: z.array(suiteField).describe('by name'),
    firstAt: moment.nullable().describe('the first evaluation: nothing is attributed before it'),
    unreadable: z
      .array(
        z.strictObject({
          file: z.string().describe('file, file and line, or source'),
          reason: z.string().describe('why, in words'),
        }),
      )
      .describe('what was passed over, the first 20'),
    unreadableCount: count.describe('all that was passed over'),
    leftOut: z
      .array(
        z.strictObject({
          reason: z.string().describe('why, in words'),
          count: z.int().min(1).describe('evaluations'),
        }),
      )
      .describe('evaluations that belong to no experiment'),
    outcomes: count.describe('pull requests and branches of which it is known what became of them'),
  })
  .describe('what all of this was made from');

/** What a name of a dimension measures. */
export const measuredDimension = z.strictObject({
  repository: repositoryField,
  suite: suiteField,
  dimension: dimensionField,
  metric: z.string().describe('what it measures on a case, as a config writes it, such as latency'),
  statistic: z.string().describe('how cases become one number, such as p95'),
});
