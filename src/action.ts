import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { saveState } from '@actions/core';
import { runAction } from './app/action/run-action.ts';
import type { Artifacts } from './app/action-ports.ts';
import { actionsLog } from './shell/actions/actions-log.ts';
import { nodeRunner } from './shell/actions/node-runner.ts';
import { nodeWorld } from './shell/terminal/node-world.ts';

const gitHubClient = () => import('./shell/github/node-github.ts');
const remoteClient = () => import('./shell/github/node-remote-repository.ts');
const runsClient = () => import('./shell/github/run-artifacts.ts');
const approvalsClient = () => import('./shell/github/approval-events.ts');
const artifactClient = () => import('./shell/actions/node-artifacts.ts');
const historyClient = () => import('./shell/github/history-api.ts');

/** What reading and writing the comment may take in all: a check does not wait longer for a GitHub that does not answer. */
const commentBudgetMs = 300_000;

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
  let artifacts: Promise<Artifacts> | undefined;
  return runAction(
    { out: join(folder, 'out') },
    {
      runner: nodeRunner(environment),
      prepare: async () => {
        await Promise.all([
          gitHubClient(),
          remoteClient(),
          approvalsClient(),
          artifactClient(),
          runsClient(),
          historyClient(),
        ]);
      },
      wait: async (milliseconds) => {
        await sleep(milliseconds);
      },
      github: async (repository, token) => {
        const { nodeGitHub } = await gitHubClient();
        return nodeGitHub(repository, { token, environment, note: log.note, budgetMs: commentBudgetMs });
      },
      history: async ({ branch, write, repository, token }) => {
        const history = await world.history({ folder: '.', remote: undefined, branch });
        if (write === 'git') return history;
        const { historyApi } = await historyClient();
        return historyApi(history, { repository, branch }, { token, environment, note: log.note });
      },
      // One for all: its calls share their time.
      artifacts: () => {
        artifacts ??= artifactClient().then(({ nodeArtifacts }) => nodeArtifacts(environment));
        return artifacts;
      },
      runArtifacts: async (repository, token) => {
        const { nodeRunArtifacts } = await runsClient();
        return nodeRunArtifacts(repository, { token, environment, note: log.note });
      },
    },
    world,
  );
}

const exitCode = await main();
// What was given up and is still under way neither holds the job nor changes how it ends.
process.stdout.write('', () => process.exit(exitCode));
