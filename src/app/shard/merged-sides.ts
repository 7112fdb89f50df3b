import type { SuitePlan } from '../../core/model/suite-plan.ts';
import type { ReadShard } from '../../core/shard/check-shards.ts';
import { mergeSentences, mergeShards } from '../../core/shard/merge-shards.ts';
import { shardNames } from '../../core/shard/shard.ts';
import type { GateContext } from '../gate/evaluate-suite.ts';
import type { Known } from '../gate/look-up.ts';
import type { SideResults } from '../gate/run-suite.ts';
import type { World } from '../ports.ts';
import type { SuiteKeys } from '../stored/earlier-runs.ts';
import type { StoreAnswer } from '../stored/find-baseline.ts';
import { expectedShard } from './expected-shard.ts';
import { readShards } from './read-shards.ts';
import type { ShardSource } from './shard-source.ts';

/** The sides of a suite as its shards ran them, in place of running them here. */
export interface MergedSides {
  readonly ran: { readonly head?: SideResults; readonly base?: SideResults };
  /** Rows of head are an evaluation of their own, and not one that is stored already. */
  readonly isHeadRun: boolean;
  /** What the stores had of base; nothing where the shards ran it. */
  readonly stored: StoreAnswer;
  /** When the newest of them began. ISO 8601, UTC. */
  readonly evaluatedAt: string;
}

/**
 * Merges the shards of a suite. Each of them decided by itself which sides it had to run; here it is held against what is
 * stored: a side that all of them ran is merged, and one that any of them left to a stored run has to be stored. Any fault
 * of the set is head's outcome, so that nothing is judged.
 */
export async function mergedSides(
  plan: SuitePlan,
  source: ShardSource,
  keys: SuiteKeys,
  known: Known,
  context: GateContext,
  { files, log }: World,
): Promise<MergedSides> {
  const { startedAt } = context;
  const failed = (
    problems: readonly string[],
    budget: { readonly isOverBudget?: true } = {},
  ): MergedSides => ({
    ran: { head: { outcome: { ok: false, problems, isOfBoth: true, ...budget }, notes: [] } },
    isHeadRun: true,
    stored: known.stored,
    evaluatedAt: startedAt,
  });
  const set = await readShards(source, expectedShard(plan, keys, context), files);
  if (!set.ok) return failed(set.faults, set.isOverBudget === true ? { isOverBudget: true } : {});
  const { shards } = set;
  const cases = shards.reduce((sum, { rows }) => sum + (rows.head?.rows.caseIds.length ?? 0), 0);
  log.note(`${plan.suite}: ${shards.length} shards merged, ${cases} cases`);
  const { reused, stored } = known;
  const leftHead = shards.filter(({ manifest }) => manifest.needs.head !== 'run');
  // Run again means all of them: rows of a shard that an earlier verdict rests on are no second measurement.
  const isHeadRun =
    leftHead.length === 0 &&
    (reused === null ||
      shards.every(({ manifest }) => timeOf(manifest.startedAt) > timeOf(reused.evaluatedAt)));
  if (!isHeadRun && reused === null)
    return failed([lost(leftHead, 'head', 'Run all jobs of the workflow again.')]);
  const leftBase = shards.filter(({ manifest }) => manifest.needs.base === 'stored');
  const isBaseStored = stored.found !== null || (!isHeadRun && reused !== null && reused.base !== null);
  if (leftBase.length > 0 && !isBaseStored)
    return failed([lost(leftBase, 'base', 'Run all jobs of the workflow again.')]);
  const isBaseRun = shards.every(({ manifest }) => manifest.needs.base === 'run');
  return {
    ran: {
      ...(leftHead.length === 0 ? { head: mergedSide('head', shards) } : {}),
      ...(isBaseRun ? { base: mergedSide('base', shards) } : {}),
    },
    isHeadRun,
    stored: isBaseRun ? { ...stored, found: null } : stored,
    evaluatedAt:
      shards
        .map(({ manifest }) => manifest.startedAt)
        .toSorted(byTime)
        .at(-1) ?? startedAt,
  };
}

function mergedSide(side: 'base' | 'head', shards: readonly ReadShard[]): SideResults {
  const notes = mergeSentences(
    shards.map(({ manifest }) => ({ shard: manifest.shard, sentences: manifest.notes[side] })),
  );
  const runs = shards.flatMap(({ manifest, rows }) => {
    const run = rows[side];
    return run === null ? [] : [{ shard: manifest.shard, run }];
  });
  if (runs.length === shards.length) {
    return { outcome: { ok: true, run: mergeShards(runs) }, notes, ...measuredOf(side, shards) };
  }
  // Only of a suite that is new in head may base be missing, and then it is told why.
  const problems = shards.flatMap(({ manifest }) => manifest.problems[side]);
  return { outcome: { ok: false, problems: [...new Set(problems)].slice(0, 1) }, notes };
}

/** Time of all shards together, as one job would take it; each ran the command as often. */
function measuredOf(side: 'base' | 'head', shards: readonly ReadShard[]): Pick<SideResults, 'measured'> {
  const all = shards.flatMap(({ manifest }) => manifest.measured[side] ?? []);
  if (all.length < shards.length) return {};
  const durationMs = all.reduce((sum, one) => sum + one.durationMs, 0);
  return { measured: { durationMs, commandRuns: Math.max(...all.map(({ commandRuns }) => commandRuns)) } };
}

function lost(shards: readonly ReadShard[], side: 'base' | 'head', hint: string): string {
  const names = shardNames(shards.map(({ manifest }) => manifest.shard));
  return `${names} left ${side} to a stored run, which is not to be found any more. ${hint}`;
}

function timeOf(text: string): number {
  return Date.parse(text);
}

function byTime(one: string, other: string): number {
  return timeOf(one) - timeOf(other);
}
