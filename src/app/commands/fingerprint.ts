import { renderMarkdown } from '../../core/report/render-markdown.ts';
import { renderText } from '../../core/report/render-text.ts';
import { plainRequest, usualConfigPath } from '../gate/gate-request.ts';
import { localIdentity } from '../gate/local-identity.ts';
import { runGate } from '../gate/run-gate.ts';
import { folderStore } from '../stored/folder-store.ts';
import { historyStore } from '../stored/history-store.ts';
import { type Command, printJson, withOutput } from './command.ts';
import { gateDocument } from './gate.ts';
import { branchOption, historyOptions } from './history-options.ts';
import { keep, openHistory } from './record.ts';

/** `fingerprint`: whether the provider changed the model under the same name, for other CI systems. */
export const fingerprintCommand: Command = {
  name: 'fingerprint',
  synopsis: '[--baseline DIR] [--history [REMOTE]] [options]',
  summary:
    'Runs the suites marked `probe: true` at the checked-out commit and holds them against stored runs of the same content: did the provider change the model? Ends with 0 where nothing is shown, 1 where a change is, 3 where it could not be evaluated.',
  options: {
    config: {
      type: 'string',
      value: 'PATH',
      help: `path of the config inside the repository (default ${usualConfigPath})`,
    },
    suite: { type: 'string', value: 'NAME', help: 'only this suite' },
    baseline: {
      type: 'string',
      value: 'DIR',
      help: 'folder or file with stored rows of earlier runs (rows.jsonl.gz)',
    },
    branch: branchOption,
    ...historyOptions,
    history: {
      ...historyOptions.history,
      help: `look for earlier runs, and keep this one, ${historyOptions.history.help}`,
    },
    out: {
      type: 'string',
      value: 'DIR',
      help: 'folder for record, rows, report and comment (default: a new temporary one)',
    },
    verbose: { type: 'boolean', help: 'show what setup and suites print while they run' },
    json: { type: 'boolean', help: 'print the outcome as JSON, as gate does, with what the probes showed' },
    markdown: { type: 'boolean', help: 'print the summary as Markdown instead of terminal text' },
  },
  run: async (input, world) => {
    const wanted = input.text('out');
    const out =
      wanted === undefined ? await world.files.makeTemporary('eval-envelope-') : world.files.resolve(wanted);
    const baseline = input.text('baseline');
    const keeping = await openHistory(input, world);
    // Before any code of the repository runs.
    const place = await world.git('.').checkoutPlace(input.text('branch'));
    const outcome = await runGate(
      {
        ...plainRequest,
        command: 'fingerprint',
        mode: 'record',
        isEverySuite: true,
        isFingerprint: true,
        configPath: input.text('config') ?? usualConfigPath,
        suite: input.text('suite'),
        identity: localIdentity(place),
        baseStores: [
          ...(baseline === undefined ? [] : [folderStore(baseline, world.files)]),
          ...(keeping === null ? [] : [historyStore(async () => keeping.history, world)]),
        ],
        out,
      },
      world.git('.'),
      input.flag('verbose') ? withOutput(world) : world,
    );
    world.log.note(`fingerprint: record and rows: ${out}`);
    if (keeping !== null) await keep(outcome, keeping, place, world, 'fingerprint');
    const stdout = input.flag('json')
      ? printJson(gateDocument(outcome))
      : input.flag('markdown')
        ? renderMarkdown(outcome.view)
        : renderText(outcome.view, false);
    return { exitCode: outcome.exitCode, stdout };
  },
};
