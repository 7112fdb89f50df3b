import type { Fault, Neighbour } from './fault-line.ts';
import type { Answer, Delivery, Json } from './http.ts';
import { notAccessible, outage, primaryLimit, type Refusal, secondaryLimit } from './refusals.ts';

const hourMs = 3_600_000;

/** Twirp's code of a status. */
const twirpCodes: Readonly<Record<number, string>> = {
  401: 'unauthenticated',
  403: 'permission_denied',
  404: 'not_found',
  409: 'already_exists',
  422: 'invalid_argument',
  429: 'resource_exhausted',
};

/** GitHub's words for a status of its API. */
function refusalOf(status: number): Refusal {
  const documentation_url = 'https://docs.github.com/rest';
  const plain = (message: string): Refusal => [
    status,
    { message, documentation_url, status: String(status) },
  ];
  switch (status) {
    case 401:
      return plain('Bad credentials');
    case 403:
      return notAccessible;
    case 404:
      return plain('Not Found');
    case 409:
      return plain('Conflict');
    case 422:
      return [
        422,
        {
          message: 'Validation Failed',
          errors: [{ resource: 'IssueComment', code: 'custom', message: 'body was rejected' }],
          documentation_url,
          status: '422',
        },
      ];
    case 500:
      return outage(500);
    default:
      throw new RangeError(`no words for ${status}`);
  }
}

/** An answer with a status, in the words of the neighbour that gives it. */
function worded(neighbour: Neighbour, [status, body = null, headers = {}]: Refusal): Answer {
  if (headers['content-type']?.startsWith('text/html') === true) {
    return { status, headers, body: Buffer.from('<html><body><h1>Unicorn!</h1></body></html>') };
  }
  if (neighbour === 'git') return { status, headers: { ...headers, 'content-type': 'text/plain' } };
  if (neighbour === 'api') return { status, headers, body };
  return { status, headers, body: { code: twirpCodes[status] ?? 'internal', msg: `refused (${status})` } };
}

function refused(name: string, refusal: () => Refusal, more: Partial<Fault> = {}): Fault {
  return { name, isDone: false, ...more, answer: (_, neighbour) => worded(neighbour, refusal()) };
}

function lost(name: string, delivery: Delivery, more: Partial<Fault> = {}): Fault {
  return {
    name,
    isDone: true,
    ...more,
    answer: (given = { status: 200 }) => ({ ...given, disturbance: { delivery } }),
  };
}

/** A body in the place of the one that was meant, which arrives with a status of success. */
function garbled(name: string, body: (given: Answer) => Answer['body'], type = 'application/json'): Fault {
  return {
    name,
    isDone: true,
    answer: (given = { status: 200 }) => {
      const { 'content-length': _, ...headers } = given.headers ?? {};
      const text = body(given);
      return {
        status: given.status,
        headers: { ...headers, 'content-type': `${type}; charset=utf-8` },
        ...(text === undefined ? {} : { body: text }),
      };
    },
  };
}

/** The same shape, with every value of another type. */
function otherTypes(value: Answer['body']): Json {
  if (value === undefined || Buffer.isBuffer(value)) return 17;
  if (value === null) return 'null';
  if (typeof value === 'string') return { text: value };
  if (typeof value !== 'object') return [String(value)];
  if (isList(value)) return { 0: value.length === 0 ? 'none' : otherTypes(value[0] ?? null) };
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, otherTypes(entry)]));
}

function isList(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

/** A list whose entries are something else; what is no list becomes one. */
function otherEntries(value: Answer['body']): Json {
  return isList(value) ? [null, 'comment', { hello: 'world' }] : [];
}

const raw = (text: string) => (): Buffer => Buffer.from(text);

/**
 * What can go wrong with a call, each as GitHub does it: refusals with their bodies and headers, limits, outages before
 * and after the work was done, connections that end or stall, and answers that are not what they should be.
 */
export const faults: readonly Fault[] = [
  ...[401, 403, 404, 409, 422].map((status) => refused(String(status), () => refusalOf(status))),
  refused('500', () => refusalOf(500), { isPassing: true }),
  refused('403 secondary limit, retry-after 60', () => secondaryLimit(60), { of: 'api' }),
  refused('403 secondary limit without retry-after', () => [403, secondaryLimit(60)[1] ?? null], {
    of: 'api',
  }),
  refused('429 secondary limit, retry-after 3600', () => secondaryLimit(3600, 429)),
  refused('403 primary limit for an hour', () => primaryLimit(new Date(Date.now() + hourMs)), { of: 'api' }),
  refused('502 page after the work was done', () => outage(502), { isDone: true, isPassing: true }),
  refused('503 page', () => outage(503)),
  lost('no answer', 'never', { isPassing: true, isSilent: true }),
  lost('a body that stalls', 'stalled', { isSilent: true }),
  lost('a connection that ends before the work', 'dropped', { isDone: false }),
  lost('a connection that ends after the work', 'dropped', { isPassing: true }),
  lost('a body that is cut', 'cut', { isPassing: true, isSilent: true }),
  garbled('half of the JSON', ({ body }) => {
    const bytes = Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body ?? null));
    return bytes.subarray(0, bytes.length >> 1);
  }),
  garbled('a page', raw('<!DOCTYPE html><title>Sign in</title>'), 'text/html'),
  garbled('an empty body', () => undefined),
  garbled('null', () => null),
  garbled('other types', ({ body }) => otherTypes(body)),
  garbled('other entries', ({ body }) => otherEntries(body)),
];

/** Whether every fault is tried on every call (`FAULTS=all`), which takes half an hour, and not a part of them. */
export const isThorough = process.env.FAULTS === 'all';

/** The faults of those possible that are tried on a call: all of them, or so many, others for each place. */
export function triedOf(possible: readonly Fault[], place: number, count: number): readonly Fault[] {
  if (isThorough) return possible;
  const first = (place * count) % possible.length;
  return [...possible, ...possible].slice(first, first + count);
}
