import { GitError } from '../../core/model/program-error.ts';
import { type Access, ensureCommit, type Remote } from './remote.ts';
import type { Repository } from './repository.ts';
import { findCommit, isFullSha, shortName } from './revision.ts';

/**
 * The commit that a person's revision names: here, as the remote's branch, or fetched from the remote.
 *
 * @throws GitError when no such commit is found
 */
export async function namedCommit(
  repository: Repository,
  remote: Remote | null,
  revision: string,
  access: Access,
): Promise<string> {
  const here = await findCommit(repository, revision);
  if (here !== null) return here;
  if (isFullSha(revision)) {
    await ensureCommit(repository, remote, revision, access);
    return revision;
  }
  if (remote !== null) {
    const branch = branchName(revision, remote.name);
    const tracked = await findCommit(repository, `refs/remotes/${remote.name}/${branch}`);
    if (tracked !== null) return tracked;
    const sha = await listedCommit(remote, branch);
    if (sha !== null) {
      await ensureCommit(repository, remote, sha, access);
      return sha;
    }
  }
  throw new GitError(
    'unknown-revision',
    `${JSON.stringify(shortName(revision))} names no commit${remote === null ? '' : `, here or at ${remote.name}`}.`,
    'Check the spelling, or name the full SHA of the commit.',
  );
}

function branchName(revision: string, remote: string): string {
  const prefixes = [`refs/remotes/${remote}/`, `remotes/${remote}/`, `${remote}/`, 'refs/heads/'];
  const prefix = prefixes.find((start) => revision.startsWith(start)) ?? '';
  return revision.slice(prefix.length);
}

/** A branch or a tag as the remote has it; null = it has neither, or does not answer. */
async function listedCommit(remote: Remote, name: string): Promise<string | null> {
  // A pattern, to ls-remote: signs of one are in no branch name.
  if (/[*?[\]\\\s~^:]/.test(name)) return null;
  const branch = `refs/heads/${name}`;
  const tag = name.startsWith('refs/') ? name : `refs/tags/${name}`;
  const lines = await remote.list(branch, tag, `${tag}^{}`).catch((error: unknown) => {
    if (error instanceof GitError) return [];
    throw error;
  });
  const listed = new Map(
    lines.map((line) => {
      const [sha = '', ref = ''] = line.split('\t');
      return [ref, sha];
    }),
  );
  return listed.get(branch) ?? listed.get(`${tag}^{}`) ?? listed.get(tag) ?? null;
}
