import { UsageError } from '../model/program-error.ts';
import { type EvaluationPlan, noChange } from './plan-evaluation.ts';
import type { WorkflowEvent } from './workflow-event.ts';

/**
 * The plan of `command: fingerprint`: the probes of the default branch are recorded, and held against stored runs.
 *
 * @throws UsageError where the run is not one of the default branch
 */
export function planFingerprint(event: WorkflowEvent): EvaluationPlan {
  const isOnDefaultBranch =
    event.kind === 'schedule' ||
    ((event.kind === 'dispatch' || event.kind === 'push') && event.isDefaultBranch);
  if (!isOnDefaultBranch) {
    throw new UsageError(
      'fingerprint-elsewhere',
      'fingerprint runs the probes of the default branch, and this workflow runs for something else.',
      'Start it on `schedule` or by hand on the default branch; docs/outside.md has the workflow.',
    );
  }
  return {
    ...noChange,
    command: 'record',
    isEverySuite: true,
    isFingerprint: true,
    branch: event.branch,
    reason: `the probes of ${event.branch}`,
  };
}
