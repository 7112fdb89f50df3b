import type { SegmentKey } from '../model/policy.js';
import type { Reading } from './problem.js';
/** Text of a segment as a regular expression, for the JSON Schema. */
export declare const segmentPattern = "^[^=]*[^=\\s][^=]*=.*\\S.*$";
/**
 * Reads a segment such as `language=de`: field, first `=`, value; spaces around both are dropped.
 */
export declare function parseSegment(written: string): Reading<SegmentKey>;
/**
 * The name of a segment field path: its last part, so `metadata.language` is the field `language`.
 */
export declare function segmentFieldName(path: string): string;
