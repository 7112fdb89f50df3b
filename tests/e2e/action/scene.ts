import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import { z } from 'zod';
import { type MetricsRecord, recordSchema } from '../../../src/core/record/record-schema.ts';
import { type ArtifactService, startArtifactService } from '../../support/github/artifact-service.ts';
import type { ActionEvent } from '../../support/github/events.ts';
import type { FaultLine } from '../../support/github/fault-line.ts';
import { expectNoViolations, type GitHubServer, startGitHub } from '../../support/github/github-server.ts';
import type { JsonObject } from '../../support/github/http.ts';
import type { StoredComment } from '../../support/github/pull-helpers.ts';
import {
  createPullRequest,
  type PullRequest,
  type PullRequestOptions,
} from '../../support/github/pull-request.ts';
import { type ActionOptions, type ActionRun, runAction } from '../../support/github/runner.ts';
import type { RunState } from '../../support/github/state.ts';

/** How the Action is run in a scene. */
export interface SceneOptions extends Partial<ActionOptions> {
  /** Whether the step can reach the artifact service; default true. */
  readonly hasArtifactService?: boolean;
}

/** A pull request with everything that the built Action talks to. */
export interface Scene {
  readonly server: GitHubServer;
  readonly artifacts: ArtifactService;
  readonly pull: PullRequest;
  /** Runs `dist/action.js`, by default on the pull request as it is now. Fails on an answer GitHub would not give. */
  readonly run: (options?: SceneOptions) => Promise<ActionRun>;
  /** Runs it on another event, in a fresh workspace. */
  readonly runOn: (event: ActionEvent, options?: SceneOptions) => Promise<ActionRun>;
  /** Comments of the pull request, oldest first. */
  readonly comments: () => Promise<readonly StoredComment[]>;
  /** Requests that clients sent to change something, `METHOD path status` each; asking who one is counts as none. */
  readonly writes: () => readonly string[];
}

// A run takes two seconds of processor time, and others run beside it; a failing GitHub is waited for.
vi.setConfig({ testTimeout: 180_000 });

/** A prompt that makes the suite of the scene fail clearly. */
export const worsePrompt = 'You answer questions of customers. fail 30\n';

/** Starts the servers and opens the pull request. Closed when the tests of the file are over. */
export async function openScene(
  options: Omit<PullRequestOptions, 'server'> = {},
  faults?: FaultLine,
): Promise<Scene> {
  const artifacts = await startArtifactService(faults);
  const server = await startGitHub({ artifacts, ...(faults === undefined ? {} : { faults }) });
  const pull = await createPullRequest({ server, ...options });
  const scene: Scene = {
    server,
    artifacts,
    pull,
    run: async ({ hasArtifactService = true, event = pull.event('synchronize'), ...more } = {}) => {
      const usual = { event, workspace: pull.workspace, server };
      const done = await runAction({ ...usual, ...(hasArtifactService ? { artifacts } : {}), ...more });
      expectNoViolations(server);
      return done;
    },
    runOn: async (event, more = {}) => scene.run({ event, workspace: await pull.checkOut(event), ...more }),
    comments: () => server.comments(pull.number),
    writes: () =>
      server.requests
        .filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
        .map(({ method, path, status }) => `${method} ${path} ${status}`),
  };
  return scene;
}

/** Records of the outputs, worst suite first. @throws when one is none */
export function recordsOf({ outputs }: ActionRun): readonly MetricsRecord[] {
  return z.array(recordSchema).parse(JSON.parse(outputs.records ?? ''));
}

/** Sides that the suite `bot` ran on, in order. */
export function ranOn({ log }: ActionRun): readonly string[] {
  return [...log.matchAll(/^::group::bot: (base|head)/gm)].map(([, side = '']) => side);
}

/** Says what run the pull request's was: from then on GitHub knows it. */
export function addPullRun({ server, pull }: Scene, runId: number, more: Partial<RunState> = {}): void {
  const { head: headBranch, headSha } = pull.facts;
  server.addRun(runId, { headBranch, headSha, event: 'pull_request', ...more });
}

/** Commit statuses, newest first. */
export function statusesOn({ server, pull }: Scene, sha: string): readonly JsonObject[] {
  return server.state.statuses.get(`${pull.repository}@${sha}`) ?? [];
}

/** Messages of warnings, without their titles. */
export function warnings({ annotations }: ActionRun): readonly string[] {
  return annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
}

/** Verdict, exit code and whatever is said of them elsewhere are as if all had been reported. */
export function expectVerdict(done: ActionRun, verdict: 'inside' | 'outside'): void {
  expect(done.exitCode, done.log).toBe(verdict === 'inside' ? 0 : 1);
  const { outputs } = done;
  expect(outputs).toMatchObject({
    verdict,
    conclusion: verdict === 'inside' ? 'success' : 'failure',
    'primary-class': 'prompt-edit',
    classes: '["prompt-edit"]',
  });
  expect(JSON.parse(outputs.records ?? '')).toMatchObject([{ comparison: { verdict } }]);
  expect(existsSync(join(outputs['record-path'] ?? '', 'bot/record.json'))).toBe(true);
  expect(existsSync(outputs['report-path'] ?? '')).toBe(true);
  expect(done.annotations.map(({ title }) => title)).toContain(`Eval Envelope: ${verdict}`);
}
