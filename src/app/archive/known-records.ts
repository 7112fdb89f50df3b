import { parseHistoryPath } from '../../core/record/history-path.ts';
import { readMonth } from '../../core/record/month-file.ts';
import type { History } from '../history/history.ts';

/** What is in the history already. */
export interface KnownRecords {
  /** Whether there is a record of this run, suite, leg and attempt, in whatever month. */
  readonly has: (record: KnownRecord) => boolean;
  /** Counts a record as there from now on. */
  readonly add: (path: string) => void;
}

/** What tells one record from another, as artifact and path both have it. */
export interface KnownRecord {
  readonly headSha: string;
  /** `<suite>-<matrix key>` */
  readonly label: string;
  readonly runId: string;
  readonly attempt: number;
}

/** Reads what the history has, by its paths; of months that were compacted, by their lines. */
export async function knownRecords(history: History): Promise<KnownRecords> {
  const known = new Set<string>();
  const add = (path: string): void => {
    const parsed = parseHistoryPath(path);
    if (parsed?.kind === 'record') known.add(keyOf(parsed));
  };
  const paths = await history.list('records');
  for (const path of paths) add(path);
  const months = paths.filter((path) => parseHistoryPath(path)?.kind === 'month');
  for (const bytes of months.length === 0 ? [] : (await history.read(months)).values()) {
    // A line that cannot be read is no reason to collect nothing: at worst its record is there twice.
    for (const record of readMonth(new TextDecoder().decode(bytes)).records) add(record.path);
  }
  return { has: (record) => known.has(keyOf(record)), add };
}

function keyOf({ headSha, label, runId, attempt }: KnownRecord): string {
  return JSON.stringify([headSha, label, runId, attempt]);
}
