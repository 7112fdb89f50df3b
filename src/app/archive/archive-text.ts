import { type ArchiveOutcome, type ArchiveStop, countByReason } from './archive-outcome.ts';

const stops: Readonly<Record<ArchiveStop, string>> = {
  minutes: 'its time is over',
  'rate-limit': "the rest of this hour's requests is left to other workflows",
  unreachable: 'GitHub gave no answer that can be used',
  history: 'the history could not be written',
};

/** What `archive` did, as lines for a terminal or a log. */
export function archiveText(outcome: ArchiveOutcome): string {
  const { found, kept, rows, commits, branch, alreadyThere, fromForks, expired, refused, left } = outcome;
  const { rowsLeftOut, stopped, problem, repository } = outcome;
  const reasons = countByReason(refused).map(([reason, count]) => `${reason} ${count}`);
  const lines = [
    `${counted(found, 'artifact')} of this gate in ${repository}`,
    kept === 0
      ? `nothing new for ${branch}`
      : `kept ${counted(kept, 'record')}, ${rows} with rows, in ${counted(commits, 'commit')} on ${branch}`,
    `already there: ${alreadyThere}`,
    `from forks, not taken: ${fromForks}`,
    `expired before they were collected: ${expired}`,
    `refused: ${refused.length}${reasons.length === 0 ? '' : ` (${reasons.join(', ')})`}`,
    `left for next time: ${left}`,
    ...(rowsLeftOut === 0 ? [] : [`rows left out, too large or not those of their record: ${rowsLeftOut}`]),
    ...(stopped === null ? [] : [`stopped: ${stops[stopped]}`]),
    ...(problem === null ? [] : [problem]),
  ];
  return `${lines.join('\n')}\n`;
}

/** As a job summary. */
export function archiveMarkdown(outcome: ArchiveOutcome): string {
  const [first = '', ...rest] = archiveText(outcome).trimEnd().split('\n');
  const plain = (line: string): string => line.replace(/[\\`*_{}[\]<>|#!@&~]/g, (letter) => `\\${letter}`);
  return `### Archive: ${plain(first)}\n\n${rest.map((line) => `- ${plain(line)}`).join('\n')}\n`;
}

/** What `archive --json` prints. */
export function archiveDocument(outcome: ArchiveOutcome): object {
  const { refused, ...counts } = outcome;
  return {
    version: 1,
    ...counts,
    refusedByReason: Object.fromEntries(countByReason(refused)),
    refused: refused.map(({ artifact, runId, reason, message }) => ({ artifact, runId, reason, message })),
  };
}

/** 0 where it did its work, or as much as time and limit allow; 3 where the history does not take what was collected. */
export function archiveExitCode({ stopped }: ArchiveOutcome): 0 | 3 {
  return stopped === 'history' ? 3 : 0;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
