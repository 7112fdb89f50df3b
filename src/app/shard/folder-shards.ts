import { decodeManifest, manifestFile, shardFiles } from '../../core/shard/shard-manifest.ts';
import type { Files } from '../ports.ts';
import type { FoundShard, MissingShards, ShardSource } from './shard-source.ts';

/** Shards in folders that the caller named: each lies beside its manifest, at any depth. */
export function folderShards(folders: readonly string[], of: number | null, files: Files): ShardSource {
  let found: Promise<readonly (FoundShard & { readonly suite: string })[]> | undefined;
  return {
    of,
    list: async (suite) => {
      found ??= findShards(folders, files);
      return (await found).filter((shard) => shard.suite === suite);
    },
    adviceFor: (missing) => adviceFor(missing, folders, files),
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

/** Folders that are named in one message. */
const mostNamed = 8;

async function adviceFor(
  { suite, indices, of }: MissingShards,
  folders: readonly string[],
  files: Files,
): Promise<string> {
  const places: string[] = [];
  for (const folder of folders.slice(0, mostNamed)) {
    const count = (await files.list(folder)).length;
    const state = count > 0 ? '' : (await files.exists(folder)) ? ' (empty)' : ' (there is no such folder)';
    places.push(`${folder}${state}`);
  }
  const more = folders.length > mostNamed ? [`${folders.length - mostNamed} more`] : [];
  const [first = 1] = indices;
  const part = indices.length === 0 ? 'I/N' : `${first}/${of ?? 'N'}`;
  const others = indices.length > 1 ? ', likewise the others,' : '';
  return `${manifestFile} of suite ${suite} was looked for below ${[...places, ...more].join(', ')}. Run eval-envelope gate --shard ${part} --out DIR on this commit${others} and name DIR too; where a job of your CI ran it, look at whether its folder was carried over.`;
}

async function readFolder(folder: string, files: Files): Promise<ReadonlyMap<string, Uint8Array>> {
  const contents = new Map<string, Uint8Array>();
  for (const name of Object.values(shardFiles)) {
    const path = files.join(folder, name);
    if (await files.exists(path)) contents.set(name, await files.readPacked(path));
  }
  return contents;
}
