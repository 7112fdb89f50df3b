import type { Verdict } from '../model/verdict.ts';
import { verdictRank } from '../model/verdict-rank.ts';
import { type Rich, rich } from '../report/rich-text.ts';
import { checkSuites } from './check-suites.ts';
import { countJobs, latestAttempts } from './compose-legs.ts';
import type { LegView } from './leg-view.ts';

/** What all legs of a run come to. */
export interface LegsOutcome {
  /** Of the leg that leads; null = no suite covers what changed. */
  readonly verdict: Verdict | null;
  /** The worst: could not evaluate, failed, passed. */
  readonly exitCode: 0 | 1 | 3;
  /** `failure` where one leg has it, enforced or not. */
  readonly conclusion: 'success' | 'failure';
  /** First line of the leg that leads. */
  readonly headline: Rich;
  /** Suites that the class requires and no job has brought yet, sorted. */
  readonly awaited: readonly string[];
  /** Jobs that have said something, and how many their matrices have. */
  readonly jobs: { readonly seen: number; readonly total: number };
}

/**
 * What the legs of a run come to together, of a job that ran again by its latest attempt. The leg that leads is one that
 * fails, where there is one, and then the one with the worst verdict.
 *
 * @param found - in any order; at least one
 * @throws RangeError when there is none
 */
export function legsOutcome(found: readonly LegView[]): LegsOutcome {
  const latest = latestAttempts(found.map((leg) => ({ leg }))).map(({ leg }) => leg);
  const told = latest.filter(({ suite, verdict }) => suite !== null || verdict !== null);
  const [first, ...others] = [...(told.length === 0 ? latest : told)].sort(compare);
  if (first === undefined) throw new RangeError('found must hold at least one leg');
  const all = others.length + 1;
  return {
    verdict: first.verdict,
    exitCode: exitCodeOf(first),
    conclusion: latest.some((leg) => conclusionOf(leg) === 'failure') ? 'failure' : 'success',
    headline:
      told.length > 1
        ? rich`${first.view.headline} (${first.suite ?? first.job}, worst of ${all})`
        : first.view.headline,
    awaited: awaitedOf(latest),
    jobs: countJobs(latest),
  };
}

/** Jobs of one suite each do not know of each other, but each of them knows what the class requires. */
function awaitedOf(latest: readonly LegView[]): readonly string[] {
  const required = [...new Set(latest.flatMap((leg) => leg.required ?? []))].sort();
  return checkSuites(required, latest, 'elsewhere')
    .filter(({ state }) => state === 'elsewhere')
    .map(({ name }) => name);
}

/** What a leg of a version that does not say ended with: whatever is not inside may have failed. */
function exitCodeOf({ exitCode, verdict }: LegView): 0 | 1 | 3 {
  if (exitCode !== undefined) return exitCode;
  return verdict === null || verdict === 'inside' ? 0 : verdict === 'not-evaluated' ? 3 : 1;
}

function conclusionOf(leg: LegView): 'success' | 'failure' {
  return leg.conclusion ?? (exitCodeOf(leg) === 0 ? 'success' : 'failure');
}

function compare(left: LegView, right: LegView): number {
  const rank = ({ verdict, isAccepted }: LegView): number => verdictRank(verdict, isAccepted === true);
  const name = ({ suite, matrixKey, job }: LegView): string => [suite ?? '', matrixKey, job].join('\n');
  return (
    exitCodeOf(right) - exitCodeOf(left) ||
    rank(left) - rank(right) ||
    (name(left) < name(right) ? -1 : name(left) > name(right) ? 1 : 0)
  );
}
