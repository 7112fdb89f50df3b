import { UsageError } from '../../core/model/program-error.ts';
import { type Compacted, compactHistory } from '../history/compact-history.ts';
import { type Command, printJson } from './command.ts';
import { historyOptions, historyRequest } from './history-options.ts';

/** `compact`: the records of whole months into one file each. */
export const compactCommand: Command = {
  name: 'compact',
  synopsis: '[--history [REMOTE]] [--before YYYY-MM] [--dry-run]',
  summary:
    'Puts the records that a history branch holds of past months into one file a month, in one commit. Readers know both forms; a record that cannot be decoded stays where it is.',
  options: {
    ...historyOptions,
    before: {
      type: 'string',
      value: 'YYYY-MM',
      help: 'only months before this one (default: the current month, in UTC, which is never compacted)',
    },
    'dry-run': { type: 'boolean', help: 'only say what would be done' },
    json: { type: 'boolean', help: 'print what was done as JSON' },
  },
  run: async (input, world) => {
    const request = historyRequest(input);
    const before = monthBefore(input.text('before'), world.clock.now());
    const isDryRun = input.flag('dry-run');
    const history = await world.history(request);
    try {
      const done = await compactHistory(history, { before, isDryRun });
      const stdout = input.flag('json')
        ? printJson({ version: 1, branch: request.branch, before, isDryRun, ...done })
        : textOf(done, request.branch, isDryRun);
      return { exitCode: 0, stdout };
    } finally {
      await history.close();
    }
  },
};

function monthBefore(written: string | undefined, now: Date): string {
  const current = now.toISOString().slice(0, 7);
  if (written === undefined) return current;
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(written)) {
    throw new UsageError(
      'arguments',
      `--before ${JSON.stringify(written)} is no month.`,
      'Write it as 2026-11.',
    );
  }
  if (written > current) {
    throw new UsageError(
      'arguments',
      `--before ${written} would take in the current month, ${current}, which is not over.`,
      'Leave it out, or name an earlier month.',
    );
  }
  return written;
}

function textOf({ months, left, commit }: Compacted, branch: string, isDryRun: boolean): string {
  const count = (number: number): string => `${number} ${number === 1 ? 'record' : 'records'}`;
  const lines = months.map(
    ({ month, records }) => `${month}: ${count(records)}${isDryRun ? ' to compact' : ''}`,
  );
  const end =
    commit !== null
      ? `${branch} is at ${commit.slice(0, 7)}.`
      : months.length === 0
        ? `Nothing to compact in ${branch}.`
        : 'Nothing was written (--dry-run).';
  return [...lines, ...left.map(({ path, reason }) => `left as it is: ${path}: ${reason}`), end, ''].join(
    '\n',
  );
}
