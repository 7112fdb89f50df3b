import { HistoryError } from '../../core/model/history-error.ts';
import { FileError } from '../../core/model/program-error.ts';
import { parseHistoryPath } from '../../core/record/history-path.ts';
import type { Evaluation } from '../../core/velocity/evaluation.ts';
import type { History } from '../history/history.ts';
import type { Files } from '../ports.ts';

/** A place that holds rows of evaluations beside their records. */
export interface RowsSource {
  /** Paths of files of rows, in the form of the place. */
  readonly paths: readonly string[];
  /** Packed bytes by path; what cannot be read is left out. */
  readonly read: (paths: readonly string[]) => Promise<ReadonlyMap<string, PackedRows>>;
}

/** Bytes of a file of rows as they lie there; one that is too large is not held. */
export type PackedRows = Uint8Array | 'too-large';

/** Packed bytes of one file that are read; a history keeps 256 KB at most. */
export const largestRows = 4 * 1024 * 1024;

/** Rows that lie in folders. @param paths - those that were seen while the records were read */
export function folderRows(paths: readonly string[], files: Pick<Files, 'readPacked'>): RowsSource {
  return {
    paths,
    read: async (wanted) => {
      const found = new Map<string, PackedRows>();
      for (const path of wanted) {
        const bytes = await files.readPacked(path).catch((error: unknown) => {
          if (error instanceof FileError) return null;
          throw error;
        });
        if (bytes !== null) found.set(path, bytes.length > largestRows ? 'too-large' : bytes);
      }
      return found;
    },
  };
}

/** Rows of the history branch. @throws HistoryError when it cannot be listed */
export async function historyRows(history: Pick<History, 'list' | 'read'>): Promise<RowsSource> {
  return {
    paths: await history.list('rows'),
    read: async (paths) =>
      history.read(paths).catch((error: unknown) => {
        if (error instanceof HistoryError) return new Map();
        throw error;
      }),
  };
}

/** Whether a file is one of rows, by its name. */
export function isRowsPath(path: string): boolean {
  return path.endsWith('.jsonl.gz');
}

/**
 * The files that may hold the rows of some evaluations, by evaluation: under the name that the history gives them, or as
 * `rows.jsonl.gz` beside the `record.json` that the evaluation came from. What a file says decides, and not its name.
 *
 * @param placeOf - where the record of an evaluation lay; null = it is not known
 */
export function findRowFiles(
  evaluations: readonly Evaluation[],
  paths: readonly string[],
  placeOf: (evaluation: Evaluation) => string | null,
): ReadonlyMap<Evaluation, readonly string[]> {
  const wanted = new Map<string, Evaluation[]>();
  const want = (key: string, evaluation: Evaluation): void => {
    wanted.set(key, [...(wanted.get(key) ?? []), evaluation]);
  };
  for (const evaluation of evaluations) {
    want(stemKey(evaluation), evaluation);
    const place = placeOf(evaluation);
    if (place !== null) want(place.replace(/record\.json$/, 'rows.jsonl.gz'), evaluation);
  }
  const found = new Map<Evaluation, string[]>();
  for (const path of paths) {
    for (const evaluation of wanted.get(keyOfPath(path)) ?? [])
      found.set(evaluation, [...(found.get(evaluation) ?? []), path]);
  }
  return found;
}

function keyOfPath(path: string): string {
  const [, tail = ''] = /(?:^|[\\/])(rows[\\/]\d{4}[\\/]\d{2}[\\/][^\\/]+)$/.exec(path) ?? [];
  const parts = tail === '' ? null : parseHistoryPath(tail.replaceAll('\\', '/'));
  if (parts?.kind !== 'rows') return path;
  const run = parts.runId.startsWith('local-') ? 'local' : `${parts.runId} ${parts.attempt}`;
  return `${parts.headSha} ${parts.label} ${run}`;
}

/** Outside GitHub Actions a run has no id: any of its head, suite and leg may be it. */
function stemKey({ headSha, suite, matrixKey, runId, attempt }: Evaluation): string {
  const run = runId === null ? 'local' : `${runId} ${attempt}`;
  return `${headSha ?? ''} ${suite}-${matrixKey === '' ? 'single' : matrixKey} ${run}`;
}
