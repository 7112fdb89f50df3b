import type { Run } from '../../core/model/run.ts';

/** Where stored rows lie. */
export type StorePlace = 'folder' | 'history' | 'artifact';

/** Which stored runs are wanted. */
export interface StoreQuery {
  readonly suite: string;
  /** Key of the content; runs of another are of use only to tell how noisy the suite is. null = the newest run, whatever its content. */
  readonly suiteKey: string | null;
  /** Leg of the matrix: another leg may be another system; null = outside GitHub Actions. */
  readonly matrixKey: string | null;
  /** What was evaluated before is too old; null = any age will do. */
  readonly since: Date | null;
}

/** What a store had. */
export interface StoreFinds {
  /** Runs with an origin, of whatever content and age: who asks looks at both. */
  readonly runs: readonly Run[];
  /** Why something could not be read, one sentence each. */
  readonly notes: readonly string[];
  /** Whether the store could not be asked, so that nobody knows what it has; left out = it could. */
  readonly isUnread?: boolean;
}

/** A place with runs that can be trusted as a base: those of the default branch, or what the caller named. */
export interface RunStore {
  readonly place: StorePlace;
  /** Never rejects for what the store holds or lacks: it is a rung down, and a note. */
  readonly search: (query: StoreQuery) => Promise<StoreFinds>;
}

/** Runs of one content that are pooled, and the most that are loaded: ten halve the calls of a pull request. */
export const mostPooledRuns = 10;
