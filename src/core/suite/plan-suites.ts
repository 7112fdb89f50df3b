import type { Config, SuiteConfig } from '../config/config.ts';
import type { FileChange } from '../model/change.ts';
import type { DeploymentClass } from '../model/deployment-class.ts';
import { UsageError } from '../model/program-error.ts';
import type { SuitePlan } from '../model/suite-plan.ts';
import { pathMatcher } from './match-paths.ts';

/** What is known of a change when its suites are chosen. */
export interface SuitePlanInput {
  /** The combined config: judge keys of base, run keys of head. */
  readonly config: Config;
  /** Suites that only head has, and all of them when the change introduces the gate. */
  readonly advisorySuites: readonly string[];
  /** Suites that head runs in another way than base, from `findEditedSuites`. */
  readonly editedSuites?: readonly string[] | undefined;
  readonly changedPaths: readonly Pick<FileChange, 'path' | 'previousPath'>[];
  /** Classes of the change, riskiest first. */
  readonly classes: readonly DeploymentClass[];
  /** Suites that the envelopes of these classes require. */
  readonly requiredSuites: readonly string[];
  /** The one suite that the user asked for. */
  readonly only?: string | undefined;
}

/**
 * Which suites a change calls for, and why. The first of these that holds decides:
 *
 * 1. the user asked for one suite: that one runs, no other
 * 2. a changed path, under either of its names, is under `covers`
 * 3. the class of the change requires the suite
 * 4. the suite is new: it runs and can only advise, so that the change that introduces it shows what it finds
 * 5. its run keys were edited: what is judged may have changed although no covered file has
 * 6. `covers` is left out, and the change is of some class but `other`
 *
 * Changes to the dataset, to the suite's own script or to its folder call for a run only where `covers` names them:
 * head's dataset is laid over both sides, so both would sit the new exam with the same system. For the same reason
 * edits of judge keys call for no run: base's values count for this change, and the comment names the edits.
 *
 * @returns one plan per suite in the order of the config; a required suite that the config lacks has none, and the
 *   caller has to say that it was not evaluated
 * @throws UsageError when `only` names no suite of the config
 */
export function planSuites(input: SuitePlanInput): readonly SuitePlan[] {
  const { config, only } = input;
  if (only !== undefined && !Object.hasOwn(config.suites, only)) {
    const known = Object.keys(config.suites).join(', ') || 'none';
    throw new UsageError('unknown-suite', `The config has no suite "${only}".`, `Suites: ${known}.`);
  }
  return Object.entries(config.suites).map(([name, suite]) => planSuite(name, suite, input));
}

function planSuite(name: string, suite: SuiteConfig, input: SuitePlanInput): SuitePlan {
  const { only, classes, requiredSuites, advisorySuites, editedSuites = [] } = input;
  const { covers } = suite.judge;
  const isAdvisory = advisorySuites.includes(name);
  const isByClass = covers === undefined && classes.some((name) => name !== 'other');
  const covered =
    covers === undefined && !isByClass ? [] : coveredPaths(covers ?? ['**'], input.changedPaths);
  const plan = (isRun: boolean, reason: string): SuitePlan => ({
    suite: name,
    isRun,
    reason,
    coveredChanges: covered,
    isAdvisory,
  });
  if (only === name) return plan(true, withPaths('It was asked for by name', covers, covered));
  if (only !== undefined) return plan(false, `Only ${only} was asked for.`);
  if (covers !== undefined && covered.length > 0) return plan(true, coveredReason(covered));
  if (requiredSuites.includes(name)) return plan(true, `${classWords(classes)} requires it.`);
  if (isAdvisory) return plan(true, 'It is new in this change, so it runs and can only advise.');
  if (editedSuites.includes(name)) return plan(true, 'This change edits how the suite is run.');
  if (isByClass) return plan(true, `It runs on every class but other, and this is ${classWords(classes)}.`);
  if (covers === undefined) return plan(false, 'It runs on every class but other, and this change is other.');
  return plan(false, 'No changed file is one that it covers.');
}

/** Either name of each change, whichever is covered, without repeats; the new name first. */
function coveredPaths(
  covers: readonly string[],
  changes: readonly Pick<FileChange, 'path' | 'previousPath'>[],
): readonly string[] {
  const isCovered = pathMatcher(covers);
  const found = changes.flatMap(({ path, previousPath }) => {
    if (isCovered(path)) return [path];
    return previousPath !== undefined && isCovered(previousPath) ? [previousPath] : [];
  });
  return [...new Set(found)];
}

function coveredReason(covered: readonly string[]): string {
  const verb = covered.length === 1 ? 'it covers' : 'are covered';
  return `${pathWords(covered)} changed, which ${verb}.`;
}

function withPaths(text: string, covers: readonly string[] | undefined, covered: readonly string[]): string {
  return covers === undefined || covered.length === 0
    ? `${text}.`
    : `${text}; ${pathWords(covered)} changed.`;
}

function pathWords(paths: readonly string[]): string {
  // A reason is one line of a log or a comment, whatever the file is called.
  const first = (paths[0] ?? '').replace(/\p{Cc}/gu, '\uFFFD');
  const rest = paths.length - 1;
  return rest === 0 ? first : `${first} and ${rest} more`;
}

function classWords(classes: readonly DeploymentClass[]): string {
  return classes.filter((name) => name !== 'other').join(' with ') || 'other';
}
