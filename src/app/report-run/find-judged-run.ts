import type { RunArtifacts, RunInfo } from '../stored/run-artifacts.ts';
import type { FoundPullRequest } from './find-pull-request.ts';
import type { RemotePullRequest, RemoteRepository } from './remote-repository.ts';

/** Runs of one head that are looked through. */
const mostRuns = 30;

/** Endings of a run that judged something. */
const judging: readonly (string | null)[] = ['success', 'failure'];

/** A pull request, and the run that evaluated its head; or why there is nothing to judge anew. */
export type FoundRun =
  | { readonly kind: 'found'; readonly pull: RemotePullRequest; readonly run: RunInfo }
  | Extract<FoundPullRequest, { kind: 'none' }>;

/** Waits so many milliseconds. */
export type Wait = (milliseconds: number) => Promise<void>;

/** A run that has judged needs some seconds to end; one that evaluates is not waited for to its end. */
const longestWaitMs = 120_000;
const pauseMs = 15_000;

/**
 * The newest run that evaluated the head of a pull request and is over. While another one of its workflow is under way
 * nothing is decided: that one reads what people signed off when it has evaluated, and would be spoken over. It may have read
 * already, and only be about to end: so its end is waited for, up to two minutes.
 */
export async function findJudgedRun(
  pullRequest: number,
  artifacts: Pick<RunArtifacts, 'runs' | 'ofRun'>,
  remote: Pick<RemoteRepository, 'pullRequest'>,
  wait: Wait,
): Promise<FoundRun> {
  for (let waitedMs = 0; ; waitedMs += pauseMs) {
    const found = await look(pullRequest, artifacts, remote);
    if (found.kind !== 'under-way') return found;
    if (waitedMs >= longestWaitMs) return none(found.reason);
    await wait(pauseMs);
  }
}

async function look(
  pullRequest: number,
  artifacts: Pick<RunArtifacts, 'runs' | 'ofRun'>,
  remote: Pick<RemoteRepository, 'pullRequest'>,
): Promise<FoundRun | { readonly kind: 'under-way'; readonly reason: string }> {
  const pull = await remote.pullRequest(pullRequest);
  const head = pull.headSha.slice(0, 7);
  if (!pull.isOpen) return none(`pull request ${pullRequest} is closed`);
  if (pull.headRepositoryId === null) return none(`the repository of head ${head} is gone`);
  const runs: RunInfo[] = [];
  for await (const run of artifacts.runs({ headSha: pull.headSha, event: 'pull_request' })) {
    if (run.headSha === pull.headSha && run.headRepositoryId === pull.headRepositoryId) runs.push(run);
    if (runs.length >= mostRuns) break;
  }
  const judged = await newestJudged(runs, artifacts);
  const underWay = runs.find(
    ({ status, workflowPath }) =>
      status !== 'completed' && (judged === null || workflowPath === judged.workflowPath),
  );
  if (underWay !== undefined)
    return {
      kind: 'under-way',
      reason: `run ${underWay.id} on head ${head} is under way, and reads sign-offs when it has evaluated; where it stays red although the command was right, write it again once the run is over`,
    };
  if (judged === null)
    return none(`no run has judged head ${head} yet; one that does reads sign-offs itself`);
  return { kind: 'found', pull, run: judged };
}

async function newestJudged(
  runs: readonly RunInfo[],
  artifacts: Pick<RunArtifacts, 'ofRun'>,
): Promise<RunInfo | null> {
  for (const run of runs) {
    if (run.status !== 'completed' || !judging.includes(run.conclusion)) continue;
    const left = await artifacts.ofRun(run.id);
    if (left.some(({ name, runId }) => runId === run.id && name.startsWith('eval-envelope-'))) return run;
  }
  return null;
}

function none(reason: string): Extract<FoundPullRequest, { kind: 'none' }> {
  return { kind: 'none', reason };
}
