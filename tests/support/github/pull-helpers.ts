import type { GapServer } from './gap-server.ts';
import type { GitHubServer } from './github-server.ts';
import { type Answer, isObject, type Json, type JsonObject } from './http.ts';
import { type IdentityName, identities, identityOf } from './identities.ts';
import { patchAnswer } from './patch-answer.ts';
import { pullCommits, pullFiles } from './pull-files.ts';
import { addLabelEvent } from './pull-routes.ts';
import { pointRef, type ReplayTarget, replayCommits, replayRefs } from './replay.ts';
import type { PullState } from './state.ts';

/** A comment as the server keeps it. */
export interface StoredComment {
  readonly id: number;
  readonly body: string;
  /** Login of who wrote it. */
  readonly author: string;
  readonly authorType: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What a new pull request is. */
export interface NewPullRequest {
  /** Branch of the change, without `refs/heads/`. */
  readonly head: string;
  /** Branch it goes to. */
  readonly base: string;
  readonly title?: string;
  readonly body?: string;
  readonly headSha: string;
  /** Default: where `base` points. */
  readonly baseSha?: string;
  /** GitHub's test merge; default none. */
  readonly mergeSha?: string | null;
  /** A fork made by `createFork`; default the repository itself. */
  readonly headRepository?: string;
  readonly isDraft?: boolean;
  /** Who opens it; default the owner of the head's repository. */
  readonly as?: IdentityName;
  /** Default the repository of `createRepository`. */
  readonly repository?: string;
}

/** See {@link GitHubServer}. */
export type PullHelpers = Pick<
  GitHubServer,
  | 'replay'
  | 'openPullRequest'
  | 'movePullRequest'
  | 'pullRequest'
  | 'comments'
  | 'addComment'
  | 'editComment'
  | 'deleteComment'
  | 'addLabel'
  | 'removeLabel'
>;

/** The helpers of a server that are about pull requests. */
export function pullHelpers({ state, upstream }: GapServer, defaultRepository: () => string): PullHelpers {
  const target = (repository: string): ReplayTarget => {
    const { token = '' } = identityOf(repository.split('/')[0] ?? '') ?? {};
    return { repository, state, upstream, token };
  };
  const ask = async (method: string, path: string, as: IdentityName, body?: Json): Promise<Answer> => {
    const options = body === undefined ? {} : { body };
    return patchAnswer(await upstream(method, path, { ...options, token: identities[as].token }), state);
  };
  const pullOf = (number: number): PullState => {
    const pull = state.pulls.get(`${defaultRepository()}#${number}`);
    if (pull === undefined) throw new RangeError(`${defaultRepository()} has no pull request ${number}`);
    return pull;
  };
  const refresh = async (pull: PullState): Promise<void> => {
    const folder = state.folders.get(pull.repository);
    if (folder === undefined) throw new Error(`nothing was replayed into ${pull.repository}`);
    const base = `refs/heads/${pull.baseRef}`;
    pull.commits = await pullCommits(folder, base, pull.headSha);
    pull.files = await pullFiles(folder, base, pull.headSha, pull.repository);
  };
  return {
    replay: (folder, refs, repository = defaultRepository()) => replayRefs(folder, refs, target(repository)),
    openPullRequest: async (options) => {
      const { repository = defaultRepository(), head, base, title = `Change ${head}`, headSha } = options;
      const { headRepository = repository, mergeSha = null } = options;
      const [owner = ''] = headRepository.split('/');
      const folder = state.folders.get(repository);
      if (folder !== undefined) await replayCommits(folder, [headSha], target(headRepository));
      await pointRef(target(headRepository), `refs/heads/${head}`, headSha);
      const { token = '' } = options.as === undefined ? (identityOf(owner) ?? {}) : identities[options.as];
      const answer = await upstream('POST', `/repos/${repository}/pulls`, {
        body: {
          title,
          body: options.body ?? null,
          head: headRepository === repository ? head : `${owner}:${head}`,
          base,
          draft: options.isDraft ?? false,
        },
        token,
      });
      const made = objectOf(expectStatus(201, answer));
      const number = Number(made.number);
      const madeBase = isObject(made.base) ? String(made.base.sha) : '';
      const pull: PullState = {
        repository,
        number,
        headSha,
        baseRef: base,
        baseSha: options.baseSha ?? madeBase,
        mergeSha,
        isHeadRepositoryGone: false,
        commits: [],
        files: [],
        events: [],
      };
      state.pulls.set(`${repository}#${number}`, pull);
      await refresh(pull);
      return number;
    },
    movePullRequest: async (number, headSha, more = {}) => {
      const pull = pullOf(number);
      const { head } = objectOf(await ask('GET', `/repos/${pull.repository}/pulls/${number}`, 'octocat'));
      if (!isObject(head)) throw new TypeError(`pull request ${number} has no head`);
      const headRepository = isObject(head.repo) ? String(head.repo.full_name) : pull.repository;
      const folder = state.folders.get(pull.repository);
      if (folder !== undefined) await replayCommits(folder, [headSha], target(headRepository));
      await pointRef(target(headRepository), `refs/heads/${head.ref}`, headSha);
      pull.headSha = headSha;
      pull.baseSha = more.baseSha ?? pull.baseSha;
      pull.mergeSha = more.mergeSha === undefined ? pull.mergeSha : more.mergeSha;
      await refresh(pull);
    },
    pullRequest: async (number) =>
      objectOf(await ask('GET', `/repos/${defaultRepository()}/pulls/${number}`, 'octocat')),
    comments: async (number) => {
      const comments: StoredComment[] = [];
      for (let page = 1; ; page += 1) {
        const path = `/repos/${defaultRepository()}/issues/${number}/comments?per_page=100&page=${page}`;
        const { body } = expectStatus(200, await ask('GET', path, 'octocat'));
        if (!Array.isArray(body) || body.length === 0) return comments;
        comments.push(...body.map(commentOf));
      }
    },
    addComment: async (number, body, as = 'octocat') => {
      const path = `/repos/${defaultRepository()}/issues/${number}/comments`;
      return Number(objectOf(expectStatus(201, await ask('POST', path, as, { body }))).id);
    },
    editComment: async (id, body) => {
      const path = `/repos/${defaultRepository()}/issues/comments/${id}`;
      expectStatus(200, await ask('PATCH', path, 'octocat', { body }));
    },
    deleteComment: async (id) => {
      expectStatus(
        204,
        await ask('DELETE', `/repos/${defaultRepository()}/issues/comments/${id}`, 'octocat'),
      );
    },
    removeLabel: async (number, name, as = 'octocat') => {
      const repository = defaultRepository();
      const path = `/repos/${repository}/issues/${number}/labels/${encodeURIComponent(name)}`;
      expectStatus(200, await ask('DELETE', path, as));
      const actor = identities[as].login;
      addLabelEvent(state, { repository, number, event: 'unlabeled', label: name, actor });
    },
    addLabel: async (number, name, as = 'octocat') => {
      const repository = defaultRepository();
      const path = `/repos/${repository}/issues/${number}/labels`;
      expectStatus(200, await ask('POST', path, as, { labels: [name] }));
      const actor = identities[as].login;
      addLabelEvent(state, { repository, number, event: 'labeled', label: name, actor });
    },
  };
}

function commentOf(value: Json): StoredComment {
  const comment = isObject(value) ? value : {};
  const user = isObject(comment.user) ? comment.user : {};
  return {
    id: Number(comment.id),
    body: String(comment.body),
    author: String(user.login),
    authorType: String(user.type),
    createdAt: String(comment.created_at),
    updatedAt: String(comment.updated_at),
  };
}

function objectOf({ body }: Answer): JsonObject {
  if (!isObject(body)) throw new TypeError(`the emulator answered ${JSON.stringify(body)}`);
  return body;
}

/** The answer, when it has the status. @throws otherwise */
export function expectStatus(status: number, answer: Answer): Answer {
  if (answer.status === status) return answer;
  throw new Error(
    `the emulator answered ${answer.status}, expected ${status}: ${JSON.stringify(answer.body)}`,
  );
}
