import type { Config } from '../config/config.ts';
import type { Parsed } from '../model/issue.ts';
import { findRuntime } from './find-runtime.ts';
import type { RuntimeFinding } from './findings.ts';
import type { TimedSuite } from './job-minutes.ts';
import type { RepositoryFiles } from './repository-files.ts';

/** What a workflow has to know of the suites that it will run. */
export interface WorkflowPlan {
  readonly suites: readonly (TimedSuite & { readonly environment: readonly string[] })[];
  readonly environment: readonly string[];
  readonly runtime: RuntimeFinding;
}

/** The plan; or why a workflow would fail on every pull request, as the end of a sentence, and what to do first. */
export type WorkflowOutcome =
  | { readonly ok: true; readonly plan: WorkflowPlan }
  | { readonly ok: false; readonly reason: string; readonly first: string };

/** Of a command without a timeout. */
const usualMinutes = 30;

/**
 * What the workflow for a config needs.
 *
 * @param config - the one that is there or will be, not only what was found: its suites are what the job runs
 */
export function planWorkflow(
  config: Parsed<Config>,
  files: RepositoryFiles,
  isGit: boolean,
  configPath: string,
): WorkflowOutcome {
  if (!config.ok) {
    return {
      ok: false,
      reason: `${configPath} has problems`,
      first: 'Mend them',
    };
  }
  const suites = Object.entries(config.value.suites).map(([name, { judge, run }]) => ({
    name,
    epochs: judge.epochs ?? 1,
    timeoutMinutes: run.timeoutMs === undefined ? usualMinutes : run.timeoutMs / 60_000,
    environment: judge.passEnv,
  }));
  if (suites.length === 0) {
    return {
      ok: false,
      reason: `${configPath} names no suite yet`,
      first:
        'Name one (a command, and the results file it writes), or take the # away from one that stands there',
    };
  }
  if (!isGit) {
    return {
      ok: false,
      reason: 'the gate compares commits, and this folder is no git repository',
      first: 'Make it one (git init) and commit',
    };
  }
  const started = Object.values(config.value.suites).map(({ run }) => ({
    workingDirectory: run.workingDirectory,
    command: run.command ?? [],
    setup: run.setup === undefined || run.setup === 'none' ? undefined : { commands: run.setup },
  }));
  return {
    ok: true,
    plan: {
      suites,
      environment: [...new Set(suites.flatMap(({ environment }) => environment))].sort(),
      runtime: findRuntime(files, started),
    },
  };
}
