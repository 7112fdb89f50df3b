import { describe, expect, it } from 'vitest';
import type { EarlierRun, EarlierRunStore } from '../../../src/app/stored/earlier-runs.ts';
import type { RunStore } from '../../../src/app/stored/run-store.ts';
import { earlierBefore, storedBefore } from '../../../src/app/stored/stored-before.ts';
import { storedRun } from '../../support/stored-runs.ts';

const at = (hour: number): string => `2026-11-20T${hour}:00:00.000Z`;
const query = { suite: 'bot', suiteKey: 'a', matrixKey: null, since: null };

describe('a store as it was at a time', () => {
  const store: RunStore = {
    place: 'history',
    search: async () => ({
      runs: [10, 11, 12].map((hour) => storedRun(at(hour))),
      notes: ['x'],
      isUnread: true,
    }),
  };

  it('has no run that was evaluated at that time or later', async () => {
    const { runs, notes, isUnread } = await storedBefore(store, async () => new Date(at(11))).search(query);
    expect(runs.map(({ origin }) => origin?.evaluatedAt)).toEqual([at(10)]);
    expect({ notes, isUnread }).toEqual({ notes: ['x'], isUnread: true });
  });

  it('has all where the time is not known', async () => {
    expect((await storedBefore(store, async () => null).search(query)).runs).toHaveLength(3);
  });

  it('goes by when GitHub took what a pull request left, not by what it says of itself', async () => {
    const earlier: EarlierRun[] = [12, 10].map((hour) => ({
      head: storedRun(at(10)),
      base: null,
      verdict: null,
      seed: null,
      headSha: 'a',
      at: at(hour),
    }));
    const runs: EarlierRunStore = {
      whose: 'this pull request',
      isKept: true,
      search: async () => ({ runs: earlier, notes: [] }),
    };
    const cut = earlierBefore(runs, async () => new Date(at(11)));
    expect((await cut.search(query)).runs).toEqual([earlier[1]]);
    expect((await earlierBefore(runs, async () => null).search(query)).runs).toEqual(earlier);
    expect(cut.whose).toBe('this pull request');
  });
});
