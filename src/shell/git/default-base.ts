import { GitError } from '../../core/model/program-error.ts';
import { namedCommit } from './named-commit.ts';
import { type Access, ensureCommit, isRefusal, type Remote } from './remote.ts';
import type { Repository } from './repository.ts';
import { findCommit } from './revision.ts';

/** The tip of the branch that a change is meant for. */
export interface BaseTip {
  readonly sha: string;
  /** As a reader knows it, such as `origin/main`. */
  readonly name: string;
}

const hint = 'Name the base: `--base main`, say.';

/**
 * The branch that a change is meant for, when nobody named it: the one the pull request targets (`GITHUB_BASE_REF`), else
 * the remote's default branch, else, without a remote, the local `main` or `master`.
 *
 * @throws GitError when there is none of these
 */
export async function defaultBase(
  repository: Repository,
  remote: Remote | null,
  access: Access,
  targetBranch: string | undefined,
): Promise<BaseTip> {
  if (remote === null) {
    const local = await firstOf(repository, 'refs/heads/', '');
    if (local !== null) return local;
    throw new GitError('no-base', 'There is no remote, and no branch called main or master.', hint);
  }
  if (targetBranch !== undefined && targetBranch !== '') {
    const sha = await namedCommit(repository, remote, `refs/remotes/${remote.name}/${targetBranch}`, access);
    return { sha, name: `${remote.name}/${targetBranch}` };
  }
  const known = await rememberedDefault(repository, remote);
  if (known !== null) return known;
  const asked = await askForDefault(remote);
  if (!(asked instanceof GitError)) {
    await ensureCommit(repository, remote, asked.sha, access);
    return asked;
  }
  const usual = await firstOf(repository, `refs/remotes/${remote.name}/`, `${remote.name}/`);
  if (usual !== null) return usual;
  const message = `The default branch of ${remote.name} could not be found. ${asked.message}`;
  const permission = 'Give the job `permissions: contents: read` and pass its token, or name the base.';
  throw new GitError('no-base', message, isRefusal(asked) ? permission : hint, asked);
}

/** What the clone noted as default branch; null = nothing, or the branch has been renamed since. */
export async function rememberedDefault(repository: Repository, remote: Remote): Promise<BaseTip | null> {
  const prefix = 'refs/remotes/';
  const output = await repository.run(['symbolic-ref', '--quiet', `${prefix}${remote.name}/HEAD`], {
    accept: [0, 1, 128],
  });
  const ref = output.stdout.toString('utf8').trim();
  if (!ref.startsWith(prefix)) return null;
  const sha = await findCommit(repository, ref);
  return sha === null ? null : { sha, name: ref.slice(prefix.length) };
}

/** What the remote says is its default branch. @returns an error where it does not answer, or has no commit */
export async function askForDefault(remote: Remote): Promise<BaseTip | GitError> {
  try {
    const lines = await remote.list('HEAD');
    const branch = lines.flatMap((line) => /^ref: refs\/heads\/(\S+)\tHEAD$/.exec(line)?.[1] ?? [])[0];
    const sha = lines.flatMap((line) => /^([0-9a-f]{40,64})\tHEAD$/.exec(line)?.[1] ?? [])[0];
    if (sha === undefined) return new GitError('no-base', `${remote.name} names no default branch.`, hint);
    return { sha, name: `${remote.name}/${branch ?? 'HEAD'}` };
  } catch (error) {
    if (error instanceof GitError) return error;
    throw error;
  }
}

async function firstOf(repository: Repository, prefix: string, shown: string): Promise<BaseTip | null> {
  for (const branch of ['main', 'master']) {
    const sha = await findCommit(repository, `${prefix}${branch}`);
    if (sha !== null) return { sha, name: `${shown}${branch}` };
  }
  return null;
}
