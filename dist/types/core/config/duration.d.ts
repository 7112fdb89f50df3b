import type { Reading } from './problem.js';
/** Text of a duration as a regular expression, for the JSON Schema. */
export declare const durationPattern = "^\\s*\\d+(\\.\\d+)?\\s*(ms|s|m|h|d|w)\\s*$";
/**
 * Reads a duration such as `20m` or `7d`.
 *
 * @returns milliseconds, integer > 0; `m` is minutes, `d` is 24 hours
 */
export declare function parseDuration(written: string): Reading<number>;
