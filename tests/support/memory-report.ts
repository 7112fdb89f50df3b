import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { readActionInputs } from '../../src/app/action/action-inputs.ts';
import { reportRun } from '../../src/app/action/report-run.ts';
import type { ActionPorts, PostedComment } from '../../src/app/action-ports.ts';
import type { ApprovalEvents } from '../../src/app/approval/approval-events.ts';
import type { World } from '../../src/app/ports.ts';
import { contentKey } from '../../src/app/report-run/content-key.ts';
import { readReportedChange } from '../../src/app/report-run/read-reported-change.ts';
import type {
  CommitStatus,
  RemotePullRequest,
  RemoteRepository,
  RemoteTree,
} from '../../src/app/report-run/remote-repository.ts';
import type { RunArtifacts, RunInfo } from '../../src/app/stored/run-artifacts.ts';
import { encodeRows } from '../../src/core/results/rows/encode-rows.ts';
import { nodeFiles } from '../../src/shell/files/node-files.ts';
import { temporaryFolder } from './git-repository.ts';
import { caseRows, reportedFiles, rowsText } from './github/reported-files.ts';
import { configPath, promptPath, suiteProject } from './github/suite-project.ts';
import { memoryHistory } from './memory-history.ts';
import { artifactOf, forkId, memoryRuns, repositoryId, runInfo } from './memory-runs.ts';
import { row, run } from './rows.ts';

const headSha = 'a'.repeat(40);
const baseSha = 'b'.repeat(40);
const now = '2026-11-22T13:00:00Z';

/** What stands on GitHub when the report begins. */
export interface ReportSetting {
  readonly event: { readonly name: 'workflow_run' | 'issue_comment'; readonly payload: object };
  /** The pull request each time it is asked for; the last one stays. Default one of a fork. */
  readonly pulls?: readonly Partial<RemotePullRequest>[];
  readonly approvals?: Partial<ApprovalEvents>;
  /** The evaluation, over the usual one. */
  readonly run?: Partial<RunInfo>;
  /** Statuses that stand beside the head. */
  readonly contexts?: readonly string[];
  readonly runs?: Partial<RunArtifacts>;
}

/** What a report wrote, and what it said. */
export interface WrittenReport {
  readonly exitCode: number;
  readonly statuses: readonly (CommitStatus & { readonly sha: string })[];
  readonly comments: readonly string[];
  readonly log: string;
}

/** The evaluation that is reported: twice the price of base, judged at 12:05. */
export const evaluation = runInfo({
  id: 5,
  conclusion: 'failure',
  headSha,
  headRepositoryId: forkId,
  headRepository: 'mallory/bot',
  createdAt: '2026-11-22T12:05:00Z',
});

/** Runs `report` of the Action against a GitHub in memory: a change that costs twice as much, and a stored base. */
export async function memoryReport(setting: ReportSetting): Promise<WrittenReport> {
  const { event, pulls = [], approvals = {}, contexts = [] } = setting;
  const usual: RemotePullRequest = {
    number: 7,
    isOpen: true,
    headSha,
    headRepositoryId: forkId,
    headBranch: 'feature',
    baseBranch: 'main',
    isFork: true,
    isDependabot: false,
  };
  const statuses: (CommitStatus & { readonly sha: string })[] = [];
  const comments: PostedComment[] = [];
  const lines: string[] = [];
  let asked = 0;
  const project = suiteProject();
  const trees = new Map([
    [baseSha, project],
    [headSha, { ...project, [promptPath]: 'You answer at length.\n' }],
  ]);
  const remote: RemoteRepository = {
    pullRequest: async () => {
      const over = pulls[Math.min(asked, pulls.length - 1)] ?? {};
      asked += 1;
      return { ...usual, ...over };
    },
    openPullRequests: async function* () {
      yield { ...usual, ...pulls[0] };
    },
    meet: async () => ({ baseSha, mergeBaseSha: baseSha }),
    changedFiles: async () => [{ path: promptPath }],
    tree: async (sha) => treeOf(trees.get(sha) ?? {}),
    file: async (path, sha) => bytesOf(trees.get(sha)?.[path]),
    blob: async (id) => {
      const texts = [...trees.values()].flatMap((files) => Object.values(files));
      return bytesOf(texts.find((text) => idOf(text) === id)) ?? new Uint8Array();
    },
    statusContexts: async () => contexts,
    setStatus: async (sha, status) => {
      statuses.push({ sha, ...status });
    },
  };
  const reported = { ...evaluation, ...setting.run };
  const runs = memoryRuns(
    [reported, onMain],
    [
      artifactOf(reported, 'eval-envelope-bot-single-0a1b2c3d-1', bytesIn(headFiles())),
      artifactOf(onMain, 'eval-envelope-bot-single-0a1b2c3d-1', {
        'rows.jsonl.gz': await baseRows(usual, remote),
      }),
    ],
    setting.runs,
  );
  const events: ApprovalEvents = {
    labels: async () => [],
    events: async () => ({ rows: [], isCut: false }),
    comments: async () => ({ rows: [], isCut: false }),
    mayWrite: async () => false,
    ...approvals,
  };
  const out = temporaryFolder();
  const world: World = {
    files: nodeFiles(import.meta.url, out, { add: () => () => {} }),
    environment: { GITHUB_REPOSITORY: 'octocat/bot', GITHUB_RUN_ID: '9', GITHUB_WORKFLOW: 'Report' },
    clock: { now: () => new Date(now) },
    log: { note: (line) => lines.push(line), output: () => {}, step: () => () => {} },
    history: async () => memoryHistory(),
    gitHub: async () => ({
      repository: remote,
      runs,
      approvals: events,
      // A report asks neither.
      pulls: { byChange: notAsked, one: notAsked, details: notAsked, rateLimit: () => null },
      issues: {
        ownLogin: notAsked,
        byChange: notAsked,
        create: notAsked,
        update: notAsked,
        pin: notAsked,
      },
      comments: {
        ownLogin: async () => 'github-actions[bot]',
        pullRequestHead: async () => {
          const { headSha: sha, isOpen } = await remote.pullRequest(7);
          return { sha, isOpen };
        },
        comments: async () => comments,
        createComment: async (_number, body) => {
          const posted = {
            id: comments.length + 1,
            url: 'https://github.com/',
            body,
            author: 'github-actions[bot]',
          };
          comments.push(posted);
          return posted;
        },
        updateComment: unused('updateComment'),
        deleteComment: unused('deleteComment'),
      },
    }),
    processes: { interpreter: 'node', run: unused('run') },
    terminal: { program: '', parse: unused('parse'), print: unused('print') },
    git: unused('git'),
    runArtifacts: unused('runArtifacts'),
    encodeParquet: unused('encodeParquet'),
  };
  const gitHub = await world.gitHub('octocat/bot');
  const ports: ActionPorts = {
    runner: {
      input: () => '',
      event: unused('event'),
      setOutput: () => {},
      annotate: ({ message }) => lines.push(message),
      writeSummary: async () => {},
      hide: () => {},
    },
    prepare: async () => {},
    wait: async () => {},
    github: async () => gitHub.comments,
    artifacts: async () => ({
      whyNot: () => null,
      upload: async () => ({ id: 1 }),
      list: async () => [],
      download: unused('download'),
    }),
    runArtifacts: unused('runArtifacts'),
    history: unused('history'),
  };
  const inputs = readActionInputs(() => '');
  const call = { inputs, event: { ...event, ref: 'refs/heads/main' }, places: { out } };
  const exitCode = await reportRun(call, ports, world);
  return { exitCode, statuses, comments: comments.map(({ body }) => body), log: lines.join('\n') };
}

const onMain = runInfo({ id: 2, event: 'push', headBranch: 'main', headSha: baseSha, repositoryId });

function headFiles(): Readonly<Record<string, string | Uint8Array>> {
  return reportedFiles(rowsText(caseRows().map((one) => ({ ...one, costUsd: 0.004 }))));
}

/** Rows of base as a run of the default branch stored them, of the very content that base has. */
async function baseRows(pull: RemotePullRequest, remote: RemoteRepository): Promise<Uint8Array> {
  const change = await readReportedChange(pull, configPath, remote, new Date(0));
  const rows = caseRows().map(({ caseId, passed, latencyMs, costUsd }) =>
    row({
      caseId: String(caseId),
      passed: passed === true,
      latencyMs: Number(latencyMs),
      costUsd: Number(costUsd),
    }),
  );
  const suiteKey = contentKey('bot', 'base', change) ?? '';
  const origin = { suiteKey, sha: baseSha, evaluatedAt: '2026-11-22T11:00:00Z' };
  return new Uint8Array(gzipSync(encodeRows(run(rows, { suite: 'bot', origin }))));
}

function treeOf(files: Readonly<Record<string, string>>): RemoteTree {
  const entries = Object.entries(files).map(([path, text]) => ({
    path,
    objectId: idOf(text),
    kind: 'file' as const,
    sizeBytes: text.length,
  }));
  return { entries, isCut: false };
}

function idOf(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

function bytesOf(text: string | undefined): Uint8Array | null {
  return text === undefined ? null : new TextEncoder().encode(text);
}

function bytesIn(files: Readonly<Record<string, string | Uint8Array>>): Readonly<Record<string, Uint8Array>> {
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [
      name,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  );
}

function unused(what: string): () => never {
  return () => {
    throw new Error(`${what} is not used here`);
  };
}

function notAsked(): never {
  throw new Error('a report asks for none of this');
}
