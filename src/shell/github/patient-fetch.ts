import type { RateLimit } from '../../app/stored/run-artifacts.ts';
import { rateLimitOf, reachedLimit, retryAfterSeconds } from './limit-wait.ts';
import { readBody } from './read-body.ts';

/** Time for this module: handed in, so that tests do not wait. */
export interface WaitingClock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** This machine's. */
export const machineClock: WaitingClock = {
  now: Date.now,
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** How patient a fetch is. */
export interface Patience {
  readonly clock: WaitingClock;
  readonly note: (line: string) => void;
  /** Called with what every answer says of the limit. */
  readonly onRateLimit?: (limit: RateLimit) => void;
  /** An answer that is not whole by then is given up; default half a minute. */
  readonly timeoutMs?: number;
  /** By this time of the clock all requests are over, with an answer or without; default never. */
  readonly deadlineMs?: number;
}

/** Longest wait for a limit: more than this, and the run goes on without. */
const longestWaitSeconds = 90;

/** Times a request is sent again after a limit: it was refused, so nothing was done twice. */
const mostLimitRetries = 2;

/** Seconds before a request is sent again that had no answer of use. */
const pauses = [1, 4] as const;

const usualTimeoutMs = 30_000;

/** No answer of the API that is asked for here comes near it. */
const longestAnswer = 64 * 1024 * 1024;

/** Asking again for these changes nothing, or makes the same once more. */
const repeatable = new Set(['GET', 'HEAD', 'PUT', 'PATCH']);

/** Failures before a request was sent: it cannot have been done. */
const notSent = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

/**
 * A `fetch` for GitHub's API that waits where GitHub asks for it, within bounds, and asks again where an answer is missing,
 * cut, no JSON, or an error of the server. A POST that may have been done is never sent twice.
 *
 * The body is read here, so that an answer that is cut in its middle is a failure, not an empty one.
 */
export function patientFetch(base: typeof fetch, patience: Patience): typeof fetch {
  return async (input, init = {}) => {
    const method = (init.method ?? 'GET').toUpperCase();
    const where = `${method} ${pathOf(input)}`;
    let limits = 0;
    let failures = 0;
    for (;;) {
      const leftMs = (patience.deadlineMs ?? Number.POSITIVE_INFINITY) - patience.clock.now();
      const tried = leftMs > 0 ? await once(base, input, init, method, patience, leftMs) : tooLate();
      const next = plan(tried, method, { limits, failures }, patience.clock.now(), patience.deadlineMs);
      if (next.note !== null) patience.note(`github: ${next.note.replace('{}', where)}`);
      if (next.waitSeconds === null) {
        if (tried.kind === 'answer') return tried.response;
        throw tried.error;
      }
      if (next.isLimit) limits += 1;
      else failures += 1;
      await patience.clock.sleep(next.waitSeconds * 1000);
    }
  };
}

function tooLate(): Tried {
  const cause = new Error('too much time went by without one');
  return { kind: 'failure', error: new TypeError('no answer', { cause }), isSent: true };
}

/** What one try came to. */
type Tried =
  | { readonly kind: 'answer'; readonly response: Response; readonly message: string }
  | { readonly kind: 'failure'; readonly error: Error; readonly isSent: boolean };

async function once(
  base: typeof fetch,
  input: Parameters<typeof fetch>[0],
  init: RequestInit,
  method: string,
  { clock, onRateLimit, timeoutMs = usualTimeoutMs }: Patience,
  leftMs: number,
): Promise<Tried> {
  const waitedMs = Math.ceil(Math.min(timeoutMs, leftMs));
  const timeout = AbortSignal.timeout(waitedMs);
  const signal = init.signal ? AbortSignal.any([init.signal, timeout]) : timeout;
  try {
    const answer = await base(input, { ...init, signal });
    const limit = rateLimitOf(answer.headers, clock.now());
    if (limit !== null) onRateLimit?.(limit);
    const body = await readBody(answer, longestAnswer);
    const { status, headers } = answer;
    const isEmpty = status === 204 || status === 205 || status === 304 || method === 'HEAD';
    const text = isEmpty ? '' : new TextDecoder().decode(body);
    if (answer.ok && !isEmpty) requireValue(JSON.parse(text));
    // A message is at the beginning of a refusal; a page of HTML has none.
    const response = new Response(isEmpty ? null : body, { status, headers });
    // A response made here has no address of its own.
    Object.defineProperty(response, 'url', { value: answer.url });
    return { kind: 'answer', response, message: answer.ok ? '' : text.slice(0, 2000) };
  } catch (error) {
    // Octokit takes a TypeError's cause for the reason and, unlike an abort, tells it on.
    const reason = timeout.aborted ? new Error(`nothing within ${waitedMs / 1000} s`) : asError(error);
    return { kind: 'failure', error: new TypeError('no answer', { cause: reason }), isSent: isSent(error) };
  }
}

/** GitHub answers with an object or a list. Octokit would take anything that counts as false for an empty list. */
function requireValue(body: unknown): void {
  if (typeof body !== 'object' || body === null) throw new TypeError(`${JSON.stringify(body)} is no answer`);
}

interface Plan {
  /** null = this is what it comes to. */
  readonly waitSeconds: number | null;
  readonly isLimit: boolean;
  /** With {} for the request; null = nothing to say. */
  readonly note: string | null;
}

function plan(
  tried: Tried,
  method: string,
  before: { readonly limits: number; readonly failures: number },
  nowMs: number,
  deadlineMs: number = Number.POSITIVE_INFINITY,
): Plan {
  const end: Plan = { waitSeconds: null, isLimit: false, note: null };
  const isInTime = (seconds: number): boolean => nowMs + seconds * 1000 < deadlineMs;
  const pause = pauses[before.failures];
  if (tried.kind === 'failure') {
    const isAgain = pause !== undefined && isInTime(pause) && (repeatable.has(method) || !tried.isSent);
    const why = tried.error.cause instanceof Error ? tried.error.cause.message : 'no answer';
    return isAgain
      ? { waitSeconds: pause, isLimit: false, note: `no answer to {} (${why}): trying again in ${pause} s` }
      : end;
  }
  const { status, headers } = tried.response;
  const limit = reachedLimit(status, headers, tried.message, nowMs);
  if (limit !== null) {
    const { kind, seconds } = limit;
    const isAgain = before.limits < mostLimitRetries && seconds <= longestWaitSeconds && isInTime(seconds);
    const then = isAgain ? `trying again in ${seconds} s` : 'not waiting that long';
    const note = `${kind} at {}, free again in ${seconds} s: ${then}`;
    return { waitSeconds: isAgain ? seconds : null, isLimit: true, note };
  }
  if (status < 500 || pause === undefined || !repeatable.has(method)) return end;
  const asked = retryAfterSeconds(headers, nowMs);
  const waitSeconds = Math.max(pause, asked ?? 0);
  if (waitSeconds > longestWaitSeconds || !isInTime(waitSeconds)) return end;
  return { waitSeconds, isLimit: false, note: `HTTP ${status} to {}: trying again in ${waitSeconds} s` };
}

function asError(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  return error instanceof TypeError && error.cause instanceof Error ? error.cause : error;
}

function isSent(error: unknown): boolean {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return !notSent.has(code);
}

/** The address without its query, for messages. */
function pathOf(input: Parameters<typeof fetch>[0]): string {
  const url = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url;
  return url.replace(/^https?:\/\/[^/]+/, '').replace(/\?.*$/, '');
}
