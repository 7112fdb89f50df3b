import { z } from 'zod';
import { UsageError } from '../model/program-error.ts';
import type { RawEvent, WorkflowEvent } from './workflow-event.ts';

const sha = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const branchRepository = z.object({ id: z.int().optional(), full_name: z.string() });

/** Who GitHub takes secrets and the right to write from, although the branch lies in the repository. */
const dependabot = 'dependabot[bot]';

const pullRequestPayload = z.object({
  pull_request: z.object({
    number: z.int().positive(),
    head: z.object({
      sha,
      ref: z.string(),
      // A fork that was deleted has no repository any more.
      repo: branchRepository.nullable(),
    }),
    base: z.object({ ref: z.string(), repo: branchRepository }),
  }),
  sender: z.object({ login: z.string() }).optional(),
  repository: z.object({ default_branch: z.string() }).optional(),
});

const pushPayload = z.object({
  ref: z.string(),
  before: z.string(),
  deleted: z.boolean().default(false),
  repository: z.object({ default_branch: z.string() }),
});

const dispatchPayload = z.object({
  ref: z.string().optional(),
  inputs: z.record(z.string(), z.unknown()).nullish(),
  repository: z.object({ default_branch: z.string() }),
});

const repositoryDispatchPayload = z.object({
  client_payload: z.record(z.string(), z.unknown()).nullish(),
  repository: z.object({ default_branch: z.string() }),
});

const commentPayload = z.object({
  issue: z.object({ number: z.int().positive(), pull_request: z.object({}).nullish() }),
  comment: z.object({ body: z.string().nullish() }),
  changes: z.object({ body: z.object({ from: z.string() }).optional() }).optional(),
});

const workflowRunPayload = z.object({ workflow_run: z.object({ id: z.int().positive() }) });

const mergeGroupPayload = z.object({
  merge_group: z.object({ base_sha: sha, head_sha: sha, head_ref: z.string().optional() }),
  repository: z.object({ default_branch: z.string() }).optional(),
});

/** Branch of a merge queue: only GitHub can make one of such a name. */
const queueBranch =
  /^(?:refs\/heads\/)?gh-readonly-queue\/(.+)\/pr-([1-9][0-9]{0,14})-[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/**
 * Tells what the workflow was started for.
 *
 * @throws UsageError for an event that cannot be evaluated, or must not be
 */
export function readEvent(event: RawEvent): WorkflowEvent {
  switch (event.name) {
    case 'pull_request': {
      const { pull_request: pull, sender, repository } = parse(pullRequestPayload, event);
      const { number, head, base } = pull;
      return {
        kind: 'pull-request',
        number,
        headSha: head.sha,
        headBranch: head.ref,
        baseBranch: base.ref,
        defaultBranch: repository?.default_branch ?? null,
        isFork: head.repo?.full_name !== base.repo.full_name,
        headRepositoryId: head.repo?.id ?? null,
        isDependabot: sender?.login === dependabot,
      };
    }
    case 'push':
      return readPush(event);
    case 'schedule':
      return { kind: 'schedule', branch: branchName(event.ref) };
    case 'workflow_dispatch': {
      const payload = parse(dispatchPayload, event);
      const branch = branchName(payload.ref ?? event.ref);
      const isDefaultBranch = branch === payload.repository.default_branch;
      // A workflow may have an input of one of these names for purposes of its own; hardly of both.
      const { class: told, candidate } = payload.inputs ?? {};
      const isTold = [told, candidate].every((value) => value !== undefined && value !== '');
      return { kind: 'dispatch', branch, isDefaultBranch, ...(isTold ? { told: payload.inputs ?? {} } : {}) };
    }
    case 'repository_dispatch': {
      const { client_payload: told, repository } = parse(repositoryDispatchPayload, event);
      // GitHub starts it on the default branch alone.
      return { kind: 'dispatch', branch: repository.default_branch, isDefaultBranch: true, told: told ?? {} };
    }
    case 'merge_group': {
      const { merge_group: group, repository } = parse(mergeGroupPayload, event);
      const [, baseBranch = null, number] = queueBranch.exec(group.head_ref ?? event.ref) ?? [];
      return {
        kind: 'merge-group',
        baseSha: group.base_sha,
        headSha: group.head_sha,
        baseBranch,
        defaultBranch: repository?.default_branch ?? null,
        pullRequest: number === undefined ? null : Number(number),
      };
    }
    case 'workflow_run':
      return { kind: 'workflow-run', runId: parse(workflowRunPayload, event).workflow_run.id };
    case 'issue_comment': {
      const { issue, comment, changes } = parse(commentPayload, event);
      const before = changes?.body === undefined ? [] : [changes.body.from];
      return {
        kind: 'issue-comment',
        number: issue.number,
        isPullRequest: issue.pull_request != null,
        texts: [comment.body ?? '', ...before],
      };
    }
    case 'pull_request_target':
      throw new UsageError(
        'unsafe-event',
        'pull_request_target runs the code of a pull request with a token that can write and with the repository’s secrets: an evaluation must not run there.',
        'Use `on: pull_request`. For forks and Dependabot add the workflow of docs/workflows/report.yml, which runs no code of the pull request and writes comment and status; docs/forks.md tells how.',
      );
    default:
      throw new UsageError(
        'unknown-event',
        `A workflow started by ${event.name === '' ? 'nothing that has a name' : event.name} has no change to evaluate.`,
        'Start it on pull_request, push, merge_group, schedule, workflow_dispatch or repository_dispatch; `command: report` on workflow_run or issue_comment.',
      );
  }
}

function readPush(event: RawEvent): WorkflowEvent {
  const { ref, before, deleted, repository } = parse(pushPayload, event);
  if (deleted) {
    throw new UsageError(
      'branch-deleted',
      'This push deleted a branch: there is nothing to evaluate.',
      'Limit the job with `if: github.event.deleted == false`.',
    );
  }
  if (!ref.startsWith('refs/heads/')) {
    throw new UsageError(
      'not-a-branch',
      `This push is of ${ref}, which is no branch.`,
      'Limit the workflow to `push: branches: […]`.',
    );
  }
  const branch = branchName(ref);
  return {
    kind: 'push',
    branch,
    isDefaultBranch: branch === repository.default_branch,
    beforeSha: /^0*$/.test(before) || !sha.safeParse(before).success ? null : before,
  };
}

function branchName(ref: string): string {
  return ref.replace(/^refs\/heads\//, '');
}

function parse<T extends z.ZodType>(schema: T, { name, payload }: RawEvent): z.output<T> {
  const parsed = schema.safeParse(payload);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UsageError(
    'event-payload',
    `The payload of the ${name} event is not what GitHub documents: ${issue?.path.join('.') || 'the whole'}: ${issue?.message ?? 'unreadable'}.`,
    'Check GITHUB_EVENT_PATH: it names the file that the runner wrote.',
  );
}
