import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fieldsOf, listTree } from './read-tree.ts';
import { locateRepository, type Repository } from './repository.ts';
import type { RunGit } from './run-git.ts';

/** A submodule of a commit that the user has checked out. */
export interface Submodule {
  readonly path: string;
  /** The commit it stands at. */
  readonly objectId: string;
  /** The user's own clone of it. */
  readonly source: Repository;
}

/** What it takes to find a submodule's repository. */
export interface SubmoduleSearch {
  readonly run: RunGit;
  /** `GITHUB_WORKSPACE` */
  readonly workspace: string | undefined;
}

/**
 * The submodules of a commit that are checked out in the user's working tree, at the same path or, when it moved, under
 * the same name. Others are left out: a side has what the workspace has.
 */
export async function submodulesOf(
  search: SubmoduleSearch,
  repository: Repository,
  sha: string,
): Promise<readonly Submodule[]> {
  if (!repository.hasWorkingTree) return [];
  const links = (await listTree(repository, sha)).filter((entry) => entry.kind === 'submodule');
  if (links.length === 0) return [];
  const names = await namesByPath(repository, ['--blob', `${sha}:.gitmodules`]);
  const present = await namesByPath(repository, ['--file', join(repository.root, '.gitmodules')]);
  const found: Submodule[] = [];
  for (const { path, objectId } of links) {
    const name = names.get(path);
    const moved = [...present].flatMap(([place, other]) => (other === name ? [place] : []));
    const source = await firstCheckedOut(search, repository, [path, ...moved]);
    if (source !== null) found.push({ path, objectId, source });
  }
  return found;
}

async function namesByPath(
  repository: Repository,
  source: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const output = await repository.run(
    ['config', '-z', ...source, '--get-regexp', '^submodule\\..*\\.path$'],
    {
      accept: [0, 1, 128],
    },
  );
  return new Map(
    fieldsOf(output.stdout).map((field) => {
      const end = field.indexOf('\n');
      const name = field.slice('submodule.'.length, end).replace(/\.path$/, '');
      return [field.slice(end + 1), name];
    }),
  );
}

async function firstCheckedOut(
  search: SubmoduleSearch,
  repository: Repository,
  paths: readonly string[],
): Promise<Repository | null> {
  for (const path of paths) {
    const folder = join(repository.root, path);
    if (!existsSync(join(folder, '.git'))) continue;
    const source = await locateRepository(search.run, folder, search.workspace);
    if (realpathSync(source.root) === realpathSync(folder)) return source;
  }
  return null;
}
