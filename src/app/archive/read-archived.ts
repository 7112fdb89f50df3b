import { formatIssue } from '../../core/model/issue.ts';
import type { Run } from '../../core/model/run.ts';
import { decodeRecord, encodeRecord, maximumRecordSize } from '../../core/record/encode-record.ts';
import { maximumRowsSize, recordPathOf, rowsPathOf } from '../../core/record/history-path.ts';
import type { MetricsRecord } from '../../core/record/record-schema.ts';
import type { HistoryFile } from '../history/history.ts';
import type { RecordRefusal } from './archive-outcome.ts';

/** Files of an artifact that are unpacked. */
export const archivedFiles = ['record.json', 'rows.jsonl.gz'] as const;

/** Bytes of one of them; ours have 100 KB and 256 KB at most, and larger rows are left out anyway. */
export const largestArchivedFile = 4 * 1024 * 1024;

/** A record with the text that is kept. */
export interface ReadRecord {
  readonly record: MetricsRecord;
  /** As this program writes it: nothing but what the schema knows. */
  readonly text: string;
}

/** Reads the record of an artifact; everything in it is the word of whoever made it. */
export function readRecord(
  bytes: Uint8Array | undefined,
): ReadRecord | { readonly reason: RecordRefusal; readonly message: string } {
  if (bytes === undefined) return { reason: 'no-record', message: 'it holds no record.json' };
  const decoded = decodeRecord(new TextDecoder().decode(bytes), 'record.json');
  if (!decoded.ok) {
    const [issue] = decoded.issues;
    const why = issue === undefined ? 'it cannot be read' : formatIssue(issue);
    return { reason: 'not-a-record', message: `its record is none: ${why.slice(0, 300)}` };
  }
  const text = encodeRecord(decoded.value);
  if (text.length > maximumRecordSize)
    return {
      reason: 'entry-too-large',
      message: `its record has more than ${maximumRecordSize} characters, however it is cut`,
    };
  return { record: decoded.value, text };
}

/** Where a record is kept. @throws HistoryError when it has no place */
export function recordFile({ record, text }: ReadRecord): HistoryFile {
  return { path: recordPathOf(record, text), content: new TextEncoder().encode(text) };
}

/**
 * The rows of a record, when they are its own and small enough.
 *
 * @param run - what the rows hold; null = they cannot be read
 * @returns null = they are not kept
 */
export function rowsFile(
  { record, text }: ReadRecord,
  bytes: Uint8Array,
  run: Run | null,
): HistoryFile | null {
  const { suiteKey, name } = record.suite;
  const isOwn =
    run?.origin !== undefined &&
    suiteKey !== null &&
    run.suite === name &&
    run.origin.suiteKey === suiteKey &&
    run.origin.sha === record.identity.evaluatedSha;
  if (!isOwn || bytes.length > maximumRowsSize) return null;
  return { path: rowsPathOf(record, text), content: bytes };
}
