import type { Run } from '../../core/model/run.ts';
import type { Files } from '../ports.ts';
import { readStoredRows } from './read-stored-rows.ts';
import type { RunStore } from './run-store.ts';

/** Rows in a folder, or in one file, that the caller named and vouches for. */
export function folderStore(path: string, files: Pick<Files, 'list' | 'open'>): RunStore {
  return {
    place: 'folder',
    search: async ({ suite }) => {
      const runs: Run[] = [];
      for (const name of (await files.list(path)).filter((name) => /rows.*\.jsonl(\.gz)?$/.test(name))) {
        const run = await readStoredRows(name, files);
        if (run?.origin !== undefined && (run.suite === undefined || run.suite === suite)) runs.push(run);
      }
      return { runs, notes: [] };
    },
  };
}
