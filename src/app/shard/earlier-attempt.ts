import { describeProblem } from '../../core/model/describe-problem.ts';
import { type ExpectedShard, faultsOf } from '../../core/shard/check-shards.ts';
import type { Shard } from '../../core/shard/shard.ts';
import type { World } from '../ports.ts';
import { loadShard } from './load-shard.ts';
import type { ShardSource } from './shard-source.ts';

/**
 * The same shard of an earlier attempt of this workflow run, where it is whole: "re-run all jobs" pays for nothing twice.
 *
 * @param wanted - `expected`: what it has to be; `plan`: hash of the plan, null = none
 * @returns null where there is none, or where it cannot be read: the shard runs then
 */
export async function earlierAttempt(
  source: ShardSource | null,
  wanted: { readonly shard: Shard; readonly expected: ExpectedShard; readonly plan: string | null },
  { files, log }: Pick<World, 'files' | 'log'>,
): Promise<{ readonly attempt: number; readonly cases: number } | null> {
  const { shard, expected, plan } = wanted;
  if (source === null || expected.attempt === 1) return null;
  try {
    const same = (await source.list(expected.suite)).filter(
      ({ claim }) => claim.index === shard.index && claim.of === shard.of && claim.attempt < expected.attempt,
    );
    const [newest, twin] = same.toSorted((one, other) => other.claim.attempt - one.claim.attempt);
    if (newest === undefined || newest.claim.attempt === twin?.claim.attempt) return null;
    const loaded = await loadShard(newest, files);
    const { manifest } = loaded;
    if (!manifest.ok || manifest.value.plan !== plan || faultsOf(loaded, expected).length > 0) return null;
    return { attempt: newest.claim.attempt, cases: manifest.value.cases };
  } catch (error) {
    log.note(`${expected.suite}: earlier attempts: ${describeProblem(error)}`);
    return null;
  }
}
