import { describeProblem } from '../../core/model/describe-problem.ts';
import type { World } from '../ports.ts';
import type { RemotePullRequest } from '../report-run/remote-repository.ts';
import type { EarlierRunStore } from './earlier-runs.ts';
import { type PullRequestHead, pullRequestStore } from './pull-request-store.ts';
import type { RunArtifacts } from './run-artifacts.ts';

/** A pull request that waits in a merge queue. */
export interface QueuedPullRequest {
  readonly number: number;
  /** The pull request as GitHub tells it. @throws GitHubError */
  readonly find: () => Promise<RemotePullRequest>;
}

/**
 * Rows that runs of a queued pull request left: where the merge group has the very content that was judged there, its verdict
 * is taken over. That of a fork is evaluated: what its runs say of themselves is not believed.
 */
export function queuedPullRequestStore(
  open: () => Promise<RunArtifacts>,
  { number, find }: QueuedPullRequest,
  own: Pick<PullRequestHead, 'workflowPath' | 'runId'>,
  world: Pick<World, 'files'>,
): EarlierRunStore {
  const whose = `pull request ${number}`;
  let store: Promise<EarlierRunStore | null> | undefined;
  const openStore = async (): Promise<EarlierRunStore | null> => {
    const { headSha: sha, headRepositoryId: repositoryId, headBranch: branch, isFork } = await find();
    return isFork ? null : pullRequestStore(open, { ...own, sha, repositoryId, branch }, world, whose);
  };
  return {
    whose,
    isKept: false,
    search: async (query) => {
      try {
        store ??= openStore();
        const found = await store;
        if (found !== null) return await found.search(query);
        return {
          runs: [],
          notes: [`The ${whose} comes from a fork: what its runs stored is not taken over.`],
        };
      } catch (error) {
        return { runs: [], notes: [`The ${whose} could not be looked at: ${describeProblem(error)}`] };
      }
    },
  };
}
