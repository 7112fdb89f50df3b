/** One part of a suite that is too long for one job. */
export interface Shard {
  /** Integer, 1 ≤ index ≤ of. */
  readonly index: number;
  /** How many parts there are, 1 to {@link mostShards}. */
  readonly of: number;
}

/** A matrix has 256 jobs at most. */
export const mostShards = 256;

/** Reads `i/n`, such as `2/4`; null = it is none: `0/4`, `5/4`, `2 / 4`, `1/1000`. */
export function parseShard(text: string): Shard | null {
  const [, first = '', second = ''] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text) ?? [];
  const [index, of] = [Number(first), Number(second)];
  return first === '' || index > of || of > mostShards ? null : { index, of };
}

/** `i/n`, as `EVAL_ENVELOPE_SHARD` says it. */
export function formatShard({ index, of }: Shard): string {
  return `${index}/${of}`;
}

/** `shard 2`, `shards 1 and 3`, `shards 1, 2 and 4`. */
export function shardNames(indices: readonly number[]): string {
  const [last, ...others] = [...new Set(indices)].sort((one, other) => one - other).reverse();
  if (others.length === 0) return `shard ${last}`;
  return `shards ${others.reverse().join(', ')} and ${last}`;
}
