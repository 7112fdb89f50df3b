import type { Parsed } from '../../model/issue.ts';
import type { Run } from '../../model/run.ts';
import { type ResultFile } from '../problem.ts';
import type { ReadOptions } from '../read-options.ts';
/** Reads JUnit XML files as one run: every test is a case. */
export declare function readJunit(files: readonly ResultFile[], options: ReadOptions): Parsed<Run>;
