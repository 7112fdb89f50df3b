import { afterEach } from 'vitest';
import { type ArtifactService, startArtifactService } from '../../support/github/artifact-service.ts';
import { expectNoViolations, type GitHubServer, startGitHub } from '../../support/github/github-server.ts';
import {
  createPullRequest,
  type PullRequest,
  type PullRequestOptions,
} from '../../support/github/pull-request.ts';
import { type ActionOptions, type ActionRun, runAction } from '../../support/github/runner.ts';

/** A pull request with everything that the built Action talks to. */
export interface Scene {
  readonly server: GitHubServer;
  readonly artifacts: ArtifactService;
  readonly pull: PullRequest;
  /** Runs `dist/action.js` on the pull request as it is now. */
  readonly run: (options?: Partial<ActionOptions>) => Promise<ActionRun>;
}

const open: { readonly close: () => Promise<void> }[] = [];
const servers: GitHubServer[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) expectNoViolations(server);
  for (const one of open.splice(0)) await one.close();
});

/** A prompt that makes the suite of the scene fail clearly. */
export const worsePrompt = 'You answer questions of customers. fail 30\n';

/** Starts the servers and opens the pull request. Closed after the test, which fails on an answer GitHub would not give. */
export async function openScene(options: Omit<PullRequestOptions, 'server'> = {}): Promise<Scene> {
  const artifacts = await startArtifactService();
  const server = await startGitHub({ artifacts });
  open.push(server, artifacts);
  servers.push(server);
  const pull = await createPullRequest({ server, ...options });
  return {
    server,
    artifacts,
    pull,
    run: (more = {}) =>
      runAction({ event: pull.event('synchronize'), workspace: pull.workspace, server, artifacts, ...more }),
  };
}
