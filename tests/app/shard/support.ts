import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FoundShard, ShardSource } from '../../../src/app/shard/shard-source.ts';
import type { Run } from '../../../src/core/model/run.ts';
import { encodeManifest, type ShardManifest, shardFiles } from '../../../src/core/shard/shard-manifest.ts';
import { nodeFiles } from '../../../src/shell/files/node-files.ts';
import { manifest } from '../../core/shard/builders.ts';
import { row, run } from '../../support/rows.ts';
import { rowsFile } from '../../support/stored-runs.ts';

export const files = nodeFiles(import.meta.url, mkdtempSync(join(tmpdir(), 'shards-')), {
  add: () => () => {},
});

/** A log that keeps its notes. */
export function notingLog() {
  const notes: string[] = [];
  return { notes, note: (line: string) => notes.push(line), output: () => {}, step: () => () => {} };
}

/** Files of a shard of two cases of its own on each side. */
export function filesOf(
  index: number,
  overrides: Partial<ShardManifest> = {},
  rows: { readonly base?: Run | null; readonly head?: Run | null } = {},
): Map<string, Uint8Array> {
  const own = run(
    [`${index}-a`, `${index}-b`].map((caseId) => row({ caseId, latencyMs: 100 * index })),
    { suite: 'bot' },
  );
  const { base = own, head = own } = rows;
  const text = encodeManifest(manifest({ shard: index, ...overrides }));
  return new Map([
    [shardFiles.manifest, new TextEncoder().encode(text)],
    ...(head === null ? [] : [[shardFiles.head, new Uint8Array(rowsFile(head))] as const]),
    ...(base === null ? [] : [[shardFiles.base, new Uint8Array(rowsFile(base))] as const]),
  ]);
}

/** A shard of 3 as it is found in the attempt that its manifest says. */
export function found(
  index: number,
  ...more: Parameters<typeof filesOf> extends [number, ...infer Rest] ? Rest : never
): FoundShard {
  return {
    claim: { index, of: 3, attempt: more[0]?.attempt ?? 1 },
    read: async () => filesOf(index, ...more),
  };
}

/** A place with these shards. */
export function sourceOf(shards: readonly FoundShard[], of: number | null = 3): ShardSource {
  return {
    of,
    list: async () => shards,
    adviceFor: async ({ indices }) => `look for ${indices.join(', ') || 'any'}`,
  };
}
