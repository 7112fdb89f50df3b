import { tmpdir } from 'node:os';
import type { GitHubAccess, Log, World } from '../../app/ports.ts';
import { nodeFiles } from '../files/node-files.ts';
import { historyBranch } from '../git/history-branch.ts';
import { nodeGit } from '../git/node-git.ts';
import type { ClientOptions } from '../github/octokit-client.ts';
import { createCleanup } from '../process/cleanup.ts';
import { nodeProcesses } from '../process/node-processes.ts';
import { parseArguments } from './parse-arguments.ts';
import { terminalLog } from './terminal-log.ts';
import { withoutCommands } from './without-commands.ts';

/** What an entry may have otherwise than a terminal has it. */
export interface WorldOptions {
  /** Default: on standard error. */
  readonly log?: Log;
  /** Token for git; default GITHUB_TOKEN. */
  readonly token?: string;
  /** Folder for temporary folders; default RUNNER_TEMP. */
  readonly temporary?: string;
  /** Mark of all processes that are started. */
  readonly processesId?: string;
}

/** The world as this process sees it. */
export function nodeWorld(programUrl: string, options: WorldOptions = {}): World {
  const environment = definedVariables(process.env);
  const token = options.token ?? environment.GITHUB_TOKEN;
  const log = options.log ?? terminalLog(process.stderr);
  // Processes end before their folders go: work is done in the order in which it was added.
  const cleanup = createCleanup();
  const processes = nodeProcesses({
    cleanup,
    ...(options.processesId === undefined ? {} : { id: options.processesId }),
  });
  const files = nodeFiles(programUrl, options.temporary ?? environment.RUNNER_TEMP ?? tmpdir(), cleanup);
  return {
    terminal: { program: programName(process.argv[1] ?? ''), parse: parseArguments, print },
    files,
    processes,
    git: (folder) => nodeGit({ repository: folder, environment, token }),
    history: (request) =>
      historyBranch(request, {
        environment,
        token,
        folders: { make: () => files.makeWorkspace('eval-envelope-history-'), remove: files.remove },
      }),
    // The client of the API is large, and few commands ask it anything.
    runArtifacts: async (repository, asked) => {
      const { nodeRunArtifacts } = await import('../github/run-artifacts.ts');
      return nodeRunArtifacts(repository, { token: asked, environment, note: log.note });
    },
    gitHub: (repository) => gitHubAccess(repository, { token: token ?? '', environment, note: log.note }),
    encodeParquet: async (table) => {
      const { encodeParquet } = await import('../parquet/encode-parquet.ts');
      return encodeParquet(table);
    },
    environment,
    clock: { now: () => new Date() },
    log,
  };
}

async function gitHubAccess(repository: string, options: ClientOptions): Promise<GitHubAccess> {
  const [github, remotes, artifacts, events, pullClient, issueClient] = await Promise.all([
    import('../github/node-github.ts'),
    import('../github/node-remote-repository.ts'),
    import('../github/run-artifacts.ts'),
    import('../github/approval-events.ts'),
    import('../github/pull-requests.ts'),
    import('../github/issues.ts'),
  ]);
  const [comments, remote, runs, approvals, pulls, issues] = await Promise.all([
    github.nodeGitHub(repository, options),
    remotes.nodeRemoteRepository(repository, options),
    artifacts.nodeRunArtifacts(repository, options),
    events.approvalEvents(repository, options),
    pullClient.pullRequests(repository, options),
    issueClient.issues(repository, options),
  ]);
  return { comments, repository: remote, runs, approvals, pulls, issues };
}

/** What a person types to call it again: the name that a package manager linked, or the file itself. */
function programName(script: string): string {
  return script.endsWith('.js') ? `node ${script}` : 'eval-envelope';
}

/** A pipe takes a long output in pieces, and a reader such as `head` may close it early: neither is an error. */
function print(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.once('error', () => resolve());
    process.stdout.write(withoutCommands(text), () => resolve());
  });
}

function definedVariables(variables: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
