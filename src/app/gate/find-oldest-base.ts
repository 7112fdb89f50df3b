import type { OldestBase } from '../../core/compare/compare-creep.ts';
import { FileError } from '../../core/model/program-error.ts';
import type { Run } from '../../core/model/run.ts';
import { readRun } from '../../core/results/read-run.ts';
import type { World } from '../ports.ts';

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
    const run = await readStored(path, files);
    const at = run?.origin?.evaluatedAt;
    if (run === null || at === undefined || (run.suite !== undefined && run.suite !== suite)) continue;
    if (base.origin !== undefined && at >= base.origin.evaluatedAt) continue;
    if (oldest === null || at < oldest.at) oldest = { run, at };
  }
  return oldest === null ? null : { run: oldest.run, changes: null };
}

/** A file that cannot be read says nothing of what was: never a failure by itself. */
async function readStored(path: string, files: World['files']): Promise<Run | null> {
  try {
    const parsed = readRun([{ name: path, bytes: await files.read(path) }], { format: 'rows-jsonl' });
    return parsed.ok ? parsed.value : null;
  } catch (error) {
    if (error instanceof FileError) return null;
    throw error;
  }
}
