import type { Unreadable } from '../../core/velocity/measure-velocity.ts';
import type { Files } from '../ports.ts';
import { type MeasuredRecords, measureRecords, type SprintRequest } from './measure-records.ts';
import { readOutcomes } from './read-outcomes.ts';
import { readRecordFolders } from './read-records.ts';
import type { RowsFiles } from './read-stretches.ts';
import { recordSink } from './record-sink.ts';
import { folderRows } from './rows-source.ts';

/** Which figures of which folders are wanted. */
export interface FoldersRequest extends SprintRequest {
  readonly folders: readonly string[];
  /** undefined = those that lie among the records. */
  readonly outcomeFiles: readonly string[] | undefined;
}

/**
 * The figures of a sprint from folders of records and outcomes.
 *
 * @returns what could not be read, where there is neither a record nor anything logged
 * @throws FileError when a file of outcomes cannot be read
 */
export async function measureFolders(
  files: Pick<Files, 'list' | 'read' | 'readPacked'> & RowsFiles,
  request: FoldersRequest,
): Promise<MeasuredRecords | { readonly unreadable: readonly Unreadable[] }> {
  const sink = recordSink();
  const found = await readRecordFolders(files, request.folders, sink);
  if (sink.isEmpty()) return { unreadable: sink.unreadable };
  const { outcomes, unreadable } = await readOutcomes(files, request.outcomeFiles ?? found);
  const rows = { sources: [folderRows(sink.rowFiles, files)], files };
  return measureRecords(sink, outcomes, unreadable, request, rows);
}
