import type { ExpectedShard, LoadedShard } from '../../../src/core/shard/check-shards.ts';
import type { ShardManifest } from '../../../src/core/shard/shard-manifest.ts';
import { row, run } from '../../support/rows.ts';

/** What the shards of these tests have to be. */
export const expected: ExpectedShard = {
  suite: 'bot',
  matrixKey: 'single-12345678',
  of: 3,
  runId: '7',
  attempt: 2,
  mode: 'gate',
  evaluatedSha: 'e'.repeat(40),
  baseSha: 'b'.repeat(40),
  suiteKeys: { base: '1'.repeat(64), head: '2'.repeat(64) },
  isBaseOptional: false,
};

/** A manifest of shard 1 of 3, from the first attempt of the run. */
export function manifest(overrides: Partial<ShardManifest> = {}): ShardManifest {
  return {
    version: 1,
    suite: expected.suite,
    matrixKey: expected.matrixKey,
    of: expected.of,
    runId: expected.runId,
    mode: expected.mode,
    evaluatedSha: expected.evaluatedSha,
    baseSha: expected.baseSha,
    suiteKeys: expected.suiteKeys,
    attempt: 1,
    shard: 1,
    plan: null,
    startedAt: '2026-11-22T10:00:00.000Z',
    needs: { base: 'run', head: 'run' },
    cases: 2,
    measured: { base: { durationMs: 1000, commandRuns: 1 }, head: { durationMs: 2000, commandRuns: 1 } },
    isOverBudget: false,
    notes: { base: [], head: [] },
    problems: { base: [], head: [] },
    ...overrides,
  };
}

/** A shard of two cases of its own on each side, called after its index. */
export function shard(
  index: number,
  overrides: Partial<ShardManifest> = {},
  cases: readonly string[] = [`${index}-a`, `${index}-b`],
): LoadedShard {
  const value = manifest({ shard: index, ...overrides });
  const rows = run(cases.map((caseId) => row({ caseId })));
  return {
    claim: { index, of: 3, attempt: value.attempt },
    manifest: { ok: true, value },
    rows: { base: rows, head: rows },
  };
}
