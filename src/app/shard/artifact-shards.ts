import { ArtifactError } from '../../core/model/artifact-error.ts';
import { shardNames } from '../../core/shard/shard.ts';
import { shardFiles } from '../../core/shard/shard-manifest.ts';
import type { Artifacts, OwnArtifact } from '../action-ports.ts';
import type { Files } from '../ports.ts';
import { shardClaimOf } from './shard-artifact.ts';
import type { ShardSource } from './shard-source.ts';

/** Bytes of the archive of a shard, and of each file in it. */
const [largestArchive, largestFile] = [64 * 1024 * 1024, 32 * 1024 * 1024];

/**
 * Shards among the artifacts of this very workflow run, of all its attempts. The runner's own token lists no others, so
 * nothing of another run gets among them.
 *
 * @param leg - of the matrix beside its shards; null = there is no other key
 * @param of - how many there have to be; null = as many as they say
 */
export function artifactShards(
  open: () => Promise<Artifacts>,
  { leg, of }: { readonly leg: string | null; readonly of: number | null },
  files: Files,
): ShardSource {
  // One list serves all suites.
  let listed: Promise<readonly OwnArtifact[]> | undefined;
  return {
    of,
    list: async (suite) => {
      const artifacts = await open();
      listed ??= artifacts.list();
      return (await listed).flatMap((artifact) => {
        const claim = shardClaimOf(artifact.name, suite, leg);
        return claim === null ? [] : [{ claim, read: () => load(artifact, artifacts, files) }];
      });
    },
    adviceFor: async ({ indices, of: all }) =>
      `The log of ${jobsOf(indices, all)} in this workflow run says why it stored nothing. "Re-run failed jobs" runs what failed again, and then this job.`,
  };
}

function jobsOf(indices: readonly number[], of: number | null): string {
  if (indices.length === 0 || of === null) return 'each job with the input shard';
  return indices.length === 1
    ? `the job of shard ${indices[0]} of ${of}`
    : `each of the jobs of ${shardNames(indices)} of ${of}`;
}

async function load(
  { id, name, sizeBytes }: OwnArtifact,
  artifacts: Artifacts,
  files: Files,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const at = { artifact: name };
  if (sizeBytes > largestArchive) throw new ArtifactError('too-large', at, `it has ${sizeBytes} bytes`);
  const folder = await files.makeWorkspace('eval-envelope-shard-');
  try {
    const archive = await files.open(await artifacts.download(id, folder));
    try {
      const wanted: readonly string[] = Object.values(shardFiles);
      const entries = (archive.entries ?? []).filter((entry) => wanted.includes(entry.name));
      const large = entries.find((entry) => entry.sizeBytes > largestFile);
      if (large !== undefined) throw new ArtifactError('too-large', at, `${large.name} is too large`);
      // What is read may be overwritten by the next read.
      return new Map(entries.map((entry) => [entry.name, new Uint8Array(entry.read(0, entry.sizeBytes))]));
    } finally {
      await archive.close();
    }
  } finally {
    await files.remove(folder);
  }
}
