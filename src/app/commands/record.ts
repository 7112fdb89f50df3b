import { describeProblem } from '../../core/model/describe-problem.ts';
import { UsageError } from '../../core/model/program-error.ts';
import { renderMarkdown } from '../../core/report/render-markdown.ts';
import { renderText } from '../../core/report/render-text.ts';
import type { GateOutcome } from '../gate/gate-request.ts';
import { plainRequest, usualConfigPath } from '../gate/gate-request.ts';
import { localIdentity, standingText } from '../gate/local-identity.ts';
import { runGate } from '../gate/run-gate.ts';
import type { History, HistoryRequest } from '../history/history.ts';
import { keepRecords } from '../history/keep-records.ts';
import type { CheckoutPlace, CommandInput, World } from '../ports.ts';
import { historyStore } from '../stored/history-store.ts';
import { type Command, printJson, withOutput } from './command.ts';
import { gateDocument } from './gate.ts';
import { branchOption, historyOptions, historyRequest } from './history-options.ts';

/** `record`: what the Action does on the default branch, for other CI systems. */
export const recordCommand: Command = {
  name: 'record',
  synopsis: '[--out DIR] [--history [REMOTE]] [options]',
  summary:
    'Evaluates the checked-out commit alone and keeps record and rows: a base for later changes. Ends with 0 or 3, whatever it measures.',
  options: {
    config: {
      type: 'string',
      value: 'PATH',
      help: `path of the config inside the repository (default ${usualConfigPath})`,
    },
    suite: { type: 'string', value: 'NAME', help: 'only this suite' },
    since: {
      type: 'string',
      value: 'REV',
      help: 'only suites that cover what changed since this revision; left out: every suite',
    },
    out: {
      type: 'string',
      value: 'DIR',
      help: 'folder for record, rows, report and comment (default: a new temporary one)',
    },
    branch: branchOption,
    ...historyOptions,
    history: { ...historyOptions.history, help: `keep record and rows ${historyOptions.history.help}` },
    verbose: { type: 'boolean', help: 'show what setup and suites print while they run' },
    json: { type: 'boolean', help: 'print the outcome as JSON, as gate does' },
    markdown: { type: 'boolean', help: 'print the summary as Markdown instead of terminal text' },
  },
  run: async (input, world) => {
    const wanted = input.text('out');
    const out =
      wanted === undefined ? await world.files.makeTemporary('eval-envelope-') : world.files.resolve(wanted);
    const since = input.text('since');
    const keeping = await openHistory(input, world);
    // Before any code of the repository runs.
    const place = await world.git('.').checkoutPlace(input.text('branch'));
    const outcome = await runGate(
      {
        ...plainRequest,
        command: 'record',
        mode: 'record',
        base: since,
        isEverySuite: since === undefined,
        configPath: input.text('config') ?? usualConfigPath,
        suite: input.text('suite'),
        identity: localIdentity(place),
        previousStores: keeping === null ? [] : [historyStore(async () => keeping.history, world)],
        out,
      },
      world.git('.'),
      input.flag('verbose') ? withOutput(world) : world,
    );
    world.log.note(
      `record: ${outcome.suites.length} ${outcome.suites.length === 1 ? 'suite' : 'suites'} evaluated; record and rows: ${out}`,
    );
    if (keeping !== null) await keep(outcome, keeping, place, world);
    const stdout = input.flag('json')
      ? printJson(gateDocument(outcome))
      : input.flag('markdown')
        ? renderMarkdown(outcome.view)
        : renderText(outcome.view, false);
    return { exitCode: outcome.exitCode, stdout };
  },
};

/** Where records will be kept. */
export interface Keeping {
  readonly history: History;
  readonly request: HistoryRequest;
}

/** Where it will be kept, settled before any suite runs; null = nobody asked. */
export async function openHistory(input: CommandInput, world: World): Promise<Keeping | null> {
  if (!input.flag('history')) {
    const [word] = input.positionals;
    if (word === undefined && input.text('history-branch') === undefined) return null;
    throw new UsageError(
      'arguments',
      word === undefined ? '--history-branch is given without --history.' : `"${word}" stands alone.`,
      'A remote belongs behind --history.',
    );
  }
  const request = historyRequest(input);
  return { history: await world.history(request), request };
}

/** What cannot be kept is said, and changes nothing of what was measured. */
export async function keep(
  outcome: GateOutcome,
  { history, request }: Keeping,
  place: CheckoutPlace,
  world: World,
  name = 'record',
): Promise<void> {
  try {
    const { files, added, commit, notes } = await keepRecords(outcome.suites, history, world.files);
    const at = commit === null ? '' : `, commit ${commit.slice(0, 7)}`;
    world.log.note(`${name}: ${added} of ${files} files added to ${request.branch}${at}`);
    for (const note of notes) world.log.note(`${name}: ${note}`);
    if (files > 0 && outcome.exitCode !== 3) world.log.note(`${name}: ${standingText(place)}`);
  } catch (error) {
    world.log.note(`${name}: not kept in the history: ${describeProblem(error)}`);
  } finally {
    await history.close();
  }
}
