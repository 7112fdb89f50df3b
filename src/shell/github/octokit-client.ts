import { throttling } from '@octokit/plugin-throttling';
import { RequestError } from '@octokit/request-error';
import { Octokit } from '@octokit/rest';
import type { RateLimit } from '../../app/stored/run-artifacts.ts';
import { machineClock, patientFetch, type WaitingClock } from './patient-fetch.ts';
import { proxyFetch } from './proxy-fetch.ts';

const PacedOctokit = Octokit.plugin(throttling);

/** Who asks, and where. */
export interface ClientOptions {
  readonly token: string;
  /** Variables of this process: GITHUB_API_URL and the proxy's. */
  readonly environment: Readonly<Record<string, string>>;
  readonly note: (line: string) => void;
  /** Default this machine's. */
  readonly clock?: WaitingClock;
  /** Called with what every answer says of the hour's requests. */
  readonly onRateLimit?: (limit: RateLimit) => void;
  /** When an answer is given up; default half a minute. */
  readonly timeoutMs?: number;
  /** How long this client may take for everything, from now; default as long as it takes. */
  readonly budgetMs?: number;
  /** Whether it waits a second between writes; default yes. No, for a client that only reads: a query of GraphQL is sent as a POST. */
  readonly isPaced?: boolean;
  /** Clients of the same pace wait for each other's writes; default all do. */
  readonly pace?: string;
}

/**
 * A client of GitHub's API that keeps GitHub's pace: one write at a time, a second apart; waits and further tries are those
 * of {@link patientFetch}. One client serves the CLI and the Action.
 */
export async function octokitClient(options: ClientOptions): Promise<Octokit> {
  const {
    token,
    environment,
    note,
    clock = machineClock,
    onRateLimit,
    timeoutMs,
    budgetMs,
    isPaced,
    pace = 'all',
  } = options;
  const base = (await proxyFetch(environment)) ?? fetch;
  const patient = patientFetch(base, {
    clock,
    note,
    ...(onRateLimit === undefined ? {} : { onRateLimit }),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    ...(budgetMs === undefined ? {} : { deadlineMs: clock.now() + budgetMs }),
  });
  const client = new (isPaced === false ? Octokit : PacedOctokit)({
    ...(token === '' ? {} : { auth: token }),
    userAgent: 'eval-envelope',
    baseUrl: (environment.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, ''),
    request: { fetch: patient },
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    // Its own waits trust this machine's clock and are not capped: only its pace is used.
    throttle: { id: pace, onRateLimit: () => false, onSecondaryRateLimit: () => false },
  });
  client.hook.error('request', (error) => {
    // Octokit's pages end without a word at a 409, as if there were nothing more: what is wrapped is not taken for one.
    if (error instanceof RequestError && error.status === 409)
      throw new Error(error.message, { cause: error });
    throw error;
  });
  return client;
}
