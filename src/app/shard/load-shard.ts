import { describeProblem } from '../../core/model/describe-problem.ts';
import type { LoadedShard } from '../../core/shard/check-shards.ts';
import { decodeManifest, shardFiles } from '../../core/shard/shard-manifest.ts';
import type { Files } from '../ports.ts';
import { readRowBytes } from '../stored/read-stored-rows.ts';
import type { FoundShard } from './shard-source.ts';

/** Reads a shard. What cannot be read is a fault of the set, never an error. */
export async function loadShard({ claim, read }: FoundShard, files: Files): Promise<LoadedShard> {
  const failed = (problem: string): LoadedShard => ({
    claim,
    manifest: { ok: false, problem },
    rows: { base: null, head: null },
  });
  let contents: ReadonlyMap<string, Uint8Array>;
  try {
    contents = await read();
  } catch (error) {
    return failed(describeProblem(error));
  }
  const bytes = contents.get(shardFiles.manifest);
  if (bytes === undefined) return failed('it has no manifest');
  const manifest = decodeManifest(bytes);
  if (!manifest.ok) return failed(manifest.problem);
  const rows = async (name: string) => {
    const packed = contents.get(name);
    return packed === undefined ? null : await readRowBytes(packed, files);
  };
  return { claim, manifest, rows: { base: await rows(shardFiles.base), head: await rows(shardFiles.head) } };
}
