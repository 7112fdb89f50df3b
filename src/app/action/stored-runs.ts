import type { EvaluationPlan } from '../../core/event/plan-evaluation.ts';
import type { ActionPorts } from '../action-ports.ts';
import { type SignOffSource, signOffSource } from '../approval/sign-off-source.ts';
import type { GateRequest } from '../gate/gate-request.ts';
import { usualHistoryBranch } from '../history/history.ts';
import type { GitHubAccess, World } from '../ports.ts';
import { runCreated } from '../shard/run-created.ts';
import { artifactStore } from '../stored/artifact-store.ts';
import { candidateStore } from '../stored/candidate-store.ts';
import type { EarlierRunStore } from '../stored/earlier-runs.ts';
import { historyStore } from '../stored/history-store.ts';
import { pullRequestStore } from '../stored/pull-request-store.ts';
import { queuedPullRequestStore } from '../stored/queued-pull-request-store.ts';
import type { RunArtifacts } from '../stored/run-artifacts.ts';
import type { RunStore } from '../stored/run-store.ts';
import { earlierBefore, storedBefore } from '../stored/stored-before.ts';
import type { ActionInputs } from './action-inputs.ts';
import { workflowPath } from './leg.ts';
import { isSharded } from './sharding.ts';

/**
 * Where stored rows are looked for: base among runs of the default branch, head among those of the pull request; and where
 * people sign off what they come to.
 */
export function storedRuns(
  inputs: ActionInputs,
  plan: EvaluationPlan,
  ports: ActionPorts,
  world: World,
): Pick<GateRequest, 'baseStores' | 'previousStores' | 'earlierRuns' | 'signOffs' | 'isEvaluatedAgain'> {
  const { GITHUB_REPOSITORY: repository = '' } = world.environment;
  const { token } = inputs;
  const { branch = usualHistoryBranch } = inputs.history;
  const write = inputs.history.write === 'none' ? 'git' : inputs.history.write;
  const runs = once(() => ports.runArtifacts(repository, token));
  const access = once(() => world.gitHub(repository));
  const history = once(() => ports.history({ branch, write, repository, token }));
  // Where it lies is settled before code of the repository runs; what fails is told when it is needed.
  if (plan.command === 'gate' || plan.isFingerprint === true || inputs.history.write !== 'none')
    history().catch(() => {});
  const [kept, uploaded] = [historyStore(history, world), artifactStore(runs, world)];
  const cutOff = runCreated(runs, world);
  const asOf = (store: RunStore): RunStore => (isSharded(inputs) ? storedBefore(store, cutOff) : store);
  const earlier = earlierRuns(plan, runs, access, world);
  return {
    baseStores: [kept, uploaded].map(asOf),
    // What the history keeps need not be looked for among artifacts.
    previousStores: [inputs.history.write === 'none' ? uploaded : kept].map(asOf),
    // What was stored meanwhile is for the job that merges: shards decide alike.
    earlierRuns: inputs.shard === undefined || earlier === null ? earlier : earlierBefore(earlier, cutOff),
    signOffs: signOffs(plan, runs, access),
    isEvaluatedAgain: inputs.isEvaluatedAgain,
  };
}

function earlierRuns(
  { pullRequest, queued, outside }: EvaluationPlan,
  runs: () => Promise<RunArtifacts>,
  access: () => Promise<GitHubAccess>,
  world: World,
): EarlierRunStore | null {
  const { GITHUB_RUN_ID: runId, GITHUB_WORKFLOW_REF: ref } = world.environment;
  const own = {
    runId: runId === undefined ? null : Number(runId),
    workflowPath: ref === undefined ? null : workflowPath(ref),
  };
  if (pullRequest !== null) {
    const { headSha: sha, headRepositoryId: repositoryId, ownBranch: branch } = pullRequest;
    return pullRequestStore(runs, { ...own, sha, repositoryId, branch }, world);
  }
  if (outside !== undefined) return candidateStore(runs, own, world);
  if (queued === null) return null;
  const find = async () => (await access()).repository.pullRequest(queued);
  return queuedPullRequestStore(runs, { number: queued, find }, own, world);
}

/** Of a merge group those of the pull request that waits in it. */
function signOffs(
  { pullRequest, queued, branch }: EvaluationPlan,
  runs: () => Promise<RunArtifacts>,
  access: () => Promise<GitHubAccess>,
): SignOffSource | null {
  const number = pullRequest?.number ?? queued;
  if (number === null) return null;
  const find = async () =>
    pullRequest === null
      ? (await access()).repository.pullRequest(number)
      : { ...pullRequest, headBranch: branch };
  return signOffSource(find, async () => (await access()).approvals, runs);
}

/** Opened when it is first needed, and once. */
function once<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined;
  return () => {
    opened ??= open();
    return opened;
  };
}
