import type { Verdict } from '../model/verdict.ts';
import { verdictRank } from '../model/verdict-rank.ts';
import { combineComments, type SuiteComment } from '../report/combine-comments.ts';
import type { CommentView } from '../report/comment-view.ts';
import { requiredList } from '../report/required-list.ts';
import { code, type Rich, rich } from '../report/rich-text.ts';
import { checkSuites } from './check-suites.ts';
import type { LegView } from './leg-view.ts';

/** A view, and where its report lies. */
export interface FoundLeg {
  readonly leg: LegView;
  /** Behind the footer of the view, such as a link to its artifact; empty = nothing. */
  readonly links: Rich;
}

/** The comment of all legs. */
export interface ComposedLegs {
  readonly view: CommentView;
  /** The worst; null = no suite covers what changed. */
  readonly verdict: Verdict | null;
  /** Jobs of a matrix are missing. */
  readonly isPartial: boolean;
}

/**
 * One comment of all legs, worst first; of a job that ran again its latest attempt.
 *
 * @param found - in any order; at least one
 * @param unread - names of artifacts whose view could not be read
 */
export function composeLegs(found: readonly FoundLeg[], unread: readonly string[] = []): ComposedLegs {
  const latest = latestAttempts(found);
  const told = latest
    .filter(({ leg }) => leg.suite !== null || leg.verdict !== null)
    .sort((left, right) => compare(left.leg, right.leg));
  const names = legNames(told.map(({ leg }) => leg));
  const comments = told.map(
    ({ leg, links }, at): SuiteComment => ({
      suite: names[at] ?? leg.matrixKey,
      view: {
        ...leg.view,
        footer: links.length === 0 ? leg.view.footer : rich`${leg.view.footer} · ${links}`,
      },
    }),
  );
  const quiet = latest.find(({ leg }) => leg.suite === null && leg.verdict === null)?.leg.view;
  const whole = combineComments(
    comments,
    skippedOf(latest),
    quiet?.headline ?? rich`Nothing to evaluate`,
    quiet?.footer ?? [],
    new Set(told.map(({ leg }) => leg.suite)).size === told.length ? 'suites' : 'jobs',
  );
  const jobs = countJobs(latest.map(({ leg }) => leg));
  const isPartial = jobs.seen < jobs.total;
  const soFar = isPartial
    ? rich`${whole.headline} · ${jobs.seen} of ${jobs.total} jobs so far`
    : whole.headline;
  const lost = unread.map(
    (name) => rich`The artifact ${code(name)} of this run could not be read: its job is not in this comment.`,
  );
  const required = [...new Set(latest.flatMap(({ leg }) => leg.required ?? []))];
  const checked = checkSuites(
    required,
    told.map(({ leg }) => leg),
    'elsewhere',
  );
  return {
    view: {
      ...whole,
      headline: soFar,
      blocks: [
        ...lost.map((text) => ({ kind: 'paragraph', text, isKept: true }) as const),
        ...requiredList(checked, null),
        ...whole.blocks,
      ],
    },
    verdict: told[0]?.leg.verdict ?? null,
    isPartial: isPartial || unread.length > 0,
  };
}

/** Of each job what its latest attempt said. */
export function latestAttempts<T extends { readonly leg: LegView }>(found: readonly T[]): readonly T[] {
  const newest = new Map<string, number>();
  for (const { leg } of found) newest.set(jobOf(leg), Math.max(leg.attempt, newest.get(jobOf(leg)) ?? 0));
  return found.filter(({ leg }) => leg.attempt === newest.get(jobOf(leg)));
}

function jobOf({ job, matrixKey }: LegView): string {
  return `${job}\n${matrixKey}`;
}

function compare(left: LegView, right: LegView): number {
  const rank = ({ verdict, isAccepted }: LegView): number => verdictRank(verdict, isAccepted === true);
  return rank(left) - rank(right) || compareText(sortKey(left), sortKey(right));
}

function sortKey({ suite, matrixKey, job }: LegView): string {
  return [suite ?? '', matrixKey, job].join('\n');
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A suite by its name; where several legs have it, each by what tells it from the others: matrix, job, or both. */
function legNames(legs: readonly LegView[]): readonly string[] {
  const readable = ({ matrixKey, job }: LegView): string => {
    const text = matrixKey.replace(/-?[0-9a-f]{8}$/, '');
    return text === '' || text === 'single' ? job : text;
  };
  const forms: readonly ((leg: LegView) => string)[] = [
    (leg) => leg.suite ?? joined(leg.job, readable(leg)),
    (leg) => joined(leg.suite, readable(leg)),
    (leg) => joined(leg.suite, readable(leg), leg.job),
    (leg) => joined(leg.suite, leg.matrixKey, leg.job),
  ];
  return legs.map((leg) => {
    const alone = forms.find((form) => legs.filter((other) => form(other) === form(leg)).length === 1);
    return (alone ?? (({ matrixKey }) => matrixKey))(leg);
  });
}

function joined(...parts: readonly (string | null)[]): string {
  return [...new Set(parts)].filter((part) => part !== null).join(' · ');
}

/** Suites that no job ran. */
function skippedOf(found: readonly FoundLeg[]): LegView['skipped'] {
  const ran = new Set(found.map(({ leg }) => leg.suite));
  const skipped = new Map(found.flatMap(({ leg }) => leg.skipped.map((row) => [row.suite, row] as const)));
  return [...skipped.values()]
    .filter(({ suite }) => !ran.has(suite))
    .sort((left, right) => compareText(left.suite, right.suite));
}

/** Legs that have said something, and how many the matrices of their jobs have. */
export function countJobs(legs: readonly LegView[]): { seen: number; total: number } {
  let [seen, total] = [0, 0];
  for (const job of new Set(legs.map((leg) => leg.job))) {
    const group = legs.filter((leg) => leg.job === job);
    const keys = new Set(group.map(({ matrixKey }) => matrixKey)).size;
    seen += keys;
    total += Math.max(keys, ...group.map(({ jobTotal }) => jobTotal));
  }
  return { seen, total };
}
