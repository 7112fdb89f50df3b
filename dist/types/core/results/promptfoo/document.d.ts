import type { Parsed } from '../../model/issue.js';
import { type JsonObject } from '../json-value.js';
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
export declare function readDocument(parsed: unknown, file: string): Parsed<PromptfooDocument>;
/** True for an object that can be a row of promptfoo: it names the prompt, the vars or the test case. */
export declare function isPromptfooRow(row: unknown): row is JsonObject;
