import type { ShardClaim } from '../../core/shard/pick-shards.ts';

/** A shard as it was found. */
export interface FoundShard {
  /** What its place says that it is. */
  readonly claim: ShardClaim;
  /** Files of a shard by name, those that are there. @throws GitHubError, ArtifactError or FileError when it cannot be read */
  readonly read: () => Promise<ReadonlyMap<string, Uint8Array>>;
}

/** Shards of a suite that are not there. */
export interface MissingShards {
  readonly suite: string;
  /** From 1, ascending; empty = none is there, and nobody says how many there have to be. */
  readonly indices: readonly number[];
  /** null = nobody says. */
  readonly of: number | null;
}

/** Where shards lie. Everything in them is the word of the jobs that made them. */
export interface ShardSource {
  /** How many there have to be; null = as many as they say. */
  readonly of: number | null;
  /** All that were left of a suite, in any order. @throws GitHubError or FileError when they cannot be listed */
  readonly list: (suite: string) => Promise<readonly FoundShard[]>;
  /** Where shards that are missing were looked for, and what to do next, as sentences. */
  readonly adviceFor: (missing: MissingShards) => Promise<string>;
}
