import type { WorkflowEvent } from '../../core/event/workflow-event.ts';

/** Whether a workflow runs for the default branch: by its schedule, by hand, or for a push. */
export function isOnDefaultBranch(event: WorkflowEvent): boolean {
  if (event.kind === 'schedule') return true;
  return (event.kind === 'dispatch' || event.kind === 'push') && event.isDefaultBranch;
}
