import type { Reading } from './problem.js';
/**
 * Reads the name of a time zone that this Node knows, such as `Europe/Berlin`.
 *
 * @returns the name as it was written
 */
export declare function parseTimeZone(written: string): Reading<string>;
