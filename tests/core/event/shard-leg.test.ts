import { describe, expect, it } from 'vitest';
import { matrixKey } from '../../../src/core/event/matrix-key.ts';
import { withoutShard } from '../../../src/core/event/shard-leg.ts';

describe('a shard as a leg of its matrix', () => {
  it('has the key of a job without a matrix where it is split by nothing else', () => {
    const single = matrixKey({ matrix: 'null', jobIndex: '0', jobTotal: '1' });
    expect(matrixKey(withoutShard({ matrix: '{"shard": 3}' }))).toBe(single);
    expect(matrixKey(withoutShard({ matrix: 'null' }))).toBe(single);
  });

  it('has the key of the merge job of its model, whatever their numbers are', () => {
    const merge = matrixKey(withoutShard({ matrix: '{"model": "large"}' }));
    for (const shard of [1, '2/4'])
      expect(matrixKey(withoutShard({ matrix: JSON.stringify({ shard, model: 'large' }) }))).toBe(merge);
    expect(matrixKey(withoutShard({ matrix: '{"shard": 1, "model": "small"}' }))).not.toBe(merge);
  });

  it('is left as it is where the matrix cannot be read', () => {
    for (const matrix of ['', '{', '[1]', '"x"']) expect(withoutShard({ matrix }).matrix).toBe(matrix);
  });
});
