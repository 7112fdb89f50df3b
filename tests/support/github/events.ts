import type { JsonObject } from './http.ts';
import { repositoryObject, userObject } from './objects.ts';
import { labelObject, type PullFacts, pullObject } from './pull-object.ts';

/** What triggered a workflow, and the variables that depend on it alone. */
export interface ActionEvent {
  /** `GITHUB_EVENT_NAME`. */
  readonly name: string;
  /** Content of the file at `GITHUB_EVENT_PATH`. */
  readonly payload: JsonObject;
  /** `owner/name`. */
  readonly repository: string;
  /** `GITHUB_SHA`: the commit that is checked out by default. */
  readonly sha: string;
  /** `GITHUB_REF`. */
  readonly ref: string;
  /** `GITHUB_REF_NAME`. */
  readonly refName: string;
  /** `GITHUB_HEAD_REF` and `GITHUB_BASE_REF`: empty but for pull requests. */
  readonly headRef: string;
  readonly baseRef: string;
  /** `GITHUB_ACTOR`. */
  readonly actor: string;
}

/** What a pull request's event says beyond the pull request. */
export interface PullEventOptions {
  /** Head before a `synchronize`. */
  readonly before?: string;
  /** Label of a `labeled` or `unlabeled`. */
  readonly label?: string;
  /** Login of who did it; default the author. */
  readonly sender?: string;
  /** What an `edited` changed, such as `{ title: { from: 'old' } }`. */
  readonly changes?: JsonObject;
}

/** Kinds of pull request events that builders know. */
export type PullAction =
  | 'opened'
  | 'synchronize'
  | 'reopened'
  | 'ready_for_review'
  | 'labeled'
  | 'unlabeled'
  | 'edited';

const zero = '0'.repeat(40);

/** `pull_request`: runs on GitHub's test merge. @throws when the facts have none, since GitHub starts no run without it */
export function pullRequestEvent(
  action: PullAction,
  facts: PullFacts,
  options: PullEventOptions = {},
): ActionEvent {
  if (facts.mergeSha === null || facts.mergeSha === undefined)
    throw new RangeError('without a test merge GitHub starts no workflow on pull_request');
  const ref = `refs/pull/${facts.number}/merge`;
  return {
    ...pullEvent('pull_request', action, facts, options),
    sha: facts.mergeSha,
    ref,
    refName: `${facts.number}/merge`,
  };
}

/**
 * `pull_request_target`: the same payload, but the run belongs to the default branch.
 *
 * @param defaultSha - tip of `main`
 */
export function pullRequestTargetEvent(
  action: PullAction,
  facts: PullFacts,
  defaultSha: string,
  options: PullEventOptions = {},
): ActionEvent {
  return { ...pullEvent('pull_request_target', action, facts, options), ...onDefaultBranch(defaultSha) };
}

function pullEvent(
  name: string,
  action: PullAction,
  facts: PullFacts,
  { before = zero, label = 'eval-approved', sender, changes = {} }: PullEventOptions,
): Omit<ActionEvent, 'sha' | 'ref' | 'refName'> {
  const { repository, headRepository = repository, author = headRepository.split('/')[0] ?? '' } = facts;
  const actor = sender ?? author;
  const all = action === 'labeled' ? { ...facts, labels: [...(facts.labels ?? []), label] } : facts;
  const payload = {
    action,
    number: facts.number,
    pull_request: pullObject(all),
    ...(action === 'synchronize' ? { before, after: facts.headSha } : {}),
    ...(action === 'labeled' || action === 'unlabeled' ? { label: labelObject(repository, label) } : {}),
    ...(action === 'edited' ? { changes } : {}),
    repository: repositoryObject({ fullName: repository }),
    sender: userObject(actor),
  };
  return { name, payload, repository, headRef: facts.head, baseRef: facts.base, actor };
}

/** What the other events need to know. */
export interface BranchFacts {
  readonly repository: string;
  /** Tip of the branch the run is on. */
  readonly sha: string;
  /** Default `main`, which is the default branch. */
  readonly branch?: string;
  readonly actor?: string;
}

/** What a push says beyond its branch. */
export interface PushOptions {
  /** Tip before the push; default none: the branch is new. */
  readonly before?: string;
  readonly isForced?: boolean;
  /** The branch goes away; the run is then on the default branch, whose tip is `sha`. */
  readonly isDeletion?: boolean;
  readonly message?: string;
}

/** `push` to a branch. */
export function pushEvent(facts: BranchFacts, options: PushOptions = {}): ActionEvent {
  const { repository, sha, branch = 'main', actor = 'octocat' } = facts;
  const { before = zero, isForced = false, isDeletion = false, message = 'change' } = options;
  const html = `https://github.com/${repository}`;
  const person = { name: actor, email: `${actor}@users.noreply.github.com`, username: actor };
  const commit = {
    id: sha,
    tree_id: zero,
    distinct: true,
    message,
    timestamp: '2026-03-02T09:00:00+00:00',
    url: `${html}/commit/${sha}`,
    author: person,
    committer: person,
    added: [],
    removed: [],
    modified: [],
  };
  const payload = {
    ref: `refs/heads/${branch}`,
    before,
    after: isDeletion ? zero : sha,
    created: before === zero,
    deleted: isDeletion,
    forced: isForced,
    base_ref: null,
    compare: `${html}/compare/${before.slice(0, 12)}...${sha.slice(0, 12)}`,
    commits: isDeletion ? [] : [commit],
    head_commit: isDeletion ? null : commit,
    // Only here times are numbers of seconds.
    repository: {
      ...repositoryObject({ fullName: repository }),
      created_at: 1_767_603_600,
      pushed_at: 1_772_442_000,
    },
    pusher: { name: actor, email: person.email },
    sender: userObject(actor),
  };
  const base = { name: 'push', payload, repository, headRef: '', baseRef: '', actor };
  if (isDeletion) return { ...base, ...onDefaultBranch(sha) };
  return { ...base, sha, ref: `refs/heads/${branch}`, refName: branch };
}

/** `schedule`: always on the default branch. */
export function scheduleEvent(facts: BranchFacts, cron = '17 3 * * 1'): ActionEvent {
  const { repository, sha, actor = 'octocat' } = facts;
  const payload = {
    schedule: cron,
    workflow: '.github/workflows/evals.yml',
    repository: repositoryObject({ fullName: repository }),
  };
  return { name: 'schedule', payload, repository, headRef: '', baseRef: '', actor, ...onDefaultBranch(sha) };
}

/** `workflow_dispatch` on a branch. */
export function workflowDispatchEvent(
  facts: BranchFacts,
  inputs: Readonly<Record<string, string>> = {},
): ActionEvent {
  const { repository, sha, branch = 'main', actor = 'octocat' } = facts;
  const ref = `refs/heads/${branch}`;
  const payload = {
    inputs,
    ref,
    repository: repositoryObject({ fullName: repository }),
    sender: userObject(actor),
    workflow: '.github/workflows/evals.yml',
  };
  return {
    name: 'workflow_dispatch',
    payload,
    repository,
    sha,
    ref,
    refName: branch,
    headRef: '',
    baseRef: '',
    actor,
  };
}

/** `repository_dispatch`: started by a program, always on the default branch. */
export function repositoryDispatchEvent(facts: BranchFacts, clientPayload: JsonObject): ActionEvent {
  const { repository, sha, actor = 'octocat' } = facts;
  const payload = {
    action: 'candidate',
    branch: 'main',
    client_payload: clientPayload,
    repository: repositoryObject({ fullName: repository }),
    sender: userObject(actor),
  };
  const name = 'repository_dispatch';
  return { name, payload, repository, headRef: '', baseRef: '', actor, ...onDefaultBranch(sha) };
}

/** What a merge queue tests. */
export interface MergeGroupFacts {
  readonly repository: string;
  /** The pull request at the end of the group. */
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  readonly base?: string;
}

/** `merge_group`: it names no pull request but in the name of its branch. */
export function mergeGroupEvent(facts: MergeGroupFacts): ActionEvent {
  const { repository, number, headSha, baseSha, base = 'main' } = facts;
  const refName = `gh-readonly-queue/${base}/pr-${number}-${baseSha}`;
  const ref = `refs/heads/${refName}`;
  const bot = { name: 'GitHub', email: 'noreply@github.com' };
  const payload = {
    action: 'checks_requested',
    merge_group: {
      head_sha: headSha,
      head_ref: ref,
      base_sha: baseSha,
      base_ref: `refs/heads/${base}`,
      head_commit: {
        id: headSha,
        tree_id: zero,
        message: `Merge pull request #${number}`,
        timestamp: '2026-03-02T09:00:00Z',
        author: bot,
        committer: bot,
      },
    },
    repository: repositoryObject({ fullName: repository }),
    sender: userObject('github-merge-queue[bot]'),
  };
  const actor = 'github-merge-queue[bot]';
  return {
    name: 'merge_group',
    payload,
    repository,
    sha: headSha,
    ref,
    refName,
    headRef: '',
    baseRef: '',
    actor,
  };
}

/** A run that belongs to the default branch. */
export function onDefaultBranch(sha: string): Pick<ActionEvent, 'sha' | 'ref' | 'refName'> {
  return { sha, ref: 'refs/heads/main', refName: 'main' };
}
