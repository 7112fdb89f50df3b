import type { Parsed } from '../../model/issue.js';
import type { Run } from '../../model/run.js';
import { type ResultFile } from '../problem.js';
import type { ReadOptions } from '../read-options.js';
/** Reads promptfoo's JSON files of every generation, and its JSON lines, as one run. */
export declare function readPromptfoo(files: readonly ResultFile[], options: ReadOptions): Parsed<Run>;
