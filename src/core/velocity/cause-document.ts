import { z } from 'zod';
import { deploymentClasses } from '../model/deployment-class.ts';
import { dimensionField, moment, pullRequestField, repositoryField, suiteField } from './document-fields.ts';
import { recordedCauses } from './outcome.ts';

const text = z.string();

/** What changed, by its name. */
const kindOf = <T extends string>(kind: T) => z.literal(kind).describe('what changed');

const changed = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: kindOf('dataset'),
      from: text.describe('hash of the dataset before'),
      to: text.describe('hash of the dataset after'),
    })
    .describe('another dataset'),
  z
    .strictObject({
      kind: kindOf('judge'),
      from: text.describe('version of the judge before'),
      to: text.describe('version of the judge after'),
    })
    .describe('another judge'),
  z
    .strictObject({
      kind: kindOf('model'),
      from: text.describe('ids that were seen before'),
      to: text.describe('ids that were seen after'),
    })
    .describe('another model under test'),
  z
    .strictObject({
      kind: kindOf('fingerprint'),
      seenAt: moment.describe('evaluation that the probes are of'),
    })
    .describe('probes showed another model behind the same name'),
  z
    .strictObject({ kind: kindOf('source'), name: text.describe('name in the config') })
    .describe('a data source was refreshed'),
  z.strictObject({
    kind: kindOf('change'),
    pullRequest: pullRequestField.describe('number of the pull request that was merged'),
    class: z
      .enum(deploymentClasses)
      .nullable()
      .describe('riskiest of its evaluations; null = it was never judged'),
  }),
]);

const recorded = z.strictObject({
  repository: repositoryField,
  pullRequest: pullRequestField.describe('number of the pull request that says so'),
  cause: z.enum(recordedCauses).describe('first word of the trailer; other: it is none of these'),
  text: text.describe('the Cause: trailer as it was written, cut at 120 characters'),
  revertOf: z.int().positive().nullable().describe('pull request that it takes back; null = none'),
  at: moment.describe('when it was merged'),
});

/** What changed when a dimension of main became worse, and which causes people wrote down. */
export const causesSchema = z.strictObject({
  regressions: z
    .array(
      z.strictObject({
        repository: repositoryField,
        suite: suiteField,
        dimension: dimensionField,
        foundBy: z
          .enum(['change-of-level', 'oldest-base'])
          .describe('oldest-base: the paired interval against the oldest accepted base began to leave out 0'),
        lastGood: moment.describe('last evaluation before the fall'),
        firstBad: moment.describe('first evaluation after it'),
        changed: z
          .array(changed)
          .describe('between these two evaluations: at the same time, which proves no cause'),
        recorded: z
          .array(recorded)
          .describe('causes given by pull requests that take one of these changes back'),
      }),
    )
    .describe('falls of the default branch that began in the window'),
  recorded: z.array(recorded).describe('every cause that a pull request merged in the sprint gives'),
});
