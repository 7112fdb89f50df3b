import { UsageError } from '../../core/model/program-error.ts';
import { mostShards } from '../../core/shard/shard.ts';
import { runGate } from '../gate/run-gate.ts';
import type { CommandInput } from '../ports.ts';
import { folderShards } from '../shard/folder-shards.ts';
import type { Command } from './command.ts';
import { gateOptions, gateRequestOf, printGate } from './gate.ts';

const { head, config, suite, candidate, baseline, history, out, json, markdown, all } = gateOptions;

/** `merge`: puts the shards of a suite together and judges them, for other CI systems. */
export const mergeCommand: Command = {
  name: 'merge',
  synopsis: 'DIR… [--shards N] [options]',
  summary:
    'Puts together what gate --shard left in these folders, and judges it as gate would. A shard that is missing, there twice or of another commit is no verdict: the command ends with 3 and names it.',
  options: {
    shards: {
      type: 'string',
      value: 'N',
      help: 'how many shards there have to be; left out: as many as they say',
    },
    base: gateOptions.base,
    head,
    config,
    suite,
    candidate,
    class: gateOptions.class,
    baseline,
    history,
    'oldest-base': gateOptions['oldest-base'],
    out,
    json,
    markdown,
    all,
  },
  run: async (input, world) => {
    if (input.positionals.length === 0)
      throw new UsageError('arguments', 'No folder with shards is named.', 'Give those of gate --shard.');
    const request = await gateRequestOf(input, world);
    const shards = folderShards(input.positionals, countOf(input), world.files);
    const outcome = await runGate({ ...request, command: 'merge', shards }, world.git('.'), world);
    return printGate('merge', outcome, request.out, input, world);
  },
};

function countOf(input: CommandInput): number | null {
  const text = input.text('shards');
  if (text === undefined) return null;
  if (/^[1-9]\d{0,2}$/.test(text) && Number(text) <= mostShards) return Number(text);
  throw new UsageError('arguments', `--shards ${text} is no number of shards.`, `Give 1 to ${mostShards}.`);
}
