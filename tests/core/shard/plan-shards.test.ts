import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseTimes, encodePlan, planHash, planShards } from '../../../src/core/shard/plan-shards.ts';
import { row, run } from '../../support/rows.ts';

function loadsOf(
  times: ReadonlyMap<string, number>,
  plan: ReadonlyMap<string, number>,
  of: number,
): number[] {
  const loads = Array.from({ length: of }, () => 0);
  for (const [caseId, shard] of plan) loads[shard - 1] = (loads[shard - 1] ?? 0) + (times.get(caseId) ?? 0);
  return loads;
}

/** Least possible time of the longest shard, by trying every split. */
function shortest(times: readonly number[], of: number): number {
  const loads = Array.from({ length: of }, () => 0);
  const place = (at: number): number => {
    const time = times[at];
    if (time === undefined) return Math.max(...loads);
    return Math.min(
      ...loads.map((load, shard) => {
        loads[shard] = load + time;
        const longest = place(at + 1);
        loads[shard] = load;
        return longest;
      }),
    );
  };
  return place(0);
}

const timesOf = fc
  .uniqueArray(fc.tuple(fc.string({ maxLength: 4 }), fc.integer({ min: 0, max: 1000 })), {
    selector: ([caseId]) => caseId,
    maxLength: 40,
  })
  .map((entries) => new Map(entries));

describe('a plan', () => {
  it('gives every case to one shard, and the same one in whatever order they come', () => {
    fc.assert(
      fc.property(
        timesOf,
        fc.integer({ min: 1, max: 9 }),
        fc.infiniteStream(fc.nat()),
        (times, of, draws) => {
          const plan = planShards(times, of);
          expect([...plan.keys()].toSorted()).toEqual([...times.keys()].toSorted());
          for (const shard of plan.values()) expect(shard >= 1 && shard <= of).toBe(true);
          const mixed = new Map(
            [...times]
              .map((entry) => [draws.next().value, entry] as const)
              .toSorted(([a], [b]) => a - b)
              .map(([, entry]) => entry),
          );
          expect(planHash(planShards(mixed, of), of)).toBe(planHash(plan, of));
        },
      ),
    );
  });

  it('takes at most 4/3 − 1/(3n) of the shortest possible time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 3 }),
        (list, of) => {
          const times = new Map(list.map((time, at) => [`case ${at}`, time]));
          const longest = Math.max(...loadsOf(times, planShards(times, of), of));
          expect(longest).toBeLessThanOrEqual((4 / 3 - 1 / (3 * of)) * shortest(list, of) + 1e-9);
        },
      ),
    );
  });

  it('puts one long case beside none where there are shards enough', () => {
    const times = new Map([
      ['slow', 900],
      ...Array.from({ length: 9 }, (_, at) => [`quick ${at}`, 100] as const),
    ]);
    const plan = planShards(times, 2);
    expect(loadsOf(times, plan, 2)).toEqual([900, 900]);
    expect([...plan].filter(([, shard]) => shard === 1)).toEqual([['slow', 1]]);
  });

  it('goes by the id where times are equal, and by the index where loads are', () => {
    const times = new Map(['d', 'b', 'a', 'c'].map((caseId) => [caseId, 5]));
    expect([...planShards(times, 2)]).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 1],
      ['d', 2],
    ]);
  });

  it('has another hash for another count of shards, and another split', () => {
    const times = new Map([['a', 1]]);
    expect(planHash(planShards(times, 1), 1)).not.toBe(planHash(planShards(times, 1), 2));
    expect(planHash(new Map([['a', 1]]), 2)).not.toBe(planHash(new Map([['a', 2]]), 2));
  });

  it('is written with every case, one called like a property of objects too', () => {
    const plan = planShards(
      new Map([
        ['__proto__', 2],
        ['one', 1],
      ]),
      2,
    );
    const written: unknown = JSON.parse(encodePlan(plan, { index: 2, of: 2 }));
    expect(written).toEqual({
      version: 1,
      shard: 2,
      of: 2,
      cases: Object.fromEntries([
        ['one', 2],
        ['__proto__', 1],
      ]),
    });
  });

  it('is made for one shard at least', () => {
    expect(() => planShards(new Map(), 0)).toThrow(RangeError);
  });
});

describe('measured times', () => {
  it('are the mean latency of a case times its rows, replays left out', () => {
    const stored = run([
      row({ caseId: 'a', latencyMs: 100 }),
      row({ caseId: 'a', epoch: 2, latencyMs: 300 }),
      row({ caseId: 'a', epoch: 3, latencyMs: 1, cached: true }),
      row({ caseId: 'b', latencyMs: 500 }),
      row({ caseId: 'c' }),
    ]);
    expect([...caseTimes(stored)]).toEqual([
      ['a', 600],
      ['b', 500],
      ['c', 300],
    ]);
  });

  it('are none where no row was timed', () => {
    expect(
      caseTimes(run([row({ caseId: 'a' }), row({ caseId: 'b', latencyMs: 5, cached: true })])).size,
    ).toBe(0);
  });
});
