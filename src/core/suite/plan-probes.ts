import type { Config } from '../config/config.ts';
import { UsageError } from '../model/program-error.ts';
import type { SuitePlan } from '../model/suite-plan.ts';

/**
 * The suites whose cases are probes.
 *
 * @param only - the one suite that was asked for
 * @returns one plan per suite in the order of the config
 * @throws UsageError when none is marked, or `only` names one that is not
 */
export function planProbes(config: Config, only: string | undefined): readonly SuitePlan[] {
  const names = Object.keys(config.suites).filter((name) => config.suites[name]?.judge.probe === true);
  if (names.length === 0 || (only !== undefined && !names.includes(only))) {
    throw new UsageError(
      'no-probe',
      only === undefined ? 'No suite is marked as a probe.' : `The suite "${only}" is not marked as a probe.`,
      'Write `probe: true` under a suite whose cases hardly ever change; docs/outside.md says which do.',
    );
  }
  return Object.keys(config.suites).map((suite): SuitePlan => {
    const isRun = only === undefined ? names.includes(suite) : suite === only;
    const reason = isRun ? 'Its cases are probes.' : 'It is no probe, or another one was asked for.';
    return { suite, isRun, reason, coveredChanges: [], isAdvisory: false };
  });
}
