import { isMatrix, matrixKey } from '../../core/event/matrix-key.ts';
import { planEvaluation } from '../../core/event/plan-evaluation.ts';
import { readEvent } from '../../core/event/read-event.ts';
import { hashValue } from '../../core/model/stable-hash.ts';
import { commentMarker } from '../../core/report/comment-marker.ts';
import type { Runner } from '../action-ports.ts';
import { usualConfigPath } from '../gate/gate-request.ts';
import type { World } from '../ports.ts';

/** Where the argument goes. */
export interface Publication {
  readonly pullRequest: { readonly number: number; readonly headSha: string } | null;
  /** Why there is no comment although there is a pull request; null = nothing stands against it. */
  readonly whyNoComment: string | null;
  readonly marker: string;
  readonly token: string;
  /** owner/name */
  readonly repository: string;
  /** Whether a comment may be made where there is none. */
  readonly isWanted: boolean;
  /** A comment that cannot be read or written is not worth a warning: nobody asked for one. */
  readonly isQuiet: boolean;
  readonly artifactId: number | null;
}

/**
 * Where the argument goes, told from the inputs as they are written, right or wrong, and from the event: an old verdict
 * must not stay in a comment because a new run ended early. null = the event leads to no place.
 */
export async function publicationOf(
  runner: Runner,
  { environment }: Pick<World, 'environment'>,
): Promise<Publication | null> {
  // Only a pull request has a place for it; to know that much, nothing has to be loaded.
  if (environment.GITHUB_EVENT_NAME !== 'pull_request') return null;
  try {
    const plan = planEvaluation(readEvent(await runner.event()), undefined);
    const isQuiet = runner.input('comment') === 'never';
    return {
      pullRequest: plan.pullRequest,
      whyNoComment: plan.whyNoComment,
      marker: commentMarker(instanceName(runner)),
      token: runner.input('github-token'),
      repository: environment.GITHUB_REPOSITORY ?? '',
      isWanted: !isQuiet,
      isQuiet,
      artifactId: null,
    };
  } catch {
    return null;
  }
}

/** One comment for each gate on a pull request: a leg of a matrix and a job of one suite have their own. */
function instanceName({ input }: Runner): string {
  const config = input('config');
  const job = { matrix: input('matrix'), jobIndex: input('job-index'), jobTotal: input('job-total') };
  const parts = [
    config === usualConfigPath ? '' : config,
    input('suite'),
    isMatrix(job) ? matrixKey(job) : '',
  ].filter((part) => part !== '');
  const [only = ''] = parts;
  if (parts.length <= 1 && /^[a-z0-9-]*$/.test(only)) return only;
  const slug = parts
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return `${slug.replace(/^-|-$/g, '')}-${hashValue(parts).slice(0, 8)}`;
}
