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
  if (of === undefined) return { ok: false, faults: [`no shard of suite ${expected.suite} is there`] };
  const picked = pickShards(
    found.map((shard) => ({ ...shard.claim, shard })),
    of,
  );
  if (!picked.ok) return picked;
  const loaded = [];
  for (const { shard } of picked.shards) loaded.push(await loadShard(shard, files));
  return checkShards(loaded, { ...expected, of });
}
