import type { MatrixJob } from './matrix-key.ts';

/** Key of a matrix that counts the shards of a suite. */
const shardKey = 'shard';

/**
 * The job as one that is not sharded: what it shares with the other shards of its suite, and with the job that merges them.
 * The matrix loses its key `shard`; number and count of the job say nothing more, because both depend on it.
 */
export function withoutShard({ matrix }: Pick<MatrixJob, 'matrix'>): MatrixJob {
  const single = { jobIndex: '0', jobTotal: '1' };
  let value: unknown;
  try {
    value = JSON.parse(matrix);
  } catch {
    return { matrix, ...single };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { matrix, ...single };
  const others = Object.entries(value).filter(([key]) => key !== shardKey);
  return { matrix: JSON.stringify(others.length === 0 ? null : Object.fromEntries(others)), ...single };
}
