import { RequestError } from '@octokit/request-error';
import type { Octokit } from '@octokit/rest';
import { z } from 'zod';
import type {
  ListedFile,
  RemoteEntry,
  RemotePullRequest,
  RemoteRepository,
} from '../../app/report-run/remote-repository.ts';
import { attempt } from './github-failure.ts';
import { type ClientOptions, octokitClient } from './octokit-client.ts';
import { ownerAndName } from './owner-and-name.ts';

const sha = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const pullAnswer = z.object({
  number: z.int().positive(),
  state: z.string(),
  user: z.object({ login: z.string() }).nullish(),
  head: z.object({ sha, ref: z.string(), repo: z.object({ id: z.int() }).nullable() }),
  base: z.object({ ref: z.string(), repo: z.object({ id: z.int() }) }),
});
const compareAnswer = z.object({ base_commit: z.object({ sha }), merge_base_commit: z.object({ sha }) });
const fileAnswer = z.object({ filename: z.string(), previous_filename: z.string().optional() });
const treeAnswer = z.object({
  truncated: z.boolean(),
  tree: z.array(
    z.object({
      path: z.string(),
      mode: z.string(),
      type: z.string(),
      sha,
      size: z.number().optional(),
    }),
  ),
});
const statusAnswer = z.object({ context: z.string() });
/** A folder, a link or a submodule is none. */
const fileContent = z.object({ type: z.literal('file'), content: z.string(), encoding: z.literal('base64') });
const blobAnswer = z.object({ content: z.string(), encoding: z.enum(['base64', 'utf-8']) });

const [readPulls, readContents, writeStatuses] = ['pull-requests: read', 'contents: read', 'statuses: write'];

/**
 * One repository over GitHub's API.
 *
 * @param repository - `owner/name`
 */
export async function nodeRemoteRepository(
  repository: string,
  options: ClientOptions,
): Promise<RemoteRepository> {
  const at = ownerAndName(repository);
  // Its one write, the commit status, need not keep the comment waiting.
  const client = await octokitClient({ ...options, pace: 'status' });
  return {
    pullRequest: (number) =>
      attempt('show the pull request', readPulls, async () => {
        const answer = await client.rest.pulls.get({ ...at, pull_number: number });
        return pullOf(answer.data);
      }),
    openPullRequests: () => openPulls(client, at),
    meet: (baseBranch, headSha) =>
      attempt('compare the pull request with its base', readContents, async () => {
        const basehead = `${baseBranch}...${headSha}`;
        const answer = await client.rest.repos.compareCommitsWithBasehead({ ...at, basehead, per_page: 1 });
        const { base_commit, merge_base_commit } = compareAnswer.parse(answer.data);
        return { baseSha: base_commit.sha, mergeBaseSha: merge_base_commit.sha };
      }),
    changedFiles: (pullRequest) =>
      attempt('list the files of the pull request', readPulls, async () => {
        const rows = await client.paginate(client.rest.pulls.listFiles, {
          ...at,
          pull_number: pullRequest,
          per_page: 100,
        });
        return rows.map(listedFile);
      }),
    tree: (commit) =>
      attempt('list the files of a commit', readContents, async () => {
        const answer = await client.rest.git.getTree({ ...at, tree_sha: commit, recursive: 'true' });
        const { tree, truncated } = treeAnswer.parse(answer.data);
        return { entries: tree.flatMap(entryOf), isCut: truncated };
      }),
    file: (path, commit) =>
      attempt('show a file', readContents, async () => {
        const answer = await client.rest.repos
          .getContent({ ...at, path, ref: commit })
          .catch((error: unknown) => {
            if (error instanceof RequestError && error.status === 404) return null;
            throw error;
          });
        const file = fileContent.safeParse(answer?.data);
        return file.success ? Buffer.from(file.data.content, file.data.encoding) : null;
      }),
    blob: (objectId) =>
      attempt('show a file', readContents, async () => {
        const answer = await client.rest.git.getBlob({ ...at, file_sha: objectId });
        const { content, encoding } = blobAnswer.parse(answer.data);
        return Buffer.from(content, encoding);
      }),
    statusContexts: (commit) =>
      attempt('list the statuses of a commit', 'statuses: read', async () => {
        const answer = await client.rest.repos.listCommitStatusesForRef({
          ...at,
          ref: commit,
          per_page: 100,
        });
        return z
          .array(statusAnswer)
          .parse(answer.data)
          .map(({ context }) => context);
      }),
    setStatus: (commit, { context, state, description, targetUrl }) =>
      attempt('take the commit status', writeStatuses, async () => {
        await client.rest.repos.createCommitStatus({
          ...at,
          sha: commit,
          state,
          context,
          description,
          ...(targetUrl === null ? {} : { target_url: targetUrl }),
        });
      }),
  };
}

async function* openPulls(
  client: Octokit,
  at: { readonly owner: string; readonly repo: string },
): AsyncIterable<RemotePullRequest> {
  const list = client.rest.pulls.list;
  const pages = client.paginate.iterator(list, { ...at, state: 'open', per_page: 100 });
  const iterator = pages[Symbol.asyncIterator]();
  for (;;) {
    const page = await attempt('list the pull requests', readPulls, () => iterator.next());
    if (page.done === true) return;
    yield* page.value.data.map(pullOf);
  }
}

function pullOf(answer: unknown): RemotePullRequest {
  const { number, state, user, head, base } = pullAnswer.parse(answer);
  return {
    number,
    isOpen: state === 'open',
    headSha: head.sha,
    headRepositoryId: head.repo?.id ?? null,
    headBranch: head.ref,
    baseBranch: base.ref,
    isFork: head.repo?.id !== base.repo.id,
    isDependabot: user?.login === 'dependabot[bot]',
  };
}

function listedFile(answer: unknown): ListedFile {
  const { filename, previous_filename: previousPath } = fileAnswer.parse(answer);
  return { path: filename, ...(previousPath === undefined ? {} : { previousPath }) };
}

function entryOf({
  path,
  mode,
  type,
  sha: objectId,
  size,
}: z.infer<typeof treeAnswer>['tree'][number]): RemoteEntry[] {
  if (type === 'tree') return [];
  const kind = type === 'commit' ? 'submodule' : mode === '120000' ? 'link' : 'file';
  return [{ path, objectId, kind, sizeBytes: size ?? null }];
}
