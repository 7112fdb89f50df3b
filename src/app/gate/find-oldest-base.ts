import type { OldestBase } from '../../core/compare/compare-creep.ts';
import type { Run } from '../../core/model/run.ts';
import type { World } from '../ports.ts';
import { readStoredRows } from '../stored/read-stored-rows.ts';

/**
 * The oldest accepted base of a suite among stored rows: what base is held against for creep.
 *
 * @param store - file or folder with rows of accepted bases; undefined = nothing is known of them
 * @param base - when base itself was evaluated is no creep; null = base was not run
 * @returns null where there is none older than base
 */
export async function findOldestBase(
  store: string | undefined,
  suite: string,
  base: Run | null,
  { files }: Pick<World, 'files'>,
): Promise<OldestBase | null> {
  if (store === undefined || base === null) return null;
  let oldest: { run: Run; at: string } | null = null;
  for (const path of (await files.list(store)).filter((name) => /\.jsonl(\.gz)?$/.test(name))) {
    const run = await readStoredRows(path, files);
    const at = run?.origin?.evaluatedAt;
    if (run === null || at === undefined || (run.suite !== undefined && run.suite !== suite)) continue;
    if (base.origin !== undefined && at >= base.origin.evaluatedAt) continue;
    if (oldest === null || at < oldest.at) oldest = { run, at };
  }
  return oldest === null ? null : { run: oldest.run, changes: null };
}
