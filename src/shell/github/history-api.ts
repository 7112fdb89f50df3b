import { createHash } from 'node:crypto';
import type { Octokit } from '@octokit/rest';
import { z } from 'zod';
import type { History, HistoryChange } from '../../app/history/history.ts';
import { historyReadme } from '../history/history-readme.ts';
import { type ObjectAt, type PlannedEdit, planAdditions, planEdits } from '../history/plan-edits.ts';
import { type Patience, tryAgain, usualPatience } from '../history/try-again.ts';
import { historyApiFailure, isRace, isStatus } from './history-api-failure.ts';
import { type ClientOptions, octokitClient } from './octokit-client.ts';
import { ownerAndName } from './owner-and-name.ts';

const refAnswer = z.object({ object: z.object({ sha: z.string() }) });
const shaAnswer = z.object({ sha: z.string() });
const commitAnswer = z.object({ sha: z.string(), tree: z.object({ sha: z.string() }) });

/** The branch as it is now. */
interface ApiTip {
  readonly sha: string;
  readonly tree: string;
}

/**
 * A history that is written through the Git Data API: commits that an App or the token of a workflow makes there without
 * naming an author are signed by GitHub. It is read as `reader` reads it, since one fetch costs less than a request a file.
 *
 * @param place - `repository` is `owner/name`
 */
export async function historyApi(
  reader: History,
  { repository, branch }: { readonly repository: string; readonly branch: string },
  options: ClientOptions,
  patience: Patience = usualPatience,
): Promise<History> {
  const client = await octokitClient(options);
  const at = ownerAndName(repository);
  const blobs = new WeakMap<Uint8Array, Promise<string>>();
  const write = (
    message: string,
    plan: (objectAt: ObjectAt) => Promise<readonly PlannedEdit[]>,
  ): Promise<HistoryChange> => {
    /** A commit whose ref got no answer: it may have arrived. */
    let pending: HistoryChange | null = null;
    return tryAgain(
      async () => {
        try {
          const tip = await readTip(client, at, branch);
          const edits = await plan((path) => objectAt(client, at, path, tip));
          if (edits.length === 0) return pending ?? { added: 0, commit: null };
          const commit = await makeCommit(client, at, { tip, edits, message, blobs });
          pending = { added: edits.filter(({ isNew }) => isNew).length, commit };
          if (await moveBranch(client, at, branch, tip, commit)) return pending;
          pending = null;
          return null;
        } catch (error) {
          throw historyApiFailure(error, branch);
        }
      },
      branch,
      patience,
    );
  };
  // What was read before a write is not what is there behind it.
  const written = async (change: HistoryChange): Promise<HistoryChange> => {
    await reader.close();
    return change;
  };
  return {
    list: reader.list,
    read: reader.read,
    close: reader.close,
    add: async (files, message) =>
      written(await write(message, (there) => planAdditions(files, there, blobId))),
    edit: async (edits, message) => written(await write(message, (there) => planEdits(edits, there, blobId))),
  };
}

type Place = ReturnType<typeof ownerAndName>;

async function readTip(client: Octokit, at: Place, branch: string): Promise<ApiTip | null> {
  try {
    const ref = await client.rest.git.getRef({ ...at, ref: `heads/${branch}` });
    const { sha } = refAnswer.parse(ref.data).object;
    const commit = await client.rest.git.getCommit({ ...at, commit_sha: sha });
    return { sha, tree: commitAnswer.parse(commit.data).tree.sha };
  } catch (error) {
    // An unknown repository answers so too; that shows at the first write.
    if (isStatus(error, 404)) return null;
    throw error;
  }
}

async function objectAt(
  client: Octokit,
  at: Place,
  path: string,
  tip: ApiTip | null,
): Promise<string | null> {
  if (tip === null) return null;
  try {
    const { data } = await client.rest.repos.getContent({ ...at, path, ref: tip.sha });
    // A folder is answered by a list.
    return Array.isArray(data) ? 'folder' : shaAnswer.parse(data).sha;
  } catch (error) {
    if (isStatus(error, 404)) return null;
    throw error;
  }
}

async function makeCommit(
  client: Octokit,
  at: Place,
  {
    tip,
    edits,
    message,
    blobs,
  }: {
    readonly tip: ApiTip | null;
    readonly edits: readonly PlannedEdit[];
    readonly message: string;
    readonly blobs: WeakMap<Uint8Array, Promise<string>>;
  },
): Promise<string> {
  const first = tip === null ? [{ path: historyReadme.path, after: historyReadme.content }] : [];
  const tree: { path: string; mode: '100644'; type: 'blob'; sha: string | null }[] = [];
  for (const { path, after } of [...edits, ...first]) {
    const sha = after === null ? null : await storeBlob(client, at, after, blobs);
    tree.push({ path, mode: '100644', type: 'blob', sha });
  }
  const made = await client.rest.git.createTree({
    ...at,
    tree,
    ...(tip === null ? {} : { base_tree: tip.tree }),
  });
  const commit = await client.rest.git.createCommit({
    ...at,
    message,
    tree: shaAnswer.parse(made.data).sha,
    parents: tip === null ? [] : [tip.sha],
  });
  return shaAnswer.parse(commit.data).sha;
}

/** Stores a content, once however often a commit is tried. */
function storeBlob(
  client: Octokit,
  at: Place,
  content: Uint8Array,
  blobs: WeakMap<Uint8Array, Promise<string>>,
): Promise<string> {
  const known = blobs.get(content);
  if (known !== undefined) return known;
  const storing = client.rest.git
    .createBlob({ ...at, content: Buffer.from(content).toString('base64'), encoding: 'base64' })
    .then(({ data }) => shaAnswer.parse(data).sha);
  blobs.set(content, storing);
  storing.catch(() => blobs.delete(content));
  return storing;
}

/** Points the branch at the commit, never by force; false = another writer was first. */
async function moveBranch(
  client: Octokit,
  at: Place,
  branch: string,
  tip: ApiTip | null,
  sha: string,
): Promise<boolean> {
  try {
    if (tip === null) await client.rest.git.createRef({ ...at, ref: `refs/heads/${branch}`, sha });
    else await client.rest.git.updateRef({ ...at, ref: `heads/${branch}`, sha, force: false });
    return true;
  } catch (error) {
    if (isRace(error)) return false;
    throw error;
  }
}

/** Object id that git gives a content; repositories on GitHub use SHA-1. */
function blobId(content: Uint8Array): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}
