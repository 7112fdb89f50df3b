import type { Parsed } from '../../model/issue.ts';
import type { Run } from '../../model/run.ts';
import { type ResultFile } from '../problem.ts';
import type { ReadOptions } from '../read-options.ts';
/** Reads promptfoo's JSON files of every generation, and its JSON lines, as one run. */
export declare function readPromptfoo(files: readonly ResultFile[], options: ReadOptions): Parsed<Run>;
