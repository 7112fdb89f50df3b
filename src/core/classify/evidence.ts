import type { ClassEvidence } from '../model/change.ts';
import type { DeploymentClass } from '../model/deployment-class.ts';
import { deploymentClasses } from '../model/deployment-class.ts';
import { foldSpace } from './diff/changed-value.ts';

const longestShown = 80;
/** Of one rule in one file: the first places tell a reader enough. */
const mostOfOneRule = 5;
/** Of one class, so that a large change of one cannot hide another; four classes make 48. */
const mostOfOneClass = 12;

/** A foreign value on one line of at most 80 characters; null stays null. */
export function shorten(value: string | null): string | null {
  if (value === null) return null;
  // Enough for the answer; folding all of a huge value would be work for nothing.
  const line = foldSpace(value.slice(0, longestShown * 10).replace(/\p{Cc}/gu, ' '));
  const characters = [...line];
  return characters.length > longestShown ? `${characters.slice(0, longestShown - 1).join('')}…` : line;
}

/**
 * Evidence for the given classes: riskiest first, then by file and line, at most 12 a class.
 *
 * @param byTelling - order in which it is worth showing; where there is too much, what comes first is kept
 */
export function selectEvidence<T extends ClassEvidence>(
  all: readonly T[],
  classes: readonly DeploymentClass[],
  byTelling: (one: T, other: T) => number,
): T[] {
  return classes.flatMap((label) => {
    const seen = new Map<string, number>();
    const own = all.filter((evidence) => evidence.class === label).sort(byPlace);
    const few = own.filter(({ file, rule }) => {
      const name = `${file}\n${rule}`;
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return count <= mostOfOneRule;
    });
    if (few.length <= mostOfOneClass) return few;
    return few.toSorted(byTelling).slice(0, mostOfOneClass).sort(byPlace);
  });
}

/** The classes that were found, riskiest first; only `other` when there is none. */
export function rankClasses(
  found: Iterable<DeploymentClass>,
): readonly [DeploymentClass, ...DeploymentClass[]] {
  const labels = new Set(found);
  const [first, ...rest] = deploymentClasses.filter((label) => label !== 'other' && labels.has(label));
  return first === undefined ? ['other'] : [first, ...rest];
}

function byPlace(one: ClassEvidence, other: ClassEvidence): number {
  return (
    compareText(one.file, other.file) ||
    (one.line ?? 0) - (other.line ?? 0) ||
    compareText(one.rule, other.rule)
  );
}

/** By code unit: the same order on every machine, whatever its locale. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
