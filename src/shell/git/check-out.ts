import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { GitError } from '../../core/model/program-error.ts';
import type { Repository } from './repository.ts';
import { hasCommit, shortName } from './revision.ts';
import { makeSideRepository } from './side-repository.ts';
import { type Submodule, type SubmoduleSearch, submodulesOf } from './submodules.ts';

/**
 * Lays a commit out in a new folder as a repository of its own, its submodules included. Nothing is fetched but LFS files
 * that the user's storage lacks; what has to come from a remote was fetched when the change was resolved.
 *
 * @throws GitError when the commit, a submodule's commit or an LFS file is missing
 */
export async function checkOut(
  search: SubmoduleSearch,
  source: Repository,
  sha: string,
  folder: string,
): Promise<void> {
  const side = await makeSideRepository(search.run, source, folder);
  await writeFiles(side, ['checkout', '--quiet', '--force', '--detach', sha]);
  for (const submodule of await submodulesOf(search, source, sha)) {
    await checkOutSubmodule(search, submodule, folder);
  }
}

/** Lays a submodule out in the folder of its parent, where git has left an empty folder for it. */
export async function checkOutSubmodule(
  search: SubmoduleSearch,
  submodule: Submodule,
  folder: string,
): Promise<void> {
  const { path, objectId, source } = submodule;
  if (!(await hasCommit(source, objectId))) {
    throw new GitError(
      'submodule-commit-missing',
      `The submodule ${path} has no commit ${shortName(objectId)} here.`,
      'Set `submodules: recursive` and `fetch-depth: 0` at actions/checkout; on your own machine, run: git submodule foreach git fetch',
    );
  }
  const target = join(await realpath(folder), path);
  // A link in its place would lead out of the folder.
  if ((await realpath(target)) !== target) {
    throw new GitError('bad-submodule', `The submodule ${path} lies behind a link.`, 'Remove the link.');
  }
  await checkOut(search, source, objectId, target);
}

/** Runs a git command that writes files into a side, and says what to do when an object of them is missing. */
export async function writeFiles(
  side: Repository,
  args: readonly string[],
  options: { readonly input?: string; readonly variables?: Readonly<Record<string, string>> } = {},
): Promise<void> {
  try {
    await side.run(args, options);
  } catch (error) {
    throw error instanceof GitError ? await explained(side, error) : error;
  }
}

async function explained(side: Repository, error: GitError): Promise<GitError> {
  const said = error.cause instanceof Error ? error.cause.message : '';
  // A checkout has no other remote end than a filter.
  if (/filter.*lfs|lfs.*filter|the remote end hung up/i.test(said)) {
    const version = await side.run(['lfs', 'version'], { accept: [0, 1, 127, 128] });
    if (version.exitCode !== 0) {
      return new GitError(
        'lfs-not-installed',
        'The commit has files in Git LFS, and git-lfs is not installed.',
        'Install git-lfs, and set `lfs: true` at actions/checkout.',
        error,
      );
    }
    return new GitError(
      'lfs-file-missing',
      `A file in Git LFS could not be had. ${error.message}`,
      'Set `lfs: true` at actions/checkout; on your own machine, run: git lfs fetch --all',
      error,
    );
  }
  if (/unable to read (?:sha1 file|tree)|invalid object|missing (?:blob|object|tree)|promisor/i.test(said)) {
    return new GitError(
      'object-missing',
      `An object of the commit is not here. ${error.message}`,
      'In a partial clone, leave out `filter` at actions/checkout; on your own machine, run: git fetch --refetch',
      error,
    );
  }
  return error;
}
