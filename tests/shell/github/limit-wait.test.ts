import { describe, expect, it } from 'vitest';
import { rateLimitOf, reachedLimit, retryAfterSeconds } from '../../../src/shell/github/limit-wait.ts';

const now = Date.parse('2026-03-02T12:00:00Z');
const inSeconds = (seconds: number, from = now): string => String(Math.floor(from / 1000) + seconds);
const date = (ms: number): string => new Date(ms).toUTCString();

function headers(values: Readonly<Record<string, string>>) {
  return new Headers(values);
}

describe('the limit that an answer speaks of', () => {
  it.each([
    [
      'a primary limit',
      403,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(40) },
      '',
      'rate limit',
      41,
    ],
    [
      'one told with 429',
      429,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(5) },
      '',
      'rate limit',
      6,
    ],
    [
      'a secondary limit',
      403,
      { 'retry-after': '7' },
      'You have exceeded a secondary rate limit',
      'secondary rate limit',
      7,
    ],
    ['a 403 that names a wait alone', 403, { 'retry-after': '7' }, 'slow down', 'secondary rate limit', 7],
    ['a 429 without a word', 429, {}, '', 'secondary rate limit', 60],
    [
      'a secondary limit without a wait',
      403,
      {},
      'You have exceeded a secondary rate limit',
      'secondary rate limit',
      60,
    ],
    ['a wait told as a date', 429, { 'retry-after': date(now + 30_000) }, '', 'secondary rate limit', 30],
    [
      'a wait told as a date that is over',
      429,
      { 'retry-after': date(now - 30_000) },
      '',
      'secondary rate limit',
      1,
    ],
    ['a wait of nothing', 429, { 'retry-after': '0' }, '', 'secondary rate limit', 1],
    ['a wait that is no number', 429, { 'retry-after': '-5' }, '', 'secondary rate limit', 60],
    [
      'a reset that is over',
      403,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(-500) },
      '',
      'rate limit',
      1,
    ],
    [
      'a reset that is no number',
      403,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': 'soon' },
      '',
      'rate limit',
      60,
    ],
    [
      'both limits at once: the one it names',
      403,
      { 'x-ratelimit-remaining': '0', 'retry-after': '9', 'x-ratelimit-reset': inSeconds(3000) },
      'You have exceeded a secondary rate limit',
      'secondary rate limit',
      9,
    ],
  ] as const)('%s', (_, status, values, message, kind, seconds) => {
    const limit = reachedLimit(status, headers(values), message, now);
    expect(limit).toEqual({ kind, seconds });
    expect(limit?.seconds).toBeGreaterThanOrEqual(1);
  });

  it('is none where a permission is missing, or the server is down', () => {
    expect(reachedLimit(403, headers({}), 'Resource not accessible by integration', now)).toBeNull();
    expect(reachedLimit(403, headers({ 'x-ratelimit-remaining': '12' }), 'no', now)).toBeNull();
    expect(reachedLimit(503, headers({ 'retry-after': '3' }), '', now)).toBeNull();
  });

  it.each([-7_200_000, -90_000, 0, 90_000, 7_200_000, 365 * 86_400_000])(
    'is as long on a machine whose clock is %i ms ahead of the server’s',
    (aheadMs) => {
      const server = now - aheadMs;
      const told = {
        date: date(server),
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': inSeconds(40, server),
      };
      expect(reachedLimit(403, headers(told), '', now)?.seconds).toBe(41);
      expect(rateLimitOf(headers(told), now)).toEqual({ remaining: 0, resetAt: new Date(now + 41_000) });
      const asDate = { date: date(server), 'retry-after': date(server + 20_000) };
      expect(retryAfterSeconds(headers(asDate), now)).toBe(20);
    },
  );
});

describe('what is left of the hour', () => {
  it('is told for the REST API alone, and only where the answer says it', () => {
    const told = { 'x-ratelimit-remaining': '7', 'x-ratelimit-reset': inSeconds(10) };
    expect(rateLimitOf(headers(told), now)?.remaining).toBe(7);
    expect(rateLimitOf(headers({ ...told, 'x-ratelimit-resource': 'core' }), now)?.remaining).toBe(7);
    expect(rateLimitOf(headers({ ...told, 'x-ratelimit-resource': 'search' }), now)).toBeNull();
    expect(rateLimitOf(headers({ 'x-ratelimit-remaining': '7' }), now)).toBeNull();
    expect(rateLimitOf(headers({ ...told, 'x-ratelimit-remaining': 'many' }), now)).toBeNull();
    expect(rateLimitOf(headers({}), now)).toBeNull();
  });
});
