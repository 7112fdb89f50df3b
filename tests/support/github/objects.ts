import type { JsonObject } from './http.ts';
import { identityOf } from './identities.ts';

const web = 'https://github.com';
const api = 'https://api.github.com';

/** A user as GitHub writes one. */
export function userObject(login: string): JsonObject {
  const identity = identityOf(login);
  const isBot = login.endsWith('[bot]');
  const url = `${api}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id: identity?.id ?? 5_000_000,
    node_id: `U_${login.replaceAll(/\W/g, '_')}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${identity?.id ?? 5_000_000}?v=4`,
    gravatar_id: '',
    url,
    html_url: isBot ? `${web}/apps/${login.replace('[bot]', '')}` : `${web}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: isBot ? 'Bot' : 'User',
    site_admin: false,
  };
}

const repositoryLinks = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
} as const;

/** What tells one repository from another. */
export interface RepositoryFacts {
  /** `owner/name`. */
  readonly fullName: string;
  readonly id?: number;
  readonly isFork?: boolean;
  readonly isPrivate?: boolean;
  readonly defaultBranch?: string;
}

/** A number that stays the same for a text; for ids. */
export function stableId(text: string): number {
  let id = 0;
  for (const character of text) id = (id * 31 + (character.codePointAt(0) ?? 0)) % 1_000_000_007;
  return id + 1;
}

/** A repository as the events and the REST API write one. */
export function repositoryObject(facts: RepositoryFacts): JsonObject {
  const { fullName, isFork = false, isPrivate = false, defaultBranch = 'main' } = facts;
  const [owner = '', name = ''] = fullName.split('/');
  const url = `${api}/repos/${fullName}`;
  const html = `${web}/${fullName}`;
  return {
    id: facts.id ?? stableId(fullName),
    node_id: `R_${stableId(fullName)}`,
    name,
    full_name: fullName,
    private: isPrivate,
    visibility: isPrivate ? 'private' : 'public',
    owner: userObject(owner),
    html_url: html,
    description: null,
    fork: isFork,
    url,
    ...Object.fromEntries(Object.entries(repositoryLinks).map(([key, path]) => [key, url + path])),
    git_url: `git://github.com/${fullName}.git`,
    ssh_url: `git@github.com:${fullName}.git`,
    clone_url: `${html}.git`,
    svn_url: html,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    topics: [],
    size: 12,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    open_issues: 1,
    open_issues_count: 1,
    default_branch: defaultBranch,
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: false,
    disabled: false,
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
    pushed_at: '2026-03-02T09:00:00Z',
    created_at: '2026-01-05T09:00:00Z',
    updated_at: '2026-03-02T09:00:00Z',
  };
}
