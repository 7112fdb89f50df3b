import { UsageError } from '../../core/model/program-error.ts';
import { commentMarker } from '../../core/report/comment-marker.ts';
import { renderMarkdown } from '../../core/report/render-markdown.ts';
import { renderText } from '../../core/report/render-text.ts';
import { velocityCsv } from '../../core/report/velocity-csv.ts';
import { buildVelocityPage } from '../../core/report/velocity-view.ts';
import { velocityTables } from '../../core/velocity/tables/velocity-tables.ts';
import type { VelocityDocument } from '../../core/velocity/velocity-document.ts';
import { loadConfig } from '../load-config.ts';
import type { CommandInput, World } from '../ports.ts';
import { measureFolders } from '../velocity/measure-folders.ts';
import { rhythmOf, sprintOf, untilOf } from '../velocity/sprint-options.ts';
import { writeTables } from '../velocity/write-tables.ts';
import { type Command, type CommandOutcome, printJson } from './command.ts';

/** `velocity`: the page of a sprint from stored records. */
export const velocityCommand: Command = {
  name: 'velocity',
  synopsis: '--records DIR [options]',
  summary:
    'Reads the records of a folder and what became of the pull requests, and prints the page of a sprint: what was tried, what shipped, whether quality held, what it cost.',
  options: {
    records: {
      type: 'string',
      value: 'DIR',
      multiple: true,
      help: 'folder of records: *.json, and months of a history branch (*.jsonl); what was logged lies among them',
    },
    outcomes: {
      type: 'string',
      value: 'FILE',
      multiple: true,
      help: 'what became of each pull request, JSON a line (schema outcome); left out: outcomes.jsonl among the records',
    },
    config: { type: 'string', value: 'FILE', help: 'config with a velocity section' },
    sprint: {
      type: 'string',
      value: 'N',
      help: 'number of the sprint, counted from velocity.sprint-start on, or last for the last one that is over (default: the one of --until)',
    },
    until: {
      type: 'string',
      value: 'TIME',
      help: 'as of when, such as 2026-11-22T12:00:00Z; a date is its end (default: now)',
    },
    'default-branch': {
      type: 'string',
      value: 'NAME',
      help: 'branch that changes go into (default: the one of most outcomes, else main or master)',
    },
    out: { type: 'string', value: 'FILE', help: 'write the page as Markdown' },
    html: { type: 'string', value: 'FILE', help: 'write the page with its charts, one file without scripts' },
    csv: { type: 'string', value: 'FILE', help: 'write the figures as CSV' },
    parquet: {
      type: 'string',
      value: 'DIR',
      help: 'write what the figures are computed from as evaluations, dimensions, experiments and outcomes.parquet',
    },
    json: { type: 'boolean', help: 'print the figures as JSON (schema velocity)' },
    markdown: { type: 'boolean', help: 'print the page as Markdown instead of terminal text' },
    all: { type: 'boolean', help: 'print definitions and exclusions in the terminal too' },
  },
  run: runVelocity,
};

async function runVelocity(input: CommandInput, world: World): Promise<CommandOutcome> {
  const folders = input.texts('records');
  if (folders.length === 0)
    throw new UsageError('no-records', 'No folder of records is named.', 'Add --records DIR.');
  if (input.positionals.length > 0)
    throw new UsageError('positional', `"${input.positionals[0]}" stands alone.`, 'Name it with --records.');
  const { velocity } = await loadConfig(world.files, input.text('config'));
  const rhythm = rhythmOf(velocity);
  const now = untilOf(input.text('until'), rhythm, world.clock.now());
  const named = input.texts('outcomes');
  const measured = await measureFolders(world.files, {
    folders,
    outcomeFiles: named.length > 0 ? named : undefined,
    velocity,
    rhythm,
    now,
    sprint: sprintOf(input.text('sprint'), rhythm, now),
    defaultBranch: input.text('default-branch'),
  });
  if ('unreadable' in measured) {
    for (const { file, reason } of measured.unreadable.slice(0, 5))
      world.log.note(`eval-envelope: ${file}: ${reason}`);
    world.log.note(
      `eval-envelope: no record could be read in ${folders.join(', ')}. Name a folder that holds record.json files of runs, or a checkout of the history branch.`,
    );
    return { exitCode: 3, stdout: '' };
  }
  const tables = input.text('parquet');
  if (tables !== undefined) await writeTables(velocityTables(measured.take()), tables, world);
  return writePage(measured.document, input, world);
}

/** Writes and prints the page in the forms that were asked for. */
async function writePage(
  document: VelocityDocument,
  input: CommandInput,
  world: World,
): Promise<CommandOutcome> {
  const view = buildVelocityPage(document);
  const markdown = (): string => renderMarkdown(view, commentMarker('velocity'));
  const out = input.text('out');
  const html = input.text('html');
  const csv = input.text('csv');
  if (out !== undefined) await world.files.write(out, markdown());
  if (html !== undefined) {
    const { renderVelocityPage } = await import('../../core/charts/velocity-page.ts');
    await world.files.write(html, renderVelocityPage(view, document));
  }
  if (csv !== undefined) await world.files.write(csv, velocityCsv(document));
  const stdout = input.flag('json')
    ? printJson(document)
    : input.flag('markdown')
      ? markdown()
      : renderText(view, input.flag('all'));
  return { exitCode: 0, stdout };
}
