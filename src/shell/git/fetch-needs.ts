import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GitError } from '../../core/model/program-error.ts';
import { listTree } from './read-tree.ts';
import { type Access, ensureCommit, type Remote, remoteOf } from './remote.ts';
import type { Repository } from './repository.ts';
import { makeSideRepository } from './side-repository.ts';
import { type SubmoduleSearch, submodulesOf } from './submodules.ts';

/**
 * Fetches what checking the commits out will need and is not here: the objects a partial clone left out, commits of
 * submodules that are checked out, files in LFS. It is done before any code of the repository runs, because the token is
 * handed over here. What cannot be had is not an error yet: the checkout says it, if it comes to that.
 */
export async function fetchNeeds(
  search: SubmoduleSearch,
  repository: Repository,
  shas: readonly string[],
  access: Access,
): Promise<void> {
  const remote = await remoteOf(repository, access);
  for (const sha of shas) {
    if (remote !== null && (await isPartial(repository))) {
      await tolerate(() => fetchMissing(repository, remote, sha));
    }
    for (const { source, objectId } of await submodulesOf(search, repository, sha)) {
      await tolerate(async () => {
        await ensureCommit(source, await remoteOf(source, access), objectId, { ...access, ref: undefined });
        await fetchNeeds(search, source, [objectId], access);
      });
    }
    if (remote !== null && (await mentionsLfs(repository, sha))) {
      await tolerate(() => fetchLfs(search, repository, remote, sha));
    }
  }
}

async function tolerate(action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
  }
}

async function isPartial(repository: Repository): Promise<boolean> {
  const pattern = '^(remote\\..*\\.promisor|extensions\\.partialclone)$';
  const output = await repository.run(['config', '--get-regexp', pattern], { accept: [0, 1] });
  return output.stdout.length > 0;
}

/** Two rounds bring trees, then files. */
const rounds = 3;

async function fetchMissing(repository: Repository, remote: Remote, sha: string): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const listed = await repository.text([
      ...['rev-list', '--objects', '--no-object-names', '--missing=print', '--no-walk', sha],
    ]);
    const missing = listed.split('\n').flatMap((line) => (line.startsWith('?') ? [line.slice(1)] : []));
    if (missing.length === 0) return;
    await remote.fetch(missing, ['--filter=blob:none']);
  }
}

async function mentionsLfs(repository: Repository, sha: string): Promise<boolean> {
  const files = (await listTree(repository, sha)).filter(
    ({ path, kind }) => kind === 'file' && (path === '.gitattributes' || path.endsWith('/.gitattributes')),
  );
  for (const { objectId } of files) {
    if (/filter=lfs\b/.test(await repository.text(['cat-file', 'blob', objectId]))) return true;
  }
  return false;
}

/** From a repository of our own, since git-lfs notes what it learns of a server in the config of the one it runs in. */
async function fetchLfs(
  search: SubmoduleSearch,
  repository: Repository,
  remote: Remote,
  sha: string,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'eval-envelope-lfs-'));
  try {
    const side = await makeSideRepository(search.run, repository, folder);
    await side.run(['lfs', 'fetch', 'origin', sha], { config: remote.credentials });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
