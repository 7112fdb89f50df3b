import { z } from 'zod';
import type { MatrixJob } from '../../core/event/matrix-key.ts';
import type { NamedPullRequest } from '../../core/event/plan-evaluation.ts';
import type { ToldCandidate } from '../../core/event/read-candidate.ts';
import { UsageError } from '../../core/model/program-error.ts';
import { mostShards, parseShard, type Shard } from '../../core/shard/shard.ts';
import { isBranchName } from '../history/branch-name.ts';
import { actionInputs } from './action-table.ts';

/** When a comment is made where there is none. */
export const commentModes = ['always', 'on-change', 'on-failure', 'never'] as const;
export type CommentMode = (typeof commentModes)[number];

/** Inputs of the Action, checked. undefined = left out. */
export interface ActionInputs {
  readonly command:
    | 'gate'
    | 'record'
    | 'merge'
    | 'fingerprint'
    | 'report'
    | 'archive'
    | 'velocity'
    | undefined;
  readonly config: string | undefined;
  readonly suite: string | undefined;
  readonly base: string | undefined;
  readonly results: { readonly base: string | undefined; readonly head: string } | undefined;
  /** The part of the suites that this job runs; undefined = all of them. */
  readonly shard: Shard | undefined;
  /** Of `merge`: how many parts there are. */
  readonly shards: number | undefined;
  readonly token: string;
  readonly comment: CommentMode;
  readonly enforce: boolean | undefined;
  readonly retentionDays: number | undefined;
  readonly isEvaluatedAgain: boolean;
  readonly history: { readonly branch: string | undefined; readonly write: (typeof historyWrites)[number] };
  /** Of `archive` and `velocity`. */
  readonly minutes: number | undefined;
  /** Of `velocity`: number of a sprint, or `last`; undefined = the one that is under way. */
  readonly sprint: string | undefined;
  /** Of `velocity`: whether one issue shows the page. */
  readonly isIssueWanted: boolean;
  /** Pull request that a person named when starting the workflow by hand. */
  readonly named: NamedPullRequest | null;
  /** Run whose results are reported; undefined = the one that the event names. */
  readonly runId: number | undefined;
  /** Class and candidate outside git as the step names them, unchecked; undefined = it names neither. */
  readonly told: ToldCandidate | undefined;
  readonly matrix: MatrixJob;
}

/** How the history is written. */
const historyWrites = ['git', 'api', 'none'] as const;

const truths: Readonly<Record<string, boolean>> = {
  true: true,
  True: true,
  TRUE: true,
  false: false,
  False: false,
  FALSE: false,
};

const oneOf = <T extends string>(values: readonly [T, ...T[]]): z.ZodType<T> =>
  z.enum(values, { error: ({ input }) => `"${String(input)}" is none of ${values.join(', ')}.` });

const truth = z
  .string()
  .refine((text) => Object.hasOwn(truths, text), { error: 'It has to be true or false.' })
  .transform((text) => truths[text] === true);

function wholeNumber(what: string) {
  return z
    .string()
    .regex(/^[1-9][0-9]{0,14}$/, { error: `It has to be ${what}.` })
    .transform(Number);
}

const schema = z.object({
  command: oneOf(['gate', 'record', 'merge', 'fingerprint', 'report', 'archive', 'velocity']).optional(),
  config: z.string().optional(),
  suite: z.string().optional(),
  base: z
    .string()
    .refine((text) => !text.startsWith('-'), { error: 'A revision does not begin with a dash.' })
    .optional(),
  'base-results': z.string().optional(),
  'head-results': z.string().optional(),
  shard: z
    .string()
    .transform((text) => parseShard(text))
    .refine((shard) => shard !== null, {
      error: `It has to be i/n, such as 2/4, of ${mostShards} shards at most.`,
    })
    .optional(),
  shards: z
    .string()
    .regex(/^[1-9]\d{0,2}$/, { error: 'It has to be a whole number of shards.' })
    .transform(Number)
    .refine((count) => count <= mostShards, { error: `It has to be from 1 to ${mostShards} shards.` })
    .optional(),
  'github-token': z.string().default(''),
  comment: oneOf(commentModes).default('on-change'),
  enforce: truth.optional(),
  'evaluate-again': truth.default(false),
  'history-branch': z
    .string()
    .refine(isBranchName, { error: 'It has to be the name of a branch.' })
    .optional(),
  'history-write': oneOf(historyWrites).default('git'),
  'retention-days': z
    .string()
    .regex(/^\d{1,3}$/, { error: 'It has to be a whole number of days.' })
    .transform(Number)
    .refine((days) => days >= 1 && days <= 400, { error: 'It has to be from 1 to 400 days.' })
    .optional(),
  minutes: z
    .string()
    .regex(/^\d{1,3}$/, { error: 'It has to be a whole number of minutes.' })
    .transform(Number)
    .refine((minutes) => minutes >= 1 && minutes <= 350, { error: 'It has to be from 1 to 350 minutes.' })
    .optional(),
  sprint: z
    .string()
    .regex(/^(-?\d{1,6}|last)$/, { error: 'It has to be the number of a sprint, or last.' })
    .optional(),
  issue: truth.default(true),
  'pull-request': wholeNumber('the number of a pull request').optional(),
  'head-sha': z
    .string()
    .regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, { error: 'It has to be a full SHA, 40 hexadecimal digits.' })
    .optional(),
  'run-id': wholeNumber('the id of a run').optional(),
  class: z.string().optional(),
  candidate: z.string().optional(),
  matrix: z.string().default(''),
  'job-index': z.string().default('0'),
  'job-total': z.string().default('1'),
});

const halfNamed =
  'input pull-request: it goes with head-sha, the commit that was looked at; give both or neither.';
const besideCandidate =
  'input base: a candidate outside git is held against the commit that is checked out; leave base out.';
const sprintOfOther = 'input sprint: it is for velocity, whose page is of one sprint.';
const withoutHead = 'input base-results: it is given without head-results, so there is nothing to judge.';

/** Inputs of sharded suites that do not go together. */
function shardProblems({ command, ...written }: Readonly<Record<string, string>>): readonly string[] {
  const isMerge = command === 'merge';
  const isOther = ['fingerprint', 'report', 'archive', 'velocity'].includes(command ?? '');
  return [
    ...(isMerge && !('shards' in written) ? ['input shards: merge has to be told how many there are.'] : []),
    ...(!isMerge && 'shards' in written ? ['input shards: it is for merge, which puts them together.'] : []),
    ...('shard' in written && (isMerge || isOther)
      ? [`input shard: it goes with gate and record, not with ${command}.`]
      : []),
    ...('head-results' in written && (isMerge || 'shard' in written)
      ? ['input head-results: results that are there already are neither split nor merged.']
      : []),
  ];
}

/**
 * Checks the inputs, all of them before anything is done.
 *
 * @param read - an input as written; empty = left out
 * @throws UsageError with every problem
 */
export function readActionInputs(read: (name: string) => string): ActionInputs {
  const written = Object.fromEntries(
    actionInputs.map(({ name }) => [name, read(name)] as const).filter(([, value]) => value !== ''),
  );
  const parsed = schema.safeParse(written);
  const problems = [
    ...(parsed.success
      ? []
      : parsed.error.issues.map(({ path, message }) => `input ${path.join('.')}: ${message}`)),
    ...shardProblems(written),
    ...('sprint' in written && written.command !== 'velocity' ? [sprintOfOther] : []),
    ...('base-results' in written && !('head-results' in written) ? [withoutHead] : []),
    ...('candidate' in written && 'base' in written ? [besideCandidate] : []),
    ...('pull-request' in written !== 'head-sha' in written ? [halfNamed] : []),
  ];
  if (!parsed.success || problems.length > 0) {
    throw new UsageError('inputs', problems.join(' '), 'Mend it under `with:` of the step.');
  }
  const inputs = parsed.data;
  const head = inputs['head-results'];
  const base = inputs['base-results'];
  const { 'pull-request': number, 'head-sha': headSha } = inputs;
  return {
    command: inputs.command,
    config: inputs.config,
    suite: inputs.suite,
    base: inputs.base,
    results: head === undefined ? undefined : { base, head },
    shard: inputs.shard ?? undefined,
    shards: inputs.shards,
    token: inputs['github-token'],
    comment: inputs.comment,
    enforce: inputs.enforce,
    retentionDays: inputs['retention-days'],
    isEvaluatedAgain: inputs['evaluate-again'],
    history: { branch: inputs['history-branch'], write: inputs['history-write'] },
    minutes: inputs.minutes,
    sprint: inputs.sprint,
    isIssueWanted: inputs.issue,
    named: number === undefined || headSha === undefined ? null : { number, headSha },
    runId: inputs['run-id'],
    told:
      inputs.class === undefined && inputs.candidate === undefined
        ? undefined
        : { class: inputs.class, candidate: inputs.candidate },
    matrix: { matrix: inputs.matrix, jobIndex: inputs['job-index'], jobTotal: inputs['job-total'] },
  };
}
