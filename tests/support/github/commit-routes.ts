import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { git } from '../git-repository.ts';
import { type Answer, isObject, type Json, type JsonObject } from './http.ts';
import { type Call, notFound, type Route } from './state.ts';

/** The local repository in which commits of forks lie too, as all of a network share their objects on GitHub. */
function folderOf({ state, repository }: Call): string | undefined {
  return state.folders.get(repository);
}

/** Output of git; null where it fails, as for a commit that is not there. */
function tried(folder: string, ...args: readonly string[]): Promise<string | null> {
  return git(folder, ...args).catch(() => null);
}

async function commitObject(call: Call, sha: string): Promise<JsonObject | null> {
  const { status, body } = await call.ask('GET', `/repos/${call.repository}/commits/${sha}`);
  return status === 200 && isObject(body) ? body : null;
}

/** `base...head`, without the commits and files in between: nobody here reads them. */
async function compare(call: Call): Promise<Answer> {
  const folder = folderOf(call);
  const [base = '', head = ''] = (call.params.basehead ?? '').split('...');
  if (folder === undefined) return notFound;
  const baseSha =
    (await tried(folder, 'rev-parse', '--verify', '--quiet', `refs/heads/${base}^{commit}`)) ??
    (await tried(folder, 'rev-parse', '--verify', '--quiet', `${base}^{commit}`));
  if (baseSha === null) return notFound;
  const mergeBase = await tried(folder, 'merge-base', baseSha, head);
  if (mergeBase === null) return notFound;
  const counts = (await git(folder, 'rev-list', '--left-right', '--count', `${baseSha}...${head}`)).split(
    '\t',
  );
  const [behind = 0, ahead = 0] = counts.map(Number);
  const [baseCommit, mergeCommit] = [await commitObject(call, baseSha), await commitObject(call, mergeBase)];
  if (baseCommit === null || mergeCommit === null) return notFound;
  const html = `https://github.com/${call.repository}/compare/${base}...${head}`;
  const url = `${call.state.address}/repos/${call.repository}/compare/${base}...${head}`;
  const status =
    ahead > 0 && behind > 0 ? 'diverged' : ahead > 0 ? 'ahead' : behind > 0 ? 'behind' : 'identical';
  const body: JsonObject = {
    ...{ url, html_url: html, permalink_url: html, diff_url: `${html}.diff`, patch_url: `${html}.patch` },
    ...{ base_commit: baseCommit, merge_base_commit: mergeCommit, status },
    ...{ ahead_by: ahead, behind_by: behind, total_commits: ahead, commits: [], files: [] },
  };
  return { status: 200, body };
}

/** All files of a commit, or of a tree; cut after so many entries where a test says so. */
async function tree(call: Call): Promise<Answer> {
  const folder = folderOf(call);
  const { sha = '' } = call.params;
  const listing =
    folder === undefined ? null : await tried(folder, 'ls-tree', '-r', '-t', '-l', '-z', '--full-tree', sha);
  if (listing === null) return notFound;
  const url = `${call.state.address}/repos/${call.repository}/git`;
  const entries = listing.split('\0').flatMap((line): Json[] => {
    const found = /^(\d+) (\w+) ([0-9a-f]+) +(-|\d+)\t([\s\S]+)$/.exec(line);
    if (found === null) return [];
    const [, mode = '', type = '', object = '', size = '', path = ''] = found;
    const bytes = size === '-' ? {} : { size: Number(size) };
    return [{ path, mode, type, sha: object, ...bytes, url: `${url}/${type}s/${object}` }];
  });
  const most = call.state.mostTreeEntries;
  const truncated = entries.length > most;
  const body = { sha, url: `${url}/trees/${sha}`, tree: entries.slice(0, most), truncated };
  return { status: 200, body };
}

async function bytesOf(folder: string, sha: string): Promise<Buffer | null> {
  const options = { cwd: folder, encoding: 'buffer', maxBuffer: 1 << 28 } as const;
  try {
    return (await promisify(execFile)('git', ['cat-file', 'blob', sha], options)).stdout;
  } catch {
    return null;
  }
}

async function blob(call: Call): Promise<Answer> {
  const folder = folderOf(call);
  const { sha = '' } = call.params;
  const bytes = folder === undefined ? null : await bytesOf(folder, sha);
  if (bytes === null) return notFound;
  const url = `${call.state.address}/repos/${call.repository}/git/blobs/${sha}`;
  return {
    status: 200,
    body: {
      sha,
      node_id: `B_${sha}`,
      size: bytes.length,
      url,
      content: bytes.toString('base64'),
      encoding: 'base64',
    },
  };
}

/** Git objects of pull requests, forks' too, which the emulator keeps in the fork alone. */
export const commitRoutes: readonly Route[] = [
  { method: 'GET', path: '/repos/:owner/:repo/compare/:basehead', handle: compare },
  { method: 'GET', path: '/repos/:owner/:repo/git/trees/:sha', handle: tree },
  { method: 'GET', path: '/repos/:owner/:repo/git/blobs/:sha', handle: blob },
];
