import type { Run } from '../model/run.ts';
import type { ShardClaim } from './pick-shards.ts';
import { shardNames } from './shard.ts';
import type { ShardManifest } from './shard-manifest.ts';

/** A shard as it was found and read. */
export interface LoadedShard {
  readonly claim: ShardClaim;
  /** What it says of itself, or why that cannot be read. */
  readonly manifest:
    | { readonly ok: true; readonly value: ShardManifest }
    | { readonly ok: false; readonly problem: string };
  /** Rows that could be read; null = none. */
  readonly rows: { readonly base: Run | null; readonly head: Run | null };
}

/** A shard that can be read. */
export interface ReadShard {
  readonly manifest: ShardManifest;
  readonly rows: LoadedShard['rows'];
}

/** What every shard of a set has to be of. */
export interface ExpectedShard
  extends Pick<
    ShardManifest,
    'suite' | 'matrixKey' | 'of' | 'runId' | 'attempt' | 'mode' | 'evaluatedSha' | 'baseSha' | 'suiteKeys'
  > {
  /** The suite is new in head: it may well not run on base. */
  readonly isBaseOptional: boolean;
}

/** A set that is no evaluation. */
export interface FaultyShards {
  readonly ok: false;
  /** A sentence each, which names the shard. */
  readonly faults: readonly string[];
  /** The budget of the suite is all that is wrong. */
  readonly isOverBudget?: true;
}

/** Sentences that are said of one set. */
const mostFaults = 12;

/**
 * Holds the shards of a suite against what they have to be, and against each other. A set with any fault is no evaluation:
 * a part of a suite, or parts of two, are other cases than base was judged by.
 *
 * @param shards - one for each index, from `pickShards`
 * @returns the shards as they can be merged, or every fault, a sentence each, that names the shard
 */
export function checkShards(
  shards: readonly LoadedShard[],
  expected: ExpectedShard,
): { readonly ok: true; readonly shards: readonly ReadShard[] } | FaultyShards {
  const read = shards.flatMap(({ manifest, rows }) =>
    manifest.ok ? [{ manifest: manifest.value, rows }] : [],
  );
  const faults = [
    ...shards.flatMap((shard) => faultsOf(shard, expected)),
    ...planFaults(read),
    ...sharedCases(read),
  ];
  if (faults.length === 0) return { ok: true, shards: read };
  const overBudget = shards.filter((shard) => faultsOf(shard, expected).length > 0 && isEndedByBudget(shard));
  if (overBudget.length === faults.length) return { ok: false, faults, isOverBudget: true };
  const more = faults.length - mostFaults;
  return {
    ok: false,
    faults: more > 0 ? [...faults.slice(0, mostFaults), `there are ${more} faults more`] : faults,
  };
}

/** What is wrong with one shard by itself; empty = nothing. */
export function faultsOf({ claim, manifest, rows }: LoadedShard, expected: ExpectedShard): readonly string[] {
  const name = `shard ${claim.index} of ${claim.of}`;
  if (!manifest.ok) return [`${name} cannot be read: ${manifest.problem}`];
  const { value } = manifest;
  const foreign = foreignBy(value, claim, expected);
  // Of what is no part of the set nothing more is worth saying.
  if (foreign !== null) return [`${name} ${foreign}`];
  const [over] = [...value.problems.head, ...value.problems.base];
  if (value.isOverBudget && over !== undefined) return [`${name}: ${over}`];
  return (['base', 'head'] as const).flatMap((side) => {
    if (side === 'base' && expected.isBaseOptional) return [];
    const [problem] = value.problems[side];
    if (problem !== undefined) return [`${name} could not be evaluated: ${side}: ${problem}`];
    if (value.needs[side] === 'run' && rows[side] === null) return [`${name} has no rows of ${side}`];
    return [];
  });
}

function isEndedByBudget({ manifest }: LoadedShard): boolean {
  return manifest.ok && manifest.value.isOverBudget;
}

/** Why a shard is no part of this set; null = it is one. */
function foreignBy(value: ShardManifest, claim: ShardClaim, expected: ExpectedShard): string | null {
  if (value.shard !== claim.index || value.of !== claim.of)
    return `says that it is shard ${value.shard} of ${value.of}`;
  if (value.suite !== expected.suite) return 'is of another suite';
  if (value.matrixKey !== expected.matrixKey) return 'is of another leg of the matrix';
  if (value.runId !== expected.runId)
    return `is of ${runName(value.runId)}, not of ${runName(expected.runId)}`;
  if (value.attempt !== claim.attempt || value.attempt > expected.attempt)
    return `says that it is of attempt ${value.attempt}, which it cannot be`;
  if (value.mode !== expected.mode) return `was run to ${value.mode}, not to ${expected.mode}`;
  if (value.evaluatedSha !== expected.evaluatedSha)
    return `evaluated commit ${short(value.evaluatedSha)}, not ${short(expected.evaluatedSha)}`;
  if (value.baseSha !== expected.baseSha)
    return `has base commit ${short(value.baseSha)}, not ${short(expected.baseSha)}`;
  for (const side of ['head', 'base'] as const) {
    if (value.suiteKeys[side] !== expected.suiteKeys[side])
      return `saw other content of ${side}: its suite key is ${short(value.suiteKeys[side])}, not ${short(expected.suiteKeys[side])}`;
  }
  return null;
}

function runName(runId: string | null): string {
  return runId === null ? 'no run' : `run ${runId}`;
}

function short(hash: string): string {
  return hash.slice(0, 7);
}

/** By two plans a case may be in no shard, and nobody would see it. */
function planFaults(shards: readonly ReadShard[]): readonly string[] {
  const [first] = shards;
  const other = shards.filter(({ manifest }) => manifest.plan !== first?.manifest.plan);
  if (first === undefined || other.length === 0) return [];
  const names = shardNames(other.map(({ manifest }) => manifest.shard));
  return [`${names} split the cases by another plan than shard ${first.manifest.shard}`];
}

/** Cases that more than one shard ran, on either side. */
function sharedCases(shards: readonly ReadShard[]): readonly string[] {
  const sets = new Map<string, { readonly indices: readonly number[]; readonly cases: Set<string> }>();
  for (const side of ['head', 'base'] as const) {
    const ranBy = new Map<string, number[]>();
    for (const { manifest, rows } of shards) {
      const run = rows[side];
      for (const caseId of new Set([...(run?.rows.caseIds ?? []), ...(run?.duplicates ?? [])])) {
        const indices = ranBy.get(caseId);
        if (indices === undefined) ranBy.set(caseId, [manifest.shard]);
        else indices.push(manifest.shard);
      }
    }
    for (const [caseId, indices] of ranBy) {
      if (indices.length === 1) continue;
      const key = indices.join(' ');
      const known = sets.get(key) ?? { indices, cases: new Set<string>() };
      sets.set(key, known);
      known.cases.add(caseId);
    }
  }
  return [...sets.values()].map(({ indices, cases }) => {
    const [first = ''] = cases;
    const more = cases.size - 1;
    const rest = more === 0 ? '' : `, and ${more} ${more === 1 ? 'case' : 'cases'} more`;
    const who = `${shardNames(indices)} ${indices.length === 2 ? 'both' : 'all'} ran case ${named(first)}${rest}`;
    return indices.length === shards.length && more > 0
      ? `${who}: the suite has to run only its part, as EVAL_ENVELOPE_SHARD says`
      : who;
  });
}

/** An id is foreign text of any length. */
function named(caseId: string): string {
  const line = caseId.replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD');
  return line.length <= 100 ? line : `${line.slice(0, 99)}…`;
}
