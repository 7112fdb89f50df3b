import { describe, expect, it } from 'vitest';
import { plainRequest } from '../../../src/app/gate/gate-request.ts';
import { measuredRun } from '../../../src/app/shard/measured-run.ts';
import { planSuite } from '../../../src/app/shard/plan-suite.ts';
import { runCreated } from '../../../src/app/shard/run-created.ts';
import { artifactOf, forkId, type MemoryArtifact, memoryRuns, runInfo } from '../../support/memory-runs.ts';
import { row, run } from '../../support/rows.ts';
import { rowsFile, storedRun } from '../../support/stored-runs.ts';
import { files, notingLog } from './support.ts';

const at = (hour: number): string => `2026-11-20T${String(hour).padStart(2, '0')}:00:00Z`;
const query = { suite: 'bot', matrixKey: 'single-1' };
const main = { event: 'push', headBranch: 'main' };

/** A run of the default branch that began in this hour, and what it stored. */
function stored(
  id: number,
  hour: number,
  overrides: Parameters<typeof runInfo>[0] | object = {},
  attempt = 1,
) {
  const info = runInfo({ id, createdAt: at(hour), ...main, ...overrides });
  const rows = { 'rows.jsonl.gz': rowsFile(storedRun(new Date(at(hour)).toISOString())) };
  return { info, artifact: artifactOf(info, `eval-envelope-bot-single-1-${attempt}`, rows) };
}

const measured = (
  all: readonly { info: ReturnType<typeof runInfo>; artifact: MemoryArtifact }[],
  before: Date | null = new Date(at(12)),
) =>
  measuredRun(
    async () =>
      memoryRuns(
        all.map(({ info }) => info),
        all.map(({ artifact }) => artifact),
      ),
    async () => before,
    files,
  )(query);

describe('the run that a suite is split by', () => {
  it('is the newest of the default branch that was stored before the shards began', async () => {
    const found = await measured([stored(3, 13), stored(2, 11), stored(1, 9)]);
    expect(found?.origin?.evaluatedAt).toBe('2026-11-20T11:00:00.000Z');
  });

  it('may be of a later attempt', async () => {
    const found = await measured([stored(2, 9), stored(1, 11, {}, 2)]);
    expect(found?.origin?.evaluatedAt).toBe('2026-11-20T11:00:00.000Z');
  });

  it.each([
    ['of a pull request', { event: 'pull_request' }],
    ['of another branch', { headBranch: 'feature' }],
    ['of a fork', { headRepositoryId: forkId }],
  ])('is none %s', async (_, overrides) => {
    expect(await measured([stored(2, 11, overrides)])).toBeNull();
  });

  it('is none where nobody knows when the shards began', async () => {
    expect(await measured([stored(2, 11)], null)).toBeNull();
  });
});

describe('the time at which a workflow run was made', () => {
  const world = (id: string | undefined) =>
    ({ environment: id === undefined ? {} : { GITHUB_RUN_ID: id }, log: notingLog() }) as never; // all that is asked of it

  it('is asked for once', async () => {
    const runs = memoryRuns([runInfo({ id: 7, createdAt: at(12) })], []);
    const cutOff = runCreated(async () => runs, world('7'));
    expect([await cutOff(), await cutOff()]).toEqual([new Date(at(12)), new Date(at(12))]);
    expect(runs.asked).toEqual([7]);
  });

  it('is not known outside a run, or where GitHub does not say', async () => {
    const runs = async () => memoryRuns([], []);
    expect(await runCreated(runs, world(undefined))()).toBeNull();
    expect(await runCreated(runs, world('8'))()).toBeNull();
  });
});

describe('the split of a suite', () => {
  const shard = { index: 1, of: 2 };
  const request = { ...plainRequest, out: '' };
  const split = (measured: Parameters<typeof planSuite>[1]['measured'], log = notingLog()) =>
    planSuite('bot', { shard, measured, request }, { log });

  it('is by measured time', async () => {
    const timed = run([row({ caseId: 'a', latencyMs: 1 }), row({ caseId: 'b', latencyMs: 2 })]);
    const { text, hash } = await split(async () => timed);
    expect(JSON.parse(text ?? '')).toEqual({ version: 1, shard: 1, of: 2, cases: { b: 1, a: 2 } });
    expect(hash).toMatch(/^[0-9a-f]{32}$/);
  });

  it.each([
    ['there is no run', async () => null],
    ['no row of it was timed', async () => storedRun('2026-11-20T10:00:00.000Z')],
    ['it cannot be read', () => Promise.reject(new Error('no'))],
  ])('is left to the suite where %s', async (_, measured) => {
    const log = notingLog();
    expect(await split(measured, log)).toEqual({ text: null, hash: null });
    expect(log.notes).toHaveLength(1);
  });
});
