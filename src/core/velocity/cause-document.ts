import { z } from 'zod';
import { deploymentClasses } from '../model/deployment-class.ts';
import { recordedCauses } from './outcome.ts';

const moment = z.iso.datetime();
const text = z.string();

const changed = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('dataset'), from: text, to: text }).describe('its hash'),
  z.strictObject({ kind: z.literal('judge'), from: text, to: text }),
  z.strictObject({ kind: z.literal('model'), from: text, to: text }).describe('ids that were seen'),
  z
    .strictObject({ kind: z.literal('fingerprint'), seenAt: moment })
    .describe('probes showed another model behind the same name'),
  z.strictObject({ kind: z.literal('source'), name: text }).describe('a data source was refreshed'),
  z.strictObject({
    kind: z.literal('change'),
    pullRequest: z.int().positive(),
    class: z
      .enum(deploymentClasses)
      .nullable()
      .describe('riskiest of its evaluations; null = it was never judged'),
  }),
]);

const recorded = z.strictObject({
  repository: text,
  pullRequest: z.int().positive().describe('the one that says so'),
  cause: z.enum(recordedCauses),
  text: text.describe('the Cause: trailer as it was written, cut at 120 characters'),
  revertOf: z.int().positive().nullable(),
  at: moment.describe('when it was merged'),
});

/** What changed when a dimension of main became worse, and which causes people wrote down. */
export const causesSchema = z.strictObject({
  regressions: z.array(
    z.strictObject({
      repository: text,
      suite: text,
      dimension: text,
      foundBy: z
        .enum(['change-of-level', 'oldest-base'])
        .describe('oldest-base: the paired interval against the oldest accepted base began to leave out 0'),
      lastGood: moment,
      firstBad: moment,
      changed: z
        .array(changed)
        .describe('between these two evaluations: at the same time, which proves no cause'),
      recorded: z
        .array(recorded)
        .describe('causes given by pull requests that take one of these changes back'),
    }),
  ),
  recorded: z.array(recorded).describe('every cause that a pull request merged in the sprint gives'),
});
