import { UsageError } from '../../core/model/program-error.ts';
import { archiveRecords, usualArchive } from '../archive/archive-records.ts';
import { archiveDocument, archiveExitCode, archiveText } from '../archive/archive-text.ts';
import type { CommandInput } from '../ports.ts';
import { readRowBytes } from '../stored/read-stored-rows.ts';
import { type Command, printJson } from './command.ts';
import { historyOptions, historyRequest } from './history-options.ts';

/** `archive`: what the Action does on a schedule, for other CI systems. */
export const archiveCommand: Command = {
  name: 'archive',
  synopsis: '[--history [REMOTE]] [--repository OWNER/NAME] [options]',
  summary:
    'Collects the records of workflow runs from their artifacts, before these expire, into a history branch. Asks GitHub with GITHUB_TOKEN (`actions: read`). Ends with 0, or 3 where nothing could be listed or written.',
  options: {
    ...historyOptions,
    repository: {
      type: 'string',
      value: 'OWNER/NAME',
      help: 'repository whose artifacts are collected (default: GITHUB_REPOSITORY)',
    },
    minutes: {
      type: 'string',
      value: 'N',
      help: `begin nothing new after so many minutes (default ${usualArchive.minutes}); the next run goes on`,
    },
    reserve: {
      type: 'string',
      value: 'N',
      help: `requests of the hour to leave to others (default ${usualArchive.reserve})`,
    },
    json: { type: 'boolean', help: 'print what was done as JSON' },
  },
  run: async (input, world) => {
    const { environment, log } = world;
    const request = historyRequest(input);
    const repository = input.text('repository') ?? environment.GITHUB_REPOSITORY ?? '';
    if (repository === '') {
      throw new UsageError(
        'arguments',
        'No repository is named.',
        'Give --repository OWNER/NAME, or set GITHUB_REPOSITORY.',
      );
    }
    const minutes = numberOf(input, 'minutes', usualArchive.minutes, 1, 350);
    const reserve = numberOf(input, 'reserve', usualArchive.reserve, 0, 100_000);
    const token = environment.GITHUB_TOKEN ?? environment.GH_TOKEN ?? '';
    const runs = await world.runArtifacts(repository, token);
    const history = await world.history(request);
    try {
      const outcome = await archiveRecords(
        { repository, branch: request.branch, minutes, reserve },
        {
          runs,
          history,
          readRows: (bytes) => readRowBytes(bytes, world.files),
          clock: world.clock,
          note: log.note,
        },
      );
      const stdout = input.flag('json') ? printJson(archiveDocument(outcome)) : archiveText(outcome);
      return { exitCode: archiveExitCode(outcome), stdout };
    } finally {
      await history.close().catch(() => {});
    }
  },
};

function numberOf(input: CommandInput, name: string, usual: number, least: number, most: number): number {
  const text = input.text(name);
  if (text === undefined) return usual;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new UsageError(
    'arguments',
    `--${name} is ${JSON.stringify(text)}.`,
    `Give a whole number from ${least} to ${most}.`,
  );
}
