import type { RunJob } from '../model/run-job.ts';
import { latestAttempts } from './compose-legs.ts';
import type { LegView } from './leg-view.ts';

/** Jobs of one matrix, some of which left nothing to judge. */
export interface MissingLegs {
  /** Id of the job in the workflow. */
  readonly job: string;
  /** Jobs that left what they came to. */
  readonly seen: number;
  /** Jobs of the matrix. */
  readonly total: number;
  /** Those that left nothing; empty = they cannot be told by their names. */
  readonly missing: readonly RunJob[];
  /** Suites that the others evaluated. */
  readonly suites: readonly string[];
}

/**
 * Matrices of a run of which a job left nothing: it crashed, was cancelled, or ended before a suite could be tried. A matrix
 * has as many jobs as one of its legs says, and at least as many as GitHub lists: a leg may say too few.
 *
 * @param legs - what jobs of the run left, in any order
 * @param jobs - latest jobs of the run as GitHub lists them
 */
export function findMissingLegs(legs: readonly LegView[], jobs: readonly RunJob[]): readonly MissingLegs[] {
  const latest = latestAttempts(legs.map((leg) => ({ leg }))).map(({ leg }) => leg);
  return [...new Set(latest.map(({ job }) => job))].sort().flatMap((job): MissingLegs[] => {
    const group = latest.filter((leg) => leg.job === job);
    const left = group.filter((leg) => !isUntried(leg));
    const keys = [...new Set(left.map(({ matrixKey }) => matrixKey))];
    const listed = jobs.filter(({ name, conclusion }) => isOfJob(name, job) && conclusion !== 'skipped');
    const total = Math.max(keys.length, listed.length, ...group.map(({ jobTotal }) => jobTotal));
    if (keys.length === total) return [];
    const unseen = listed.filter(({ name }) => !keys.some((key) => isLeg(name, key)));
    return [
      {
        job,
        seen: keys.length,
        total,
        missing: unseen.length === total - keys.length ? unseen : [],
        suites: [...new Set(left.flatMap(({ suite }) => suite ?? []))],
      },
    ];
  });
}

/** Longest part of a name that is repeated: in a run of a fork it is anybody's text. */
const longestName = 80;

/** What is missing, as a sentence that names it. */
export function missingLegsText({ job, seen, total, missing }: MissingLegs): string {
  const count = total - seen;
  const names = missing
    .slice(0, 5)
    .map(({ name, conclusion }) => `${name.slice(0, longestName)} (${ended(conclusion)})`);
  const more = missing.length > names.length ? ` and ${missing.length - names.length} more` : '';
  const named = names.length === 0 ? '' : `: ${names.join(', ')}${more}`;
  return `${count} of ${total} jobs of ${job.slice(0, longestName)} left no results${named}.`;
}

function ended(conclusion: string | null): string {
  return conclusion === null ? 'not over' : conclusion.replaceAll('_', ' ').slice(0, longestName);
}

/** The job says that it ended before a suite could be tried. */
function isUntried({ suite, verdict }: LegView): boolean {
  return suite === null && verdict === 'not-evaluated';
}

/** Whether GitHub would call a job so, also where another workflow calls the one that it is in. */
function isOfJob(name: string, job: string): boolean {
  return [name, ...afterCalls(name)].some((one) => one === job || one.startsWith(`${job} (`));
}

function afterCalls(name: string): readonly string[] {
  const parts = name.split(' / ');
  return parts.slice(1).map((_, index) => parts.slice(index + 1).join(' / '));
}

/** Whether a key of a matrix is made of the values that stand in the name of a job. */
function isLeg(name: string, matrixKey: string): boolean {
  const values = /\((.*)\)$/s.exec(name)?.[1] ?? '';
  return wordsOf(values) === wordsOf(matrixKey.replace(/-?[0-9a-f]{8}$/, ''));
}

/** Words in an order of their own: GitHub keeps that of the workflow, a key that of the names. */
function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .sort()
    .join(' ');
}
