import { z } from 'zod';
import { inferences } from '../model/dimension.ts';
import { writtenBudget } from './written-budget.ts';
import { writtenColumns } from './written-columns.ts';
import { writtenCounterfactual } from './written-counterfactual.ts';
import { writtenProtected } from './written-protected.ts';
import {
  argument,
  durationText,
  envNameText,
  filePathText,
  globText,
  pathText,
  plainText,
  timeoutText,
} from './written-text.ts';

/** The argument, or part of one, that stands for the absolute path of `results` in the side that runs. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: it is written like this in configs
export const resultsPlaceholder = '${results}';

const argumentList = z.array(argument).min(1);

const baseline = z
  .strictObject({
    use: z
      .array(z.enum(['stored', 'rerun']))
      .optional()
      .describe(
        'Where base results come from, in this order; default stored, then rerun. Empty: no comparison.',
      ),
    'max-age': durationText('How old a stored baseline may be, such as 7d.').optional(),
    required: z
      .boolean()
      .optional()
      .describe('Whether a change without a baseline is not-evaluated; default false.'),
  })
  .describe('What the change is compared with.');

/** One suite as written. */
export const writtenSuite = z
  .strictObject({
    setup: z
      .union([z.literal('none'), z.array(argumentList).min(1)])
      .optional()
      .describe(
        "Argument lists run before the command in each side's own folder; default from that side's lockfile; none = nothing needed.",
      ),
    command: argumentList
      .optional()
      .describe(
        `Argument list that evaluates one side, never a shell string. ${resultsPlaceholder} stands for the absolute path of results.`,
      ),
    results: filePathText(
      'File the command writes, or a folder or glob of them as one run; all of it is deleted before it runs.',
    ).optional(),
    format: plainText('Format of the results; detected when left out.').optional(),
    columns: writtenColumns.optional(),
    'working-directory': pathText('Folder the commands run in; default the root.').optional(),
    covers: z
      .array(globText)
      .min(1)
      .optional()
      .describe('Changes here call for a run; left out: any class but other.'),
    dataset: z
      .array(globText)
      .optional()
      .describe("Files of which head's version is used on both sides, so that both sit the same exam."),
    baseline: baseline.optional(),
    epochs: z
      .int()
      .min(1)
      .max(100)
      .optional()
      .describe('How many times the command runs on each side, base and head in turn.'),
    inference: z
      .enum(inferences)
      .optional()
      .describe(
        'What intervals cover. cases-as-sample (default): the cases stand for what users will ask. fixed-suite: the cases are the contract, such as golden or adversarial ones; only the noise between repeats counts, nothing is said about unseen inputs, and every case needs two runs or more a side.',
      ),
    timeout: timeoutText('Time limit of one command, such as 20m.').optional(),
    budget: writtenBudget.optional(),
    'pass-env': z.array(envNameText).optional().describe('Environment variables the command may see.'),
    'case-id': plainText(
      'Field path of the case id; detected when left out; never the row number.',
    ).optional(),
    cluster: plainText(
      'Field path of the independent unit above the case, such as a conversation.',
    ).optional(),
    segments: z
      .array(plainText('A field path; its last part names the segment.'))
      .optional()
      .describe('Field paths by which results are split.'),
    protected: z
      .array(writtenProtected)
      .optional()
      .describe(
        'Segments gated like dimensions of their own: field=value for the primary dimension, or a map with the dimensions and bounds of the segment.',
      ),
    counterfactual: writtenCounterfactual.optional(),
    probe: z
      .boolean()
      .optional()
      .describe(
        'Whether the command fingerprint runs this suite on a schedule, to notice that the provider changed the model under the same name; default false. A few dozen cases with short answers at temperature 0 do best.',
      ),
    excerpts: z
      .strictObject({
        cases: z.int().min(1).max(20).optional().describe('How many cases are quoted; default 3.'),
        characters: z
          .int()
          .min(1)
          .max(2000)
          .optional()
          .describe('How much of an answer is quoted; default 300.'),
      })
      .optional()
      .describe(
        "Quotes the answers of cases that broke in the comment and the report, folded away; left out: no answer leaves the results. Who reads the comment reads them; taken from base's config only.",
      ),
  })
  .describe('One set of eval cases, how to run it and how to read it.');

/** A suite as written. */
export type WrittenSuite = z.infer<typeof writtenSuite>;
