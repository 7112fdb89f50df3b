import type { Answer, Disturbance, Exchange, Json } from './http.ts';
import { type Identity, type IdentityName, identities } from './identities.ts';

/** Which requests are meant; what is left out matches all. */
export interface RequestMatcher {
  /** One method, or `write` for everything but GET and HEAD. */
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE' | 'write';
  /** The path without its query, or a pattern for it. */
  readonly path?: string | RegExp;
  readonly as?: IdentityName;
  /** How many requests are refused before the server is fine again; default all. */
  readonly times?: number;
  /** How many matching requests are let through first; default none. */
  readonly after?: number;
}

/** The end of `refuse`'s arguments: status, body and headers. */
export type Refusal = readonly [status: number, body?: Json, headers?: Readonly<Record<string, string>>];

/** What a token answers that may not write comments, as one of a workflow from a fork. */
export const notAccessible: Refusal = [
  403,
  {
    message: 'Resource not accessible by integration',
    documentation_url: 'https://docs.github.com/rest/issues/comments#create-an-issue-comment',
    status: '403',
  },
  { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' },
];

/** GitHub's secondary rate limit, which it announces as 403 or 429. */
export function secondaryLimit(retryAfterSeconds: number, status: 403 | 429 = 403): Refusal {
  const message =
    'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.';
  const documentation_url =
    'https://docs.github.com/free-pro-team@latest/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits';
  return [
    status,
    { message, documentation_url, status: String(status) },
    { 'retry-after': String(retryAfterSeconds) },
  ];
}

/** GitHub's primary rate limit: none of the hour's requests is left. */
export function primaryLimit(resetAt: Date): Refusal {
  return [
    403,
    {
      message: 'API rate limit exceeded for installation.',
      documentation_url: 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api',
      status: '403',
    },
    {
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-used': '1000',
      'x-ratelimit-resource': 'core',
      'x-ratelimit-reset': String(Math.ceil(resetAt.getTime() / 1000)),
    },
  ];
}

/** An outage: GitHub's own servers answer 500 with JSON, its front 502 with a page. */
export function outage(status: 500 | 502 | 503 | 504): Refusal {
  if (status === 500) return [500, { message: 'Server Error' }];
  return [status, null, { 'content-type': 'text/html; charset=utf-8' }];
}

/** The scripted failures of a server. */
export interface Refusals {
  readonly add: (matcher: RequestMatcher, ...refusal: Refusal) => void;
  /** What the network does to answers that are otherwise as they would be. */
  readonly disturb: (matcher: RequestMatcher, disturbance: Disturbance) => void;
  /** The disturbance that meets a request, if any. */
  readonly disturbanceOf: (exchange: Exchange, as: Identity | undefined) => Disturbance | undefined;
  /** Forgets all of them. */
  readonly clear: () => void;
  /** The failure that meets a request, if any. */
  readonly find: (exchange: Exchange, as: Identity | undefined) => Answer | undefined;
}

/** No failures yet. Of several that match, the one added last counts. */
export function refusals(): Refusals {
  let rows: { matcher: RequestMatcher; refusal: Refusal; seen: number }[] = [];
  let disturbances: { matcher: RequestMatcher; disturbance: Disturbance; seen: number }[] = [];
  return {
    disturb: (matcher, disturbance) => {
      disturbances = [{ matcher, disturbance, seen: 0 }, ...disturbances];
    },
    disturbanceOf: (exchange, as) => disturbances.find((row) => meets(row, exchange, as))?.disturbance,
    add: (matcher, ...refusal) => {
      rows = [{ matcher, refusal, seen: 0 }, ...rows];
    },
    clear: () => {
      rows = [];
      disturbances = [];
    },
    find: (exchange, as) => {
      const row = rows.find((one) => meets(one, exchange, as));
      return row === undefined ? undefined : answerOf(row.refusal);
    },
  };
}

/** Whether a row meets a request; it counts the requests that it is meant for. */
function meets(
  row: { readonly matcher: RequestMatcher; seen: number },
  exchange: Exchange,
  as: Identity | undefined,
): boolean {
  if (!isMeant(row.matcher, exchange, as)) return false;
  const { after = 0, times = Number.POSITIVE_INFINITY } = row.matcher;
  row.seen += 1;
  return row.seen > after && row.seen <= after + times;
}

function isMeant(matcher: RequestMatcher, { method, url }: Exchange, as: Identity | undefined): boolean {
  const isRead = method === 'GET' || method === 'HEAD';
  if (matcher.method === 'write' ? isRead : matcher.method !== undefined && matcher.method !== method)
    return false;
  if (matcher.as !== undefined && identities[matcher.as] !== as) return false;
  if (matcher.path === undefined) return true;
  return typeof matcher.path === 'string' ? matcher.path === url.pathname : matcher.path.test(url.pathname);
}

function answerOf([status, body, headers = {}]: Refusal): Answer {
  if (headers['content-type']?.startsWith('text/html') === true)
    return { status, headers, body: Buffer.from('<html><body><h1>Unicorn!</h1></body></html>') };
  const message = body === undefined ? { message: `Refused with ${status}`, status: String(status) } : body;
  return { status, headers, body: message };
}
