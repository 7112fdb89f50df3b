import { planEvaluation } from '../../core/event/plan-evaluation.ts';
import { planFingerprint } from '../../core/event/plan-fingerprint.ts';
import { readEvent } from '../../core/event/read-event.ts';
import type { ActionPorts } from '../action-ports.ts';
import type { World } from '../ports.ts';
import { readActionInputs } from './action-inputs.ts';
import { checkConfig } from './check-config.ts';
import type { ActionPlaces } from './evaluate-change.ts';
import { requireHead } from './require-head.ts';

/**
 * The Action: inputs and event in, verdict out; then the artifact, the comment, the summary, the outputs. Reporting that
 * fails is a warning and leaves the verdict as it is.
 *
 * @returns the exit code of the contract
 */
export async function runAction(places: ActionPlaces, ports: ActionPorts, world: World): Promise<number> {
  const { runner } = ports;
  try {
    const token = runner.input('github-token');
    if (token !== '') runner.hide(token);
    const inputs = readActionInputs(runner.input);
    const { command } = inputs;
    if (command === 'archive') {
      const { archiveAction } = await import('./archive-action.ts');
      return await archiveAction(inputs, await runner.event(), ports, world);
    }
    if (command === 'report') {
      const { reportRun } = await import('./report-run.ts');
      return await reportRun({ inputs, event: await runner.event(), places }, ports, world);
    }
    await checkConfig(inputs, runner, world);
    if (command === 'velocity') {
      const { velocityAction } = await import('./velocity-action.ts');
      return await velocityAction({ inputs, event: await runner.event(), places }, ports, world);
    }
    // Checking inputs and config needs little; what reads the event, judges and reports is loaded after it.
    const event = await runner.event();
    const asked = command === 'merge' ? undefined : command;
    const planned =
      asked === 'fingerprint'
        ? planFingerprint(readEvent(event))
        : planEvaluation(readEvent(event), asked, inputs.named, inputs.told);
    world.log.note(`eval-envelope: ${planned.command} for ${planned.reason}`);
    const plan =
      inputs.named === null
        ? planned
        : { ...planned, base: `origin/${(await requireHead(inputs.named, world)).baseBranch}` };
    if (inputs.shard !== undefined) {
      const { evaluateShard } = await import('./evaluate-shard.ts');
      return await evaluateShard({ inputs, plan, event, places }, inputs.shard, ports, world);
    }
    const { evaluateChange } = await import('./evaluate-change.ts');
    return await evaluateChange({ inputs, plan, event, places }, ports, world);
  } catch (error) {
    const { reportFailure } = await import('./report-failure.ts');
    return await reportFailure(error, ports, world);
  }
}
