import type { Reading } from './problem.js';
/** Names of suites and dimensions as a regular expression, for the JSON Schema. */
export declare const slugPattern = "^[a-z0-9][a-z0-9_-]{0,62}$";
/**
 * Text as a name: lower case, other characters than letters, digits and `_` become one dash.
 *
 * @returns at most 48 characters; empty when nothing is left
 */
export declare function slugOf(text: string): string;
/**
 * Reads the name of a suite or dimension. Names end up in file names, labels and links, hence the small alphabet.
 *
 * @param what - what is named, such as `suite`
 */
export declare function parseSlug(written: string, what: string): Reading<string>;
