import type { Parsed } from '../../model/issue.ts';
import { asArray, asObject, isObject, type JsonObject } from '../json-value.ts';
import { problem } from '../problem.ts';

/** One promptfoo file of any generation, brought to one shape. */
export interface PromptfooDocument {
  readonly rows: readonly JsonObject[];
  /** Heads of the columns, in order; empty when the file has none. */
  readonly heads: readonly unknown[];
  readonly config: JsonObject;
  /** Version of promptfoo that wrote it. */
  readonly version: string | undefined;
  /** Results that the file's own statistics count; undefined when it has none. */
  readonly statedRows: number | undefined;
}

/**
 * Brings a parsed file to one shape. Known generations: a list of `{ prompt, output, vars }`; `{ results: [], stats,
 * table }` without a version and with versions 1 and 2; `{ results: { version: 2 | 3, results: [] }, config }`; the
 * eval records of the share API, bare or under `data`; and one row of promptfoo's JSON lines.
 */
export function readDocument(parsed: unknown, file: string): Parsed<PromptfooDocument> {
  const outer = asObject(parsed);
  const record = isObject(outer.data) && 'results' in outer.data ? outer.data : outer;
  const body = isObject(record.results) ? record.results : record;
  const rows = Array.isArray(parsed) ? parsed : body.results;
  if (!Array.isArray(rows)) {
    return {
      ok: false,
      issues: [
        problem(
          'not-promptfoo',
          'The file has no list of results where promptfoo writes one.',
          'Write the results with promptfoo eval -o results.json.',
          { file },
        ),
      ],
    };
  }
  const strange = rows.findIndex((row) => !isPromptfooRow(row));
  if (strange !== -1) {
    const path = [
      ...(Array.isArray(parsed) ? [] : body === record ? ['results'] : ['results', 'results']),
      strange,
    ];
    return {
      ok: false,
      issues: [
        problem(
          'not-promptfoo',
          `Result ${strange + 1} has neither a prompt, vars nor a test case.`,
          'Give the file as promptfoo wrote it.',
          { file, path },
        ),
      ],
    };
  }
  const table = asObject(body.table);
  const metadata = asObject(outer.metadata);
  return {
    ok: true,
    value: {
      rows,
      heads: asArray(body.prompts ?? record.prompts ?? asObject(table.head).prompts),
      config: asObject(record.config),
      version: typeof metadata.promptfooVersion === 'string' ? metadata.promptfooVersion : undefined,
      statedRows: statedRows(asObject(body.stats)),
    },
  };
}

/** True for an object that can be a row of promptfoo: it names the prompt, the vars or the test case. */
export function isPromptfooRow(row: unknown): row is JsonObject {
  if (!isObject(row)) return false;
  const hasPrompt = typeof row.prompt === 'string' || isObject(row.prompt);
  return hasPrompt || isObject(row.vars) || isObject(row.testCase);
}

function statedRows(stats: JsonObject): number | undefined {
  const { successes, failures, errors } = stats;
  if (typeof successes !== 'number' || typeof failures !== 'number') return undefined;
  return successes + failures + (typeof errors === 'number' ? errors : 0);
}
