import type { Judgement } from '../../core/approval/sign-off-facts.ts';
import type { Run } from '../../core/model/run.ts';
import type { MetricsRecord } from '../../core/record/record-schema.ts';
import {
  type EarlierRun,
  type EarlierRunStore,
  poolEarlier,
  type SuiteKeys,
  seedText,
} from '../stored/earlier-runs.ts';

/** Rows of a suite that runs of this very pull request stored, pooled as the gate pools them. */
export interface OwnRows {
  readonly head: Run;
  /** null = its runs took base from elsewhere. */
  readonly base: Run | null;
  /** Key of base's content; null = not known which base it was. */
  readonly baseKey: string | null;
  /** What their comparison is seeded with; null = not known which base it was. */
  readonly seed: string | null;
  readonly isSideBySide: boolean;
  readonly evaluatedAt: string;
  /** Runs of base that are pooled. */
  readonly baseRuns: number;
  readonly judged: readonly Judgement[];
}

/** Which rows are wanted. */
export interface WantedRows {
  readonly suite: string;
  readonly matrixKey: string | null;
  /** Full SHA of the head that was evaluated. */
  readonly headSha: string;
  /** What the run wrote of itself. */
  readonly record: Pick<MetricsRecord, 'suite' | 'identity'>;
  /** Key of base's content at a commit, which the run took from elsewhere; null = it cannot be told. */
  readonly baseKeyAt: (sha: string | null) => Promise<string | null>;
}

/**
 * Rows and contents as the runs of a pull request of this repository stored them. Their word counts as it does in the gate:
 * whoever pushes to a branch of this repository could as well write the commit status.
 *
 * @returns null when the rows of this head are not there
 */
export async function ownRows(wanted: WantedRows, store: EarlierRunStore): Promise<OwnRows | null> {
  const { suite, matrixKey, headSha, record, baseKeyAt } = wanted;
  const key = record.suite.suiteKey;
  if (key === null) return null;
  const { runs } = await store.search({ suite, matrixKey, suiteKey: key });
  const newest = runs.filter((run) => run.headSha === headSha && isOf(run, key)).sort(laterFirst)[0];
  if (newest === undefined) return null;
  const base = newest.base?.origin?.suiteKey ?? (await baseKeyAt(record.identity.baseSha));
  const keys: SuiteKeys = { head: key, base: base ?? '' };
  const pooled = poolEarlier(runs, keys);
  if (pooled === null) return null;
  return {
    head: pooled.head,
    base: pooled.base,
    baseKey: base,
    seed: base === null ? null : seedText(suite, keys),
    isSideBySide: pooled.isSideBySide,
    evaluatedAt: pooled.evaluatedAt,
    baseRuns: pooled.base?.pooled?.runs ?? 1,
    judged: pooled.judged,
  };
}

function isOf({ head }: EarlierRun, key: string): boolean {
  return head.origin?.suiteKey === key;
}

function laterFirst(one: EarlierRun, other: EarlierRun): number {
  return one.at < other.at ? 1 : -1;
}
