import type { Run } from '../../core/model/run.ts';
import { poolBase } from '../../core/suite/pool-base.ts';
import type { BaselineUsed } from '../gate/gate-request.ts';
import type { Clock } from '../ports.ts';
import type { RunStore, StorePlace } from './run-store.ts';

/** A stored base, with what is printed about it. */
export interface StoredBaseline {
  readonly run: Run;
  /** The runs that make it, as they were stored, newest first. */
  readonly runs: readonly Run[];
  readonly used: BaselineUsed;
}

/** What the stores had to say. */
export interface StoreAnswer {
  readonly found: StoredBaseline | null;
  /** Why nothing fitted, one sentence each, for whoever reads the verdict. */
  readonly notes: readonly string[];
  /** What could not be read, one sentence each, for whoever keeps the workflow. */
  readonly problems: readonly string[];
  /** Whether a store could not be asked, so that there may be a base all the same; left out = all were. */
  readonly isUnread?: boolean;
  /** Newest run of the suite whatever its content and age: what is known of its noise; null = there is none. */
  readonly similar: Run | null;
}

/** Which base is wanted. */
export interface WantedBase {
  readonly suite: string;
  readonly suiteKey: string;
  readonly matrixKey: string | null;
  readonly maxAgeMs: number | undefined;
  /** Its cases are probes, which may have shown that the provider changed the model; absent = they are not. */
  readonly isProbe?: boolean | undefined;
}

interface Fitting {
  readonly run: Run;
  readonly ageMs: number;
  readonly sha: string;
}

/**
 * Looks for stored rows of the same content: the same suite key, not older than the config allows. Stores are asked in
 * their order, and the first one that has any gives them; several runs are pooled as epochs. A store that is missing,
 * empty or broken is a rung down, never a failure by itself. Of probes every store is asked: where one of them holds the
 * run that showed a change of the model, what any of them holds of before it is no base.
 */
export async function findBaseline(
  stores: readonly RunStore[],
  wanted: WantedBase,
  clock: Clock,
): Promise<StoreAnswer> {
  if (stores.length === 0) return { found: null, notes: [], problems: [], similar: null };
  const now = clock.now().getTime();
  const { maxAgeMs, isProbe = false, ...query } = wanted;
  const since = maxAgeMs === undefined ? null : new Date(now - maxAgeMs);
  const problems: string[] = [];
  const passed = { tooOld: 0, otherKey: 0 };
  let similar: { run: Run; ageMs: number } | null = null;
  let isUnread = false;
  const places: { readonly place: StorePlace; readonly fitting: readonly Fitting[] }[] = [];
  for (const store of stores) {
    const finds = await store.search({ ...query, since });
    problems.push(...finds.notes);
    isUnread ||= finds.isUnread === true;
    const fitting: Fitting[] = [];
    for (const run of finds.runs) {
      if (run.origin === undefined) continue;
      const ageMs = now - Date.parse(run.origin.evaluatedAt);
      // A time that cannot be read proves no age.
      if (Number.isNaN(ageMs)) continue;
      if (similar === null || ageMs < similar.ageMs) similar = { run, ageMs };
      if (run.origin.suiteKey !== wanted.suiteKey) passed.otherKey += 1;
      // The same run from two places, such as two artifacts, is one epoch and not two.
      else if (fitting.some((other) => other.ageMs === ageMs && other.sha === run.origin?.sha)) continue;
      else if (maxAgeMs !== undefined && ageMs > maxAgeMs) passed.tooOld += 1;
      else fitting.push({ run, ageMs, sha: run.origin.sha });
    }
    places.push({ place: store.place, fitting });
    if (fitting.length > 0 && !isProbe) break;
  }
  const changedMs = changeAgeMs(places.flatMap(({ fitting }) => fitting));
  for (const { place, fitting } of places) {
    const found = pooled(fitting, changedMs, place);
    if (found !== null) return { found, notes: [], problems, similar: found.newest };
  }
  // A folder was named by a person, who wants to know; that nothing was recorded yet is no news for a reviewer.
  const isSaid = passed.tooOld + passed.otherKey > 0 || stores.some(({ place }) => place === 'folder');
  return {
    found: null,
    notes: isSaid ? [nothingFits(passed)] : [],
    problems,
    similar: similar?.run ?? null,
    ...(isUnread ? { isUnread } : {}),
  };
}

/** How long ago the newest run that showed a change of the model was made; infinite = none did. */
function changeAgeMs(fitting: readonly Fitting[]): number {
  const shown = fitting.filter(({ run }) => run.origin?.isAfterChange === true);
  return Math.min(...shown.map(({ ageMs }) => ageMs));
}

/** @param oldestMs - older runs are of another model */
function pooled(
  fitting: readonly Fitting[],
  oldestMs: number,
  place: StorePlace,
): (StoredBaseline & { readonly newest: Run }) | null {
  const sorted = fitting.toSorted((left, right) => left.ageMs - right.ageMs);
  const kept = sorted.filter(({ ageMs }) => ageMs <= oldestMs);
  const [newest, ...earlier] = kept;
  if (newest === undefined) return null;
  const before = sorted.length - kept.length;
  const { run, leftOut } = poolBase(
    newest.run,
    earlier.map((one) => one.run),
  );
  return {
    newest: newest.run,
    run: { ...run, warnings: [...run.warnings, ...leftOut, ...beforeChange(before)] },
    runs: [newest, ...earlier].map((one) => one.run),
    used: {
      rung: 'stored',
      place,
      sha: newest.sha,
      ageMs: Math.max(0, newest.ageMs),
      runs: run.pooled?.runs ?? 1,
    },
  };
}

function beforeChange(runs: number): readonly string[] {
  if (runs === 0) return [];
  const [what, were] = runs === 1 ? ['stored run', 'was'] : ['stored runs', 'were'];
  return [`${runs} ${what} of before the provider changed the model ${were} not pooled into base.`];
}

function nothingFits({ tooOld, otherKey }: { tooOld: number; otherKey: number }): string {
  const parts = [
    ...(tooOld > 0 ? [`${tooOld} too old`] : []),
    ...(otherKey > 0 ? [`${otherKey} of other content`] : []),
  ];
  return `No stored run fits${parts.length === 0 ? '' : ` (${parts.join(', ')})`}.`;
}
