import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveState } from '@actions/core';
import { runAction } from './app/action/run-action.ts';
import { actionsLog } from './shell/actions/actions-log.ts';
import { nodeRunner } from './shell/actions/node-runner.ts';
import { nodeWorld } from './shell/terminal/node-world.ts';

const gitHubClient = () => import('./shell/github/node-github.ts');
const runsClient = () => import('./shell/github/run-artifacts.ts');
const artifactClient = () => import('./shell/actions/node-artifacts.ts');
const historyClient = () => import('./shell/github/history-api.ts');

/** The Action: what the runner gives → app → exit code. Clients are loaded when they are needed. */
async function main(): Promise<number> {
  const id = randomUUID();
  const folder = join(process.env.RUNNER_TEMP ?? tmpdir(), `eval-envelope-${id}`);
  // The post step ends and removes what a cancelled run leaves behind.
  saveState('processes', id);
  saveState('workspace', join(folder, 'work'));
  const log = actionsLog((text) => process.stdout.write(text));
  const world = nodeWorld(import.meta.url, {
    log,
    token: process.env['INPUT_GITHUB-TOKEN'] ?? '',
    temporary: join(folder, 'work'),
    processesId: id,
  });
  const { environment } = world;
  return runAction(
    { out: join(folder, 'out') },
    {
      runner: nodeRunner(environment),
      prepare: async () => {
        await Promise.all([gitHubClient(), artifactClient(), runsClient(), historyClient()]);
      },
      github: async (repository, token) => {
        const { nodeGitHub } = await gitHubClient();
        return nodeGitHub(repository, { token, environment, note: log.note });
      },
      history: async ({ branch, write, repository, token }) => {
        const history = await world.history({ folder: '.', remote: undefined, branch });
        if (write === 'git') return history;
        const { historyApi } = await historyClient();
        return historyApi(history, { repository, branch }, { token, environment, note: log.note });
      },
      artifacts: async () => {
        const { nodeArtifacts } = await artifactClient();
        return nodeArtifacts(environment);
      },
      runArtifacts: async (repository, token) => {
        const { nodeRunArtifacts } = await runsClient();
        return nodeRunArtifacts(repository, { token, environment, note: log.note });
      },
    },
    world,
  );
}

process.exitCode = await main();
