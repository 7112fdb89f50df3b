import type { RunInfo } from '../stored/run-artifacts.ts';
import type { RemotePullRequest, RemoteRepository } from './remote-repository.ts';

/** The pull request that a verdict goes to, or why it goes nowhere. */
export type FoundPullRequest =
  | { readonly kind: 'found'; readonly pull: RemotePullRequest }
  | { readonly kind: 'none'; readonly reason: string };

/** Open pull requests that are looked at: thirty pages of a hundred. */
const mostLookedAt = 3000;

/**
 * The one open pull request of this repository whose head is that of the run: the same commit in the same repository, both
 * as GitHub tells them. What the run says of itself, in its artifacts or elsewhere, is not asked.
 */
export async function findPullRequest(
  run: RunInfo,
  remote: Pick<RemoteRepository, 'openPullRequests'>,
): Promise<FoundPullRequest> {
  const head = run.headSha.slice(0, 7);
  if (run.headRepositoryId === null) return none(`the repository of head ${head} is gone`);
  const found: RemotePullRequest[] = [];
  let seen = 0;
  for await (const pull of remote.openPullRequests()) {
    seen += 1;
    if (seen > mostLookedAt)
      return none(`there are more than ${mostLookedAt} open pull requests, too many to tell which one it is`);
    if (pull.headSha === run.headSha && pull.headRepositoryId === run.headRepositoryId) found.push(pull);
  }
  const [pull, ...others] = found;
  if (pull === undefined)
    return none(
      `no open pull request has head ${head} of ${run.headRepository ?? 'that repository'} any more`,
    );
  if (others.length > 0) {
    const numbers = found.map(({ number }) => `#${number}`).join(', ');
    return none(`head ${head} belongs to several pull requests (${numbers}), and the run is of one of them`);
  }
  return { kind: 'found', pull };
}

function none(reason: string): FoundPullRequest {
  return { kind: 'none', reason };
}
