import type { VelocityConfig } from '../../core/config/config.ts';
import { UsageError } from '../../core/model/program-error.ts';
import { encodeRecord } from '../../core/record/encode-record.ts';
import { recordPathOf } from '../../core/record/history-path.ts';
import type { VelocityDocument } from '../../core/velocity/velocity-document.ts';
import { generateHistory } from '../../demo/history/generate-history.ts';
import { firstSprintDay, historyTimeZone, sprintBegins } from '../../demo/history/sprint-days.ts';
import type { Files } from '../ports.ts';
import { measureFolders } from './measure-folders.ts';
import { rhythmOf } from './sprint-options.ts';

/** Sprint of the example; the records begin seven sprints before. */
const shownSprint = 8;

const exampleTeam: VelocityConfig = {
  sprintStart: firstSprintDay,
  sprintLengthMs: 14 * 86_400_000,
  timeZone: historyTimeZone,
  experiment: 'branch',
  featureLabels: 'feature/*',
  teamSize: 5,
  teamKind: 'product',
};

/**
 * Writes the records and outcomes of an invented team into a folder, as its history branch would hold them, and reads them
 * back for the page of a sprint.
 *
 * @returns the figures; `folder` holds `records/`, `artifacts/` and `outcomes.jsonl`
 */
export async function runVelocityDemo(files: Files, folder: string): Promise<VelocityDocument> {
  const history = generateHistory({
    seed: 'northboard',
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
  const lines = history.outcomes.map((outcome) => `${JSON.stringify(outcome)}\n`);
  await files.write(files.join(folder, 'outcomes.jsonl'), lines.join(''));
  const measured = await measureFolders(files, {
    folders: [folder],
    outcomeFiles: undefined,
    velocity: exampleTeam,
    rhythm: rhythmOf(exampleTeam),
    now: sprintBegins(shownSprint + 1),
    sprint: undefined,
    defaultBranch: undefined,
  });
  if ('document' in measured) return measured.document;
  throw new UsageError(
    'demo',
    `The records of the example cannot be read back from ${folder}.`,
    'Name another folder with --out.',
  );
}
