import type { MetricsRecord } from '../../core/record/record-schema.ts';
import type { CheckoutPlace } from '../ports.ts';

/** Who asks where no workflow does: what the clone and its remote say. It names no run, so that nothing takes it for one. */
export function localIdentity({
  repository,
  branch,
  isOfDefaultBranch,
}: CheckoutPlace): Partial<MetricsRecord['identity']> {
  return { repository, branch, event: 'local', isOfDefaultBranch };
}

/** Whether the figures of `velocity` will count it as a state of the default branch, and why not. */
export function standingText({ branch, defaultBranch, isOfDefaultBranch }: CheckoutPlace): string {
  const at = branch === null ? 'a commit without a branch' : branch;
  if (isOfDefaultBranch) return `${at} is the default branch: velocity counts it in the trend`;
  const why =
    branch === null
      ? 'name its branch with --branch'
      : defaultBranch === null
        ? 'the default branch of the remote could not be found out'
        : branch === defaultBranch
          ? `push it first: the remote's ${branch} does not hold this commit`
          : `the default branch is ${defaultBranch}`;
  return `${at} is not counted as the default branch by velocity: ${why}`;
}
