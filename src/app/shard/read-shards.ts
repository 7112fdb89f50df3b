import { describeProblem } from '../../core/model/describe-problem.ts';
import {
  checkShards,
  type ExpectedShard,
  type FaultyShards,
  type ReadShard,
} from '../../core/shard/check-shards.ts';
import { pickShards } from '../../core/shard/pick-shards.ts';
import type { Files } from '../ports.ts';
import { loadShard } from './load-shard.ts';
import type { FoundShard, ShardSource } from './shard-source.ts';

/** The shards of a suite, one for each part, or what is wrong with the set, a sentence each. */
export type ShardSet = { readonly ok: true; readonly shards: readonly ReadShard[] } | FaultyShards;

/** Finds and reads the shards of a suite, and holds them against what they have to be. */
export async function readShards(
  source: ShardSource,
  expected: Omit<ExpectedShard, 'of'>,
  files: Files,
): Promise<ShardSet> {
  let found: readonly FoundShard[];
  try {
    found = await source.list(expected.suite);
  } catch (error) {
    return { ok: false, faults: [`the shards could not be listed: ${describeProblem(error)}`] };
  }
  const of = source.of ?? found[0]?.claim.of;
  const advice = (indices: readonly number[]): Promise<string> =>
    source.adviceFor({ suite: expected.suite, indices, of: of ?? null });
  if (of === undefined)
    return { ok: false, faults: [`no shard of suite ${expected.suite} is there`, await advice([])] };
  const picked = pickShards(
    found.map((shard) => ({ ...shard.claim, shard })),
    of,
  );
  if (!picked.ok) {
    const there = new Set(found.map(({ claim }) => claim.index));
    // Parts of another split are no parts of this one: running what it lacks would not make it whole.
    const isOneSplit = found.every(({ claim }) => claim.of === of);
    const all = isOneSplit ? Array.from({ length: of }, (_, index) => index + 1) : [];
    const missing = all.filter((index) => !there.has(index));
    return missing.length === 0 ? picked : { ok: false, faults: [...picked.faults, await advice(missing)] };
  }
  const loaded = [];
  for (const { shard } of picked.shards) loaded.push(await loadShard(shard, files));
  return checkShards(loaded, { ...expected, of });
}
