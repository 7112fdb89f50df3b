import { z } from 'zod';
import { type DeploymentClass, deploymentClasses } from '../model/deployment-class.ts';
import { shortHash } from '../model/stable-hash.ts';

/** Longest hypothesis, in UTF-16 code units: a sentence or two. */
export const longestHypothesis = 500;

/**
 * An experiment that was written down before there was a pull request: one JSON file of the history (`log/…`), or a line
 * of a JSONL file. Of no person. The version is raised when a reader of the old form would misread the new one.
 */
export const logEntrySchema = z.strictObject({
  version: z.literal(1).describe('of this form'),
  kind: z.literal('experiment').describe('tells it from a record'),
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,62}$/)
    .describe('an Experiment: trailer of a pull request names it'),
  at: z.iso.datetime({ offset: true }).describe('when it was written down'),
  hypothesis: z.string().min(1).max(longestHypothesis).describe('what is expected of it, a sentence or two'),
  repository: z.string().nullable().optional().describe('owner/name; left out: the only one of the records'),
  class: z.enum(deploymentClasses).nullable().optional().describe('of the change; left out: not known yet'),
  feature: z.string().min(1).nullable().optional().describe('that it belongs to; left out: not named'),
  branch: z.string().min(1).nullable().optional().describe('where it is tried; left out: not known yet'),
});

/** An entry as it is written. */
export type WrittenLogEntry = z.infer<typeof logEntrySchema>;

/** An experiment that was written down. */
export interface LogEntry {
  /** `owner/name`, lower case; `''` = the entry does not say. */
  readonly repository: string;
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly hypothesis: string;
  /** null = nobody says yet. */
  readonly class: DeploymentClass | null;
  readonly feature: string | null;
  readonly branch: string | null;
}

/** What an entry is made of; its id is made of all of it. */
export type LogEntryParts = Pick<
  Required<WrittenLogEntry>,
  'at' | 'hypothesis' | 'repository' | 'class' | 'feature' | 'branch'
>;

/** An entry with its id, such as `exp-20261122-0f3a9c1b`: the day in UTC, and a hash of what it says. */
export function makeLogEntry(parts: LogEntryParts): WrittenLogEntry {
  const { at, ...rest } = parts;
  const day = new Date(at).toISOString().slice(0, 10).replaceAll('-', '');
  const id = `exp-${day}-${shortHash(JSON.stringify([at, rest])).slice(0, 8)}`;
  return { version: 1, kind: 'experiment', id, at, ...rest };
}

/** Where an entry is kept in a history: `log/<yyyy>/<mm>/<id>.json`, by the month in UTC. */
export function logEntryPath({ id, at }: Pick<WrittenLogEntry, 'id' | 'at'>): string {
  const [year, month] = new Date(at).toISOString().split('-');
  return `log/${year}/${month}/${id}.json`;
}

/** Whether a JSON value means to be an entry, well formed or not. */
export function isLogEntry(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'experiment';
}

/** @returns a text says why it cannot be read */
export function parseLogEntry(value: unknown): LogEntry | string {
  const parsed = logEntrySchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const isNewer = issue?.path[0] === 'version';
    return isNewer
      ? 'The logged experiment is of another version. Update eval-envelope to read it.'
      : `The logged experiment cannot be read: at ${issue?.path.join('.') || 'the top'}: ${issue?.message ?? 'not an entry'}.`;
  }
  const { id, at, hypothesis, repository, class: ofClass, feature, branch } = parsed.data;
  return {
    repository: (repository ?? '').toLowerCase(),
    id,
    at: Date.parse(at),
    hypothesis,
    class: ofClass ?? null,
    feature: feature ?? null,
    branch: branch ?? null,
  };
}

/**
 * Entries as they stood at a moment, each id of a repository once, by time.
 *
 * @param repositories - those of the records: an entry that names none belongs to the only one there is
 * @param until - milliseconds since 1970; what was written down later plays no part
 */
export function settleLogEntries(
  entries: readonly LogEntry[],
  repositories: readonly string[],
  until: number,
): readonly LogEntry[] {
  const only = repositories.length === 1 ? (repositories[0] ?? '') : '';
  const settled = new Map<string, LogEntry>();
  const byTime = entries.toSorted((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
  for (const entry of byTime) {
    if (entry.at > until) continue;
    const repository = entry.repository === '' ? only : entry.repository;
    const key = `${repository} ${entry.id}`;
    if (!settled.has(key)) settled.set(key, { ...entry, repository });
  }
  return [...settled.values()];
}
