import { shardNames } from './shard.ts';

/** What a shard says that it is, before it is looked into. */
export interface ShardClaim {
  readonly index: number;
  readonly of: number;
  /** Attempt of the workflow run, from 1. */
  readonly attempt: number;
}

/** One shard for each part of the suite, or what is wrong with the set, a sentence each. */
export type PickedShards<T> =
  | { readonly ok: true; readonly shards: readonly T[] }
  | { readonly ok: false; readonly faults: readonly string[] };

/**
 * Picks the newest attempt of each shard: after "re-run failed jobs" the others are those of an earlier attempt.
 *
 * @param of - how many shards there have to be
 * @returns in the order of their index; a set that is not whole says which shards are missing or there twice
 */
export function pickShards<T extends ShardClaim>(claims: readonly T[], of: number): PickedShards<T> {
  const foreign = claims.filter((claim) => claim.of !== of);
  if (foreign.length > 0) return { ok: false, faults: otherCounts(foreign, of) };
  const shards: T[] = [];
  const missing: number[] = [];
  const faults: string[] = [];
  for (let index = 1; index <= of; index += 1) {
    const same = claims.filter((claim) => claim.index === index);
    const newest = Math.max(...same.map(({ attempt }) => attempt));
    const [shard, ...twins] = same.filter(({ attempt }) => attempt === newest);
    if (shard === undefined) missing.push(index);
    else if (twins.length > 0) faults.push(`${twins.length + 1} jobs ran shard ${index} of ${of}`);
    else shards.push(shard);
  }
  if (missing.length > 0) faults.unshift(`${shardNames(missing)} of ${of} left nothing`);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, shards };
}

function otherCounts(foreign: readonly ShardClaim[], of: number): readonly string[] {
  const counts = [...new Set(foreign.map((claim) => claim.of))].sort((one, other) => one - other);
  return counts.map((count) => {
    const indices = foreign.filter((claim) => claim.of === count).map(({ index }) => index);
    const verb = new Set(indices).size === 1 ? 'is' : 'are';
    return `${shardNames(indices)} ${verb} of ${count}, and there have to be ${of}`;
  });
}
