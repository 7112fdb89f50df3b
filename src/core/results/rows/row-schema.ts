import { z } from 'zod';
import { caseStates } from '../../model/case-row.ts';

/** Larger numbers are no measurement, and their squares overflow. */
export const largestValue = 1e15;

const amount = z.number().min(0).max(largestValue);

/**
 * One line of rows-jsonl as it may be written. Only `caseId` is needed; null stands for absent. Keys that are not
 * listed are ignored and counted. Rows are read by hand-written guards (zod a row costs as much as the JSON parse);
 * a test holds them against this schema.
 */
export const caseRowSchema = z.object({
  caseId: z
    .string()
    .min(1)
    .describe('Identity of the eval input, the same on base and head; never a row number.'),
  epoch: z
    .int()
    .min(1)
    .nullish()
    .describe('Repetition of the case; default: repeats are numbered in file order.'),
  label: z.string().min(1).nullish().describe('What a reader calls the case; never an identity.'),
  cluster: z.string().min(1).nullish().describe('Independent unit above the case (conversation, document).'),
  segments: z.record(z.string().min(1), z.string()).nullish().describe('Values by segment field.'),
  scores: z
    .record(z.string().min(1), z.number().min(-largestValue).max(largestValue).nullable())
    .nullish()
    .describe('Value by score name; null = not given.'),
  passed: z.boolean().nullish().describe("The suite's verdict on the case; null = none."),
  latencyMs: amount.nullish().describe('Wall time of the system under test, milliseconds.'),
  costUsd: amount.nullish().describe('Price of the system under test, USD; absent = unknown, never 0.'),
  judgeCostUsd: amount.nullish().describe('Price of judging, USD.'),
  tokens: z.object({ input: amount, output: amount }).nullish().describe('Tokens of the system under test.'),
  cached: z.boolean().nullish().describe('True = replayed: latency and cost are no samples of this run.'),
  state: z.enum(caseStates).nullish().describe('Default: scored with a verdict or a score, else unscored.'),
  inputHash: z.string().min(1).nullish().describe('Hash of what was asked and how it is judged.'),
  inputLength: z
    .int()
    .min(0)
    .nullish()
    .describe('Characters of the texts that were asked, without the prompt.'),
  outputHash: z.string().min(1).nullish().describe('Hash of what was answered.'),
  output: z.string().nullish().describe('The answer itself.'),
  retrieved: z.array(z.string()).nullish().describe('Ids of retrieved documents, best first.'),
  relevant: z
    .union([z.array(z.string()), z.record(z.string(), amount)])
    .nullish()
    .describe('Relevant documents: ids (grade 1 each) or grade by id.'),
});

/** Every key a row may have, in the order in which they are written. */
export const rowKeys: readonly string[] = Object.keys(caseRowSchema.shape);

const name = z.string().min(1);

/** The optional first line of rows-jsonl. */
export const rowsHeaderSchema = z.object({
  kind: z.literal('run'),
  version: z.literal(1).describe('Raised when a reader of the old version would misread a row.'),
  suite: name.nullish().describe('Name of the suite.'),
  format: name.nullish().describe('Format that the rows were read from.'),
  fingerprints: z
    .object({
      judge: name.nullish(),
      scorer: name.nullish(),
      runner: name.nullish(),
      dataset: name.nullish(),
      models: z.array(name).nullish(),
    })
    .nullish()
    .describe('What two runs have to share before their numbers may be compared.'),
  origin: z
    .object({
      suiteKey: name,
      sha: name,
      evaluatedAt: z.iso.datetime(),
      durationMs: z.int().min(0).nullish().describe("Time of the suite's commands for these rows."),
      commandRuns: z.int().min(1).nullish().describe('How many times the command ran for these rows.'),
      isAfterChange: z
        .literal(true)
        .optional()
        .describe(
          'The provider was shown to have changed the model before this run; no earlier run is pooled with it.',
        ),
    })
    .nullish()
    .describe('What was evaluated and when: what makes a stored run a baseline.'),
  rows: z.int().min(0).nullish().describe('Rows that follow; another number is refused as a cut file.'),
  duplicates: z
    .array(z.string())
    .nullish()
    .describe('Cases left out because their rows cannot be told apart.'),
  warnings: z.array(z.string()).nullish().describe('What a reader of the numbers has to know.'),
});
