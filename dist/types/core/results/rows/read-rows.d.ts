import type { Parsed } from '../../model/issue.ts';
import type { Run } from '../../model/run.ts';
import { type ResultFile } from '../problem.ts';
import type { ReadOptions } from '../read-options.ts';
/** Reads rows-jsonl: the files are one run, and a file with any bad line is refused as a whole. */
export declare function readRows(files: readonly ResultFile[], options: ReadOptions): Parsed<Run>;
