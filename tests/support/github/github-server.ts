import { expect } from 'vitest';
import type { ArtifactService } from './artifact-service.ts';
import type { FaultLine } from './fault-line.ts';
import { type SeenRequest, startGapServer } from './gap-server.ts';
import type { Disturbance, JsonObject } from './http.ts';
import { type IdentityName, identities } from './identities.ts';
import type { AnswerCheck, Violation } from './openapi-check.ts';
import { expectStatus, type NewPullRequest, pullHelpers, type StoredComment } from './pull-helpers.ts';

import type { Refusal, RequestMatcher } from './refusals.ts';

import type { GitHubState, RunState } from './state.ts';

/** A stateful GitHub on loopback. */
export interface GitHubServer {
  /** For `GITHUB_API_URL`; `/graphql` of it for `GITHUB_GRAPHQL_URL`. */
  readonly url: string;
  /** Requests of clients, oldest first; those of the helpers below are not among them. */
  readonly requests: readonly SeenRequest[];
  /** Answers that GitHub's description does not allow. */
  readonly violations: readonly Violation[];
  /** What the overlay keeps; tests may change it. */
  readonly state: GitHubState;
  /** Holds further values, such as payloads, against GitHub's description. */
  readonly check: AnswerCheck;
  /** Makes an empty repository of `octocat`. @returns `owner/name`; the first one is the default of everything below */
  readonly createRepository: (options?: { name?: string; isPrivate?: boolean }) => Promise<string>;
  /** Forks a repository. @returns `owner/name` of the fork */
  readonly createFork: (as?: IdentityName, name?: string) => Promise<string>;
  /** Sends refs of a local repository with all they reach, under git's own SHAs. */
  readonly replay: (folder: string, refs: readonly string[], repository?: string) => Promise<void>;
  /** Opens a pull request whose commits were replayed. @returns its number */
  readonly openPullRequest: (options: NewPullRequest) => Promise<number>;
  /** Lets a pull request's head follow a push, after a replay of the commit. */
  readonly movePullRequest: (
    number: number,
    headSha: string,
    more?: { readonly mergeSha?: string | null; readonly baseSha?: string },
  ) => Promise<void>;
  /** The pull request as the REST API answers it. */
  readonly pullRequest: (number: number) => Promise<JsonObject>;
  /** Comments of an issue or pull request, oldest first. */
  readonly comments: (number: number) => Promise<readonly StoredComment[]>;
  /** @returns id of the comment */
  readonly addComment: (number: number, body: string, as?: IdentityName) => Promise<number>;
  /** Adds a label, with its event. */
  readonly addLabel: (number: number, name: string, as?: IdentityName) => Promise<void>;
  /** Takes a label off, with its event. */
  readonly removeLabel: (number: number, name: string, as?: IdentityName) => Promise<void>;
  readonly editComment: (id: number, body: string) => Promise<void>;
  readonly deleteComment: (id: number) => Promise<void>;
  /** Says what a workflow run was, for the lists of runs and for its artifacts. */
  readonly addRun: (runId: number, run: RunState) => void;
  /** Makes requests fail from now on; of several rules the last one counts. */
  readonly refuse: (matcher: RequestMatcher, ...refusal: Refusal) => void;
  /** Lets the network disturb answers from now on, which are else as they would be. */
  readonly disturb: (matcher: RequestMatcher, disturbance: Disturbance) => void;
  /** Gives the server a primary rate limit, of which so much is left; it resets in an hour if nothing else is said. */
  readonly limitRequests: (remaining: number, resetAt?: Date) => void;
  /** Forgets all failures and disturbances. */
  readonly refuseNothing: () => void;
  readonly close: () => Promise<void>;
}

/** How a server is started. */
export interface GitHubOptions {
  /** Where the artifacts of the REST API lie; default there are none. */
  readonly artifacts?: ArtifactService;
  /** Lets its answers go wrong. */
  readonly faults?: FaultLine;
}

/**
 * Starts a GitHub without repositories, until the tests of the file are over. The first start on a machine loads GitHub's
 * description: allow it a minute.
 */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHubServer> {
  const gap = await startGapServer(options.artifacts, options.faults);
  let defaultRepository = '';
  const pulls = pullHelpers(gap, () => defaultRepository);
  return {
    url: gap.url,
    requests: gap.requests,
    violations: gap.violations,
    state: gap.state,
    check: gap.check,
    ...pulls,
    createRepository: async ({ name = 'bot', isPrivate = false } = {}) => {
      const { token } = identities.octocat;
      const body = { name, private: isPrivate };
      expectStatus(201, await gap.upstream('POST', '/user/repos', { body, token }));
      const repository = `octocat/${name}`;
      defaultRepository ||= repository;
      if (!isPrivate) return repository;
      for (const { login } of [identities.workflow, identities.app]) {
        const path = `/repos/${repository}/collaborators/${encodeURIComponent(login)}`;
        expectStatus(201, await gap.upstream('PUT', path, { body: { permission: 'push' }, token }));
      }
      return repository;
    },
    createFork: async (as = 'mallory', name = defaultRepository.split('/')[1]) => {
      const { token, login } = identities[as];
      const body = { name: name ?? '' };
      expectStatus(202, await gap.upstream('POST', `/repos/${defaultRepository}/forks`, { body, token }));
      return `${login}/${name}`;
    },
    addRun: (runId, run) => gap.state.runs.set(runId, run),
    refuse: gap.refusals.add,
    disturb: gap.refusals.disturb,
    limitRequests: (remaining, resetAt = new Date(Date.now() + 3_600_000)) => {
      gap.state.rateLimit = { limit: 1000, remaining, resetAt };
    },
    refuseNothing: gap.refusals.clear,
    close: gap.close,
  };
}

/** Fails when the server gave an answer that GitHub would not give. */
export function expectNoViolations({ violations }: Pick<GitHubServer, 'violations'>): void {
  const lines = violations.map(({ request, status, problem }) => `${request} ${status}: ${problem}`);
  expect(lines, 'answers that GitHub would not give').toEqual([]);
}
