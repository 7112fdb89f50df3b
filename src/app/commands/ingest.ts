import { UsageError } from '../../core/model/program-error.ts';
import { encodeRows } from '../../core/results/rows/encode-rows.ts';
import { summarizeRun } from '../../core/results/summarize-run.ts';
import { columnsOption, loadColumns } from '../load-columns.ts';
import { readRunFiles } from '../read-run.ts';
import { checkFormat } from './check-format.ts';
import { type Command, printJson } from './command.ts';

/** `ingest`: any supported result file as rows and a summary. */
export const ingestCommand: Command = {
  name: 'ingest',
  synopsis: 'FILE… [options]',
  summary: 'Reads result files of any supported format and shows what is in them; writes them as rows.',
  options: {
    format: {
      type: 'string',
      value: 'FORMAT',
      help: 'format of the files; left out: told from their content',
    },
    columns: columnsOption,
    'case-id': { type: 'string', value: 'FIELD', help: 'field that identifies a case' },
    cluster: { type: 'string', value: 'FIELD', help: 'field of the independent unit above the case' },
    segment: { type: 'string', value: 'FIELD', multiple: true, help: 'field that makes segments' },
    out: { type: 'string', value: 'FILE', help: 'write the rows as JSONL' },
    json: { type: 'boolean', help: 'print the summary as JSON' },
  },
  run: async (input, world) => {
    if (input.positionals.length === 0)
      throw new UsageError('no-file', 'No result file is named.', 'Name one or more files.');
    checkFormat(input.text('format'));
    const segments = input.texts('segment');
    const outcome = await readRunFiles(world.files, input.positionals, {
      format: input.text('format'),
      columns: await loadColumns(input, world.files),
      caseId: input.text('case-id'),
      cluster: input.text('cluster'),
      segments: segments.length > 0 ? segments : undefined,
    });
    if (!outcome.ok) {
      for (const problem of outcome.problems) world.log.note(`eval-envelope: ${problem}`);
      return { exitCode: 3, stdout: '' };
    }
    const out = input.text('out');
    if (out !== undefined) await world.files.write(out, encodeRows(outcome.run));
    const summary = summarizeRun(outcome.run);
    return { exitCode: 0, stdout: input.flag('json') ? printJson(summary) : summaryText(summary) };
  },
};

/** Units by metric; rates, scores and counts have none. */
const units: Readonly<Record<string, string>> = { latency: ' ms', cost: ' USD' };

function summaryText(summary: ReturnType<typeof summarizeRun>): string {
  const states = Object.entries(summary.states)
    .filter(([, count]) => count > 0)
    .map(([state, count]) => `${state} ${count}`);
  const names = Object.keys(summary.metrics);
  const width = Math.max(0, ...names.map((name) => name.length));
  return [
    `${summary.format}${summary.suite === null ? '' : `, suite ${summary.suite}`}: ${summary.cases} case${summary.cases === 1 ? '' : 's'}, ${summary.epochs} epoch${summary.epochs === 1 ? '' : 's'} (${states.join(', ')})`,
    ...Object.entries(summary.metrics).map(
      ([name, { n, mean }]) =>
        `  ${name.padEnd(width)}  ${mean === null ? '–' : Number(mean.toPrecision(6))}${Object.hasOwn(units, name) ? units[name] : ''}  (n = ${n})`,
    ),
    ...summary.warnings.map((warning) => `  note: ${warning}`),
    '',
  ].join('\n');
}
