import { expect } from 'vitest';
import { temporaryFolder } from '../../support/git-repository.ts';
import { pushEvent, workflowDispatchEvent } from '../../support/github/events.ts';
import type { FaultLine } from '../../support/github/fault-line.ts';
import type { JsonObject } from '../../support/github/http.ts';
import type { PullRequestOptions } from '../../support/github/pull-request.ts';
import type { ActionRun } from '../../support/github/runner.ts';
import type { RunState } from '../../support/github/state.ts';
import type { EarlierArtifact } from '../../support/github/stored-artifact.ts';
import { workflowRunEvent } from '../../support/github/workflow-run-event.ts';
import { openScene, type Scene, type SceneOptions } from './scene.ts';

/** Ids of the three runs of a scene: on main, of the pull request, and of the report. */
export const runIds = { main: 2, evaluate: 5, report: 6 } as const;

/** A pull request whose evaluation and report are two workflows. */
export interface ReportScene extends Scene {
  /** Evaluates the default branch and stores it, as a workflow on push does. */
  readonly recordMain: () => Promise<void>;
  /** Evaluates the pull request with a token that reads, as on a fork, and says that this run is over. */
  readonly evaluate: (run?: Partial<RunState>, options?: SceneOptions) => Promise<ActionRun>;
  /** Says what the evaluation's run was, without one. */
  readonly addEvaluation: (run?: Partial<RunState>) => void;
  /** Puts an artifact into the evaluation's run. */
  readonly leave: (artifact: Partial<EarlierArtifact> & Pick<EarlierArtifact, 'name'>) => void;
  /** Runs `command: report` on `workflow_run`, in a folder without a checkout. */
  readonly report: (options?: SceneOptions) => Promise<ActionRun>;
  /** Runs it in a workflow that a person started for the pull request. */
  readonly reportByHand: (
    inputs?: Readonly<Record<string, string>>,
    options?: SceneOptions,
  ) => Promise<ActionRun>;
  /** Statuses on a commit, newest first; default the head of the pull request. */
  readonly statuses: (sha?: string) => readonly JsonObject[];
  /** Requests of the newest report alone that changed something. */
  readonly reportWrites: () => readonly string[];
}

/** Starts servers and pull request; of a fork unless something else is said. */
export async function openReportScene(
  options: Omit<PullRequestOptions, 'server'> = {},
  faults?: FaultLine,
): Promise<ReportScene> {
  const scene = await openScene({ isFork: true, ...options }, faults);
  const { server, pull, artifacts } = scene;
  let before = 0;
  const addEvaluation = (run: Partial<RunState> = {}): void => {
    const { headSha, head, headRepository, repository } = pull.facts;
    const usual = { event: 'pull_request', headSha, headBranch: head, repository };
    server.addRun(runIds.evaluate, { ...usual, headRepository: headRepository ?? repository, ...run });
  };
  const runReport = async (options: SceneOptions): Promise<ActionRun> => {
    before = scene.writes().length;
    return scene.run({ workspace: temporaryFolder(), runId: runIds.report, job: 'report', ...options });
  };
  return {
    ...scene,
    addEvaluation,
    recordMain: async () => {
      const event = pushEvent({ repository: pull.repository, sha: pull.mainSha });
      const done = await scene.runOn(event, { runId: runIds.main });
      expect(done.exitCode, done.log).toBe(0);
      server.addRun(runIds.main, { headBranch: 'main', headSha: pull.mainSha, event: 'push' });
    },
    evaluate: async (run = {}, more = {}) => {
      const done = await scene.run({ runId: runIds.evaluate, inputs: { comment: 'never' }, ...more });
      addEvaluation({ conclusion: done.exitCode === 0 ? 'success' : 'failure', ...run });
      return done;
    },
    leave: (artifact) => {
      artifacts.add({ runId: runIds.evaluate, files: {}, ...artifact });
    },
    report: (options = {}) => {
      const { headSha, head: headBranch, headRepository, repository } = pull.facts;
      const run = {
        repository,
        runId: runIds.evaluate,
        event: 'pull_request',
        headBranch,
        headSha,
        ...(headRepository === undefined ? {} : { headRepository }),
      } as const;
      const event = workflowRunEvent(run, pull.mainSha);
      const { inputs = {}, ...more } = options;
      return runReport({ event, ...more, inputs: { command: 'report', ...inputs } });
    },
    reportByHand: (inputs = {}, more = {}) => {
      const named = { 'pull-request': String(pull.number), 'head-sha': pull.facts.headSha };
      const event = workflowDispatchEvent({ repository: pull.repository, sha: pull.mainSha });
      const all = { command: 'report', ...named, ...inputs };
      return runReport({ event, runId: runIds.evaluate, ...more, inputs: all });
    },
    statuses: (sha = pull.facts.headSha) => server.state.statuses.get(`${pull.repository}@${sha}`) ?? [],
    reportWrites: () => scene.writes().slice(before),
  };
}
