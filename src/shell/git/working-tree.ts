import { copyFile, mkdtemp, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { GitError } from '../../core/model/program-error.ts';
import { fieldsOf } from './read-tree.ts';
import type { Repository } from './repository.ts';
import { headCommit } from './revision.ts';

/** Files that differ from HEAD, in the index or in the working tree, or that git does not know. */
export async function uncommittedPaths(repository: Repository): Promise<readonly string[]> {
  const output = await repository.run([
    ...['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames'],
    ...['--ignore-submodules=none', '--no-branch'],
  ]);
  return fieldsOf(output.stdout).map((field) => field.slice(3));
}

/**
 * A commit of the working tree as it is, on top of HEAD: what `git add --all` and a commit would make. Its objects are
 * written; no ref points at it, and index, stash and reflogs stay. The same files on the same HEAD give the same SHA.
 *
 * @throws GitError when there is no commit yet, or no working tree
 */
export async function snapshotWorkingTree(repository: Repository): Promise<string> {
  if (!repository.hasWorkingTree) {
    throw new GitError(
      'no-working-tree',
      'This repository has no working tree.',
      'Run it in a clone that has its files checked out.',
    );
  }
  const parent = await headCommit(repository);
  const folder = await mkdtemp(join(tmpdir(), 'eval-envelope-index-'));
  try {
    const index = join(folder, 'index');
    await copyIndex(repository, index);
    const tree = await treeOfFiles(repository, index);
    return await commitTree(repository, tree, parent);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The user's index carries what `add` needs to be quick, and which files a sparse checkout leaves out. */
async function copyIndex(repository: Repository, target: string): Promise<void> {
  const source = resolve(repository.root, await repository.text(['rev-parse', '--git-path', 'index']));
  try {
    await copyFile(source, target);
    // Git trusts a file's size and time only where the index is younger than the file. The copy must not look younger than
    // the original is, or an edit of the same size in the same tick as the last commit is not seen.
    const { atime, mtime } = await stat(source);
    await utimes(target, atime, new Date(mtime.getTime() - 1000));
  } catch (error) {
    // No index: a clone whose files were never checked out.
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}

async function treeOfFiles(repository: Repository, index: string): Promise<string> {
  const variables = { GIT_INDEX_FILE: index };
  // A split index would write its shared half beside the user's own.
  const config = [
    { key: 'core.splitIndex', value: 'false' },
    { key: 'core.safecrlf', value: 'false' },
    { key: 'advice.addEmbeddedRepo', value: 'false' },
  ];
  await repository.run(['add', '--all', '--', '.'], { variables, config });
  return repository.text(['write-tree'], { variables, config });
}

async function commitTree(repository: Repository, tree: string, parent: string): Promise<string> {
  const date = await dateOf(repository, parent);
  const variables = {
    GIT_AUTHOR_NAME: 'Eval Envelope',
    GIT_AUTHOR_EMAIL: 'eval-envelope@localhost',
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: 'Eval Envelope',
    GIT_COMMITTER_EMAIL: 'eval-envelope@localhost',
    GIT_COMMITTER_DATE: date,
  };
  const config = [{ key: 'i18n.commitEncoding', value: 'utf-8' }];
  const args = ['commit-tree', '--no-gpg-sign', '-p', parent, '-m', 'Working tree', tree];
  return repository.text(args, { variables, config });
}

/** When HEAD was committed, so that the snapshot's SHA depends on nothing else than content. */
async function dateOf(repository: Repository, sha: string): Promise<string> {
  const text = await repository.text(['cat-file', 'commit', sha]);
  const [, seconds = '0', zone = '+0000'] = /^committer .* (\d+) ([+-]\d{4})$/m.exec(text) ?? [];
  return `@${seconds} ${zone}`;
}
