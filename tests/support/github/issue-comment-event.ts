import { type ActionEvent, onDefaultBranch } from './events.ts';
import type { Json, JsonObject } from './http.ts';
import { repositoryObject, stableId, userObject } from './objects.ts';
import { type PullFacts, pullObject } from './pull-object.ts';

/** `issue_comment` on a pull request: the run belongs to the default branch. */
export function issueCommentEvent(
  facts: PullFacts,
  comment: {
    readonly body: string;
    readonly author?: string;
    readonly id?: number;
    readonly action?: 'created' | 'edited' | 'deleted';
    /** What it said before it was edited. */
    readonly before?: string;
  },
  defaultSha: string,
): ActionEvent {
  const { repository, number } = facts;
  const { author = 'octocat', id = 1, action = 'created', before, body } = comment;
  const url = `https://api.github.com/repos/${repository}/issues/${number}`;
  const pull = pullObject(facts);
  const html = `https://github.com/${repository}/pull/${number}`;
  const { state, locked, title, labels, draft, created_at, updated_at, closed_at } = pull;
  const at = '2026-03-02T10:00:00Z';
  const reactions = (of: string): Json => ({
    url: `${of}/reactions`,
    total_count: 0,
    '+1': 0,
    '-1': 0,
    laugh: 0,
    hooray: 0,
    confused: 0,
    heart: 0,
    rocket: 0,
    eyes: 0,
  });
  const isOwner = author === repository.split('/')[0];
  const payload: JsonObject = {
    action,
    ...(before === undefined ? {} : { changes: { body: { from: before } } }),
    issue: {
      ...({ state, locked, title, labels, draft, created_at, updated_at, closed_at } as JsonObject),
      url,
      repository_url: `https://api.github.com/repos/${repository}`,
      labels_url: `${url}/labels{/name}`,
      comments_url: `${url}/comments`,
      events_url: `${url}/events`,
      html_url: html,
      timeline_url: `${url}/timeline`,
      id: stableId(html),
      node_id: `I_${number}`,
      number,
      user: pull.user ?? null,
      assignee: null,
      assignees: [],
      milestone: null,
      comments: 1,
      body: pull.body ?? null,
      active_lock_reason: null,
      author_association: pull.author_association ?? 'NONE',
      performed_via_github_app: null,
      state_reason: null,
      reactions: reactions(url),
      pull_request: {
        url: `https://api.github.com/repos/${repository}/pulls/${number}`,
        html_url: html,
        diff_url: `${html}.diff`,
        patch_url: `${html}.patch`,
        merged_at: null,
      },
    },
    comment: {
      url: `https://api.github.com/repos/${repository}/issues/comments/${id}`,
      html_url: `${html}#issuecomment-${id}`,
      issue_url: url,
      id,
      node_id: `IC_${id}`,
      user: userObject(author),
      created_at: at,
      updated_at: at,
      author_association: isOwner ? 'OWNER' : 'NONE',
      body,
      reactions: reactions(`https://api.github.com/repos/${repository}/issues/comments/${id}`),
      performed_via_github_app: null,
    },
    repository: repositoryObject({ fullName: repository }),
    sender: userObject(author),
  };
  return {
    name: 'issue_comment',
    payload,
    repository,
    headRef: '',
    baseRef: '',
    actor: author,
    ...onDefaultBranch(defaultSha),
  };
}
