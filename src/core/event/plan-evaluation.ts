import { UsageError } from '../model/program-error.ts';
import { type CandidatePlan, planCandidate } from './plan-candidate.ts';
import type { ToldCandidate } from './read-candidate.ts';
import type { WorkflowEvent } from './workflow-event.ts';

/** The pull request that a run is for. */
export interface PlannedPullRequest {
  readonly number: number;
  readonly headSha: string;
  /** Id of the repository that head lies in; null = not known, or gone. */
  readonly headRepositoryId: number | null;
  /** Branch of this repository that head lies on; null = of another repository, or not known. */
  readonly ownBranch: string | null;
}

/** The commit that the verdict stands beside, as a commit status. */
export interface PlannedStatus {
  readonly sha: string;
  /** Branch that it goes into. */
  readonly baseBranch: string;
  /** null = not known. */
  readonly defaultBranch: string | null;
}

/** What is evaluated for an event. */
export interface EvaluationPlan {
  /** `gate` compares and decides; `record` evaluates the default branch and keeps what it finds. */
  readonly command: 'gate' | 'record';
  /** Revisions to compare; undefined = found from the checked-out commit. */
  readonly base: string | undefined;
  readonly head: string | undefined;
  /** The whole of every suite, whatever changed. */
  readonly isEverySuite: boolean;
  /** The pull request whose comment is kept; null = there is none to write to. */
  readonly pullRequest: PlannedPullRequest | null;
  /** Number of the pull request that waits in a merge queue; null = it is no merge group, or not known. */
  readonly queued: number | null;
  /** Where a commit status goes; null = nowhere, or this run may not write one. */
  readonly status: PlannedStatus | null;
  /** Why no comment is written although there is a pull request; null = nothing stands against it. */
  readonly whyNoComment: string | null;
  readonly branch: string | null;
  /** Absent = a change of the repository is evaluated, not a candidate outside git. */
  readonly outside?: CandidatePlan;
  /** Probes are held against stored runs of the same content; absent = they are not. */
  readonly isFingerprint?: true;
  /** One sentence for the log. */
  readonly reason: string;
}

/** A pull request that a person named when starting the workflow by hand. */
export interface NamedPullRequest {
  readonly number: number;
  /** Full SHA of the head that the person looked at. */
  readonly headSha: string;
}

/**
 * What an event calls for: pull requests, merge groups and pushes to other branches are gated; the default branch, on a
 * push, a schedule or by hand, is recorded.
 *
 * @param event - what the workflow was started for
 * @param command - the one that was asked for; undefined = nobody asked
 * @param named - the pull request to gate where the workflow was started by hand; null = none
 * @param told - class and candidate as the step names them, before those of the event; undefined = it names none
 * @throws UsageError when the command does not go with the event
 */
export function planEvaluation(
  event: WorkflowEvent,
  command: 'gate' | 'record' | undefined,
  named: NamedPullRequest | null = null,
  told?: ToldCandidate,
): EvaluationPlan {
  if (named !== null && event.kind !== 'dispatch') throw notByHand;
  const outside = planCandidate(event, named, told);
  const plan =
    outside === null ? (named === null ? planFor(event) : planOf(named)) : { ...noChange, ...outside };
  if (command !== 'record' || plan.command === 'record') return plan;
  throw new UsageError(
    'record-elsewhere',
    'record keeps what the default branch does, and this workflow runs for something else.',
    'Leave `command` out: the default branch is recorded, everything else is gated.',
  );
}

const notByHand = new UsageError(
  'not-by-hand',
  'pull-request and head-sha name the pull request of a workflow that was started by hand, and this one was not.',
  'Leave both out: the event says which pull request it is.',
);

/** A plan without a change: what the other plans begin with. */
export const noChange = {
  base: undefined,
  head: undefined,
  isEverySuite: false,
  pullRequest: null,
  queued: null,
  status: null,
  whyNoComment: null,
  branch: null,
} as const;

function planOf(named: NamedPullRequest): EvaluationPlan {
  return {
    ...noChange,
    command: 'gate',
    pullRequest: { ...named, headRepositoryId: null, ownBranch: null },
    whyNoComment:
      'a job that runs the code of a fork has no right to write; the job with `command: report` does it',
    reason: `pull request ${named.number} at ${named.headSha.slice(0, 7)}, started by hand`,
  };
}

function whyNoComment({
  isFork,
  isDependabot,
}: {
  readonly isFork: boolean;
  readonly isDependabot: boolean;
}): string | null {
  if (isFork)
    return 'this pull request comes from a fork, whose token cannot write; the verdict stands in the job summary';
  if (isDependabot)
    return 'Dependabot started this run, so its token cannot write and secrets are empty, as with a fork; the verdict stands in the job summary';
  return null;
}

function statusOf(
  { headSha, defaultBranch }: { readonly headSha: string; readonly defaultBranch: string | null },
  baseBranch: string,
): PlannedStatus {
  return { sha: headSha, baseBranch, defaultBranch };
}

function planFor(event: WorkflowEvent): EvaluationPlan {
  switch (event.kind) {
    case 'pull-request':
      return {
        ...noChange,
        command: 'gate',
        pullRequest: {
          number: event.number,
          headSha: event.headSha,
          headRepositoryId: event.headRepositoryId,
          ownBranch: event.isFork ? null : event.headBranch,
        },
        whyNoComment: whyNoComment(event),
        status: whyNoComment(event) === null ? statusOf(event, event.baseBranch) : null,
        branch: event.headBranch,
        reason: `pull request ${event.number} into ${event.baseBranch}`,
      };
    case 'workflow-run':
      throw new UsageError(
        'unsafe-event',
        'workflow_run has a token that can write and the repository’s secrets: an evaluation would run the code of a pull request with them.',
        'Set `command: report`, which runs nothing of the pull request and needs no checkout; docs/forks.md tells how.',
      );
    case 'issue-comment':
      throw new UsageError(
        'unsafe-event',
        'issue_comment has a token that can write and the repository’s secrets: an evaluation would run the code of a pull request with them.',
        'Set `command: report`, which runs nothing of the pull request and needs no checkout; docs/workflows/sign-off.yml shows it.',
      );
    case 'merge-group':
      return {
        ...noChange,
        command: 'gate',
        base: event.baseSha,
        head: event.headSha,
        queued: event.pullRequest,
        status: event.baseBranch === null ? null : statusOf(event, event.baseBranch),
        reason:
          event.pullRequest === null ? 'a merge group' : `a merge group of pull request ${event.pullRequest}`,
      };
    case 'push':
      return event.isDefaultBranch
        ? {
            ...noChange,
            command: 'record',
            base: event.beforeSha ?? undefined,
            branch: event.branch,
            reason: `a push to the default branch ${event.branch}`,
          }
        : { ...noChange, command: 'gate', branch: event.branch, reason: `a push to ${event.branch}` };
    case 'schedule':
      return {
        ...noChange,
        command: 'record',
        isEverySuite: true,
        branch: event.branch,
        reason: 'a schedule',
      };
    case 'dispatch':
      return event.isDefaultBranch
        ? {
            ...noChange,
            command: 'record',
            isEverySuite: true,
            branch: event.branch,
            reason: `a start by hand on the default branch ${event.branch}`,
          }
        : {
            ...noChange,
            command: 'gate',
            branch: event.branch,
            reason: `a start by hand on ${event.branch}`,
          };
  }
}
