import { describeProblem } from '../../core/model/describe-problem.ts';
import { HistoryError } from '../../core/model/history-error.ts';
import type { Run } from '../../core/model/run.ts';
import { parseHistoryPath, type RowsPath } from '../../core/record/history-path.ts';
import type { History } from '../history/history.ts';
import type { World } from '../ports.ts';
import { readRowBytes } from './read-stored-rows.ts';
import { mostPooledRuns, type RunStore, type StoreFinds, type StoreQuery } from './run-store.ts';

/**
 * Rows of the history branch. Only runs of the default branch keep their rows there, and only who may push to the
 * repository can put them there.
 */
export function historyStore(open: () => Promise<History>, { files }: Pick<World, 'files'>): RunStore {
  return {
    place: 'history',
    search: async (query) => {
      let history: History | null = null;
      try {
        history = await open();
        return await search(history, query, files);
      } catch (error) {
        const problem = describeProblem(error);
        const note = error instanceof HistoryError ? problem : `The history could not be read: ${problem}`;
        return { runs: [], notes: [note] };
      } finally {
        // Code of the repository may run until the next search, which begins in a folder that this code has not seen.
        await history?.close().catch(() => {});
      }
    },
  };
}

async function search(history: History, query: StoreQuery, files: World['files']): Promise<StoreFinds> {
  const since = query.since?.toISOString().slice(0, 7) ?? '';
  const label = `${query.suite}-${query.matrixKey ?? 'single'}`;
  const stored = (await history.list('rows'))
    .flatMap((path) => {
      const parts = parseHistoryPath(path);
      return parts?.kind === 'rows' && parts.label === label ? [{ path, ...parts }] : [];
    })
    .filter(({ year, month }) => `${year}-${month}` >= since)
    .sort(newestFirst);
  const fitting = stored.filter(({ keyPrefix }) => query.suiteKey?.startsWith(keyPrefix) === true);
  // Of another content the newest one will do: it tells how noisy the suite is. Runs outside GitHub have no order.
  const newest = stored.slice(0, stored[0]?.runId.startsWith('local-') === true ? mostPooledRuns : 1);
  const wanted = fitting.length > 0 ? fitting.slice(0, mostPooledRuns) : newest;
  if (wanted.length === 0) return { runs: [], notes: [] };
  const contents = await history.read(wanted.map(({ path }) => path));
  const runs: Run[] = [];
  const notes: string[] = [];
  for (const { path } of wanted) {
    const bytes = contents.get(path);
    const run = bytes === undefined ? null : await readRowBytes(bytes, files);
    if (run === null)
      notes.push(`The stored rows ${path} of the history cannot be read; they were passed over.`);
    else if (run.origin !== undefined && (run.suite === undefined || run.suite === query.suite))
      runs.push(run);
  }
  return { runs, notes };
}

/** Ids of runs only grow, so of one month the longer and then the larger one is the newer. */
function newestFirst(one: RowsPath, other: RowsPath): number {
  const [left, right] = [one, other].map(
    ({ year, month, runId, attempt }) =>
      `${year}${month}${runId.padStart(24, '0')}${String(attempt).padStart(6, '0')}`,
  );
  return (left ?? '') < (right ?? '') ? 1 : (left ?? '') > (right ?? '') ? -1 : 0;
}
