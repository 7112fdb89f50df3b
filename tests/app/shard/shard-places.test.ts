import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { suiteLeg } from '../../../src/app/action/sharding.ts';
import type { Artifacts, OwnArtifact } from '../../../src/app/action-ports.ts';
import { artifactShards } from '../../../src/app/shard/artifact-shards.ts';
import { folderShards } from '../../../src/app/shard/folder-shards.ts';
import { matrixKey } from '../../../src/core/event/matrix-key.ts';
import { manifestFile, shardFiles } from '../../../src/core/shard/shard-manifest.ts';
import { files, filesOf } from './support.ts';

const zip = (parts: ReadonlyMap<string, Uint8Array>): Uint8Array => zipSync(Object.fromEntries(parts));

/** Artifacts of a run by name, each with its archive. */
function artifactsOf(
  contents: Readonly<Record<string, Uint8Array>>,
  sizeBytes = 1000,
): Artifacts & { lists: number } {
  const names = Object.keys(contents);
  const artifacts = {
    lists: 0,
    whyNot: () => null,
    upload: () => Promise.reject(new Error('nothing is stored here')),
    list: async () => {
      artifacts.lists += 1;
      return names.map((name, index): OwnArtifact => ({ id: index, name, sizeBytes }));
    },
    download: async (id: number, folder: string) => {
      const path = join(folder, 'artifact.zip');
      await files.write(path, contents[names[id] ?? ''] ?? new Uint8Array());
      return path;
    },
  };
  return artifacts;
}

const leg = { leg: null, of: 2 };

describe('shards among the artifacts of the run', () => {
  it('are found by suite, and read', async () => {
    const artifacts = artifactsOf({
      'eval-envelope-shard-bot-2-of-2-1': zip(new Map([...filesOf(2), ['other.txt', new Uint8Array([1])]])),
      'eval-envelope-shard-rag-1-of-2-1': zip(filesOf(1)),
      'eval-envelope-bot-single-1a2b3c4d-1': zip(new Map()),
    });
    const source = artifactShards(async () => artifacts, leg, files);
    const [shard, ...others] = await source.list('bot');
    expect(others).toEqual([]);
    expect(shard?.claim).toEqual({ index: 2, of: 2, attempt: 1 });
    expect(await shard?.read()).toEqual(filesOf(2));
    await source.list('rag');
    expect(artifacts.lists).toBe(1);
  });

  it('that are no archive, or too large a one, cannot be read', async () => {
    const name = 'eval-envelope-shard-bot-1-of-2-1';
    const read = async (artifacts: Artifacts) =>
      (await artifactShards(async () => artifacts, leg, files).list('bot'))[0]?.read();
    await expect(read(artifactsOf({ [name]: zip(filesOf(1)) }, 1e9))).rejects.toThrow('1000000000 bytes');
    expect((await read(artifactsOf({ [name]: new Uint8Array([1, 2, 3]) })))?.size).toBe(0);
  });
});

describe('shards in folders', () => {
  it('are found beside their manifests at any depth, each once, by suite', async () => {
    const root = mkdtempSync(join(tmpdir(), 'shards-'));
    for (const [folder, parts] of [
      ['one/bot/shard-1-of-3', filesOf(1)],
      ['two', filesOf(2)],
      ['three', filesOf(1, { suite: 'rag' })],
    ] as const)
      for (const [name, bytes] of parts) await files.write(join(root, folder, name), bytes);
    await files.write(join(root, 'web', manifestFile), '{"name": "an app"}');
    const source = folderShards([root, root, join(root, 'nothing')], null, files);
    const shards = await source.list('bot');
    expect(shards.map(({ claim }) => claim.index)).toEqual([1, 2]);
    expect([...((await shards[0]?.read()) ?? [])].map(([name]) => name).toSorted()).toEqual(
      Object.values(shardFiles).toSorted(),
    );
    expect(await source.list('rag')).toHaveLength(1);
  });

  it('that are missing are told with every folder that was looked through, and how to run them', async () => {
    const root = mkdtempSync(join(tmpdir(), 'shards-'));
    for (const [name, bytes] of filesOf(1)) await files.write(join(root, 'one', name), bytes);
    const empty = mkdtempSync(join(tmpdir(), 'shards-'));
    const source = folderShards([join(root, 'one'), empty, join(root, 'two')], null, files);
    const advice = await source.adviceFor({ suite: 'bot', indices: [2, 3], of: 3 });
    expect(advice).toContain(
      `${join(root, 'one')}, ${empty} (empty), ${join(root, 'two')} (there is no such folder). `,
    );
    expect(advice).toContain('gate --shard 2/3 --out DIR on this commit, likewise the others, and name DIR');
    expect(await source.adviceFor({ suite: 'bot', indices: [], of: null })).toContain('--shard I/N ');
  });
});

describe('the leg of a job', () => {
  it('leaves its shard out only where it is sharded', () => {
    const matrix = { matrix: '{"shard": 1}', jobIndex: '0', jobTotal: '2' };
    const single = matrixKey({ matrix: 'null', jobIndex: '0', jobTotal: '1' });
    const keyOf = (parts: { shard?: { index: number; of: number }; shards?: number }) =>
      matrixKey(suiteLeg({ matrix, shard: parts.shard, shards: parts.shards }));
    expect(keyOf({ shard: { index: 1, of: 2 } })).toBe(single);
    expect(keyOf({ shards: 2 })).toBe(single);
    expect(keyOf({})).toBe(matrixKey(matrix));
  });
});
