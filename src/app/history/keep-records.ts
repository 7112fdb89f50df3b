import { decodeRecord } from '../../core/record/encode-record.ts';
import { maximumRowsSize, recordPathOf, rowsPathOf } from '../../core/record/history-path.ts';
import type { MetricsRecord } from '../../core/record/record-schema.ts';
import type { Files } from '../ports.ts';
import type { History, HistoryChange, HistoryFile } from './history.ts';

/** What became of the records of a run. */
export interface Kept extends HistoryChange {
  /** Records and rows, those that were there before among them. */
  readonly files: number;
  /** What was left out, one sentence each. */
  readonly notes: readonly string[];
}

/**
 * Keeps what a run wrote, in one commit: the record of each suite and its rows.
 *
 * @param suites - with the path of each `record.json`, beside which `rows.jsonl.gz` may lie
 * @throws HistoryError when the history does not take it, or a record has no place in it
 */
export async function keepRecords(
  suites: readonly { readonly suite: string; readonly recordPath: string }[],
  history: History,
  files: Pick<Files, 'readPacked' | 'exists' | 'join'>,
): Promise<Kept> {
  const kept: HistoryFile[] = [];
  const notes: string[] = [];
  const heads = new Set<string>();
  for (const { suite, recordPath } of suites) {
    const content = await files.readPacked(recordPath);
    const text = new TextDecoder().decode(content);
    const decoded = decodeRecord(text, recordPath);
    if (!decoded.ok) {
      notes.push(
        `The record of ${suite} is not kept: ${decoded.issues[0]?.message ?? 'it cannot be decoded.'}`,
      );
      continue;
    }
    const record = decoded.value;
    kept.push({ path: recordPathOf(record, text), content });
    heads.add((record.identity.headSha ?? '').slice(0, 7));
    const rows = await rowsOf(suite, record, { text, recordPath }, files, notes);
    if (rows !== null) kept.push(rows);
  }
  if (kept.length === 0) return { files: 0, added: 0, commit: null, notes };
  const names = suites.map(({ suite }) => suite).join(', ');
  const change = await history.add(kept, `record: ${names.slice(0, 200)} at ${[...heads].join(', ')}`);
  return { ...change, files: kept.length, notes };
}

async function rowsOf(
  suite: string,
  record: MetricsRecord,
  { text, recordPath }: { readonly text: string; readonly recordPath: string },
  files: Pick<Files, 'readPacked' | 'exists' | 'join'>,
  notes: string[],
): Promise<HistoryFile | null> {
  // Rows of a candidate are of no state of the default branch: nothing here may pass for a base.
  if (record.change.candidate !== undefined) return null;
  const path = files.join(recordPath, '..', 'rows.jsonl.gz');
  // A suite that could not be evaluated has none.
  if (!(await files.exists(path))) return null;
  const content = await files.readPacked(path);
  if (content.length > maximumRowsSize) {
    const size = Math.ceil(content.length / 1024);
    notes.push(
      `The rows of ${suite} are not kept in the history: ${size} KB, and it takes ${maximumRowsSize / 1024} KB. The record is.`,
    );
    return null;
  }
  return { path: rowsPathOf(record, text), content };
}
