import type { ClassEvidence, ClassPlace } from '../model/change.ts';
import { deploymentClasses } from '../model/deployment-class.ts';
import { isWeak } from './certainty.ts';
import { compareText } from './evidence.ts';

/** Files named; a reader who wants more has the evidence. */
const mostPlaces = 40;

/** Rules of texts that are read as they stand, line by line. */
const ofLines = /^path:(?:prompt|instructions|retrieval|training-data)$/;

/** One place for each class in each file: the plainest change first, of equals the first in the file. */
export function classPlaces(found: readonly ClassEvidence[]): ClassPlace[] {
  const groups = new Map<string, ClassEvidence[]>();
  for (const evidence of found) {
    const name = `${evidence.class}\n${evidence.file}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [evidence]);
    else group.push(evidence);
  }
  const places = [...groups.values()].flatMap((group): ClassPlace[] => {
    const [evidence] = group.toSorted(byPlainness);
    if (evidence === undefined || evidence.class === 'other') return [];
    const isLines = group.every(({ rule, line }) => ofLines.test(rule) && line !== null);
    return [{ evidence, changes: group.length, isLines }];
  });
  return places.sort(byRisk).slice(0, mostPlaces);
}

function byRisk({ evidence: one }: ClassPlace, { evidence: other }: ClassPlace): number {
  return (
    deploymentClasses.indexOf(one.class) - deploymentClasses.indexOf(other.class) ||
    byPlainness(one, other) ||
    compareText(one.file, other.file)
  );
}

/** A change of a value says more than one that came or went, a key more than a name or a place. */
function byPlainness(one: ClassEvidence, other: ClassEvidence): number {
  return doubt(one) - doubt(other) || (one.line ?? 0) - (other.line ?? 0);
}

function doubt({ rule, before, after }: ClassEvidence): number {
  return (isWeak(rule) ? 2 : 0) + (before === null || after === null ? 1 : 0);
}
