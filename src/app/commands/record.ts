import { renderMarkdown } from '../../core/report/render-markdown.ts';
import { renderText } from '../../core/report/render-text.ts';
import { plainRequest, usualConfigPath } from '../gate/gate-request.ts';
import { runGate } from '../gate/run-gate.ts';
import { type Command, printJson, withOutput } from './command.ts';
import { gateDocument } from './gate.ts';

/** `record`: what the Action does on the default branch, for other CI systems. */
export const recordCommand: Command = {
  name: 'record',
  synopsis: '--out DIR [options]',
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
    verbose: { type: 'boolean', help: 'show what setup and suites print while they run' },
    json: { type: 'boolean', help: 'print the outcome as JSON, as gate does' },
    markdown: { type: 'boolean', help: 'print the summary as Markdown instead of terminal text' },
  },
  run: async (input, world) => {
    const wanted = input.text('out');
    const out =
      wanted === undefined ? await world.files.makeTemporary('eval-envelope-') : world.files.resolve(wanted);
    const since = input.text('since');
    const outcome = await runGate(
      {
        ...plainRequest,
        mode: 'record',
        base: since,
        isEverySuite: since === undefined,
        configPath: input.text('config') ?? usualConfigPath,
        suite: input.text('suite'),
        out,
      },
      world.git('.'),
      input.flag('verbose') ? withOutput(world) : world,
    );
    world.log.note(
      `record: ${outcome.suites.length} ${outcome.suites.length === 1 ? 'suite' : 'suites'} evaluated; record and rows: ${out}`,
    );
    const stdout = input.flag('json')
      ? printJson(gateDocument(outcome))
      : input.flag('markdown')
        ? renderMarkdown(outcome.view)
        : renderText(outcome.view, false);
    return { exitCode: outcome.exitCode, stdout };
  },
};
