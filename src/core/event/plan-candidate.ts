import type { Candidate } from '../model/candidate.ts';
import { UsageError } from '../model/program-error.ts';
import type { EvaluationPlan, NamedPullRequest } from './plan-evaluation.ts';
import { readCandidate, type ToldCandidate } from './read-candidate.ts';
import type { WorkflowEvent } from './workflow-event.ts';

/** A candidate outside git that takes the place of a change. */
export interface CandidatePlan {
  readonly candidate: Candidate;
  /** The one suite that was asked for; undefined = those that the class calls for. */
  readonly suite: string | undefined;
}

/**
 * The part of a plan that is different for a candidate outside git: the commit of the default branch against itself.
 *
 * @param told - what the step says; it counts before what the event says
 * @returns null = nobody told of a candidate
 * @throws UsageError when what was told is wrong, or does not go with the event
 */
export function planCandidate(
  event: WorkflowEvent,
  named: NamedPullRequest | null,
  told: ToldCandidate | undefined,
): Pick<EvaluationPlan, 'command' | 'branch' | 'reason' | 'outside'> | null {
  const said = told ?? (event.kind === 'dispatch' ? event.told : undefined);
  if (said === undefined) return null;
  if (event.kind !== 'dispatch') {
    throw new UsageError(
      'candidate',
      'class and candidate name something outside git, and this workflow was started by a change in it.',
      'Give them where a workflow starts on repository_dispatch or workflow_dispatch; docs/outside.md has one.',
    );
  }
  if (named !== null) {
    throw new UsageError(
      'candidate',
      'A pull request and a candidate outside git are named both, and one verdict cannot be about two things.',
      'Give pull-request with head-sha, or class with candidate.',
    );
  }
  if (!event.isDefaultBranch) {
    throw new UsageError(
      'candidate',
      `A candidate is held against production, which the default branch describes, and this run is on ${event.branch}.`,
      'Start the workflow on the default branch.',
    );
  }
  const { candidate, suite } = readCandidate(said);
  return {
    command: 'gate',
    branch: event.branch,
    outside: { candidate, suite },
    reason: `the candidate ${candidate.name}, told to be a ${candidate.class}`,
  };
}
