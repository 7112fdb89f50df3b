import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import { proxyFetch } from './proxy-fetch.ts';

/** Longest wait for a rate limit: more than this, and the run goes on without. */
const longestWaitSeconds = 90;

/** Times a request is sent again after a rate limit. */
const mostLimitRetries = 2;

/** A request that has no answer by then is given up. */
const patienceMs = 30_000;

const Client = Octokit.plugin(throttling, retry);

/** Who asks, and where. */
export interface ClientOptions {
  readonly token: string;
  /** Variables of this process: GITHUB_API_URL and the proxy's. */
  readonly environment: Readonly<Record<string, string>>;
  readonly note: (line: string) => void;
}

/**
 * A client of GitHub's API that keeps GitHub's pace: one write at a time, waits that GitHub asks for, failures of the
 * server tried again. One client serves the CLI and the Action.
 */
export async function octokitClient({ token, environment, note }: ClientOptions): Promise<Octokit> {
  const base = (await proxyFetch(environment)) ?? fetch;
  const patient: typeof fetch = (input, options) =>
    base(input, { ...options, signal: options?.signal ?? AbortSignal.timeout(patienceMs) });
  const onLimit =
    (kind: string) =>
    (retryAfter: number, options: { method: string; url: string }, _: unknown, retries: number): boolean => {
      const isRetried = retries < mostLimitRetries && retryAfter <= longestWaitSeconds;
      const then = isRetried ? `trying again in ${retryAfter} s` : 'not waiting that long';
      note(`github: ${kind} at ${options.method} ${options.url}, free again in ${retryAfter} s: ${then}`);
      return isRetried;
    };
  return new Client({
    auth: token,
    userAgent: 'eval-envelope',
    baseUrl: environment.GITHUB_API_URL || 'https://api.github.com',
    request: { fetch: patient },
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    retry: { retries: 2 },
    throttle: {
      onRateLimit: onLimit('rate limit'),
      onSecondaryRateLimit: onLimit('secondary rate limit'),
    },
  });
}
