import type { WaitingClock } from '../../../src/shell/github/patient-fetch.ts';
import { nodeRunArtifacts } from '../../../src/shell/github/run-artifacts.ts';
import { startArtifactService } from '../../support/github/artifact-service.ts';
import { type GitHubServer, startGitHub } from '../../support/github/github-server.ts';
import { identities } from '../../support/github/identities.ts';

/** A clock whose sleeps take no time and are kept, in seconds. */
export function quickClock(aheadMs = 0): WaitingClock & { readonly slept: number[] } {
  const slept: number[] = [];
  let passedMs = aheadMs;
  return {
    slept,
    now: () => Date.now() + passedMs,
    sleep: async (milliseconds) => {
      slept.push(milliseconds / 1000);
      passedMs += milliseconds;
    },
  };
}

/** A repository with runs and artifacts, and a client of it. */
export async function openRuns(
  environment: Readonly<Record<string, string>> = {},
  options: { readonly clock?: WaitingClock; readonly timeoutMs?: number } = {},
) {
  const artifacts = await startArtifactService();
  const server: GitHubServer = await startGitHub({ artifacts });
  const repository = await server.createRepository();
  const clock = quickClock();
  const notes: string[] = [];
  const client = await nodeRunArtifacts(repository, {
    token: identities.workflow.token,
    environment: { GITHUB_API_URL: server.url, ...environment },
    note: (line) => notes.push(line),
    clock,
    ...options,
  });
  return { artifacts, server, repository, clock, notes, client };
}

/** Everything an iterable gives. */
export async function allOf<T>(rows: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const row of rows) found.push(row);
  return found;
}
