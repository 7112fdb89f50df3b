import type { Config } from '../../core/config/config.ts';
import { UsageError } from '../../core/model/program-error.ts';
import { commentMarker } from '../../core/report/comment-marker.ts';
import { mergedCsv } from '../../core/report/merged-csv.ts';
import { buildMergedPage } from '../../core/report/merged-view.ts';
import { renderMarkdown } from '../../core/report/render-markdown.ts';
import { renderText } from '../../core/report/render-text.ts';
import { sprintCalendar } from '../../core/velocity/sprint-calendar.ts';
import { type CommandOutcome, printJson } from '../commands/command.ts';
import { loadConfig } from '../load-config.ts';
import type { CommandInput, OptionTable, World } from '../ports.ts';
import { measureGit } from './measure-git.ts';
import { rhythmOf, sprintOf, untilOf } from './sprint-options.ts';

/** Merged changes that are read where nobody says how many. */
const usualMost = 300;

/** Options of the page that needs no records. */
export const gitOptions = {
  'from-git': {
    type: 'string',
    value: 'DIR',
    help: 'without any record: the page of what was merged in this repository, by class; what was tried stays unknown',
  },
  changes: {
    type: 'string',
    value: 'N',
    help: `with --from-git: classify so many merged changes, newest first (default ${usualMost})`,
  },
} as const satisfies OptionTable;

/** Options that speak of records, of which there are none here. */
const ofRecords = [
  ...['records', 'history', 'repository', 'cache', 'outcomes', 'outcomes-from', 'save-outcomes', 'minutes'],
  ...['reserve', 'parquet'],
];

/** `velocity --from-git`: the page of a sprint from the history of a branch alone. */
export async function runFromGit(folder: string, input: CommandInput, world: World): Promise<CommandOutcome> {
  const most = mostOf(input);
  refuseOthers(input);
  const { velocity, classify }: Pick<Config, 'velocity' | 'classify'> = await loadConfig(
    world.files,
    input.text('config'),
  );
  const rhythm = rhythmOf(velocity);
  const now = untilOf(input.text('until'), rhythm, world.clock.now());
  const sprint = sprintOf(input.text('sprint'), rhythm, now);
  // A past sprint is measured as it stood at its end.
  const until = sprint === undefined ? now : Math.min(now, sprintCalendar(rhythm).byNumber(sprint).to);
  const branch = input.text('default-branch');
  const document = await measureGit(world.git(folder), { rhythm, until, sprint, branch, most, classify });
  if (document.history.changes === 0) {
    world.log.note(
      `eval-envelope: ${document.branch} has no merge commit and no commit of a squash merge until then: nothing can be told by pull requests.`,
    );
    return { exitCode: 3, stdout: '' };
  }
  const view = buildMergedPage(document);
  const markdown = (): string => renderMarkdown(view, commentMarker('velocity'));
  const out = input.text('out');
  const html = input.text('html');
  const csv = input.text('csv');
  if (out !== undefined) await world.files.write(out, markdown());
  if (html !== undefined) {
    const { renderMergedPage } = await import('../../core/charts/merged-page.ts');
    await world.files.write(html, renderMergedPage(view, document));
  }
  if (csv !== undefined) await world.files.write(csv, mergedCsv(document));
  if (input.flag('json')) return { exitCode: 0, stdout: printJson(document) };
  const stdout = input.flag('markdown') ? markdown() : renderText(view, input.flag('all'));
  return { exitCode: 0, stdout };
}

function mostOf(input: CommandInput): number {
  const text = input.text('changes');
  if (text === undefined) return usualMost;
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new UsageError(
    'arguments',
    `--changes is ${JSON.stringify(text)}.`,
    'Give a whole number from 1 on.',
  );
}

function refuseOthers(input: CommandInput): void {
  const given = ofRecords.find((name) =>
    name === 'history' ? input.flag(name) : input.texts(name).length > 0 || input.text(name) !== undefined,
  );
  if (given === undefined && input.positionals.length === 0) return;
  throw new UsageError(
    'arguments',
    given === undefined
      ? `"${input.positionals[0]}" stands alone.`
      : `--${given} does not go with --from-git, which reads no records.`,
    'Leave out one of them.',
  );
}
