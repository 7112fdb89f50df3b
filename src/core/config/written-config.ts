import { z } from 'zod';
import { deploymentClasses } from '../model/deployment-class.ts';
import { modelKinds } from './model-pattern.ts';
import { slugPattern } from './slug-name.ts';
import { writtenDimension, writtenEnvelope, writtenTrade } from './written-envelope.ts';
import { writtenSuite } from './written-suite.ts';
import {
  dateText,
  daysText,
  durationText,
  featureText,
  fileKeyText,
  globText,
  modelText,
  plainText,
  timestampText,
  timeZoneText,
} from './written-text.ts';

const names = z.string().meta({ pattern: slugPattern });

const rule = z
  .strictObject({
    paths: z.array(globText).optional().describe('Globs of changed files.'),
    keys: z.array(fileKeyText).optional().describe('Keys inside files.'),
    when: z
      .array(z.enum(deploymentClasses))
      .optional()
      .describe('Only what the built-in detectors take for one of these classes.'),
    class: z.enum(deploymentClasses).optional().describe('The class that a match means.'),
    ignore: z.literal(true).optional().describe('A match means nothing, in the place of a class.'),
  })
  .describe('A rule added to the built-in detectors.');

const models = z
  .strictObject({
    names: z
      .array(modelText)
      .min(1)
      .describe('Ids of models, or names of deployments; * stands for any characters, as in acme-chat-*.'),
    kind: z
      .enum(modelKinds)
      .describe('What they do: another one is a rag-refresh for embedding and rerank, else a model-swap.'),
  })
  .describe('A family of models; it stands above the built-in ones.');

const source = z
  .strictObject({
    name: plainText('Name of the source.'),
    timestamp: timestampText('Where its age is read: a file, or path#key.'),
    'max-age': durationText('How old it may be, such as 7d.').optional(),
    dynamic: z.boolean().optional().describe('Whether the source is meant to change; default false.'),
  })
  .describe('A data source whose age is watched.');

const band = (most: number, description: string) =>
  z
    .strictObject({
      low: z.number().min(0).max(most).describe('Lower end, inside.'),
      high: z.number().min(0).max(most).describe('Upper end, inside.'),
    })
    .superRefine(({ low, high }, context) => {
      if (low > high)
        context.addIssue({
          code: 'custom',
          path: ['low'],
          message: `The lower end ${low} is above the upper end ${high}.`,
          params: { code: 'upside-down-band', hint: 'Write the smaller number as low.' },
        });
    })
    .describe(description);

const velocity = z
  .strictObject({
    'sprint-start': dateText('First day of any sprint, year-month-day.').optional(),
    'sprint-length': daysText('Length of a sprint in whole days, such as 14d.').optional(),
    'time-zone': timeZoneText('Where a day begins and ends, such as Europe/Berlin; default UTC.').optional(),
    experiment: z
      .enum(['branch', 'revision'])
      .optional()
      .describe('What counts as one experiment; default branch.'),
    feature: featureText('Labels that name features, such as label:feature/*.').optional(),
    'team-size': z.int().min(1).max(10_000).optional().describe('People on the team.'),
    'team-kind': plainText('Kind of team, such as product or research.').optional(),
    bands: z
      .strictObject({
        experiments: band(10_000, 'Experiments a sprint.').optional(),
        conversion: band(1, 'Share of closed experiments that shipped, 0 to 1.').optional(),
        iterations: band(10_000, 'Versions tried per feature.').optional(),
      })
      .optional()
      .describe("The team's own ranges in place of the usual ones; velocity calibrate proposes them."),
  })
  .describe('How records become velocity figures.');

/** The whole config as written: the one source of the checks and of the JSON Schema. */
export const writtenConfig = z
  .strictObject({
    version: z.literal(1).optional().describe('Version of this format.'),
    enforce: z
      .boolean()
      .optional()
      .describe('false: advisory, a failed gate does not fail the job; default true.'),
    profile: z.enum(['interactive', 'async']).optional().describe('Sets the default latency limit.'),
    stakes: z
      .enum(['customer-facing', 'high-stakes'])
      .optional()
      .describe('Sets the default hallucination limit and the default margins.'),
    suites: z.record(names, writtenSuite).optional().describe('Suites by name.'),
    classify: z
      .strictObject({
        rules: z.array(rule).optional().describe('Rules, all of which are applied.'),
        models: z.array(models).optional().describe('Models that the built-in families do not know.'),
      })
      .optional()
      .describe('Added to the built-in detectors.'),
    dimensions: z
      .record(names, writtenDimension)
      .optional()
      .describe('What is judged, by name; left out: detected from the results.'),
    envelopes: z
      .strictObject({
        'fine-tune': writtenEnvelope.optional(),
        'model-swap': writtenEnvelope.optional(),
        'rag-refresh': writtenEnvelope.optional(),
        'prompt-edit': writtenEnvelope.optional(),
        other: writtenEnvelope.optional(),
      })
      .optional()
      .describe('Per class of change, over the defaults.'),
    trades: z.array(writtenTrade).optional().describe('Prices that may be paid for proven gains.'),
    'sign-off': z
      .strictObject({
        label: plainText('Label of a pull request that accepts a trade-off; default eval:accept.').optional(),
      })
      .optional()
      .describe('How people accept what the config leaves to them.'),
    sources: z.array(source).optional().describe('Data sources whose age is watched.'),
    velocity: velocity.optional(),
  })
  .describe('What Eval Envelope accepts of a change to an AI system, and how it finds out.');

/** A config as written, once its shape holds: texts are still texts. */
export type WrittenConfig = z.infer<typeof writtenConfig>;
