import type { JsonObject } from './http.ts';
import { repositoryObject, stableId, userObject } from './objects.ts';

/** What tells one pull request from another. */
export interface PullFacts {
  readonly number: number;
  /** Branches without `refs/heads/`. */
  readonly head: string;
  readonly base: string;
  readonly headSha: string;
  readonly baseSha: string;
  readonly mergeSha?: string | null;
  readonly repository: string;
  /** `owner/name` of a fork; default the repository. */
  readonly headRepository?: string;
  /** Login of who opened it; default the owner of the head's repository. */
  readonly author?: string;
  readonly title?: string;
  readonly body?: string | null;
  readonly isDraft?: boolean;
  readonly labels?: readonly string[];
}

/** A label as the events write one. */
export function labelObject(repository: string, name: string): JsonObject {
  const id = stableId(name);
  const url = `https://api.github.com/repos/${repository}/labels/${encodeURIComponent(name)}`;
  return { id, node_id: `LA_${id}`, url, name, color: 'ededed', default: false, description: null };
}

/** A pull request as the events write one. */
export function pullObject(facts: PullFacts): JsonObject {
  const { number, repository, headRepository = repository, mergeSha = null, isDraft = false } = facts;
  const { author = headRepository.split('/')[0] ?? '' } = facts;
  const url = `https://api.github.com/repos/${repository}/pulls/${number}`;
  const issue = `https://api.github.com/repos/${repository}/issues/${number}`;
  const html = `https://github.com/${repository}/pull/${number}`;
  const statuses = `https://api.github.com/repos/${repository}/statuses/${facts.headSha}`;
  const side = (fullName: string, ref: string, sha: string): JsonObject => {
    const [owner = ''] = fullName.split('/');
    const repo = repositoryObject({ fullName, isFork: fullName !== repository });
    return { label: `${owner}:${ref}`, ref, sha, user: userObject(owner), repo };
  };
  const isOwner = author === repository.split('/')[0];
  return {
    url,
    id: 2_000_000_000 + number,
    node_id: `PR_${number}`,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    number,
    state: 'open',
    locked: false,
    active_lock_reason: null,
    title: facts.title ?? `Change ${facts.head}`,
    body: facts.body ?? null,
    user: userObject(author),
    created_at: '2026-03-02T09:00:00Z',
    updated_at: '2026-03-02T09:30:00Z',
    closed_at: null,
    merged_at: null,
    merge_commit_sha: mergeSha,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    labels: (facts.labels ?? []).map((name) => labelObject(repository, name)),
    milestone: null,
    draft: isDraft,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `https://api.github.com/repos/${repository}/pulls/comments{/number}`,
    comments_url: `${issue}/comments`,
    statuses_url: statuses,
    head: side(headRepository, facts.head, facts.headSha),
    base: side(repository, facts.base, facts.baseSha),
    _links: {
      self: { href: url },
      html: { href: html },
      issue: { href: issue },
      comments: { href: `${issue}/comments` },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: `https://api.github.com/repos/${repository}/pulls/comments{/number}` },
      commits: { href: `${url}/commits` },
      statuses: { href: statuses },
    },
    author_association: isOwner ? 'OWNER' : 'NONE',
    auto_merge: null,
    merged: false,
    mergeable: null,
    rebaseable: null,
    mergeable_state: 'unknown',
    merged_by: null,
    comments: 0,
    review_comments: 0,
    maintainer_can_modify: headRepository !== repository,
    commits: 1,
    additions: 1,
    deletions: 1,
    changed_files: 1,
  };
}
