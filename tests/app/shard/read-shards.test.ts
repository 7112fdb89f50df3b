import { describe, expect, it } from 'vitest';
import { readShards } from '../../../src/app/shard/read-shards.ts';
import { GitHubError } from '../../../src/core/model/program-error.ts';
import { shardFiles } from '../../../src/core/shard/shard-manifest.ts';
import { expected } from '../../core/shard/builders.ts';
import { files, filesOf, found, sourceOf } from './support.ts';

const read = (source: ReturnType<typeof sourceOf>) => readShards(source, expected, files);
const failure = new GitHubError('unreachable', 'GitHub does not answer.', 'Run it again.');

describe('the shards of a suite', () => {
  it('are read with their rows, in order, each in its newest attempt', async () => {
    const set = await read(sourceOf([found(3), found(2), found(1), found(2, { attempt: 2 })]));
    expect(
      set.ok &&
        set.shards.map(({ manifest, rows }) => [manifest.shard, manifest.attempt, rows.head?.rows.caseIds]),
    ).toEqual([
      [1, 1, ['1-a', '1-b']],
      [2, 2, ['2-a', '2-b']],
      [3, 1, ['3-a', '3-b']],
    ]);
  });

  it('are as many as they say where nobody else does', async () => {
    expect((await read(sourceOf([found(1), found(2), found(3)], null))).ok).toBe(true);
    expect(await read(sourceOf([found(1)], null))).toEqual({
      ok: false,
      faults: ['shards 2 and 3 of 3 left nothing', 'look for 2, 3'],
    });
    expect(await read(sourceOf([], null))).toEqual({
      ok: false,
      faults: ['no shard of suite bot is there', 'look for any'],
    });
  });

  it('of another split are told as such: what that split lacks would not help', async () => {
    const set = await read(sourceOf([found(1), found(2)], 4));
    expect(!set.ok && set.faults).toEqual(['shards 1 and 2 are of 3, and there have to be 4']);
  });

  it('that cannot be listed or loaded are faults, not errors', async () => {
    const unlisted = { ...sourceOf([]), list: () => Promise.reject(failure) };
    expect(await read(unlisted)).toEqual({
      ok: false,
      faults: ['the shards could not be listed: GitHub does not answer. Run it again.'],
    });
    const broken = { ...found(2), read: () => Promise.reject(failure) };
    expect(await read(sourceOf([found(1), broken, found(3)]))).toEqual({
      ok: false,
      faults: ['shard 2 of 3 cannot be read: GitHub does not answer. Run it again.'],
    });
  });

  it.each([
    [
      'no manifest',
      (parts: Map<string, Uint8Array>) => parts.delete(shardFiles.manifest),
      'shard 2 of 3 cannot be read: it has no manifest',
    ],
    [
      'no rows',
      (parts: Map<string, Uint8Array>) => parts.delete(shardFiles.head),
      'shard 2 of 3 has no rows of head',
    ],
    [
      'damaged rows',
      (parts: Map<string, Uint8Array>) => parts.set(shardFiles.base, new Uint8Array([1, 2])),
      'shard 2 of 3 has no rows of base',
    ],
  ])('with %s are told', async (_, damage, fault) => {
    const parts = filesOf(2);
    damage(parts);
    const shard = { ...found(2), read: async () => parts };
    expect(await read(sourceOf([found(1), shard, found(3)]))).toEqual({ ok: false, faults: [fault] });
  });
});
