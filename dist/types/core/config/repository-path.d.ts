import type { Reading } from './problem.js';
/**
 * Reads a path that has to stay inside the repository.
 *
 * @returns the path without a leading `./`
 */
export declare function parsePath(written: string): Reading<string>;
/** Reads the path of a file: like `parsePath`, and it names something below the folder it is relative to. */
export declare function parseFilePath(written: string): Reading<string>;
/**
 * Reads a glob that has to stay inside the repository.
 *
 * @returns the glob without a leading `./`, which would match nothing
 */
export declare function parseGlob(written: string): Reading<string>;
/**
 * Reads a place inside a file, `path#key.path`.
 *
 * @param key - whether the part from `#` on has to be there
 */
export declare function parseFileKey(written: string, key: 'required' | 'optional'): Reading<string>;
