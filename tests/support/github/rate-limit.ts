import type { Answer } from './http.ts';
import { primaryLimit } from './refusals.ts';
import type { GitHubState } from './state.ts';

/** Counts a request against the limit. @returns the refusal when nothing is left; undefined = go on */
export function spentLimit({ rateLimit, clockAheadMs }: GitHubState, path: string): Answer | undefined {
  if (rateLimit === undefined || path === '/graphql') return undefined;
  if (rateLimit.remaining > 0) {
    rateLimit.remaining -= 1;
    return undefined;
  }
  const [status, body = null, headers = {}] = primaryLimit(
    new Date(rateLimit.resetAt.getTime() + clockAheadMs),
  );
  return { status, body, headers };
}

/** Headers of every answer: what is left, and the time by the server's clock. */
export function limitHeaders({ rateLimit, clockAheadMs }: GitHubState, path: string): Record<string, string> {
  const date = { date: new Date(Date.now() + clockAheadMs).toUTCString() };
  if (rateLimit === undefined || path === '/graphql') return date;
  const { limit, remaining, resetAt } = rateLimit;
  return {
    ...date,
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-used': String(limit - remaining),
    'x-ratelimit-resource': 'core',
    'x-ratelimit-reset': String(Math.ceil((resetAt.getTime() + clockAheadMs) / 1000)),
  };
}
