import type { NamedPullRequest } from '../../core/event/plan-evaluation.ts';
import { UsageError } from '../../core/model/program-error.ts';
import type { World } from '../ports.ts';

/**
 * Refuses to run a commit that a person has not looked at: the pull request's head has to be the one that was named.
 *
 * @returns what it wants to be merged into
 * @throws UsageError when it has moved on, or the pull request is closed
 */
export async function requireHead(
  { number, headSha }: NamedPullRequest,
  { environment, gitHub }: Pick<World, 'environment' | 'gitHub'>,
): Promise<{ readonly baseBranch: string }> {
  const { repository } = await gitHub(environment.GITHUB_REPOSITORY ?? '');
  const pull = await repository.pullRequest(number);
  if (!pull.isOpen)
    throw new UsageError('closed', `Pull request ${number} is closed.`, 'There is nothing to evaluate.');
  if (pull.headSha === headSha) return pull;
  throw new UsageError(
    'moved-on',
    `Pull request ${number} has moved on to ${pull.headSha.slice(0, 7)} since ${headSha.slice(0, 7)} was looked at: nothing is run.`,
    'Look at what was pushed since, and start the workflow again with the new SHA.',
  );
}
