import type { Reading } from './problem.ts';
import { read, refuse, show } from './problem.ts';

/**
 * Reads the name of a time zone that this Node knows, such as `Europe/Berlin`.
 *
 * @returns the name as it was written
 */
export function parseTimeZone(written: string): Reading<string> {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: written });
    return read(written);
  } catch {
    return refuse(
      'not-a-time-zone',
      `${show(written)} is no time zone.`,
      'Write a name of the IANA database, such as Europe/Berlin, or UTC.',
    );
  }
}
