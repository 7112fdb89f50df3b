import type { Parsed } from '../../model/issue.js';
import type { Run } from '../../model/run.js';
import { type ResultFile } from '../problem.js';
import type { ReadOptions } from '../read-options.js';
/** Reads rows-jsonl: the files are one run, and a file with any bad line is refused as a whole. */
export declare function readRows(files: readonly ResultFile[], options: ReadOptions): Parsed<Run>;
