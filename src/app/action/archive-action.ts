import { readEvent } from '../../core/event/read-event.ts';
import type { RawEvent } from '../../core/event/workflow-event.ts';
import { describeProblem } from '../../core/model/describe-problem.ts';
import { HistoryError } from '../../core/model/history-error.ts';
import { GitHubError, UsageError } from '../../core/model/program-error.ts';
import type { ActionPorts } from '../action-ports.ts';
import type { ArchiveOutcome } from '../archive/archive-outcome.ts';
import { archiveRecords, usualArchive } from '../archive/archive-records.ts';
import { archiveExitCode, archiveMarkdown, archiveText } from '../archive/archive-text.ts';
import { usualHistoryBranch } from '../history/history.ts';
import type { World } from '../ports.ts';
import { readRowBytes } from '../stored/read-stored-rows.ts';
import type { ActionInputs } from './action-inputs.ts';
import { isOnDefaultBranch } from './on-default-branch.ts';

const title = 'Eval Envelope: archive';

/**
 * `command: archive`: collects records from artifacts into the history branch. Nothing of the repository is run, and no
 * verdict is made.
 *
 * @returns 0, or 3 where nothing could be listed or written
 * @throws UsageError where the run is not one of the default branch
 */
export async function archiveAction(
  inputs: ActionInputs,
  event: RawEvent,
  ports: ActionPorts,
  world: World,
): Promise<0 | 3> {
  if (!isOnDefaultBranch(readEvent(event))) {
    throw new UsageError(
      'archive-elsewhere',
      `archive writes the history, and this workflow runs for ${event.name}, not for the default branch.`,
      'Start it on `schedule` or by hand on the default branch; docs/archive.md has the workflow.',
    );
  }
  const repository = world.environment.GITHUB_REPOSITORY ?? '';
  const { branch = usualHistoryBranch, write } = inputs.history;
  const { minutes = usualArchive.minutes, token } = inputs;
  if (write === 'none') {
    throw new UsageError(
      'inputs',
      'archive writes the history, and `history-write: none` forbids it.',
      'Leave `history-write` out, or set it to git or api.',
    );
  }
  try {
    const runs = await ports.runArtifacts(repository, token);
    const history = await ports.history({ branch, write, repository, token });
    try {
      const outcome = await archiveRecords(
        { repository, branch, minutes, reserve: usualArchive.reserve },
        {
          runs,
          history,
          readRows: (bytes) => readRowBytes(bytes, world.files),
          clock: world.clock,
          note: world.log.note,
        },
      );
      await tell(outcome, ports, world);
      return archiveExitCode(outcome);
    } finally {
      await history.close().catch(() => {});
    }
  } catch (error) {
    if (!(error instanceof GitHubError || error instanceof HistoryError)) throw error;
    ports.runner.annotate({ level: 'error', title, message: describeProblem(error) });
    return 3;
  }
}

async function tell(outcome: ArchiveOutcome, { runner }: ActionPorts, world: World): Promise<void> {
  await world.terminal.print(`\n${archiveText(outcome)}`);
  const { refused, problem, stopped } = outcome;
  if (problem !== null)
    runner.annotate({ level: stopped === 'history' ? 'error' : 'warning', title, message: problem });
  // Runs of other kinds are there every night, and nothing is wrong with them.
  const [first, ...others] = refused.filter(({ reason }) => reason !== 'run-kind');
  if (first !== undefined) {
    const more = others.length === 0 ? '' : `, and ${others.length} more are refused; the log has all`;
    const message = `The record in ${first.artifact} of run ${first.runId} is refused: ${first.message}${more}.`;
    runner.annotate({ level: 'warning', title, message });
  }
  try {
    await runner.writeSummary(archiveMarkdown(outcome));
  } catch (error) {
    runner.annotate({
      level: 'warning',
      title,
      message: `The summary of the job could not be written: ${describeProblem(error)}`,
    });
  }
}
