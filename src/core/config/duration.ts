import type { Reading } from './problem.ts';
import { read, refuse, show } from './problem.ts';

const milliseconds: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};

/** Text of a duration as a regular expression, for the JSON Schema. */
export const durationPattern = '^\\s*\\d+(\\.\\d+)?\\s*(ms|s|m|h|d|w)\\s*$';

const hint = 'Write a number with ms, s, m (minutes), h, d or w, such as 20m or 7d.';

/**
 * Reads a duration such as `20m` or `7d`.
 *
 * @returns milliseconds, integer > 0; `m` is minutes, `d` is 24 hours
 */
export function parseDuration(written: string): Reading<number> {
  const parts = written.length <= 40 ? /^\s*(-?)(\d+(?:\.\d+)?)\s*(ms|s|m|h|d|w)\s*$/.exec(written) : null;
  if (parts === null) return refuse('not-a-duration', `${show(written)} is not a duration.`, hint);
  const value = Math.round(Number(parts[2]) * (milliseconds[parts[3] ?? ''] ?? Number.NaN));
  if (parts[1] === '-' || value <= 0) {
    return refuse('out-of-range', `${show(written)} is not longer than nothing.`, hint);
  }
  if (!Number.isSafeInteger(value)) return refuse('out-of-range', `${show(written)} is too long.`, hint);
  return read(value);
}
