import reference from '../../../tests/reference/statistics.json' with { type: 'json' };
import { UsageError } from '../../core/model/program-error.ts';
import { checkReference } from '../../core/stats/selfcheck.ts';
import type { World } from '../ports.ts';
import { type Command, printJson } from './command.ts';

/** `selfcheck`: reference cases through the statistics. */
export const selfcheckCommand: Command = {
  name: 'selfcheck',
  synopsis: '[--reference FILE]',
  summary:
    "Checks the statistics against values computed by other programs; left to itself, against this project's own reference file.",
  options: {
    reference: {
      type: 'string',
      value: 'FILE',
      help: 'reference cases {cases: [{name, function, inputs, expected, tolerance}]}',
    },
    json: { type: 'boolean', help: 'print every case as JSON' },
  },
  run: async (input, world) => {
    const path = input.text('reference');
    const document: unknown = path === undefined ? reference : await readJson(path, world);
    const check = runCheck(document, path ?? 'the built-in reference');
    const exitCode = check.failed > 0 || check.passed === 0 ? 1 : 0;
    if (input.flag('json')) return { exitCode, stdout: printJson(check) };
    const lines = check.results
      .filter(({ status }) => status !== 'passed')
      .map(
        ({ name, function: computation, status, detail }) => `${status}  ${name} (${computation}): ${detail}`,
      );
    const totals = `${check.passed} passed, ${check.failed} failed, ${check.skipped} skipped`;
    return { exitCode, stdout: `${[...lines, totals].join('\n')}\n` };
  },
};

function runCheck(document: unknown, name: string): ReturnType<typeof checkReference> {
  try {
    return checkReference(document);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(
      'reference',
      `${name}: ${error.message}`,
      'Give a file of the form of tests/reference/statistics.json.',
    );
  }
}

async function readJson(path: string, world: World): Promise<unknown> {
  const text = new TextDecoder().decode(await world.files.read(path));
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(
      'not-json',
      `${path} is no JSON (${error instanceof Error ? error.message : 'unreadable'}).`,
      'Check the file.',
    );
  }
}
