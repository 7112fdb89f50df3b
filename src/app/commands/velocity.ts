import { UsageError } from '../../core/model/program-error.ts';
import { calibrationText } from '../../core/report/calibration-text.ts';
import { commentMarker } from '../../core/report/comment-marker.ts';
import { renderMarkdown } from '../../core/report/render-markdown.ts';
import { renderText } from '../../core/report/render-text.ts';
import { tableCsv } from '../../core/report/table-csv.ts';
import { buildVelocityPage } from '../../core/report/velocity-view.ts';
import { calibrate, fewestCalibrated } from '../../core/velocity/calibrate.ts';
import { encodeOutcomes } from '../../core/velocity/outcomes-of.ts';
import { figuresTable } from '../../core/velocity/tables/figures-table.ts';
import { velocityTables } from '../../core/velocity/tables/velocity-tables.ts';
import type { VelocityDocument } from '../../core/velocity/velocity-document.ts';
import { loadConfig } from '../load-config.ts';
import type { CommandInput, World } from '../ports.ts';
import { gatherSources, noRecords } from '../velocity/gather-sources.ts';
import { gitOptions, runFromGit } from '../velocity/git-page.ts';
import { measureRecords } from '../velocity/measure-records.ts';
import { sourceOptions, sourcesOf } from '../velocity/source-options.ts';
import { rhythmOf, sprintOf, untilOf } from '../velocity/sprint-options.ts';
import { writeTables } from '../velocity/write-tables.ts';
import { type Command, type CommandOutcome, printJson } from './command.ts';

/** `velocity`: the page of a sprint from stored records. */
export const velocityCommand: Command = {
  name: 'velocity',
  synopsis:
    '[calibrate] (--records DIR | --history [REMOTE] | --repository OWNER/NAME)… [options] | --from-git DIR',
  summary:
    'Reads records from folders, the history branch or the artifacts of runs, and what became of the pull requests, and prints the page of a sprint: what was tried, what shipped, whether quality held, what it cost. `velocity calibrate` proposes bands of your own from your past sprints, as YAML for the config.',
  options: {
    ...sourceOptions,
    ...gitOptions,
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
    csv: { type: 'string', value: 'FILE', help: 'write the figures as CSV, a number a line' },
    parquet: {
      type: 'string',
      value: 'DIR',
      help: 'write the figures and what they are computed from as Parquet files (docs/parquet.md)',
    },
    json: { type: 'boolean', help: 'print the figures as JSON (schema velocity)' },
    markdown: { type: 'boolean', help: 'print the page as Markdown instead of terminal text' },
    all: { type: 'boolean', help: 'print definitions and exclusions in the terminal too' },
  },
  run: runVelocity,
};

async function runVelocity(input: CommandInput, world: World): Promise<CommandOutcome> {
  const folder = input.text('from-git');
  if (folder !== undefined) return runFromGit(folder, input, world);
  if (input.text('changes') !== undefined)
    throw new UsageError('arguments', '--changes goes with --from-git.', 'Leave it out, or add --from-git .');
  const isCalibration = input.positionals[0] === 'calibrate';
  const positionals = isCalibration ? input.positionals.slice(1) : input.positionals;
  const sources = sourcesOf({ ...input, positionals });
  const { velocity } = await loadConfig(world.files, input.text('config'));
  const rhythm = rhythmOf(velocity);
  const now = untilOf(input.text('until'), rhythm, world.clock.now());
  const sprint = sprintOf(input.text('sprint'), rhythm, now);
  const gathered = await gatherSources(sources, world);
  const { sink, outcomes, collected, unreadable } = gathered;
  const saved = input.text('save-outcomes');
  if (saved !== undefined) await world.files.write(saved, encodeOutcomes(collected));
  if (sink.isEmpty()) {
    for (const { file, reason } of sink.unreadable.slice(0, 5))
      world.log.note(`eval-envelope: ${file}: ${reason}`);
    world.log.note(`eval-envelope: ${await noRecords(sources, world.files)}`);
    await gathered.close();
    return { exitCode: 3, stdout: '' };
  }
  const defaultBranch = input.text('default-branch');
  const request = { velocity, rhythm, now, sprint, defaultBranch };
  const rows = { sources: gathered.rows, files: world.files };
  const { document, take } = await measureRecords(sink, outcomes, unreadable, request, rows).finally(
    gathered.close,
  );
  if (isCalibration) {
    const found = calibrate(take().measured);
    const stdout = input.flag('json') ? printJson(found) : calibrationText(found, fewestCalibrated);
    return { exitCode: 0, stdout };
  }
  const tables = input.text('parquet');
  if (tables !== undefined) await writeTables(velocityTables({ taken: take(), document }), tables, world);
  return writePage(document, input, world);
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
  if (csv !== undefined) await world.files.write(csv, tableCsv(figuresTable(document)));
  const stdout = input.flag('json')
    ? printJson(document)
    : input.flag('markdown')
      ? markdown()
      : renderText(view, input.flag('all'));
  return { exitCode: 0, stdout };
}
