import { RequestError } from '@octokit/request-error';
import { ZodError } from 'zod';
import { GitHubError } from '../../core/model/program-error.ts';

/**
 * A failed call as a GitHubError: what was refused, and what to do about it.
 *
 * @param action - what was tried, as it stands after "GitHub did not": `let the comment be written`
 * @param permission - the line of `permissions:` that the call needs
 */
export function gitHubFailure(error: unknown, action: string, permission: string): GitHubError {
  if (error instanceof GitHubError) return error;
  if (!(error instanceof RequestError)) {
    const cause = error instanceof Error ? error.cause : undefined;
    if (cause instanceof RequestError) return gitHubFailure(cause, action, permission);
    if (error instanceof ZodError) {
      const places = error.issues.map(({ path }) => path.join('.') || 'its top');
      return unreachable(action, `GitHub does not document an answer like it, at ${places[0]}`, error);
    }
    const message = error instanceof Error ? error.message : String(error);
    return unreachable(action, message, error);
  }
  const { status } = error;
  const message = firstLine(error.message);
  if (isRateLimit(error)) {
    return new GitHubError(
      'rate-limited',
      `GitHub did not ${action}: its rate limit is reached (HTTP ${status}).`,
      'Run the job again later; other workflows of the repository share the limit.',
      error,
    );
  }
  switch (status) {
    case 401:
      return new GitHubError(
        'forbidden',
        `GitHub did not ${action}: it does not know the token (HTTP 401).`,
        'Leave `github-token` out, or give a token that is still valid.',
        error,
      );
    case 403: {
      const accepted = error.response?.headers['x-accepted-github-permissions'];
      const asks = accepted === undefined ? '' : ` GitHub asks for ${String(accepted)}.`;
      return new GitHubError(
        'forbidden',
        `GitHub did not ${action}: the token may not do that (HTTP 403, ${message}).${asks}`,
        `Give the job \`permissions:\` with the line \`${permission}\`.`,
        error,
      );
    }
    case 404:
    case 410:
      return new GitHubError(
        'not-found',
        `GitHub did not ${action}: there is no such thing, or the token may not see it (HTTP ${status}).`,
        `Give the job \`permissions:\` with the line \`${permission}\`.`,
        error,
      );
    default:
      return status < 500
        ? new GitHubError(
            'rejected',
            `GitHub did not ${action} (HTTP ${status}, ${message}).`,
            'Report it with this line.',
            error,
          )
        : unreachable(action, `HTTP ${status}, ${message}`, error);
  }
}

/** Does a call; its failure becomes a GitHubError, as {@link gitHubFailure} words it. */
export async function attempt<T>(action: string, permission: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw gitHubFailure(error, action, permission);
  }
}

function unreachable(action: string, why: string, cause: unknown): GitHubError {
  return new GitHubError(
    'unreachable',
    `GitHub did not ${action}: no answer that can be used (${why}).`,
    'Run the job again; githubstatus.com tells whether GitHub has a problem.',
    cause,
  );
}

function isRateLimit({ status, message, response }: RequestError): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  const headers = response?.headers;
  return (
    headers?.['x-ratelimit-remaining'] === '0' ||
    /rate limit/i.test(message) ||
    headers?.['retry-after'] !== undefined
  );
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ - https:\S+$/, '').slice(0, 200);
}
