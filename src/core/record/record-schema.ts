import { z } from 'zod';
import { deploymentClasses } from '../model/deployment-class.ts';
import { requirementStates } from '../model/requirement.ts';
import { signOffSchema, waiverSchema } from './approval-schema.ts';
import { comparisonSchema } from './comparison-document.ts';
import { fingerprintSchema } from './fingerprint-schema.ts';

const textOrNull = z.string().nullable();

/**
 * `record.json`, version 1: everything kept of one evaluated change of one suite.
 *
 * The version is raised when a reader of the old form would misread the new one: a field removed, renamed or
 * given another meaning. A new optional field does not raise it.
 */
export const recordSchema = z.strictObject({
  version: z.literal(1),
  identity: z.strictObject({
    repository: textOrNull.describe('owner/name'),
    pullRequest: z.int().positive().nullable(),
    branch: textOrNull,
    headSha: textOrNull.describe('head of the pull request'),
    evaluatedSha: textOrNull.describe('commit that was checked out and evaluated'),
    baseSha: textOrNull.describe('merge-base with the base branch'),
    runId: textOrNull,
    runAttempt: z.int().positive().nullable(),
    event: textOrNull.describe(
      'of the workflow run; local: a person, or a program that is no workflow, ran the command',
    ),
    isOfDefaultBranch: z
      .boolean()
      .optional()
      .describe(
        'of a local event: the default branch of the remote was checked out, and the remote held the commit there; absent: not a local event, or the record is older',
      ),
    startedAt: z.iso.datetime().nullable(),
    finishedAt: z.iso.datetime().nullable(),
  }),
  change: z.strictObject({
    primary: z.enum(deploymentClasses),
    classes: z.array(z.enum(deploymentClasses)),
    certainty: z
      .strictObject({ level: z.enum(['clear', 'close']), reason: textOrNull })
      .optional()
      .describe('how sure the riskiest class is; left out where nobody looked, and in older records'),
    evidence: z.array(
      z.strictObject({
        class: z.enum(deploymentClasses),
        file: z.string(),
        line: z.int().positive().nullable(),
        before: textOrNull,
        after: textOrNull,
        rule: z.string(),
      }),
    ),
    coveredHash: textOrNull.describe('hash of the covered files: the content that was decided on'),
    candidate: z
      .string()
      .optional()
      .describe(
        'what lies outside git and was held against the commit that it would run with; absent: a change was evaluated',
      ),
  }),
  suite: z.strictObject({
    name: textOrNull,
    suiteKey: textOrNull,
    dataset: sides(textOrNull),
    judge: sides(textOrNull),
    runner: sides(textOrNull),
    models: sides(z.array(z.string())),
    cases: sides(textOrNull)
      .optional()
      .describe(
        'hash over the id of every case that a side sat and what was asked of it; equal ones sat the same cases; absent in older records',
      ),
    matrixKey: textOrNull,
  }),
  baseline: z.strictObject({
    rung: z.enum(['stored', 'rerun', 'file', 'none']),
    sha: textOrNull,
    ageMs: z.number().min(0).nullable(),
    place: z
      .enum(['folder', 'history', 'artifact', 'pull-request'])
      .optional()
      .describe('where a stored one lay; absent: it was not stored, or the record is older'),
    runs: z.int().min(0).optional().describe('stored runs that were pooled; absent in older records'),
  }),
  comparison: comparisonSchema,
  envelopeHash: z.string().describe('hash of the resolved envelope'),
  signOffs: z.array(signOffSchema),
  waivers: z.array(waiverSchema),
  required: z
    .array(
      z.strictObject({
        kind: z.enum(['suite', 'segment']),
        name: z.string(),
        state: z.enum(requirementStates),
      }),
    )
    .optional()
    .describe('what the class requires of this suite: the suite itself, and segments in it; absent: nothing'),
  errors: z.array(z.string()).describe('why nothing was evaluated, where that is so'),
  cost: z.strictObject({
    evaluationUsd: z
      .number()
      .min(0)
      .nullable()
      .describe('system under test, sides that were run; null = unknown'),
    judgeUsd: z.number().min(0).nullable(),
    savedUsd: z
      .number()
      .min(0)
      .nullable()
      .optional()
      .describe('what the sides that were stored had cost; absent: none was'),
    estimatedUsd: z
      .number()
      .min(0)
      .nullable()
      .optional()
      .describe('expected before the run, judge included; null: unknown, absent: nothing to take it from'),
    calls: z.int().min(0).nullable().optional().describe('answers that were asked for in this run'),
    durationMs: z.number().min(0).nullable().optional().describe("time of the suite's commands in this run"),
    cap: z
      .strictObject({
        calls: z.int().min(1).optional(),
        usd: z.number().positive().optional(),
        durationMs: z.number().positive().optional(),
      })
      .optional()
      .describe('budget of the config; absent: none'),
  }),
  sources: z.array(
    z.strictObject({
      name: z.string(),
      ageMs: z.number().min(0).nullable(),
      maxAgeMs: z.number().nullable(),
    }),
  ),
  fingerprint: fingerprintSchema
    .optional()
    .describe('whether the provider changed the model under the same name; absent: no probes were run'),
});

function sides<T extends z.ZodType>(side: T): z.ZodObject<{ base: T; head: T }, z.core.$strict> {
  return z.strictObject({ base: side, head: side });
}

/** One stored record. */
export type MetricsRecord = z.infer<typeof recordSchema>;
