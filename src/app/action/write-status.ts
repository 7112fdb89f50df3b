import type { FoundLeg } from '../../core/leg/compose-legs.ts';
import { legsOutcome } from '../../core/leg/legs-outcome.ts';
import { describeProblem } from '../../core/model/describe-problem.ts';
import { GitHubError } from '../../core/model/program-error.ts';
import type { GitHubAccess, World } from '../ports.ts';
import type { CommitStatus } from '../report-run/remote-repository.ts';
import { type StatusText, statusDescription, statusText } from '../report-run/status-text.ts';
import type { LegReader, OtherLegs } from './leg-reader.ts';
import { runAddress } from './run-links.ts';

/** Where the verdict stands as a commit status. */
export interface StatusPlace {
  readonly sha: string;
  readonly context: string;
  /** Pull request whose head the commit has to be still; null = a merge group's, which never moves. */
  readonly pullRequest: number | null;
}

/** What of GitHub the status needs. */
export interface StatusAccess {
  readonly comments: Pick<GitHubAccess['comments'], 'pullRequestHead'>;
  readonly repository: Pick<GitHubAccess['repository'], 'setStatus'>;
}

/**
 * Writes the commit status of all jobs of this run, as the reader settles it: the last one to write knows them all. Where it
 * cannot be written, that is a line in the log. Of a merge group, where no comment warns of the same trouble, it is a warning,
 * unless the token may not: nobody has to let it.
 *
 * @param own - what this job says, at least one view
 * @param warn - called with what is worth a warning
 */
export async function writeStatus(
  place: StatusPlace,
  own: readonly FoundLeg[],
  legs: LegReader,
  open: () => Promise<StatusAccess>,
  warn: (message: string) => void,
  world: Pick<World, 'log' | 'environment'>,
): Promise<void> {
  const { sha, context, pullRequest } = place;
  const say = (text: string): void => world.log.note(`eval-envelope: ${text}`);
  if (!legs.isWhole) {
    say('no commit status: what other jobs of this run say cannot be seen from here');
    return;
  }
  try {
    const { comments, repository } = await open();
    const targetUrl = runAddress(world);
    await legs.settle(async (others) => {
      const status: CommitStatus = { context, ...statusOfLegs(own, others), targetUrl };
      const head = pullRequest === null ? sha : (await comments.pullRequestHead(pullRequest)).sha;
      if (head !== sha) {
        say(`no commit status: the pull request has moved on to ${head.slice(0, 7)}`);
        return 'over';
      }
      await repository.setStatus(sha, status);
      say(`commit status ${status.state} written on ${sha.slice(0, 7)}: ${status.description}`);
      return 'written';
    });
  } catch (error) {
    const mayNot = error instanceof GitHubError && ['forbidden', 'not-found'].includes(error.code);
    if (mayNot || pullRequest !== null) say(`no commit status: ${describeProblem(error)}`);
    else
      warn(`The commit status could not be written; the verdict stands as it is. ${describeProblem(error)}`);
  }
}

/**
 * What all jobs come to: a failure of one is one of all, whatever the others will say; else nothing passes before every job
 * of the matrix has said something and every suite that the class requires is there.
 */
export function statusOfLegs(own: readonly FoundLeg[], { found, unread }: OtherLegs): StatusText {
  const outcome = legsOutcome([...own, ...found].map(({ leg }) => leg));
  const { seen, total } = outcome.jobs;
  const [awaited, ...more] = outcome.awaited;
  if (outcome.exitCode !== 0) return statusText({ ...outcome, view: outcome });
  if (seen < total) return { state: 'pending', description: `${seen} of ${total} jobs have reported.` };
  if (awaited !== undefined) {
    const others = more.length === 0 ? '' : ` and ${more.length} more`;
    return {
      state: 'pending',
      description: statusDescription(`Required, and not here yet: ${awaited}${others}.`),
    };
  }
  if (unread.length > 0) {
    const description = 'What another job of this run says could not be read. Run this job again.';
    return { state: 'pending', description };
  }
  return statusText({ ...outcome, view: outcome });
}
