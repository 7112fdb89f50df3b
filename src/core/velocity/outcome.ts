import { z } from 'zod';

const time = z.iso.datetime({ offset: true });
const sha = z.string().regex(/^[0-9a-f]{7,64}$/);

/**
 * One line of an outcomes file: what became of a pull request, or of a branch that never had one. Whoever collects them
 * says what GitHub says; nothing in it names a person.
 */
export const outcomeSchema = z.strictObject({
  version: z.literal(1).optional().describe('of this form; left out: 1'),
  repository: z.string().nullable().optional().describe('owner/name; left out: the only one of the records'),
  pullRequest: z.int().positive().nullable().optional().describe('left out: a branch without a pull request'),
  branch: z.string().nullable().optional().describe('head branch'),
  baseBranch: z.string().nullable().optional().describe('branch that it goes into'),
  state: z.enum(['open', 'merged', 'closed']).describe('closed: without a merge'),
  openedAt: time.nullable().optional().describe('when it was opened; left out: nobody says'),
  closedAt: time.nullable().optional().describe('when it was closed; of a merged one its merge'),
  mergedAt: time.nullable().optional().describe('when it was merged; a merged one has to say'),
  mergeSha: sha.nullable().optional().describe('commit on the default branch that the merge made'),
  headSha: sha.nullable().optional().describe('its last head'),
  revertedAt: time.nullable().optional().describe('when its merge was taken back'),
  revertOf: z.int().positive().nullable().optional().describe('pull request that this one takes back'),
  labels: z.array(z.string()).optional().describe('names of its labels'),
  linkedIssues: z.array(z.int().positive()).optional().describe('numbers of issues that it closes'),
  trailers: z
    .record(z.string(), z.string())
    .optional()
    .describe('trailers of its description or commits: Experiment, Feature and Cause are read'),
});

/** A line of the file. */
export type WrittenOutcome = z.infer<typeof outcomeSchema>;

/** What became of a pull request or branch, times in milliseconds since 1970. */
export interface Outcome {
  /** `owner/name`, lower case; `''` = the line does not say. */
  readonly repository: string;
  readonly pullRequest: number | null;
  readonly branch: string | null;
  readonly baseBranch: string | null;
  readonly state: WrittenOutcome['state'];
  readonly openedAt: number | null;
  /** Of a merged one its merge; null = it is open, or nobody says when. */
  readonly closedAt: number | null;
  readonly headSha: string | null;
  /** Commit on the default branch that the merge made. */
  readonly mergeSha: string | null;
  readonly revertedAt: number | null;
  readonly revertOf: number | null;
  readonly labels: readonly string[];
  readonly linkedIssues: readonly number[];
  /** Value of the trailer; null = there is none. */
  readonly experiment: string | null;
  readonly feature: string | null;
  /** What it says was wrong, where it mends or takes back something; null = it does not say. */
  readonly cause: { readonly kind: RecordedCause; readonly text: string } | null;
}

/** Where a regression came from, as people write it down. */
export const recordedCauses = ['data', 'model', 'deployment', 'users', 'other'] as const;

/** One of them; `other` = the trailer begins with another word. */
export type RecordedCause = (typeof recordedCauses)[number];

/** Characters kept of a cause. */
const mostOfCause = 120;

/** A line that was passed over. */
export interface OutcomeProblem {
  /** From 1 on. */
  readonly line: number;
  readonly message: string;
}

/** Outcomes of a file with the lines that are none. */
export interface ReadOutcomes {
  readonly outcomes: readonly Outcome[];
  readonly problems: readonly OutcomeProblem[];
}

/** Reads a file of outcomes, JSON a line. A line that cannot be read is named and passed over. */
export function parseOutcomes(text: string): ReadOutcomes {
  const outcomes: Outcome[] = [];
  const problems: OutcomeProblem[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const found = parseLine(line);
    if (typeof found === 'string') problems.push({ line: index + 1, message: found });
    else outcomes.push(found);
  }
  return { outcomes, problems };
}

function parseLine(line: string): Outcome | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'it is no JSON.';
  }
  const parsed = outcomeSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return `at ${issue?.path.join('.') || 'the top'}: ${issue?.message ?? 'not an outcome'}.`;
  }
  return resolve(parsed.data);
}

function resolve(written: WrittenOutcome): Outcome | string {
  const pullRequest = written.pullRequest ?? null;
  const branch = written.branch ?? null;
  if (pullRequest === null && branch === null) return 'it names neither a pull request nor a branch.';
  const openedAt = moment(written.openedAt);
  const mergedAt = moment(written.mergedAt);
  const closedAt = written.state === 'open' ? null : (mergedAt ?? moment(written.closedAt));
  if (written.state === 'merged' && mergedAt === null) return 'it is merged and has no mergedAt.';
  if (openedAt !== null && closedAt !== null && closedAt < openedAt)
    return 'it was closed before it was opened.';
  return {
    repository: (written.repository ?? '').toLowerCase(),
    pullRequest,
    branch,
    baseBranch: written.baseBranch ?? null,
    state: written.state,
    openedAt,
    closedAt,
    headSha: written.headSha ?? null,
    mergeSha: written.mergeSha ?? null,
    revertedAt: moment(written.revertedAt),
    revertOf: written.revertOf ?? null,
    labels: written.labels ?? [],
    linkedIssues: written.linkedIssues ?? [],
    experiment: trailer(written, 'experiment'),
    feature: trailer(written, 'feature'),
    cause: causeOf(trailer(written, 'cause')),
  };
}

function causeOf(text: string | null): Outcome['cause'] {
  if (text === null) return null;
  const word = /^[a-z]+/.exec(text.toLowerCase())?.[0];
  return {
    kind: recordedCauses.find((cause) => cause === word) ?? 'other',
    text: [...text].slice(0, mostOfCause).join(''),
  };
}

function moment(text: string | null | undefined): number | null {
  return text === null || text === undefined ? null : Date.parse(text);
}

/** Git reads the names of trailers without regard to case. */
function trailer({ trailers = {} }: WrittenOutcome, name: string): string | null {
  const found = Object.entries(trailers).find(([key]) => key.toLowerCase() === name);
  const value = found?.[1].trim() ?? '';
  return value === '' ? null : value;
}
