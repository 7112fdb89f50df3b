import type { BranchLog } from '../../app/ports.ts';
import { GitError } from '../../core/model/program-error.ts';
import { fieldsOf } from './read-tree.ts';
import type { Repository } from './repository.ts';
import { currentBranch, findCommit, isShallow } from './revision.ts';

/** Commits that are read at most. */
const mostCommits = 50_000;

/**
 * The first-parent line of a branch, newest first.
 *
 * @param name - branch, tag or commit; undefined = HEAD
 * @throws GitError when it names no commit
 */
export async function branchLog(repository: Repository, name: string | undefined): Promise<BranchLog> {
  const tip = await findCommit(repository, name ?? 'HEAD');
  if (tip === null)
    throw new GitError(
      'no-commit',
      `${JSON.stringify(name ?? 'HEAD')} names no commit of this repository.`,
      'Name a branch that is here, or fetch it first.',
    );
  const output = await repository.run([
    ...['log', '--first-parent', '-z', `--max-count=${mostCommits}`, '--no-show-signature', '--no-notes'],
    ...['--encoding=UTF-8', '--format=%H %ct %P%n%B', tip],
  ]);
  const commits = fieldsOf(output.stdout).map((field) => {
    const end = field.indexOf('\n');
    const [sha = '', seconds, ...parents] = (end < 0 ? field : field.slice(0, end)).trim().split(' ');
    return { sha, parents, time: Number(seconds) * 1000, message: end < 0 ? '' : field.slice(end + 1) };
  });
  return {
    name: name ?? (await currentBranch(repository)) ?? 'HEAD',
    commit: tip,
    commits,
    isCut: commits.length === mostCommits || (await isShallow(repository)),
  };
}
