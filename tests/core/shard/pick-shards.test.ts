import { describe, expect, it } from 'vitest';
import { pickShards } from '../../../src/core/shard/pick-shards.ts';

const claim = (index: number, attempt = 1, of = 3) => ({ index, of, attempt });

describe('the shards of a set', () => {
  it('are picked in their order, whatever the list', () => {
    expect(pickShards([claim(3), claim(1), claim(2)], 3)).toEqual({
      ok: true,
      shards: [claim(1), claim(2), claim(3)],
    });
  });

  it('are the newest attempt of each: what did not fail is not run again', () => {
    expect(pickShards([claim(1), claim(2), claim(2, 2), claim(3)], 3)).toEqual({
      ok: true,
      shards: [claim(1), claim(2, 2), claim(3)],
    });
  });

  it.each([
    [[claim(1), claim(2)], ['shard 3 of 3 left nothing']],
    [[claim(2)], ['shards 1 and 3 of 3 left nothing']],
    [[], ['shards 1, 2 and 3 of 3 left nothing']],
    [[claim(1), claim(2), claim(2), claim(3)], ['2 jobs ran shard 2 of 3']],
    [
      [claim(1), claim(1), claim(3, 2), claim(3, 2)],
      ['shard 2 of 3 left nothing', '2 jobs ran shard 1 of 3', '2 jobs ran shard 3 of 3'],
    ],
    [[claim(1), claim(2), claim(3), claim(4, 1, 4)], ['shard 4 is of 4, and there have to be 3']],
    [[claim(1, 1, 2), claim(2, 1, 2)], ['shards 1 and 2 are of 2, and there have to be 3']],
  ])('are told what is wrong with them', (claims, faults) => {
    expect(pickShards(claims, 3)).toEqual({ ok: false, faults });
  });

  it('may be twice in an attempt that a later one replaced', () => {
    expect(pickShards([claim(1), claim(1), claim(1, 2), claim(2), claim(3)], 3).ok).toBe(true);
  });
});
