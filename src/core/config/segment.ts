import type { SegmentKey } from '../model/policy.ts';
import type { Reading } from './problem.ts';
import { read, refuse, show } from './problem.ts';

/** Text of a segment as a regular expression, for the JSON Schema. */
export const segmentPattern = '^[^=]*[^=\\s][^=]*=.*\\S.*$';

/**
 * Reads a segment such as `language=de`: field, first `=`, value; spaces around both are dropped.
 */
export function parseSegment(written: string): Reading<SegmentKey> {
  const at = written.indexOf('=');
  const field = written.slice(0, at).trim();
  const value = written.slice(at + 1).trim();
  if (at < 0 || field === '' || value === '') {
    return refuse(
      'not-a-segment',
      `${show(written)} is not a segment.`,
      'Write field=value, such as language=de.',
    );
  }
  return read({ field, value });
}

/**
 * The name of a segment field path: its last part, so `metadata.language` is the field `language`.
 */
export function segmentFieldName(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
