import { type PlannedStatus, planEvaluation } from '../../core/event/plan-evaluation.ts';
import { readEvent } from '../../core/event/read-event.ts';
import type { Leg } from '../../core/leg/leg-view.ts';
import type { Runner } from '../action-ports.ts';
import { usualConfigPath } from '../gate/gate-request.ts';
import type { World } from '../ports.ts';
import { statusContext } from '../report-run/status-text.ts';
import { type CommentMarkers, commentMarkers, isOneOfSeveral, legOf } from './leg.ts';
import type { StatusPlace } from './write-status.ts';

/** Where the argument goes. */
export interface Publication {
  readonly pullRequest: { readonly number: number; readonly headSha: string } | null;
  /** Why there is no comment although there is a pull request; null = nothing stands against it. */
  readonly whyNoComment: string | null;
  readonly markers: CommentMarkers;
  /** The job as one of the run; null = there is no pull request and no merge group. */
  readonly leg: Leg | null;
  /** Where the verdict stands as a commit status; null = nowhere, or somebody else writes it. */
  readonly status: StatusPlace | null;
  /** It is a leg of a matrix, or asked for one suite. */
  readonly isOneOfSeveral: boolean;
  /** What other jobs of this run stored is not to be believed: nothing of it is read. */
  readonly isAlone?: boolean;
  readonly token: string;
  /** owner/name */
  readonly repository: string;
  /** Whether a comment may be made where there is none. */
  readonly isWanted: boolean;
  /** A comment that cannot be read or written is not worth a warning: nobody asked for one. */
  readonly isQuiet: boolean;
}

/**
 * Where the argument goes, told from the inputs as they are written, right or wrong, and from the event: an old verdict
 * must not stay in a comment because a new run ended early. null = the event leads to no place.
 */
export async function publicationOf(
  runner: Runner,
  { environment }: Pick<World, 'environment'>,
): Promise<Publication | null> {
  // Only pull requests and merge groups have a place for it; to know that much, nothing has to be loaded.
  const isByHand = environment.GITHUB_EVENT_NAME === 'workflow_dispatch';
  if (!isByHand && !['pull_request', 'merge_group'].includes(environment.GITHUB_EVENT_NAME ?? ''))
    return null;
  // A shard says nothing of its own: the job that merges speaks for all.
  if (runner.input('shard') !== '') return null;
  if (isByHand) return namedByHand(runner, environment);
  try {
    const plan = planEvaluation(readEvent(await runner.event()), undefined);
    const { pullRequest, status } = plan;
    const sha = pullRequest?.headSha ?? status?.sha;
    const isQuiet = runner.input('comment') === 'never';
    return {
      pullRequest,
      whyNoComment: plan.whyNoComment,
      markers: commentMarkers(runner, environment),
      isOneOfSeveral: isOneOfSeveral(runner),
      leg: sha === undefined ? null : legOf(runner, environment, sha),
      status: status === null ? null : statusPlace(status, pullRequest?.number ?? null, runner),
      token: runner.input('github-token'),
      repository: environment.GITHUB_REPOSITORY ?? '',
      isWanted: !isQuiet,
      isQuiet,
    };
  } catch {
    return null;
  }
}

/**
 * A run that a person started for a pull request writes nothing beside it: the job that reports does. What its jobs say is
 * stored, so that the report sees a leg of a matrix that left nothing.
 */
function namedByHand(runner: Runner, environment: World['environment']): Publication | null {
  const headSha = runner.input('head-sha');
  if (runner.input('pull-request') === '' || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(headSha)) return null;
  return {
    pullRequest: null,
    whyNoComment: null,
    markers: commentMarkers(runner, environment),
    isOneOfSeveral: isOneOfSeveral(runner),
    leg: legOf(runner, environment, headSha),
    status: null,
    token: runner.input('github-token'),
    repository: environment.GITHUB_REPOSITORY ?? '',
    isWanted: false,
    isQuiet: true,
  };
}

function statusPlace(
  { sha, baseBranch, defaultBranch }: PlannedStatus,
  pullRequest: number | null,
  { input }: Runner,
): StatusPlace {
  const context = statusContext(baseBranch, defaultBranch, input('config') || usualConfigPath);
  return { sha, context, pullRequest };
}
