import type { Reading } from './problem.js';
/** Reads a calendar date `YYYY-MM-DD` that exists, leap years included. */
export declare function parseIsoDate(written: string): Reading<string>;
