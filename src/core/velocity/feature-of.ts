import type { Evaluation } from './evaluation.ts';
import type { Grouped } from './experiment.ts';
import type { Outcome } from './outcome.ts';

/** What an experiment belongs to. */
export interface Feature {
  readonly name: string;
  /** Somebody named it; else it is suite and file. */
  readonly isNamed: boolean;
}

/**
 * The feature of an experiment: a `Feature:` trailer, else the one that was logged, else the lowest linked issue, else a label, else the suite and the
 * file that made the change one of its class.
 *
 * @param labels - labels that name features, `*` for any characters
 * @returns null where nothing of this is known
 */
export function featureOf(
  { evaluations, entries, outcomes }: Grouped,
  labels: string | undefined,
): Feature | null {
  const named = byTrailer(outcomes) ?? byEntry(entries) ?? byIssue(outcomes) ?? byLabel(outcomes, labels);
  if (named !== null) return { name: named, isNamed: true };
  const place = evaluations.find((evaluation) => evaluation.place !== null);
  return place === undefined ? null : { name: placeName(place), isNamed: false };
}

function byTrailer(outcomes: readonly Outcome[]): string | null {
  return outcomes.find(({ feature }) => feature !== null)?.feature ?? null;
}

function byEntry(entries: Grouped['entries']): string | null {
  return entries.find(({ feature }) => feature !== null)?.feature ?? null;
}

function byIssue(outcomes: readonly Outcome[]): string | null {
  const issues = outcomes.flatMap(({ linkedIssues }) => linkedIssues);
  return issues.length === 0 ? null : `issue ${Math.min(...issues)}`;
}

function byLabel(outcomes: readonly Outcome[], pattern: string | undefined): string | null {
  if (pattern === undefined) return null;
  const isFeature = labelMatcher(pattern);
  const labels = outcomes.flatMap((outcome) => outcome.labels).filter(isFeature);
  return labels.sort()[0] ?? null;
}

function placeName({ suite, place }: Evaluation): string {
  return suite === '' ? (place ?? '') : `${suite}, ${place}`;
}

function labelMatcher(pattern: string): (label: string) => boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const form = new RegExp(`^${parts.join('.*')}$`, 's');
  return (label) => form.test(label);
}
