import { checkFingerprint } from '../../core/compare/check-fingerprint.ts';
import type { FingerprintCheck } from '../../core/model/fingerprint.ts';
import type { Run } from '../../core/model/run.ts';
import type { SuitePlan } from '../../core/model/suite-plan.ts';
import { judgeRuns } from '../judge-runs.ts';
import type { World } from '../ports.ts';
import { findBaseline } from '../stored/find-baseline.ts';
import type { GateContext } from './evaluate-suite.ts';
import type { Gathered } from './gather-results.ts';

/** What became of the probes of a suite. */
export interface ProbeOutcome {
  /** null = they did not run, or stored runs could not be read. */
  readonly check: FingerprintCheck | null;
  /** Why stored runs could not be read; null = they could, or nothing ran. */
  readonly problem: string | null;
  readonly exitCode: 0 | 1 | 3;
}

const exitCodes = { shown: 1, 'not-told': 3, 'not-shown': 0, first: 0 } as const;

/**
 * Holds a run of probes against stored runs of the very same content, whatever their age: what differs is not in git.
 *
 * @param key - suite key of the run
 */
export async function checkProbes(
  plan: SuitePlan,
  key: string,
  { head }: Gathered,
  { request, change }: GateContext,
  { clock, log }: World,
): Promise<ProbeOutcome> {
  if (!head.ok) return { check: null, problem: null, exitCode: 3 };
  const stored = await findBaseline(
    request.baseStores,
    { suite: plan.suite, suiteKey: key, matrixKey: request.matrixKey, maxAgeMs: undefined, isProbe: true },
    clock,
  );
  for (const problem of stored.problems) log.note(`${plan.suite}: ${problem}`);
  // A store that cannot be read and one that is empty look alike, and a check that finds nothing for months is none.
  if (stored.found === null && stored.problems.length > 0)
    return { check: null, problem: stored.problems.join(' '), exitCode: 3 };
  const runs: readonly Run[] = stored.found?.runs ?? [];
  const seed = `${plan.suite}/${key}/${runs.map(({ origin }) => origin?.evaluatedAt ?? '').join()}`;
  const comparison =
    stored.found === null
      ? null
      : judgeRuns({
          config: change.combined.config,
          suite: plan.suite,
          classes: [],
          base: { ok: true, run: stored.found.run },
          head,
          seed,
          isLatencyAdvisory: true,
        }).comparison;
  const check = checkFingerprint(head.run, runs, comparison, seed);
  return { check, problem: null, exitCode: exitCodes[check.status] };
}

/** Rows of a run that shows a change: no earlier run is pooled with them. */
export function markedRows(rows: Gathered['rows'], { check }: ProbeOutcome): Gathered['rows'] {
  const { head } = rows;
  if (check?.status !== 'shown' || head?.origin === undefined) return rows;
  return { ...rows, head: { ...head, origin: { ...head.origin, isAfterChange: true } } };
}
