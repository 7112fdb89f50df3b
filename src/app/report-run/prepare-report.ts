import { GitHubError, UsageError } from '../../core/model/program-error.ts';
import type { CommentView } from '../../core/report/comment-view.ts';
import { failureComment } from '../../core/report/failure-comment.ts';
import { code, plainText, rich } from '../../core/report/rich-text.ts';
import { signOffSource } from '../approval/sign-off-source.ts';
import type { World } from '../ports.ts';
import type { EarlierRunStore } from '../stored/earlier-runs.ts';
import { pullRequestStore } from '../stored/pull-request-store.ts';
import type { RunArtifacts, RunInfo } from '../stored/run-artifacts.ts';
import { findJudgedRun, type Wait } from './find-judged-run.ts';
import { type FoundPullRequest, findPullRequest } from './find-pull-request.ts';
import { judgedBefore } from './judged-before.ts';
import type { CommitStatus, RemotePullRequest, RemoteRepository } from './remote-repository.ts';
import { type ReportedSuite, reportedSuites } from './reported-suites.ts';
import { type ReportOutcome, type ReportPorts, runReport, UnusableRun } from './run-report.ts';
import { statusContext, statusDescription, statusText } from './status-text.ts';

/** What is to be reported. */
export interface ReportRequest {
  /** `owner/name` */
  readonly repository: string;
  /** Run whose artifacts are read; null = there is none, only a folder. */
  readonly runId: number | null;
  /** What an artifact held, unpacked somewhere else; null = artifacts are loaded. */
  readonly folder: { readonly suite: string | null; readonly read: ReportedSuite['read'] } | null;
  /** Pull request that a person named; null = it is found by the head of the run. */
  readonly named: { readonly number: number; readonly headSha: string } | null;
  /** Pull request that somebody wrote a command to: what was judged before is judged again; null = nobody did. */
  readonly commented: number | null;
  readonly configPath: string;
  readonly out: string;
}

/** What is to be written, or why nothing is. */
export type Report =
  | { readonly kind: 'nothing'; readonly reason: string }
  | {
      readonly kind: 'report';
      readonly pullRequest: number;
      readonly headSha: string;
      readonly status: Omit<CommitStatus, 'targetUrl'>;
      readonly view: CommentView;
      /** A comment may be made where there is none: the verdict rests on rows that could be read. */
      readonly isSound: boolean;
      /** null = nothing was judged. */
      readonly outcome: ReportOutcome | null;
      /** Path of the workflow whose comment it is, where its gate writes one; null = a comment of reports alone. */
      readonly gate: string | null;
    };

/** Endings after which there is nothing to say: nobody has evaluated anything, and nothing is wrong with that. */
const silentEndings = new Set(['action_required', 'skipped', 'stale', 'neutral']);

/**
 * Finds the pull request of a run and judges it anew. From there on, whatever goes wrong is a failing status that says so.
 *
 * @throws GitHubError where not even the pull request can be told
 */
export async function prepareReport(
  request: ReportRequest,
  artifacts: RunArtifacts,
  ports: ReportPorts & { readonly wait: Wait },
): Promise<Report> {
  const found = await find(request, artifacts, ports);
  if (found.kind === 'none') return { kind: 'nothing', reason: found.reason };
  const { pull, run } = found;
  const isAgain = request.commented !== null;
  // Whoever pushes to a branch of this repository could as well write the status; what Dependabot brings is foreign code.
  const isOwn = isAgain && !pull.isFork && !pull.isDependabot;
  const { defaultBranch } = await artifacts.repository();
  const context = statusContext(pull.baseBranch, defaultBranch, request.configPath);
  const about = {
    pullRequest: pull.number,
    headSha: pull.headSha,
    gate: isOwn ? (run?.workflowPath ?? null) : null,
  };
  if (isAgain && !isOwn && !(await ports.remote.statusContexts(pull.headSha)).includes(context)) {
    const reason = `no verdict stands beside ${pull.headSha.slice(0, 7)} yet, and a comment makes none`;
    return { kind: 'nothing', reason };
  }
  try {
    const outcome = await runReport(
      {
        pull,
        identity: {
          repository: request.repository,
          runId: run === null ? null : String(run.id),
          runAttempt: run?.attempt ?? null,
          event: run?.event ?? null,
          startedAt: run?.createdAt ?? null,
        },
        // A run that a person started is the one that this is a part of: it is not over.
        conclusion: request.named === null ? (run?.conclusion ?? null) : null,
        suites: (names) => suitesOf(request, run, names, artifacts, pull.headSha),
        signOffs: signOffSource(
          async () => pull,
          async () => ports.approvals,
          async () => artifacts,
        ),
        judgedBefore: judgedBefore(pull, run, artifacts),
        own: isOwn ? ownStore(pull, run, artifacts, ports.world) : null,
        isAgain,
      },
      request.configPath,
      request.out,
      ports,
    );
    if (isAgain && outcome.gate.verdict === 'not-evaluated')
      return {
        kind: 'nothing',
        reason: `what was judged cannot be judged again: ${plainText(outcome.gate.view.headline)}`,
      };
    const isSound = outcome.gate.suites.length === 0 || outcome.suites.some((suite) => suite.isSound);
    const status = { context, ...statusText(outcome.gate) };
    return { kind: 'report', ...about, status, view: outcome.gate.view, isSound, outcome };
  } catch (error) {
    const { message, hint } = explain(error, ports.world);
    if (isAgain) return { kind: 'nothing', reason: `what was judged cannot be judged again: ${message}` };
    const footer = rich`head ${code(pull.headSha.slice(0, 7))}`;
    const view = failureComment(message, hint, footer);
    const status = { context, state: 'failure', description: notEvaluated(view) } as const;
    return { kind: 'report', ...about, status, view, isSound: false, outcome: null };
  }
}

/** Whatever goes wrong here is a failing status: a commit without one would wait for good. */
function explain(error: unknown, { log }: World): { readonly message: string; readonly hint: string } {
  if (error instanceof UnusableRun)
    return { message: error.message, hint: 'Look at the run, and start it again.' };
  if (error instanceof UsageError || error instanceof GitHubError) return error;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  log.note(`report: an error nobody foresaw; please report it with the lines below.\n${stack}`);
  return { message: 'an error nobody foresaw', hint: 'The log of the report has it; please report it.' };
}

/** The pull request, and the run whose artifacts are read. */
async function find(
  { runId, named, commented }: ReportRequest,
  artifacts: RunArtifacts,
  { remote, wait }: ReportPorts & { readonly wait: Wait },
): Promise<(Extract<FoundPullRequest, { kind: 'found' }> & { readonly run: RunInfo | null }) | NotFound> {
  if (commented !== null) return findJudgedRun(commented, artifacts, remote, wait);
  const run = runId === null ? null : await artifacts.run(runId);
  const found = named === null ? await pullRequestOf(run, remote) : await namedPullRequest(named, remote);
  return found.kind === 'none' ? found : { ...found, run };
}

type NotFound = Extract<FoundPullRequest, { kind: 'none' }>;

/** Rows that runs of the same workflow stored for the pull request. */
function ownStore(
  { headSha: sha, headRepositoryId: repositoryId, headBranch: branch }: RemotePullRequest,
  run: RunInfo | null,
  artifacts: RunArtifacts,
  world: World,
): EarlierRunStore {
  const workflowPath = run?.workflowPath ?? null;
  return pullRequestStore(
    async () => artifacts,
    { sha, repositoryId, branch, workflowPath, runId: null },
    world,
  );
}

async function pullRequestOf(run: RunInfo | null, remote: RemoteRepository): Promise<FoundPullRequest> {
  if (run === null) return { kind: 'none', reason: 'neither a run nor a pull request is named' };
  if (run.event !== 'pull_request')
    return { kind: 'none', reason: `run ${run.id} was started by ${run.event}, and not for a pull request` };
  if (run.status !== 'completed') return { kind: 'none', reason: `run ${run.id} is not over: it runs again` };
  const { conclusion } = run;
  if (conclusion === null || silentEndings.has(conclusion))
    return { kind: 'none', reason: `run ${run.id} evaluated nothing (${conclusion ?? 'no conclusion'})` };
  return findPullRequest(run, remote);
}

async function namedPullRequest(
  { number, headSha }: { readonly number: number; readonly headSha: string },
  remote: RemoteRepository,
): Promise<FoundPullRequest> {
  const pull = await remote.pullRequest(number);
  if (!pull.isOpen) return { kind: 'none', reason: `pull request ${number} is closed` };
  if (pull.headSha === headSha) return { kind: 'found', pull };
  const reason = `pull request ${number} has moved on to ${pull.headSha.slice(0, 7)} since ${headSha.slice(0, 7)} was evaluated`;
  return { kind: 'none', reason };
}

async function suitesOf(
  { folder, configPath }: ReportRequest,
  run: RunInfo | null,
  names: readonly string[],
  artifacts: RunArtifacts,
  headSha: string,
): ReturnType<typeof reportedSuites> {
  if (folder !== null) {
    const suite = folder.suite ?? (names.length === 1 ? names[0] : undefined);
    if (suite === undefined || !names.includes(suite))
      throw new UnusableRun(`the suite of the folder has to be named: one of ${names.join(', ')}.`);
    return { suites: [{ suite, matrixKey: null, leg: 'folder', read: folder.read }], others: 0, missing: [] };
  }
  if (run === null) throw new UnusableRun('no run is named.');
  const whyNot = artifacts.whyNot();
  if (whyNot !== null) throw new UnusableRun(whyNot);
  return reportedSuites(run, names, artifacts, { configPath, headSha });
}

function notEvaluated(view: CommentView): string {
  return statusDescription(plainText(view.headline).replace(/^Not evaluated: /, 'not-evaluated: '));
}
