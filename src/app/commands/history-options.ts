import { UsageError } from '../../core/model/program-error.ts';
import { isBranchName } from '../history/branch-name.ts';
import { type HistoryRequest, usualHistoryBranch } from '../history/history.ts';
import type { CommandInput, OptionTable } from '../ports.ts';

/** Options that say where a history is. The remote stands behind `--history` as a word of its own, or is left out. */
export const historyOptions = {
  history: {
    type: 'boolean',
    help: 'in the history branch of origin, or of the remote, address or path that stands behind it',
  },
  'history-branch': {
    type: 'string',
    value: 'NAME',
    help: `name of that branch (default ${usualHistoryBranch})`,
  },
} as const satisfies OptionTable;

/** For checkouts of a commit alone, as many CI systems make them. */
export const branchOption = {
  type: 'string',
  value: 'NAME',
  help: 'branch that the commit is of, for the record (default: the one that is checked out)',
} as const;

/**
 * Which history was meant.
 *
 * @throws UsageError when the words make no sense
 */
export function historyRequest(input: CommandInput): HistoryRequest {
  const [remote, ...others] = input.positionals;
  if (others.length > 0) {
    throw new UsageError(
      'arguments',
      `${input.positionals.length} remotes are named: ${input.positionals.join(', ')}.`,
      'Name one behind --history, or none.',
    );
  }
  const branch = input.text('history-branch') ?? usualHistoryBranch;
  if (!isBranchName(branch)) {
    throw new UsageError(
      'arguments',
      `${JSON.stringify(branch)} cannot be the name of a branch.`,
      'Give one such as eval-envelope-history.',
    );
  }
  return { folder: '.', remote, branch };
}
