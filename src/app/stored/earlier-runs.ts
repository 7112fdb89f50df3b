import type { Judgement } from '../../core/approval/sign-off-facts.ts';
import type { Run } from '../../core/model/run.ts';
import type { Verdict } from '../../core/model/verdict.ts';
import { seedFromText } from '../../core/stats/xoshiro128.ts';
import { poolBase } from '../../core/suite/pool-base.ts';

/** Rows of one evaluation. */
export interface EvaluatedRows {
  readonly head: Run;
  /** Base, where it was evaluated too; null = a stored one was used, or none. */
  readonly base: Run | null;
}

/** What an earlier run on the same pull request stored of a suite. */
export interface EarlierRun extends EvaluatedRows {
  /** null = its record cannot be read. */
  readonly verdict: Verdict | null;
  /** What the record says its comparison was seeded with; null = it cannot be read. */
  readonly seed: string | null;
  /** Head of the run, full: GitHub's word. */
  readonly headSha: string;
  /** When its artifact was made, ISO 8601, UTC: GitHub's word. */
  readonly at: string;
}

/** Which earlier runs are wanted. */
export interface EarlierRunQuery {
  readonly suite: string;
  readonly matrixKey: string | null;
  /** Key of head's content: where enough of it is found, nothing more is looked for. */
  readonly suiteKey: string;
}

/** Where earlier runs on a pull request left their rows. */
export interface EarlierRunStore {
  /** Whose runs they are, such as `this pull request`. */
  readonly whose: string;
  /**
   * Whether this run may store the rows as its own. Not those that a merge group takes over: what a run of the queue stores is
   * a base for everybody, and what code of a pull request says of itself must not become one.
   */
  readonly isKept: boolean;
  /** Never rejects: what cannot be read is a note, and the suite runs again. */
  readonly search: (query: EarlierRunQuery) => Promise<{
    readonly runs: readonly EarlierRun[];
    readonly notes: readonly string[];
  }>;
}

/** Earlier evaluations of one content, pooled: what is not paid for twice. */
export interface Reused {
  readonly head: Run;
  /** Base as the same runs evaluated it; null = they did not. */
  readonly base: Run | null;
  /** Base and head of the newest evaluation were run side by side, so that their latency may be compared. */
  readonly isSideBySide: boolean;
  /** Verdicts of the earlier evaluations, oldest first. */
  readonly verdicts: readonly (Verdict | null)[];
  readonly evaluatedAt: string;
  /** Head of the run that evaluated it last, full; null = this one. */
  readonly headSha: string | null;
  /** Rows of the newest evaluation alone, as they are kept. */
  readonly rows: EvaluatedRows;
  /** Earlier judgements of this head against this base, oldest first. */
  readonly judged: readonly Judgement[];
}

/** Content of both sides of a suite. */
export interface SuiteKeys {
  readonly base: string;
  readonly head: string;
}

/**
 * What earlier runs say of this very content; null = none evaluated it.
 *
 * All of them count, so that running again until green is no way to become green; one that stored what it had reused
 * itself counts once.
 *
 * @param fresh - what this run evaluated, where it did: the newest of all
 */
export function poolEarlier(
  runs: readonly EarlierRun[],
  keys: SuiteKeys,
  fresh: EvaluatedRows | null = null,
): Reused | null {
  const known = new Set<string>();
  const fitting = runs
    .filter(({ head }) => head.origin?.suiteKey === keys.head)
    // Of those that have the same rows the first one evaluated them.
    .toSorted((one, other) => compareText(timeOf(other), timeOf(one)) || compareText(one.at, other.at))
    .filter((run) => {
      const isNew = !known.has(timeOf(run));
      known.add(timeOf(run));
      return isNew;
    });
  const all: readonly EvaluatedRows[] = fresh === null ? fitting : [fresh, ...fitting];
  const [newest] = all;
  if (newest === undefined) return null;
  const bases = all.flatMap(({ base }) => (base?.origin?.suiteKey === keys.base ? [base] : []));
  const [base, ...earlierBases] = bases;
  return {
    head: pool(
      newest.head,
      all.slice(1).map(({ head }) => head),
      'head',
    ),
    base: base === undefined ? null : pool(base, earlierBases, 'base'),
    isSideBySide: base !== undefined && base === newest.base,
    verdicts: fitting.map(({ verdict }) => verdict).reverse(),
    evaluatedAt: timeOf(newest),
    headSha: fresh === null ? (fitting[0]?.headSha ?? null) : null,
    rows: { head: newest.head, base: base === newest.base ? newest.base : null },
    judged: judgementsOf(runs, keys),
  };
}

/** What a comparison of these contents is seeded with: the same rows give the same verdict, whatever commit they are judged for. */
export function seedText(suite: string, keys: SuiteKeys): string {
  return `${suite}/${keys.base}/${keys.head}`;
}

/**
 * Earlier judgements of this head against this base, oldest first; one that judged stored rows is one too. A run that came to
 * no verdict, or held the same head against another base, showed nobody what is decided on now.
 */
function judgementsOf(runs: readonly EarlierRun[], keys: SuiteKeys): readonly Judgement[] {
  return runs
    .filter(({ head, verdict, seed }) => {
      const isSame = seed === seedFromText(seedText(head.suite ?? '', keys)).label;
      return head.origin?.suiteKey === keys.head && isSame && verdict !== null && verdict !== 'not-evaluated';
    })
    .map(({ headSha, at }) => ({ headSha, at }))
    .sort((one, other) => compareText(one.at, other.at));
}

function pool(newest: Run, earlier: readonly Run[], side: 'base' | 'head'): Run {
  const { run, leftOut } = poolBase(newest, earlier, side);
  return { ...run, warnings: [...run.warnings, ...leftOut] };
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function timeOf({ head }: EvaluatedRows): string {
  return head.origin?.evaluatedAt ?? '';
}
