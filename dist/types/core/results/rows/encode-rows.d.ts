import type { Run } from '../../model/run.js';
/** What to write. */
export interface EncodeOptions {
    /** Write the answers too; default false: they stay out of stored records. */
    readonly output?: boolean;
}
/** Lines of {@link encodeRows} one by one, each with its line feed, for files larger than one string can be. */
export declare function encodeRowLines(run: Run, options?: EncodeOptions): Generator<string, void, undefined>;
/** A run as rows-jsonl: a header line, then a row a line with its keys in one fixed order. Reads back identically. */
export declare function encodeRows(run: Run, options?: EncodeOptions): string;
