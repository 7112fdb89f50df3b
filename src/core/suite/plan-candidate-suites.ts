import type { Config } from '../config/config.ts';
import type { Candidate } from '../model/candidate.ts';
import { UsageError } from '../model/program-error.ts';
import type { SuitePlan } from '../model/suite-plan.ts';

/**
 * Which suites a candidate outside git calls for. `covers` names files, and none changed, so it says nothing here:
 *
 * 1. the user asked for one suite: that one runs, no other
 * 2. the class requires suites: those run, and every suite without `covers`, which asks for any class
 * 3. else every suite: nothing says that a suite is not concerned
 *
 * @param requiredSuites - suites that the envelope of the class requires
 * @returns one plan per suite in the order of the config
 * @throws UsageError when `only` names no suite of the config
 */
export function planCandidateSuites(
  config: Config,
  candidate: Candidate,
  requiredSuites: readonly string[],
  only: string | undefined,
): readonly SuitePlan[] {
  if (only !== undefined && !Object.hasOwn(config.suites, only)) {
    const known = Object.keys(config.suites).join(', ') || 'none';
    throw new UsageError('unknown-suite', `The config has no suite "${only}".`, `Suites: ${known}.`);
  }
  return Object.entries(config.suites).map(([suite, { judge }]): SuitePlan => {
    const plan = (isRun: boolean, reason: string): SuitePlan => ({
      suite,
      isRun,
      reason,
      coveredChanges: [],
      isAdvisory: false,
    });
    if (only !== undefined)
      return only === suite
        ? plan(true, 'It was asked for by name.')
        : plan(false, `Only ${only} was asked for.`);
    if (requiredSuites.includes(suite)) return plan(true, `${candidate.class} requires it.`);
    if (judge.covers === undefined)
      return plan(true, `It runs for any class, so for ${candidate.class} too.`);
    return requiredSuites.length === 0
      ? plan(true, `${candidate.class} requires no suite by name, so every suite runs.`)
      : plan(false, `${candidate.class} requires other suites.`);
  });
}
