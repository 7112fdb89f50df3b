import type { EarlierRunStore } from './earlier-runs.ts';
import type { RunStore } from './run-store.ts';

/** A time that is found out when it is needed; null = it cannot be, and nothing is left out. */
export type CutOff = () => Promise<Date | null>;

/**
 * A store as it was at a time: without what was evaluated later. Jobs of one workflow run that decide by it decide alike,
 * whenever each of them starts.
 */
export function storedBefore(store: RunStore, cutOff: CutOff): RunStore {
  return {
    place: store.place,
    search: async (query) => {
      const finds = await store.search(query);
      const limit = await cutOff();
      if (limit === null) return finds;
      const runs = finds.runs.filter(
        ({ origin }) => origin !== undefined && Date.parse(origin.evaluatedAt) < limit.getTime(),
      );
      return { ...finds, runs };
    },
  };
}

/** {@link storedBefore} of what earlier runs on a pull request left, by when GitHub took it. */
export function earlierBefore(store: EarlierRunStore, cutOff: CutOff): EarlierRunStore {
  return {
    ...store,
    search: async (query) => {
      const { runs, notes } = await store.search(query);
      const limit = await cutOff();
      return {
        runs: limit === null ? runs : runs.filter(({ at }) => Date.parse(at) < limit.getTime()),
        notes,
      };
    },
  };
}
