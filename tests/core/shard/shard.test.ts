import { describe, expect, it } from 'vitest';
import { formatShard, parseShard, shardNames } from '../../../src/core/shard/shard.ts';

describe('a shard', () => {
  it('is written i/n, from 1/1 to 256/256', () => {
    for (const text of ['1/1', '2/4', '4/4', '256/256'])
      expect(formatShard(parseShard(text) ?? { index: 0, of: 0 })).toBe(text);
  });

  it('is nothing else', () => {
    for (const text of [
      '',
      '0/4',
      '5/4',
      '1/0',
      '01/4',
      '1/04',
      ' 1/4',
      '1 / 4',
      '1/4/4',
      '-1/4',
      '1.5/4',
      '1/257',
    ])
      expect(parseShard(text), text).toBeNull();
  });

  it('is named alone, in a pair and in a list, each once and in order', () => {
    expect([[2], [3, 1], [4, 2, 1, 2]].map(shardNames)).toEqual([
      'shard 2',
      'shards 1 and 3',
      'shards 1, 2 and 4',
    ]);
  });
});
