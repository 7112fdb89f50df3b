import { spawn } from 'node:child_process';
import { git, testEnvironment } from '../git-repository.ts';
import { isObject, type Json } from './http.ts';
import type { GitHubState, Upstream } from './state.ts';

/** Where objects go. */
export interface ReplayTarget {
  readonly repository: string;
  readonly state: GitHubState;
  readonly upstream: Upstream;
  /** Token that may write there. */
  readonly token: string;
}

interface GitObject {
  readonly sha: string;
  readonly type: string;
  readonly content: Buffer;
}

/**
 * Sends everything that refs of a local repository reach through the Git Data API, and points refs of the same names at
 * the same commits. SHAs stay git's own.
 *
 * @param refs - full names, such as `refs/heads/main`
 * @throws when an object arrives under another SHA
 */
export async function replayRefs(
  folder: string,
  refs: readonly string[],
  target: ReplayTarget,
): Promise<void> {
  const { repository, state } = target;
  const shas = await Promise.all(refs.map((ref) => git(folder, 'rev-parse', `${ref}^{commit}`)));
  await replayCommits(folder, shas, target);
  for (const [index, ref] of refs.entries()) await pointRef(target, ref, shas[index] ?? '');
  state.folders.set(repository, folder);
}

/** Sends everything that commits reach, without a ref. */
export async function replayCommits(
  folder: string,
  commits: readonly string[],
  target: ReplayTarget,
): Promise<void> {
  const { repository, state } = target;
  const names = await git(folder, 'rev-list', '--objects', '--no-object-names', ...commits);
  const missing = names
    .split('\n')
    .filter((sha) => sha !== '' && !state.replayed.has(`${repository}@${sha}`));
  if (missing.length === 0) return;
  const objects = await readObjects(folder, missing);
  const bySha = new Map(objects.map((object) => [object.sha, object]));
  const sent = new Set<string>();
  const send = async (object: GitObject): Promise<void> => {
    if (sent.has(object.sha)) return;
    sent.add(object.sha);
    // What an object names must be there before it.
    for (const sha of needsOf(object)) {
      const needed = bySha.get(sha);
      if (needed !== undefined) await send(needed);
    }
    await post(object, target);
    state.replayed.add(`${repository}@${object.sha}`);
  };
  for (const object of objects) await send(object);
}

/** Points a ref at a commit, whether it was there or not. */
export async function pointRef(
  { repository, upstream, token }: ReplayTarget,
  ref: string,
  sha: string,
): Promise<void> {
  const path = `/repos/${repository}/git/${ref.split('/').map(encodeURIComponent).join('/')}`;
  const moved = await upstream('PATCH', path, { body: { sha, force: true }, token });
  if (moved.status === 200) return;
  const made = await upstream('POST', `/repos/${repository}/git/refs`, { body: { ref, sha }, token });
  if (made.status !== 201) throw new Error(`${ref} of ${repository}: ${JSON.stringify(made.body)}`);
}

async function post(object: GitObject, { repository, upstream, token }: ReplayTarget): Promise<void> {
  const [kind, body] = requestOf(object);
  const answer = await upstream('POST', `/repos/${repository}/git/${kind}`, { body, token });
  const sha = isObject(answer.body) ? answer.body.sha : undefined;
  if (sha !== object.sha)
    throw new Error(`${object.type} ${object.sha} became ${sha ?? JSON.stringify(answer.body)}`);
}

function requestOf(object: GitObject): readonly [kind: string, body: Json] {
  if (object.type === 'blob')
    return ['blobs', { content: object.content.toString('base64'), encoding: 'base64' }];
  if (object.type === 'tree') return ['trees', { tree: treeEntries(object.content) }];
  return ['commits', commitRequest(object.content.toString('utf8'))];
}

function needsOf({ type, content }: GitObject): readonly string[] {
  if (type === 'tree') return treeEntries(content).map(({ sha }) => sha);
  if (type === 'blob') return [];
  const { tree, parents } = commitRequest(content.toString('utf8'));
  return [tree, ...parents];
}

type TreeEntry = {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
};

function treeEntries(content: Buffer): readonly TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let start = 0; start < content.length; ) {
    const space = content.indexOf(0x20, start);
    const end = content.indexOf(0, space);
    const mode = content.toString('latin1', start, space).padStart(6, '0');
    const path = content.toString('utf8', space + 1, end);
    const sha = content.toString('hex', end + 1, end + 21);
    const type = mode === '040000' ? 'tree' : mode === '160000' ? 'commit' : 'blob';
    entries.push({ path, mode, type, sha });
    start = end + 21;
  }
  return entries;
}

type CommitRequest = {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: Json;
  readonly committer: Json;
};

function commitRequest(content: string): CommitRequest {
  const end = content.indexOf('\n\n');
  const headers = content
    .slice(0, end)
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const);
  const all = (name: string): readonly string[] =>
    headers.filter(([key]) => key === name).map(([, value]) => value);
  return {
    tree: all('tree')[0] ?? '',
    parents: all('parent'),
    message: content.slice(end + 2),
    author: person(all('author')[0] ?? ''),
    committer: person(all('committer')[0] ?? ''),
  };
}

/** `Name <email> seconds +hhmm` with the date as the API takes it: local time and its offset. */
function person(line: string): Json {
  const [, name = '', email = '', seconds = '0', sign = '+', hours = '00', minutes = '00'] =
    /^(.*) <(.*)> (\d+) ([+-])(\d\d)(\d\d)$/.exec(line) ?? [];
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60;
  const local = new Date((Number(seconds) + offset) * 1000).toISOString().slice(0, 19);
  return { name, email, date: `${local}${sign}${hours}:${minutes}` };
}

/** Reads objects in one process, in the order of their names. */
async function readObjects(folder: string, shas: readonly string[]): Promise<readonly GitObject[]> {
  const child = spawn('git', ['cat-file', '--batch'], {
    cwd: folder,
    env: testEnvironment(),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(`${shas.join('\n')}\n`);
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) chunks.push(chunk);
  const output = Buffer.concat(chunks);
  const objects: GitObject[] = [];
  for (let start = 0; start < output.length; ) {
    const lineEnd = output.indexOf(0x0a, start);
    const [sha = '', type = '', size = '0'] = output.toString('latin1', start, lineEnd).split(' ');
    const contentEnd = lineEnd + 1 + Number(size);
    objects.push({ sha, type, content: output.subarray(lineEnd + 1, contentEnd) });
    start = contentEnd + 1;
  }
  return objects;
}
