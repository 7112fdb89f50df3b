import type { Parsed } from '../model/issue.js';
import { type MetricsRecord } from './record-schema.js';
/** Largest record that is written, in characters (DESIGN section 7: under 100 KB). */
export declare const maximumRecordSize = 100000;
/** The record as JSON text, keys in schema order, ending in a line break; long lists are cut until it fits. */
export declare function encodeRecord(record: MetricsRecord): string;
/**
 * Reads a stored record of any version that was ever written.
 *
 * @returns the record in today's form, or what is wrong with it
 */
export declare function decodeRecord(text: string, file: string): Parsed<MetricsRecord>;
/**
 * Reads a stored record that is no text any more, such as a line of a month's file. As {@link decodeRecord}.
 *
 * @param value - what the text of the record parses to
 */
export declare function decodeRecordValue(value: unknown, file: string): Parsed<MetricsRecord>;
