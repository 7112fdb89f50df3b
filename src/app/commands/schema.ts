import { z } from 'zod';
import { configJsonSchema } from '../../core/config/json-schema.ts';
import { UsageError } from '../../core/model/program-error.ts';
import { comparisonSchema } from '../../core/record/comparison-document.ts';
import { recordSchema } from '../../core/record/record-schema.ts';
import { caseRowSchema } from '../../core/results/rows/row-schema.ts';
import { logEntrySchema } from '../../core/velocity/log-entry.ts';
import { mergedHistorySchema } from '../../core/velocity/merged-document.ts';
import { outcomeSchema } from '../../core/velocity/outcome.ts';
import { velocitySchema } from '../../core/velocity/velocity-document.ts';
import { type Command, printJson } from './command.ts';

/** The JSON Schemas that the program publishes, by name. */
export const schemas: Readonly<Record<string, () => unknown>> = {
  config: configJsonSchema,
  run: () => titled('One row of a run (rows.jsonl)', z.toJSONSchema(caseRowSchema, { io: 'input' })),
  record: () => titled('Metrics record (record.json)', z.toJSONSchema(recordSchema)),
  comparison: () => titled('Comparison (compare --json)', z.toJSONSchema(comparisonSchema)),
  velocity: () => titled('Figures of a sprint (velocity --json)', z.toJSONSchema(velocitySchema)),
  'merged-history': () =>
    titled('What a history tells (velocity --from-git --json)', z.toJSONSchema(mergedHistorySchema)),
  outcome: () =>
    titled('One line of outcomes (outcomes.jsonl)', z.toJSONSchema(outcomeSchema, { io: 'input' })),
  log: () =>
    titled('A logged experiment (log/*.json, log.jsonl)', z.toJSONSchema(logEntrySchema, { io: 'input' })),
};

function titled(title: string, schema: object): object {
  return { title, ...schema };
}

/** `schema`: the JSON Schema of a file this program reads or writes. */
export const schemaCommand: Command = {
  name: 'schema',
  synopsis: 'config|run|record|comparison|velocity|merged-history|outcome|log',
  summary:
    'Prints the JSON Schema of the config, of a row, of a record, of a comparison, of the figures of a sprint, of what a history tells, of an outcome or of a logged experiment.',
  options: {},
  run: async (input) => {
    const name = input.positionals[0] ?? '';
    const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    if (schema === undefined) {
      throw new UsageError(
        'unknown-schema',
        name === '' ? 'No schema is named.' : `There is no schema "${name}".`,
        `Schemas: ${Object.keys(schemas).join(', ')}.`,
      );
    }
    return { exitCode: 0, stdout: printJson(schema()) };
  },
};
