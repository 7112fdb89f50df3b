import type { Parsed } from '../../model/issue.js';
import type { Run } from '../../model/run.js';
import { type ResultFile } from '../problem.js';
import type { ReadOptions } from '../read-options.js';
/** Reads JUnit XML files as one run: every test is a case. */
export declare function readJunit(files: readonly ResultFile[], options: ReadOptions): Parsed<Run>;
