import type { MetricsRecord } from '../../core/record/record-schema.ts';
import type { ArtifactInfo, RunInfo } from '../stored/run-artifacts.ts';
import type { RecordRefusal } from './archive-outcome.ts';
import { isNameOf } from './artifact-name.ts';

/** What GitHub says of where a record comes from. */
export interface RecordSource {
  readonly artifact: ArtifactInfo;
  /** The run that made the artifact. */
  readonly run: RunInfo;
  /** The run that the record is about: another one where a trusted run judged it anew. */
  readonly evaluated: RunInfo;
  /** `owner/name` */
  readonly repository: string;
}

/** Why a record is refused. */
export interface Contradiction {
  readonly reason: RecordRefusal;
  readonly message: string;
}

/** Who wrote a record. */
export type RunKind =
  /** The run that evaluated the change; its code could have written anything, as a member of the repository. */
  | 'evaluation'
  /** A run of the default branch that judged what another run had reported. */
  | 'report'
  /** Its head is in another repository, or nobody knows where. */
  | 'fork'
  | 'other';

/** Events whose runs are about the very commit that GitHub names as their head. */
const evaluating = new Set(['pull_request', 'push', 'merge_group', 'schedule', 'workflow_dispatch']);

/** Tells who wrote a record, by what GitHub says alone. A branch called like the default one proves nothing. */
export function runKind(
  run: RunInfo,
  repository: { readonly id: number; readonly defaultBranch: string },
): RunKind {
  if (run.repositoryId !== repository.id) return 'other';
  if (run.headRepositoryId !== repository.id) return 'fork';
  // A run by hand on the default branch may have run a fork's code, which can store what it likes in that run.
  if (run.event === 'workflow_dispatch' && run.headBranch === repository.defaultBranch) return 'other';
  if (evaluating.has(run.event)) return 'evaluation';
  // Not `issue_comment`, which belongs to the default branch as well: workflows that run a pull request's code when a
  // comment asks for it are common.
  return run.event === 'workflow_run' && run.headBranch === repository.defaultBranch ? 'report' : 'other';
}

/**
 * Holds what a record says of itself against what GitHub says.
 *
 * @returns the first contradiction; null = there is none
 */
export function contradiction(record: MetricsRecord, source: RecordSource): Contradiction | null {
  const { identity, suite } = record;
  const { artifact, run, evaluated, repository } = source;
  const says = (reason: RecordRefusal, what: string, said: unknown, is: unknown): Contradiction => ({
    reason,
    message: `the record says ${what} ${shown(said)}, GitHub says ${shown(is)}`,
  });
  if (identity.repository?.toLowerCase() !== repository.toLowerCase())
    return says('repository', 'repository', identity.repository, repository);
  if (identity.runId !== String(evaluated.id)) return says('run-id', 'run', identity.runId, evaluated.id);
  if (identity.event !== evaluated.event) return says('event', 'event', identity.event, evaluated.event);
  // A run by hand belongs to its branch, whatever change it was told to evaluate: the run that judged it knows.
  const isByHand = run.id !== evaluated.id && evaluated.event === 'workflow_dispatch';
  if (!isByHand && identity.headSha !== evaluated.headSha)
    return says('head-sha', 'head', identity.headSha, evaluated.headSha);
  // A merge group has a branch that is gone by then, and that no record names.
  const isBranchless = identity.branch === null && evaluated.event === 'merge_group';
  if (!isByHand && !isBranchless && identity.branch !== evaluated.headBranch)
    return says('branch', 'branch', identity.branch, evaluated.headBranch);
  const attempt = identity.runAttempt ?? 1;
  if (attempt > evaluated.attempt) return says('attempt', 'attempt', attempt, `at most ${evaluated.attempt}`);
  const parts = { suite: suite.name ?? '', matrixKey: suite.matrixKey ?? 'single' };
  // What was judged anew may be named by the attempt of either run.
  const attempts = run.id === evaluated.id ? [attempt] : attemptsUpTo(Math.max(run.attempt, attempt));
  if (!attempts.some((number) => isNameOf(artifact.name, { ...parts, attempt: number })))
    return {
      reason: 'suite',
      message: `the record is of suite ${shown(suite.name)}, leg ${shown(suite.matrixKey)}, attempt ${attempt}, which the name of the artifact does not say`,
    };
  return null;
}

function attemptsUpTo(last: number): readonly number[] {
  return Array.from({ length: Math.min(last, 100) }, (_, index) => index + 1);
}

/** A value of the record, which may be any text, as it can stand in a log. */
function shown(value: unknown): string {
  return JSON.stringify(value).slice(0, 80);
}
