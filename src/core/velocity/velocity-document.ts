import { z } from 'zod';
import { ownBand } from './band-document.ts';
import { causesSchema } from './cause-document.ts';
import { suiteCost } from './cost-document.ts';
import { count, days, moment, repositoryField, sprintSchema, usd, versionField } from './document-fields.ts';
import { suiteDrift } from './drift-document.ts';
import { effortSchema } from './effort-document.ts';
import { classExperiments, experimentsSchema, repositoriesSchema } from './experiment-document.ts';
import { branchesSchema, iterationsSchema } from './feature-document.ts';
import { figureSchema, shareInterval } from './figure-document.ts';
import { gateSchema } from './gate-document.ts';
import { suiteQuality } from './quality-document.ts';
import { measuredDimension, recordsSchema } from './records-document.ts';
import { conversionSchema, revertedSchema, signOffsSchema } from './shipping-document.ts';
import { suiteTrend } from './trend-document.ts';

/** What `velocity --json` prints: every figure with its n, window, definition and exclusions. */
export const velocitySchema = z.strictObject({
  version: versionField,
  sprint: sprintSchema
    .extend({
      isOver: z.boolean().describe('whether it had ended'),
      day: count.describe('whole or begun days of it that are over'),
      days: count.describe('its length'),
      timeZone: z.string().describe('where a day begins, a name of the IANA database'),
    })
    .describe('the sprint that was asked for'),
  until: moment.describe('what happened later plays no part'),
  team: z
    .strictObject({
      size: count.nullable().describe('people, by velocity.team-size; null = the config does not say'),
      kind: z.string().nullable().describe('velocity.team-kind; null = the config does not say'),
      bands: z
        .strictObject({
          experiments: ownBand.optional().describe('experiments a sprint'),
          conversion: ownBand.optional().describe('share of closed experiments that ship'),
          iterations: ownBand.optional().describe('versions tried per feature'),
        })
        .optional()
        .describe('ranges of its own that the config gives'),
    })
    .describe('what the config says of the team'),
  records: recordsSchema,
  dimensions: z
    .array(measuredDimension)
    .describe(
      'what the names of dimensions in the other figures measure, as of the newest evaluation of each',
    ),
  experiments: figureSchema(experimentsSchema, 'what was tried'),
  classes: figureSchema(z.array(classExperiments), 'the same by class, mildest first'),
  byRepository: figureSchema(
    repositoriesSchema,
    'by name, each against its own past; no value where there is one repository',
  ),
  conversion: figureSchema(conversionSchema, 'what shipped of what was closed'),
  iterations: figureSchema(iterationsSchema, 'versions tried for each feature that shipped'),
  branchesPerFeature: figureSchema(branchesSchema, 'experiments of each feature that shipped'),
  decisionTime: figureSchema(
    z.strictObject({
      medianDays: days.describe('median'),
      p90Days: days.nullable().describe('90th percentile, from 10 experiments on'),
    }),
    'first completed evaluation to decision, days',
  ),
  effort: figureSchema(effortSchema, 'where the runs went'),
  reverted: figureSchema(revertedSchema, 'what was taken back within 14 days of its merge'),
  signOffs: figureSchema(signOffsSchema, 'what shipped because somebody signed it off or waived it'),
  inconclusive: figureSchema(
    z.strictObject({
      inconclusive: count.describe('evaluations with that verdict'),
      completed: count.describe('evaluations that were judged against a base'),
      interval: shareInterval,
    }),
    'evaluations that settled nothing',
  ),
  notJudged: figureSchema(
    z.strictObject({
      notJudged: count.describe('runs with the verdict not-evaluated'),
      runs: count.describe('runs of the sprint'),
    }),
    'runs that gave no verdict',
  ),
  cost: figureSchema(
    z.strictObject({
      usd: usd.describe('US dollars, system under test and judge'),
      runsKnown: count.describe('runs that report a cost'),
      runs: count.describe('runs of the sprint'),
    }),
    'what the evaluations cost',
  ),
  freshness: figureSchema(
    z.array(
      z.strictObject({
        repository: repositoryField,
        source: z.string().describe('name in the config'),
        ageDays: days.describe('age when it was last seen, days'),
        maxAgeDays: days.nullable().describe('days that it may be old; null = no limit is set'),
        isLate: z.boolean().describe('older than it may be'),
        seenAt: moment.describe('evaluation that saw it last'),
      }),
    ),
    'ages of the data sources, the stalest against its limit first',
  ),
  quality: figureSchema(z.array(suiteQuality), 'primary dimension of each suite on the default branch'),
  trends: figureSchema(z.array(suiteTrend), 'every gated dimension of each suite on the default branch'),
  causes: figureSchema(causesSchema, 'what changed when the default branch became worse'),
  drift: figureSchema(z.array(suiteDrift), 'how the mix of answers moved on the default branch'),
  requestCost: figureSchema(z.array(suiteCost), 'what a request costs, quarter on quarter'),
  gate: figureSchema(gateSchema, 'whether the gate still gates'),
});

/** All figures of one sprint. */
export type VelocityDocument = z.infer<typeof velocitySchema>;
