import type { VelocityConfig } from '../../core/config/config.ts';
import { UsageError } from '../../core/model/program-error.ts';
import { encodeRecord } from '../../core/record/encode-record.ts';
import { recordPathOf } from '../../core/record/history-path.ts';
import { logEntryPath } from '../../core/velocity/log-entry.ts';
import { generateHistory } from '../../demo/history/generate-history.ts';
import { firstSprintDay, historyTimeZone, sprintBegins } from '../../demo/history/sprint-days.ts';
import type { Files } from '../ports.ts';
import { measureFolders } from './measure-folders.ts';
import type { MeasuredRecords } from './measure-records.ts';
import { rhythmOf } from './sprint-options.ts';

const dayMs = 86_400_000;

/** Sprint of the example; the records begin seven sprints before. */
const shownSprint = 8;

const exampleTeam = {
  sprintStart: firstSprintDay,
  sprintLengthMs: 14 * dayMs,
  timeZone: historyTimeZone,
  experiment: 'branch',
  featureLabels: 'feature/*',
  teamSize: 5,
  teamKind: 'product',
} as const satisfies VelocityConfig;

/** What the demo left behind. */
export interface VelocityDemo extends MeasuredRecords {
  /** Words of the command that makes the same page of the same folder, the program's name left out. */
  readonly command: readonly string[];
}

/**
 * Writes records, outcomes, the log and the config of an invented team into a folder, as its history branch and its repository
 * would hold them, and reads them back for the page of a sprint.
 */
export async function runVelocityDemo(files: Files, folder: string): Promise<VelocityDemo> {
  await writeHistory(files, folder);
  const config = files.join(folder, '.github', 'eval-envelope.yml');
  await files.write(config, configText);
  const measured = await measureFolders(files, {
    folders: [folder],
    outcomeFiles: undefined,
    velocity: exampleTeam,
    rhythm: rhythmOf(exampleTeam),
    now: sprintBegins(shownSprint + 1),
    sprint: undefined,
    defaultBranch: undefined,
  });
  if ('document' in measured)
    return {
      ...measured,
      command: ['velocity', '--records', folder, '--config', config, '--until', lastDay(), '--markdown'],
    };
  throw new UsageError(
    'demo',
    `The records of the example cannot be read back from ${folder}.`,
    'Name another folder with --out.',
  );
}

/** `records/`, `log/` and `outcomes.jsonl` of a history, and `artifacts/` beside it. */
async function writeHistory(files: Files, folder: string): Promise<void> {
  const history = generateHistory({
    // Chosen by its page, out of some sixty: one with something of everything. It says nothing of how often such things come.
    seed: 'northboard 15',
    repositories: ['northboard/support-bot'],
    suites: ['support-bot', 'summaries'],
    sprints: shownSprint,
    changesPerSprint: 12,
  });
  for (const record of history.records) {
    const text = encodeRecord(record);
    await files.write(files.join(folder, recordPathOf(record, text)), text);
  }
  for (const [index, record] of history.copies.entries())
    await files.write(files.join(folder, 'artifacts', String(index), 'record.json'), encodeRecord(record));
  for (const entry of history.entries)
    await files.write(files.join(folder, logEntryPath(entry)), `${JSON.stringify(entry, null, 1)}\n`);
  const lines = history.outcomes.map((outcome) => `${JSON.stringify(outcome)}\n`);
  await files.write(files.join(folder, 'outcomes.jsonl'), lines.join(''));
}

/** Last day of the sprint that is shown, as `--until` takes it. */
function lastDay(): string {
  return new Date(sprintBegins(shownSprint + 1) - dayMs / 2).toISOString().slice(0, 10);
}

/** The team of the example in the words of a config. */
const configText = `# What the page of a sprint has to know of a team. The example has no more to its config than this.
velocity:
  sprint-start: ${exampleTeam.sprintStart}
  sprint-length: ${exampleTeam.sprintLengthMs / dayMs}d
  time-zone: ${exampleTeam.timeZone}
  feature: label:${exampleTeam.featureLabels}
  team-size: ${exampleTeam.teamSize}
  team-kind: ${exampleTeam.teamKind}
`;
