import { UsageError } from '../../core/model/program-error.ts';
import { historyOptions, historyRequest } from '../commands/history-options.ts';
import type { CommandInput, OptionTable } from '../ports.ts';
import { type SourcesRequest, usualSources } from './gather-sources.ts';

/** Options that say where records and outcomes come from. */
export const sourceOptions = {
  records: {
    type: 'string',
    value: 'DIR',
    multiple: true,
    help: 'folder of records: *.json, and months of a history branch (*.jsonl); what was logged lies among them',
  },
  ...historyOptions,
  repository: {
    type: 'string',
    value: 'OWNER/NAME',
    multiple: true,
    help: 'artifacts of its runs, and outcomes of its pull requests, from GitHub with GITHUB_TOKEN',
  },
  cache: {
    type: 'string',
    value: 'DIR',
    help: 'with --repository: keep records by artifact id; what is there is not downloaded again',
  },
  outcomes: {
    type: 'string',
    value: 'FILE',
    multiple: true,
    help: 'what became of each pull request, JSON a line (schema outcome); left out: outcomes.jsonl among the records',
  },
  'outcomes-from': {
    type: 'string',
    value: 'OWNER/NAME',
    multiple: true,
    help: 'outcomes of its pull requests from GitHub, without artifacts',
  },
  'save-outcomes': {
    type: 'string',
    value: 'FILE',
    help: 'write the outcomes that GitHub told, for --outcomes later on',
  },
  minutes: {
    type: 'string',
    value: 'N',
    help: `download no artifact after so many minutes (default ${usualSources.minutes})`,
  },
  reserve: {
    type: 'string',
    value: 'N',
    help: `requests of the hour to leave to others (default ${usualSources.reserve})`,
  },
} as const satisfies OptionTable;

/**
 * Which sources were meant.
 *
 * @throws UsageError when none is named, or one makes no sense
 */
export function sourcesOf(input: CommandInput): SourcesRequest {
  const [word] = input.positionals;
  const history = input.flag('history') ? historyRequest(input) : undefined;
  if (history === undefined && word !== undefined)
    throw new UsageError('positional', `"${word}" stands alone.`, 'Name it with --records.');
  const folders = input.texts('records');
  const artifactsOf = repositoriesOf(input, 'repository');
  if (folders.length === 0 && history === undefined && artifactsOf.length === 0)
    throw new UsageError(
      'no-records',
      'No source of records is named.',
      'Add --records DIR, --history, or --repository OWNER/NAME. Without any record: --from-git .',
    );
  const outcomesOf = [...new Set([...artifactsOf, ...repositoriesOf(input, 'outcomes-from')])];
  if (input.text('save-outcomes') !== undefined && outcomesOf.length === 0)
    throw new UsageError(
      'arguments',
      'There are no outcomes to save: no repository is asked.',
      'Add --outcomes-from OWNER/NAME or --repository OWNER/NAME.',
    );
  const named = input.texts('outcomes');
  return {
    folders,
    outcomeFiles: named.length > 0 ? named : undefined,
    history,
    artifactsOf,
    outcomesOf,
    cache: input.text('cache'),
    minutes: numberOf(input, 'minutes', usualSources.minutes),
    reserve: numberOf(input, 'reserve', usualSources.reserve),
  };
}

function repositoriesOf(input: CommandInput, option: string): readonly string[] {
  const written = [...new Set(input.texts(option))];
  const wrong = written.find((name) => !/^[A-Za-z0-9][\w-]*\/(?!\.{1,2}$)[\w.-]+$/.test(name));
  if (wrong === undefined) return written;
  throw new UsageError(
    'arguments',
    `--${option} ${JSON.stringify(wrong)} is no repository.`,
    'Write owner/name, such as octocat/bot.',
  );
}

function numberOf(input: CommandInput, name: string, usual: number): number {
  const text = input.text(name);
  if (text === undefined) return usual;
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new UsageError(
    'arguments',
    `--${name} is ${JSON.stringify(text)}.`,
    'Give a whole number from 0 on.',
  );
}
