import { decodeManifest, manifestFile, shardFiles } from '../../core/shard/shard-manifest.ts';
import type { Files } from '../ports.ts';
import type { FoundShard, ShardSource } from './shard-source.ts';

/** Shards in folders that the caller named: each lies beside its manifest, at any depth. */
export function folderShards(folders: readonly string[], of: number | null, files: Files): ShardSource {
  let found: Promise<readonly (FoundShard & { readonly suite: string })[]> | undefined;
  return {
    of,
    list: async (suite) => {
      found ??= findShards(folders, files);
      return (await found).filter((shard) => shard.suite === suite);
    },
  };
}

async function findShards(
  folders: readonly string[],
  files: Files,
): Promise<readonly (FoundShard & { readonly suite: string })[]> {
  const shards = [];
  for (const root of new Set(folders.map((folder) => files.resolve(folder)))) {
    for (const path of await files.list(root)) {
      if (!path.endsWith(`/${manifestFile}`)) continue;
      const manifest = decodeManifest(await files.readPacked(path));
      // Other programs have manifests too; a shard of ours that is damaged is missing then.
      if (!manifest.ok) continue;
      const { shard: index, of, attempt, suite } = manifest.value;
      const folder = path.slice(0, -manifestFile.length - 1);
      shards.push({ suite, claim: { index, of, attempt }, read: () => readFolder(folder, files) });
    }
  }
  return shards;
}

async function readFolder(folder: string, files: Files): Promise<ReadonlyMap<string, Uint8Array>> {
  const contents = new Map<string, Uint8Array>();
  for (const name of Object.values(shardFiles)) {
    const path = files.join(folder, name);
    if (await files.exists(path)) contents.set(name, await files.readPacked(path));
  }
  return contents;
}
