import { describe, expect, it } from 'vitest';
import type { GateContext } from '../../../src/app/gate/evaluate-suite.ts';
import { plainRequest } from '../../../src/app/gate/gate-request.ts';
import type { Known } from '../../../src/app/gate/look-up.ts';
import { mergedSides } from '../../../src/app/shard/merged-sides.ts';
import type { ShardSource } from '../../../src/app/shard/shard-source.ts';
import { type EarlierRun, poolEarlier } from '../../../src/app/stored/earlier-runs.ts';
import type { StoreAnswer } from '../../../src/app/stored/find-baseline.ts';
import type { ShardManifest } from '../../../src/core/shard/shard-manifest.ts';
import { expected } from '../../core/shard/builders.ts';
import { storedRun } from '../../support/stored-runs.ts';
import { files, found, notingLog, sourceOf } from './support.ts';

const { suiteKeys, matrixKey, evaluatedSha, baseSha } = expected;
const nothing: StoreAnswer = { found: null, notes: ['No stored run fits.'], problems: [], similar: null };
const base: StoreAnswer = {
  ...nothing,
  notes: [],
  found: {
    runs: [],
    run: storedRun('2026-11-20T10:00:00.000Z', { key: suiteKeys.base }),
    used: { rung: 'stored', place: 'history', sha: baseSha, ageMs: 1, runs: 1 },
  },
};

/** What an earlier evaluation that began at this time left of the same content. */
function known(stored: StoreAnswer, evaluatedAt: string | null = null, hasBase = true): Known {
  if (evaluatedAt === null) return { stored, earlier: [], reused: null };
  const earlier: EarlierRun = {
    head: storedRun(evaluatedAt, { key: suiteKeys.head }),
    base: hasBase ? storedRun(evaluatedAt, { key: suiteKeys.base }) : null,
    verdict: 'inside',
    seed: null,
    headSha: evaluatedSha,
    at: evaluatedAt,
  };
  return { stored, earlier: [earlier], reused: poolEarlier([earlier], suiteKeys) };
}

function merge(source: ShardSource, what: Known = known(nothing), isAdvisory = false) {
  const context = {
    request: { ...plainRequest, matrixKey, identity: { runId: '7', runAttempt: 2 }, out: '' },
    commits: { headSha: evaluatedSha, baseSha, notes: [] },
    startedAt: '2026-11-22T12:00:00.000Z',
  } as unknown as GateContext; // all that is asked of it
  const plan = { suite: 'bot', isRun: true, reason: '', coveredChanges: [], isAdvisory };
  return mergedSides(plan, source, suiteKeys, what, context, { files, log: notingLog() } as never); // asked of the world
}

const all = (
  overrides: Partial<ShardManifest> = {},
  ...rows: Parameters<typeof found> extends [number, unknown?, ...infer Rest] ? Rest : never
) => sourceOf([1, 2, 3].map((index) => found(index, overrides, ...rows)));
const problems = ({ ran }: Awaited<ReturnType<typeof merge>>) =>
  ran.head?.outcome.ok === false ? ran.head.outcome.problems : [];

describe('the sides of shards', () => {
  it('that ran both are both merged, with the time at which the last of them began', async () => {
    const merged = await merge(
      sourceOf([1, 2, 3].map((index) => found(index, { startedAt: `2026-11-22T10:0${index}:00.000Z` }))),
      known(base),
    );
    const cases = (side: 'base' | 'head') => {
      const outcome = merged.ran[side]?.outcome;
      return outcome?.ok === true ? outcome.run.rows.caseIds : [];
    };
    expect(cases('head')).toEqual(['1-a', '1-b', '2-a', '2-b', '3-a', '3-b']);
    expect(cases('base')).toEqual(cases('head'));
    expect(merged.ran.head?.measured).toEqual({ durationMs: 6000, commandRuns: 1 });
    expect(merged).toMatchObject({
      isHeadRun: true,
      evaluatedAt: '2026-11-22T10:03:00.000Z',
      stored: { found: null },
    });
  });

  it('say what all of them noted once', async () => {
    const merged = await merge(all({ notes: { base: [], head: ['Exit code 100.'] } }));
    expect(merged.ran.head?.notes).toEqual(['Exit code 100.']);
  });

  it('that left base to a stored run are held against it', async () => {
    const merged = await merge(all({ needs: { base: 'stored', head: 'run' } }, { base: null }), known(base));
    expect(merged.ran.base).toBeUndefined();
    expect(merged.stored.found).toBe(base.found);
  });

  it('are held against the stored run where only some of them saw it', async () => {
    const some = sourceOf([
      found(1),
      found(2, { needs: { base: 'stored', head: 'run' } }, { base: null }),
      found(3),
    ]);
    expect((await merge(some, known(base))).stored.found).toBe(base.found);
    expect(problems(await merge(some))).toEqual([
      'shard 2 left base to a stored run, which is not to be found any more. Run all jobs of the workflow again.',
    ]);
  });

  it('that had no use for base have none', async () => {
    const merged = await merge(all({ needs: { base: 'none', head: 'run' } }, { base: null }));
    expect(merged.ran).toEqual({ head: expect.anything() });
  });

  it('that left head to an earlier run need it to be there', async () => {
    const left = all({ needs: { base: 'stored', head: 'stored' } }, { base: null, head: null });
    expect(await merge(left, known(nothing, '2026-11-22T09:00:00.000Z'))).toMatchObject({
      ran: {},
      isHeadRun: false,
    });
    expect(problems(await merge(left))).toEqual([
      'shards 1, 2 and 3 left head to a stored run, which is not to be found any more. Run all jobs of the workflow again.',
    ]);
  });

  it.each([
    ['of an attempt that was judged already are no second measurement', '2026-11-22T10:00:00.000Z', false],
    ['that all began after an earlier one are another', '2026-11-22T09:59:59.999Z', true],
  ])('%s', async (_, evaluatedAt, isHeadRun) => {
    expect((await merge(all(), known(nothing, evaluatedAt))).isHeadRun).toBe(isHeadRun);
  });

  it('of which only some were run again are not pooled with what the others gave before', async () => {
    const mixed = sourceOf([found(1, { startedAt: '2026-11-22T11:00:00.000Z' }), found(2), found(3)]);
    expect((await merge(mixed, known(nothing, '2026-11-22T10:00:00.000Z'))).isHeadRun).toBe(false);
  });

  it('of a faulty set are a failure of both, whatever is stored', async () => {
    const merged = await merge(sourceOf([found(1), found(3)]), known(base, '2026-11-22T09:00:00.000Z'));
    expect(merged.ran).toEqual({
      head: {
        outcome: { ok: false, problems: ['shard 2 of 3 left nothing', 'look for 2'], isOfBoth: true },
        notes: [],
      },
    });
    expect(merged.isHeadRun).toBe(true);
  });

  it('of which one was ended by the budget are ended by the budget', async () => {
    const problems = { base: [], head: ['stopped after 5 of 4 calls'] };
    const merged = await merge(
      sourceOf([found(1), found(2, { isOverBudget: true, problems }, { head: null }), found(3)]),
    );
    expect(merged.ran.head?.outcome).toEqual({
      ok: false,
      problems: ['shard 2 of 3: stopped after 5 of 4 calls'],
      isOfBoth: true,
      isOverBudget: true,
    });
  });

  it('of a suite that is new in head may lack base, and say why', async () => {
    const failed = { problems: { base: ['there is no prompt'], head: [] } };
    const merged = await merge(all(failed, { base: null }), known(nothing), true);
    expect(merged.ran.base?.outcome).toEqual({ ok: false, problems: ['there is no prompt'] });
    expect(merged.ran.head?.outcome.ok).toBe(true);
    expect(problems(await merge(all(failed, { base: null })))[0]).toContain(
      'could not be evaluated: base: there is no prompt',
    );
  });
});
