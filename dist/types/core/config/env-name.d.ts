import type { Reading } from './problem.js';
/**
 * Reads the name of an environment variable that may be passed to suite code. The Action's own variables
 * are refused: they hold its token, and code under test must not reach it.
 */
export declare function parseEnvName(written: string): Reading<string>;
