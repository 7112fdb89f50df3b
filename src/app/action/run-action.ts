import { isMatrix, matrixKey } from '../../core/event/matrix-key.ts';
import { type EvaluationPlan, planEvaluation } from '../../core/event/plan-evaluation.ts';
import { readEvent } from '../../core/event/read-event.ts';
import { commentMarker } from '../../core/report/comment-marker.ts';
import type { ActionPorts } from '../action-ports.ts';
import { usualConfigPath } from '../gate/gate-request.ts';
import type { World } from '../ports.ts';
import { type ActionInputs, readActionInputs } from './action-inputs.ts';
import { checkConfig } from './check-config.ts';
import type { ActionPlaces } from './evaluate-change.ts';
import type { Publication } from './publish.ts';

/**
 * The Action: inputs and event in, verdict out; then the artifact, the comment, the summary, the outputs. Reporting that
 * fails is a warning and leaves the verdict as it is.
 *
 * @returns the exit code of the contract
 */
export async function runAction(places: ActionPlaces, ports: ActionPorts, world: World): Promise<number> {
  const { runner } = ports;
  let publication: Publication | null = null;
  try {
    const inputs = readActionInputs(runner.input);
    if (inputs.token !== '') runner.hide(inputs.token);
    await checkConfig(inputs, runner, world);
    const event = await runner.event();
    const plan = planEvaluation(readEvent(event), inputs.command);
    world.log.note(`eval-envelope: ${plan.command} for ${plan.reason}`);
    publication = publicationFor(inputs, plan, world);
    // Checking inputs and config needs little; what judges and reports is loaded after it.
    const { evaluateChange } = await import('./evaluate-change.ts');
    return await evaluateChange({ inputs, plan, event, publication, places }, ports, world);
  } catch (error) {
    const { reportFailure } = await import('./report-failure.ts');
    return await reportFailure(error, publication, ports, world);
  }
}

/** One comment for each gate on a pull request: a leg of a matrix and a job of one suite have their own. */
function publicationFor(inputs: ActionInputs, plan: EvaluationPlan, world: World): Publication {
  const parts = [
    ...(inputs.config === undefined || inputs.config === usualConfigPath ? [] : [inputs.config]),
    ...(inputs.suite === undefined ? [] : [inputs.suite]),
    ...(isMatrix(inputs.matrix) ? [matrixKey(inputs.matrix)] : []),
  ];
  const instance = parts
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return {
    pullRequest: plan.pullRequest,
    whyNoComment: plan.whyNoComment,
    marker: commentMarker(instance),
    token: inputs.token,
    repository: world.environment.GITHUB_REPOSITORY ?? '',
    isWanted: inputs.comment !== 'never',
    isQuiet: inputs.comment === 'never',
    artifactId: null,
  };
}
