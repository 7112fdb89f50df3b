import type { RateLimit } from '../../app/stored/run-artifacts.ts';

/** Headers of an answer, names in lower case. */
export interface AnswerHeaders {
  readonly get: (name: string) => string | null;
}

/** A limit that GitHub told us of. */
export interface ReachedLimit {
  /** Primary: the requests of an hour. Secondary: too many at a time, or too many writes. */
  readonly kind: 'rate limit' | 'secondary rate limit';
  /** How long GitHub asks to wait, from 1; by GitHub's own clock where it names a time. */
  readonly seconds: number;
}

/** What GitHub's documentation says to wait where an answer does not say it. */
const usualSeconds = 60;

/**
 * The limit that an answer speaks of; null = it was refused for another reason, or not at all.
 *
 * A time that GitHub names (`x-ratelimit-reset`, a date in `retry-after`) is held against the `date` of the same answer, so
 * that a clock of this machine that is wrong makes no wait longer or shorter.
 *
 * @param message - text of the refusal
 * @param nowMs - this machine's clock, for an answer without a date
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export function reachedLimit(
  status: number,
  headers: AnswerHeaders,
  message: string,
  nowMs: number,
): ReachedLimit | null {
  if (status !== 403 && status !== 429) return null;
  const after = headers.get('retry-after');
  const isPrimary = headers.get('x-ratelimit-remaining') === '0' && !/secondary rate/i.test(message);
  if (status === 403 && after === null && !isPrimary && !/rate limit/i.test(message)) return null;
  const seconds = secondsOf(after, headers, nowMs) ?? (isPrimary ? untilReset(headers, nowMs) : null);
  return {
    kind: isPrimary ? 'rate limit' : 'secondary rate limit',
    seconds: Math.max(1, Math.ceil(seconds ?? usualSeconds)),
  };
}

/**
 * How long an outage asks to wait; null = it does not say.
 *
 * @see RFC 9110, section 10.2.3
 */
export function retryAfterSeconds(headers: AnswerHeaders, nowMs: number): number | null {
  return secondsOf(headers.get('retry-after'), headers, nowMs);
}

/** What is left of this hour's requests to the REST API; null = the answer does not say. */
export function rateLimitOf(headers: AnswerHeaders, nowMs: number): RateLimit | null {
  if ((headers.get('x-ratelimit-resource') ?? 'core') !== 'core') return null;
  const remaining = wholeNumber(headers.get('x-ratelimit-remaining'));
  const seconds = untilReset(headers, nowMs);
  if (remaining === null || seconds === null) return null;
  return { remaining, resetAt: new Date(nowMs + Math.max(0, seconds) * 1000) };
}

function secondsOf(after: string | null, headers: AnswerHeaders, nowMs: number): number | null {
  if (after === null) return null;
  const seconds = wholeNumber(after);
  if (seconds !== null) return seconds;
  // Only an HTTP date, which ends in GMT: Date.parse makes a date of nearly anything.
  const at = after.endsWith('GMT') ? Date.parse(after) : Number.NaN;
  return Number.isNaN(at) ? null : (at - serverTime(headers, nowMs)) / 1000;
}

/** Seconds until the hour starts anew; the next second is safe, since the header has whole ones. */
function untilReset(headers: AnswerHeaders, nowMs: number): number | null {
  const reset = wholeNumber(headers.get('x-ratelimit-reset'));
  return reset === null ? null : reset - serverTime(headers, nowMs) / 1000 + 1;
}

function serverTime(headers: AnswerHeaders, nowMs: number): number {
  const date = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(date) ? nowMs : date;
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,12}$/.test(text.trim()) ? Number(text) : null;
}
