import type { Run } from '../../core/model/run.ts';
import type { RunStore, StoreQuery } from './run-store.ts';

/** The newest stored run of a suite, and what could not be read, one sentence each. */
export interface PreviousRun {
  /** null = there is none. */
  readonly run: Run | null;
  readonly problems: readonly string[];
}

/**
 * Looks for the run of a suite that was stored last, whatever its content and age: what a run of the default branch can tell
 * of its inputs is told against the one before. Stores are asked in their order; the first one that has a run gives it.
 */
export async function findPrevious(
  stores: readonly RunStore[],
  { suite, matrixKey }: Pick<StoreQuery, 'suite' | 'matrixKey'>,
): Promise<PreviousRun> {
  const problems: string[] = [];
  for (const store of stores) {
    const { runs, notes } = await store.search({ suite, matrixKey, suiteKey: null, since: null });
    problems.push(...notes);
    const newest = runs.toSorted((one, other) => timeOf(other) - timeOf(one))[0];
    if (newest !== undefined) return { run: newest, problems };
  }
  return { run: null, problems };
}

/** A time that cannot be read is before all others. */
function timeOf({ origin }: Run): number {
  const time = Date.parse(origin?.evaluatedAt ?? '');
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}
