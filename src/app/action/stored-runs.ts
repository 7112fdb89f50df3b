import type { EvaluationPlan } from '../../core/event/plan-evaluation.ts';
import type { ActionPorts } from '../action-ports.ts';
import type { GateRequest } from '../gate/gate-request.ts';
import { usualHistoryBranch } from '../history/history.ts';
import type { World } from '../ports.ts';
import { artifactStore } from '../stored/artifact-store.ts';
import { historyStore } from '../stored/history-store.ts';
import { pullRequestStore } from '../stored/pull-request-store.ts';
import type { ActionInputs } from './action-inputs.ts';

/** Where stored rows are looked for: base among runs of the default branch, head among those of the pull request. */
export function storedRuns(
  inputs: ActionInputs,
  plan: EvaluationPlan,
  ports: ActionPorts,
  world: World,
): Pick<GateRequest, 'baseStores' | 'earlierRuns' | 'isEvaluatedAgain'> {
  const { GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: runId } = world.environment;
  const { token } = inputs;
  const { branch = usualHistoryBranch } = inputs.history;
  const write = inputs.history.write === 'none' ? 'git' : inputs.history.write;
  const runs = once(() => ports.runArtifacts(repository, token));
  const history = once(() => ports.history({ branch, write, repository, token }));
  // Where it lies is settled before code of the repository runs; what fails is told when it is needed.
  if (plan.command === 'gate') history().catch(() => {});
  return {
    baseStores: [historyStore(history, world), artifactStore(runs, world)],
    earlierRuns:
      plan.pullRequest === null
        ? null
        : pullRequestStore(
            runs,
            {
              sha: plan.pullRequest.headSha,
              repositoryId: plan.pullRequest.headRepositoryId,
              runId: runId === undefined ? null : Number(runId),
            },
            world,
          ),
    isEvaluatedAgain: inputs.isEvaluatedAgain,
  };
}

/** Opened when it is first needed, and once. */
function once<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined;
  return () => {
    opened ??= open();
    return opened;
  };
}
