import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileCache, root } from '../cli.ts';
import { temporaryFolder } from '../git-repository.ts';
import { inputVariables, scriptOf } from './action-inputs.ts';
import type { ArtifactService } from './artifact-service.ts';
import { closeAfterTests } from './close-after-tests.ts';
import { type CommandFiles, newCommandFiles, readCommandFiles } from './command-files.ts';
import type { ActionEvent } from './events.ts';
import { identities, identityOf } from './identities.ts';
import { stableId } from './objects.ts';
import { type ReadLog, readLog, splitLines } from './workflow-commands.ts';

/** How the Action is run. */
export interface ActionOptions {
  /** What triggered the workflow; see `events.ts`. */
  readonly event: ActionEvent;
  /** Working copy, the folder of checkout. */
  readonly workspace: string;
  /** Where the API is. */
  readonly server: { readonly url: string };
  /** Where artifacts go; without it the client has no address, as on a server of one's own. */
  readonly artifacts?: Pick<ArtifactService, 'environment'>;
  /** As in `with:`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Variables of the step, as in `env:`; they win over the runner's. */
  readonly env?: Readonly<Record<string, string>>;
  /** Default that of `github-actions[bot]`. */
  readonly token?: string;
  /** `owner/name`; default the repository of the event's payload. */
  readonly repository?: string;
  readonly matrix?: unknown;
  readonly jobIndex?: number;
  readonly jobTotal?: number;
  readonly runId?: number;
  readonly runNumber?: number;
  readonly runAttempt?: number;
  readonly job?: string;
  readonly workflow?: string;
  /** Whether debug logging is on. */
  readonly isDebug?: boolean;
  /** Which of the scripts that `action.yml` names; default `main`. */
  readonly stage?: 'main' | 'post';
  /** Another script than that of the stage. */
  readonly script?: string;
  /** Folder of `action.yml`; default the root of this repository. */
  readonly actionFolder?: string;
  /** State of the main script, for a post script. */
  readonly state?: Readonly<Record<string, string>>;
  /** `RUNNER_TEMP`, to go on with that of an earlier step; default a fresh one. HOME and TMPDIR lie beside it. */
  readonly temp?: string;
  /** When the process is killed; default after two minutes. */
  readonly timeoutMs?: number;
}

/** What the Action left behind. */
export interface ActionRun extends CommandFiles, ReadLog {
  readonly exitCode: number | null;
  /** Both streams in the order they came, as the process wrote them. */
  readonly log: string;
  /** `RUNNER_TEMP` of the job. */
  readonly temp: string;
}

/** An Action that is running. */
export interface StartedAction {
  readonly child: ChildProcess;
  /** Resolves when it has ended. */
  readonly ended: Promise<ActionRun>;
}

/** Node 24, as `using: node24` means it. */
const node = join(root, 'node_modules/.bin/node');

/** Room for new objects from the start: to let it grow from 1 MB costs a tenth of the time of so short a program. */
const flags = ['--min-semi-space-size=16'];

/** How long the streams of a script that has ended may stay open. */
const streamsCloseMs = 5_000;

/** Runs the Action as the Actions runner would, to its end. */
export function runAction(options: ActionOptions): Promise<ActionRun> {
  return startAction(options).ended;
}

/** Starts the Action as the Actions runner would. Nothing of this process's variables reaches it but PATH. */
export function startAction(options: ActionOptions): StartedAction {
  const {
    workspace,
    stage = 'main',
    actionFolder = root,
    timeoutMs = 120_000,
    temp = join(temporaryFolder(), '_temp'),
  } = options;
  const { script = scriptOf(actionFolder, stage) } = options;
  const step = temporaryFolder();
  const env = variables(options, temp, step);
  const child = spawn(node, [...flags, script], { cwd: workspace, env, stdio: ['ignore', 'pipe', 'pipe'] });
  closeAfterTests(async () => {
    child.kill('SIGKILL');
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
  const ended = new Promise<ActionRun>((resolve, reject) => {
    const pieces: string[] = [];
    const lines: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      let rest = '';
      stream.setEncoding('utf8').on('data', (piece: string) => {
        pieces.push(piece);
        const end = Math.max(piece.lastIndexOf('\n'), piece.lastIndexOf('\r')) + 1;
        if (end === 0) rest += piece;
        else {
          lines.push(...splitLines(rest + piece.slice(0, end)));
          rest = piece.slice(end);
        }
      });
      stream.on('end', () => {
        if (rest !== '') lines.push(...splitLines(rest));
      });
    }
    // A process that outlives the script may hold its streams open; the runner does not wait for it either.
    child.on('exit', () => {
      const destroy = (): void => {
        child.stdout.destroy();
        child.stderr.destroy();
      };
      setTimeout(destroy, streamsCloseMs).unref();
    });
    child.on('error', reject);
    child.on('close', (exitCode) => {
      clearTimeout(timer);
      const masked = [options.token ?? identities.workflow.token];
      try {
        const log = pieces.join('');
        resolve({ exitCode, log, temp, ...readLog(lines, masked), ...readCommandFiles(step) });
      } catch (error) {
        reject(error);
      }
    });
  });
  return { child, ended };
}

function variables(options: ActionOptions, temp: string, step: string): Record<string, string> {
  const { event, workspace, server, artifacts, token = identities.workflow.token } = options;
  const { inputs = {}, env = {}, matrix = null, jobIndex = 0, jobTotal = 1, state = {} } = options;
  const { runId = 1, runNumber = 1, runAttempt = 1, job = 'evals', workflow = 'Evals' } = options;
  const { actionFolder = root, isDebug = false } = options;
  const repository = options.repository ?? event.repository;
  const [owner = ''] = repository.split('/');
  // As on a machine of GitHub: all steps of a job share these three, and no two are one.
  const [home, systemTemp] = [join(temp, '../home'), join(temp, '../tmp')];
  const eventPath = join(step, 'event.json');
  for (const folder of [temp, home, systemTemp]) mkdirSync(folder, { recursive: true });
  writeFileSync(eventPath, JSON.stringify(event.payload));
  const workflowRef = `${repository}/.github/workflows/evals.yml@${event.ref}`;
  return {
    PATH: process.env.PATH ?? '',
    ...compileCache,
    HOME: home,
    TMPDIR: systemTemp,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__evals',
    GITHUB_ACTION_PATH: actionFolder,
    GITHUB_ACTOR: event.actor,
    GITHUB_ACTOR_ID: String(identityOf(event.actor)?.id ?? 1),
    GITHUB_TRIGGERING_ACTOR: event.actor,
    // The artifact client refuses another host; only the API lies on loopback.
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: server.url,
    GITHUB_GRAPHQL_URL: `${server.url}/graphql`,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_SHA: event.sha,
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: event.refName,
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_HEAD_REF: event.headRef,
    GITHUB_BASE_REF: event.baseRef,
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_ID: String(stableId(repository)),
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_REPOSITORY_OWNER_ID: String(identityOf(owner)?.id ?? 1),
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ID: String(runId),
    GITHUB_RUN_NUMBER: String(runNumber),
    GITHUB_RUN_ATTEMPT: String(runAttempt),
    GITHUB_JOB: job,
    GITHUB_WORKFLOW: workflow,
    GITHUB_WORKFLOW_REF: workflowRef,
    GITHUB_WORKFLOW_SHA: event.sha,
    GITHUB_WORKSPACE: workspace,
    ...newCommandFiles(step),
    RUNNER_ARCH: 'X64',
    RUNNER_OS: 'Linux',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(step, 'tools'),
    RUNNER_WORKSPACE: join(workspace, '..'),
    ...(isDebug ? { RUNNER_DEBUG: '1' } : {}),
    ...artifacts?.environment({ runId }),
    ...inputVariables(actionFolder, inputs, { token, matrix, jobIndex, jobTotal }),
    ...Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])),
    ...env,
  };
}
