import { lstat, mkdtemp, rm, rmdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { GitError } from '../../core/model/program-error.ts';
import { checkOutSubmodule, writeFiles } from './check-out.ts';
import { fieldsOf } from './read-tree.ts';
import { ownRepository, type Repository } from './repository.ts';
import { type SubmoduleSearch, submodulesOf } from './submodules.ts';

/**
 * Makes paths in a checked-out side what they are at another commit: files, links, folders and submodules, written as that
 * commit's own `.gitattributes` say. What the commit lacks is removed. The side's HEAD and index stay.
 *
 * @param paths - from the top of the repository, with `/`; a folder stands for all that is in it
 * @param folder - made by `checkOut` from the same repository
 * @throws GitError when a path leads out of the folder or into its git folder
 */
export async function overlay(
  search: SubmoduleSearch,
  source: Repository,
  sha: string,
  paths: readonly string[],
  folder: string,
): Promise<void> {
  if (paths.length === 0) return;
  const side = ownRepository(search.run, resolve(folder));
  const wanted = paths.map((path) => safePath(path));
  const known = await pathsOf(source, sha);
  for (const path of wanted) await clear(side.root, path);
  const present = wanted.filter((path) => known.has(path));
  if (present.length === 0) return;
  const temporary = await mkdtemp(join(side.commonDir, 'overlay-'));
  try {
    const variables = { GIT_INDEX_FILE: join(temporary, 'index') };
    await side.run(['read-tree', sha], { variables });
    // Git replaces a link that stands where a folder has to be; it never writes through one.
    const input = present.map((path) => `${path}\u0000`).join('');
    const args = ['checkout', '--quiet', '--pathspec-from-file=-', '--pathspec-file-nul'];
    await writeFiles(side, args, { input, variables });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  for (const submodule of await submodulesOf(search, source, sha)) {
    const isWanted = present.some((path) => submodule.path === path || submodule.path.startsWith(`${path}/`));
    if (isWanted) await checkOutSubmodule(search, submodule, side.root);
  }
}

/** Files and folders of a commit. */
async function pathsOf(source: Repository, sha: string): Promise<ReadonlySet<string>> {
  const output = await source.run(['ls-tree', '-r', '-t', '-z', '--name-only', '--full-tree', sha]);
  return new Set(fieldsOf(output.stdout));
}

function safePath(path: string): string {
  const parts = path.replace(/\/$/, '').split('/');
  const isOdd = (part: string): boolean => ['', '.', '..', '.git', 'git~1'].includes(part.toLowerCase());
  if (!parts.some(isOdd) && !path.includes('\u0000')) return parts.join('/');
  throw new GitError(
    'bad-path',
    `${JSON.stringify(path)} is not a path inside the repository.`,
    'Write it from the top of the repository, without `.`, `..` or `.git`.',
  );
}

/** Removes what is at a path. Behind a link there is nothing of ours. */
async function clear(folder: string, path: string): Promise<void> {
  const parts = path.split('/');
  const parents = parts.slice(1).map((_, index) => join(folder, ...parts.slice(0, index + 1)));
  for (const parent of parents) {
    const kind = await lstat(parent).catch(() => null);
    if (kind === null || !kind.isDirectory()) return;
  }
  await rm(join(folder, path), { recursive: true, force: true });
  for (const parent of parents.toReversed()) {
    // A folder that still holds something stays.
    const isGone = await rmdir(parent).then(
      () => true,
      () => false,
    );
    if (!isGone) return;
  }
}
