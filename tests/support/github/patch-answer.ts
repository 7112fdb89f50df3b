import { type Answer, isObject, type Json, type JsonObject } from './http.ts';
import { stableId, userObject } from './objects.ts';
import type { GitHubState, PullState } from './state.ts';

/** Keys whose addresses lead to the web site or to git, which have another host than the API. */
const webKeys = new Set([
  'html_url',
  'diff_url',
  'patch_url',
  'clone_url',
  'git_url',
  'ssh_url',
  'svn_url',
  'blob_url',
  'raw_url',
]);

/**
 * Brings an answer of the emulator into GitHub's shape:
 *
 * - users have the ids, types and addresses of {@link userObject}; the emulator makes a `User` of every bot
 * - addresses are the gap server's, those of the web site github.com's, and the page of a pull request's comment is that
 *   of the pull request
 * - a repository has every key that GitHub gives it
 * - a pull request has the head, the test merge and the counts of the state, which the emulator does not follow
 *
 * Texts of people, such as the body of a comment, stay as they are.
 */
export function patchAnswer(answer: Answer, state: GitHubState): Answer {
  const { body } = answer;
  if (body === undefined || Buffer.isBuffer(body)) return answer;
  return { ...answer, body: patch(body, state) };
}

function patch(value: Json, state: GitHubState): Json {
  if (Array.isArray(value)) return value.map((part) => patch(part, state));
  if (!isObject(value)) return value;
  const patched = Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, patchField(key, part, state)]),
  );
  if (typeof patched.login === 'string' && 'gists_url' in patched)
    return { ...patched, ...userObject(patched.login) };
  if ('full_name' in patched && 'forks_url' in patched) return patchRepository(patched);
  const pull = pullOf(patched, state);
  if (pull !== undefined) return patchPull(patched, pull);
  return patched;
}

function patchField(key: string, value: Json, state: GitHubState): Json {
  if (typeof value !== 'string' || !/(?:url|href)$/.test(key)) return patch(value, state);
  if (!webKeys.has(key)) return value.replace(state.emulator, state.address);
  const url = value
    .replace(state.emulator, 'https://github.com')
    .replace(new URL(state.emulator).host, 'github.com');
  const [, repository, number] = /^https:\/\/github\.com\/([^/]+\/[^/]+)\/issues\/(\d+)/.exec(url) ?? [];
  return state.pulls.has(`${repository}#${number}`) ? url.replace('/issues/', '/pull/') : url;
}

/** The emulator leaves two counts out, and has no time of a push through the Git Data API. */
function patchRepository(value: JsonObject): JsonObject {
  return {
    ...value,
    // The id that events, runs and artifacts have for it.
    id: stableId(String(value.full_name)),
    network_count: 0,
    subscribers_count: 0,
    pushed_at: value.pushed_at ?? value.created_at ?? null,
  };
}

function pullOf(value: JsonObject, state: GitHubState): PullState | undefined {
  const { base, number } = value;
  if (!isObject(base) || !isObject(base.repo)) return undefined;
  return state.pulls.get(`${base.repo.full_name}#${number}`);
}

function patchPull(value: JsonObject, pull: PullState): JsonObject {
  const { base, head } = value;
  const isWhole = 'changed_files' in value;
  return {
    ...value,
    merge_commit_sha: pull.mergeSha,
    base: isObject(base) ? { ...base, sha: pull.baseSha } : null,
    head: isObject(head)
      ? { ...head, sha: pull.headSha, ...(pull.isHeadRepositoryGone ? { repo: null } : {}) }
      : null,
    ...(isWhole
      ? {
          commits: pull.commits.length,
          changed_files: pull.files.length,
          additions: sum(pull.files, 'additions'),
          deletions: sum(pull.files, 'deletions'),
          mergeable: pull.mergeSha !== null,
          mergeable_state: pull.mergeSha === null ? 'dirty' : 'clean',
        }
      : {}),
  };
}

function sum(rows: readonly JsonObject[], key: string): number {
  return rows.reduce((total, row) => total + Number(row[key]), 0);
}
