import { describe, expect, it } from 'vitest';
import { findPrevious } from '../../../src/app/stored/find-previous.ts';
import type { RunStore, StoreQuery } from '../../../src/app/stored/run-store.ts';
import type { Run } from '../../../src/core/model/run.ts';
import { storedRun } from '../../support/stored-runs.ts';

const at = (day: number): string => `2026-11-${String(day).padStart(2, '0')}T12:00:00.000Z`;

function storeOf(runs: readonly Run[], asked: StoreQuery[] = [], notes: readonly string[] = []): RunStore {
  return {
    place: 'history',
    search: async (query) => {
      asked.push(query);
      return { runs, notes };
    },
  };
}

describe('the run of a suite that was stored last', () => {
  it('is the newest one, whatever its content and age, of the first store that has any', async () => {
    const asked: StoreQuery[] = [];
    const stores = [
      storeOf([], asked, ['the first could not be read']),
      storeOf([storedRun(at(3)), storedRun(at(5)), storedRun(at(4))], asked),
      storeOf([storedRun(at(9))], asked),
    ];
    const { run, problems } = await findPrevious(stores, { suite: 'bot', matrixKey: 'single-1' });
    expect(run?.origin?.evaluatedAt).toBe(at(5));
    expect(problems).toEqual(['the first could not be read']);
    expect(asked).toHaveLength(2);
    expect(asked[0]).toEqual({ suite: 'bot', matrixKey: 'single-1', suiteKey: null, since: null });
  });

  it('is none where nothing is stored', async () => {
    expect(await findPrevious([], { suite: 'bot', matrixKey: null })).toEqual({ run: null, problems: [] });
  });
});
