import { describeProblem } from '../../core/model/describe-problem.ts';
import type { ActionPorts } from '../action-ports.ts';
import type { GateOutcome } from '../gate/gate-request.ts';
import { type History, usualHistoryBranch } from '../history/history.ts';
import { keepRecords } from '../history/keep-records.ts';
import type { World } from '../ports.ts';
import type { ActionRun } from './evaluate-change.ts';

/** Keeps what a run came to. Never rejects: what cannot be kept is a warning. */
export type HistoryKeeper = (outcome: Pick<GateOutcome, 'suites'>) => Promise<void>;

/**
 * Settles where records of the default branch, and of candidates for it, are kept, before any code of the repository runs.
 * The keeper it gives is to be called when all of that has ended: only then is the token used.
 */
export async function historyKeeper(
  { inputs, plan }: Pick<ActionRun, 'inputs' | 'plan'>,
  ports: ActionPorts,
  world: World,
): Promise<HistoryKeeper> {
  const { branch = usualHistoryBranch, write } = inputs.history;
  const isKept = plan.command === 'record' || plan.outside !== undefined;
  if (!isKept || write === 'none') return async () => {};
  const warn = (error: unknown): void =>
    ports.runner.annotate({
      level: 'warning',
      title: 'Eval Envelope: history',
      message: `The record is not kept in the history; the verdict stands as it is. ${describeProblem(error)}`,
    });
  if (branch === plan.branch) {
    warn(
      `\`history-branch\` names ${branch}, the branch that is evaluated. Name another, which holds nothing else.`,
    );
    return async () => {};
  }
  let history: History;
  try {
    const repository = world.environment.GITHUB_REPOSITORY ?? '';
    history = await ports.history({ branch, write, repository, token: inputs.token });
  } catch (error) {
    warn(error);
    return async () => {};
  }
  return async ({ suites }) => {
    if (suites.length === 0) return;
    const done = world.log.step(
      `eval-envelope: keeping ${suites.length === 1 ? 'the record' : 'records'} in ${branch}`,
    );
    try {
      const { files, added, commit, notes } = await keepRecords(suites, history, world.files);
      const at = commit === null ? '' : `, commit ${commit.slice(0, 7)}`;
      done(
        `${added} of ${files} ${files === 1 ? 'file' : 'files'} added${added < files ? ', the rest was there' : ''}${at}`,
      );
      for (const note of notes) world.log.note(`eval-envelope: history: ${note}`);
    } catch (error) {
      done('not kept');
      warn(error);
    } finally {
      await history.close().catch(() => {});
    }
  };
}
