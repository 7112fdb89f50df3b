import { describe, expect, it } from 'vitest';
import { findBaseline } from '../../../src/app/stored/find-baseline.ts';
import type { RunStore, StorePlace } from '../../../src/app/stored/run-store.ts';
import type { Run } from '../../../src/core/model/run.ts';
import { contentKey, storedRun } from '../../support/stored-runs.ts';

const clock = { now: () => new Date('2026-11-20T12:00:00.000Z') };
const day = (date: number): string => `2026-11-${date}T12:00:00.000Z`;

function store(place: StorePlace, runs: readonly Run[], asked: StorePlace[] = []): RunStore {
  return {
    place,
    search: async () => {
      asked.push(place);
      return { runs, notes: [] };
    },
  };
}

const wanted = { suite: 'bot', suiteKey: contentKey('a'), matrixKey: 'single', maxAgeMs: undefined };

describe('the stored base', () => {
  it('is of the first store that has one, and the others are not asked', async () => {
    const asked: StorePlace[] = [];
    const stores = [
      store('history', [storedRun(day(18))], asked),
      store('artifact', [storedRun(day(19))], asked),
    ];
    const { found } = await findBaseline(stores, wanted, clock);
    expect(found?.used).toEqual({
      rung: 'stored',
      place: 'history',
      sha: 'b'.repeat(40),
      ageMs: 2 * 86_400_000,
      runs: 1,
    });
    expect(asked).toEqual(['history']);
  });

  it('is a rung down where a store has none of this content or age', async () => {
    const stores = [
      store('history', [storedRun(day(19), { key: contentKey('c') }), storedRun(day(10))]),
      store('artifact', [storedRun(day(17))]),
    ];
    const { found } = await findBaseline(stores, { ...wanted, maxAgeMs: 7 * 86_400_000 }, clock);
    expect(found?.used).toMatchObject({ place: 'artifact', ageMs: 3 * 86_400_000 });
  });

  it('pools what one store has, the newest first, and counts a run that lies there twice once', async () => {
    const runs = [storedRun(day(17)), storedRun(day(19), { sha: 'd'.repeat(40) }), storedRun(day(17))];
    const { found, similar } = await findBaseline([store('history', runs)], wanted, clock);
    expect(found?.used).toMatchObject({ sha: 'd'.repeat(40), runs: 2, ageMs: 86_400_000 });
    expect(found?.run.rows.length).toBe(4);
    expect(similar).toBe(runs[1]);
  });

  it('is none where nothing fits: says how many were too old or of other content, and keeps the newest for its noise', async () => {
    const other = storedRun(day(19), { key: contentKey('c') });
    const answer = await findBaseline(
      [store('history', [other, storedRun(day(11))])],
      { ...wanted, maxAgeMs: 86_400_000 },
      clock,
    );
    expect(answer).toEqual({
      found: null,
      notes: ['No stored run fits (1 too old, 1 of other content).'],
      problems: [],
      similar: other,
    });
  });

  it('holds no run of before the provider changed the model', async () => {
    const changed = storedRun(day(13));
    const runs = [
      storedRun(day(14)),
      ...(changed.origin === undefined
        ? []
        : [{ ...changed, origin: { ...changed.origin, isAfterChange: true as const } }]),
      storedRun(day(12)),
      storedRun(day(11)),
    ];
    const { found } = await findBaseline([store('history', runs)], wanted, clock);
    expect(found?.runs.map(({ origin }) => origin?.evaluatedAt)).toEqual([day(14), day(13)]);
    expect(found?.used.runs).toBe(2);
    expect(found?.run.warnings).toEqual([
      '2 stored runs of before the provider changed the model were not pooled into base.',
    ]);
  });

  it('of probes holds none from before a change that another store tells of', async () => {
    const changed = storedRun(day(15));
    if (changed.origin === undefined) throw new Error('it was not stored');
    const alarm = { ...changed, origin: { ...changed.origin, isAfterChange: true as const } };
    const asked: StorePlace[] = [];
    const stores = (history: readonly Run[]) => [
      store('history', history, asked),
      store('artifact', [alarm], asked),
    ];
    const recorded = [storedRun(day(17)), storedRun(day(14)), storedRun(day(13))];
    const probes = { ...wanted, isProbe: true };
    const { found } = await findBaseline(stores(recorded), probes, clock);
    expect(asked).toEqual(['history', 'artifact']);
    expect(found?.runs.map(({ origin }) => origin?.evaluatedAt)).toEqual([day(17)]);
    expect(found?.run.warnings[0]).toMatch(/^2 stored runs of before the provider changed/);
    // Nothing in the first store is left: the run that showed the change is the base.
    const older = await findBaseline(stores(recorded.slice(1)), probes, clock);
    expect(older.found?.used).toMatchObject({ place: 'artifact', runs: 1, ageMs: 5 * 86_400_000 });
  });

  it('is none of a time that cannot be read', async () => {
    const stores = [store('history', [storedRun('yesterday')])];
    expect((await findBaseline(stores, wanted, clock)).found).toBeNull();
  });

  it('is nothing, and nothing is said, where there is no store', async () => {
    expect(await findBaseline([], wanted, clock)).toEqual({
      found: null,
      notes: [],
      problems: [],
      similar: null,
    });
  });
});
