import type { ShardClaim } from '../../core/shard/pick-shards.ts';

/** Which shard an artifact holds. */
export interface ShardArtifact {
  readonly suite: string;
  /** Leg of the matrix that the suite runs in beside its shards; null = no other. */
  readonly leg: string | null;
  readonly claim: ShardClaim;
}

/** `eval-envelope-shard-<suite>-<i>-of-<n>-<run attempt>`; where the matrix has other keys, the leg stands behind the suite. */
export function shardArtifactName({ suite, leg, claim }: ShardArtifact): string {
  const { index, of, attempt } = claim;
  return `${prefixOf(suite, leg)}${index}-of-${of}-${attempt}`;
}

/** What is behind the suite: index, count, attempt, and what tells two jobs apart that ran the same shard. */
const parts = /^([1-9]\d{0,2})-of-([1-9]\d{0,2})-([1-9]\d{0,5})(?:-[0-9a-f]{8})?$/;

/** What the name of an artifact claims to be of this suite and leg; null = it is none of theirs. */
export function shardClaimOf(name: string, suite: string, leg: string | null): ShardClaim | null {
  const prefix = prefixOf(suite, leg);
  if (!name.startsWith(prefix)) return null;
  const [, index, of, attempt] = parts.exec(name.slice(prefix.length)) ?? [];
  return index === undefined ? null : { index: Number(index), of: Number(of), attempt: Number(attempt) };
}

/** Whether an artifact is called as a shard is: it holds a part of a suite, which no verdict rests on by itself. */
export function isShardName(name: string): boolean {
  return /^eval-envelope-shard-.+-\d+-of-\d+-\d+(?:-[0-9a-f]{8})?$/.test(name);
}

function prefixOf(suite: string, leg: string | null): string {
  return `eval-envelope-shard-${suite}-${leg === null ? '' : `${leg}-`}`;
}
