import { HistoryError } from '../../core/model/history-error.ts';
import { parseHistoryPath } from '../../core/record/history-path.ts';
import type { History, HistoryFile } from '../history/history.ts';
import type { ArtifactInfo } from '../stored/run-artifacts.ts';
import type { KnownRecords } from './known-records.ts';

/** Records of one commit. */
const batchRecords = 50;
/** Bytes of one commit. */
const batchBytes = 8 * 1024 * 1024;

/** Writes records in batches: what is written stays, whatever happens to the next one. */
export interface ArchiveWriter {
  /** @returns false when there is a record at its place */
  readonly take: (taken: TakenRecord) => boolean;
  /** @throws HistoryError when the history does not take it */
  readonly writeIfFull: () => Promise<void>;
  /** Writes whatever waits. @throws HistoryError when the history does not take it */
  readonly write: () => Promise<void>;
  readonly written: () => {
    readonly records: number;
    readonly rows: number;
    readonly commits: number;
    /** Records that somebody else had written meanwhile, byte for byte. */
    readonly there: number;
  };
  /** Records that wait. */
  readonly waiting: () => number;
  /** Those in whose place somebody else had written another record meanwhile. */
  readonly lost: () => readonly TakenRecord[];
}

/** A record on its way into the history. */
export interface TakenRecord {
  readonly artifact: ArtifactInfo;
  readonly record: HistoryFile;
  readonly rows: HistoryFile | null;
}

/** A writer for one run of `archive`. */
export function archiveWriter(history: History, known: KnownRecords): ArchiveWriter {
  let batch: TakenRecord[] = [];
  let bytes = 0;
  const count = { records: 0, rows: 0, commits: 0, there: 0 };
  const lost: TakenRecord[] = [];

  const addAll = async (taken: readonly TakenRecord[]): Promise<void> => {
    const files = taken.flatMap(({ record, rows }) => (rows === null ? [record] : [record, rows]));
    const what = taken.length === 1 ? 'a record' : `${taken.length} records`;
    const { commit } = await history.add(files, `archive: keep ${what} of workflow runs`);
    if (commit === null) {
      count.there += taken.length;
      return;
    }
    count.commits += 1;
    count.records += taken.length;
    count.rows += taken.filter(({ rows }) => rows !== null).length;
  };

  const write = async (): Promise<void> => {
    if (batch.length === 0) return;
    const taken = batch;
    try {
      await addAll(taken);
    } catch (error) {
      if (!(error instanceof HistoryError) || error.code !== 'conflict') throw error;
      // One of them is there by now; the others need not wait for another day.
      for (const one of taken) {
        try {
          await addAll([one]);
        } catch (problem) {
          if (!(problem instanceof HistoryError) || problem.code !== 'conflict') throw problem;
          lost.push(one);
        }
      }
    }
    batch = [];
    bytes = 0;
  };

  return {
    take: (taken) => {
      const { record, rows } = taken;
      const parsed = parseHistoryPath(record.path);
      if (parsed?.kind !== 'record' || known.has(parsed)) return false;
      known.add(record.path);
      batch.push(taken);
      bytes += record.content.length + (rows?.content.length ?? 0);
      return true;
    },
    writeIfFull: async () => {
      if (batch.length >= batchRecords || bytes >= batchBytes) await write();
    },
    write,
    written: () => ({ ...count }),
    waiting: () => batch.length,
    lost: () => lost,
  };
}
