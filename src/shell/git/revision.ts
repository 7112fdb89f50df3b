import { GitError } from '../../core/model/program-error.ts';
import type { Repository } from './repository.ts';

/** A full object name, of either hash. */
const fullName = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Whether a text is a full SHA. */
export function isFullSha(text: string): boolean {
  return fullName.test(text);
}

/**
 * The commit that a revision names in this repository; null = it names none here.
 *
 * @throws GitError when the text cannot be a revision
 */
export async function findCommit(repository: Repository, revision: string): Promise<string | null> {
  refuseOddRevision(revision);
  const output = await repository.run(
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`],
    { accept: [0, 1, 128] },
  );
  const sha = output.stdout.toString('utf8').trim();
  return isFullSha(sha) ? sha : null;
}

/** Whether a commit's object is here. */
export async function hasCommit(repository: Repository, sha: string): Promise<boolean> {
  const output = await repository.run(['cat-file', '-e', `${sha}^{commit}`], { accept: [0, 1, 128] });
  return output.exitCode === 0;
}

/** HEAD's commit. @throws GitError when there is none yet */
export async function headCommit(repository: Repository): Promise<string> {
  const sha = await findCommit(repository, 'HEAD');
  if (sha !== null) return sha;
  throw new GitError('no-commit', 'This repository has no commit yet.', 'Make a first commit.');
}

/** Name of the branch that HEAD stands on, one without a commit too; null = HEAD stands on a commit. */
export async function currentBranch(repository: Repository): Promise<string | null> {
  const output = await repository.run(['symbolic-ref', '--quiet', '--short', 'HEAD'], { accept: [0, 1] });
  const name = output.stdout.toString('utf8').trim();
  return name === '' ? null : name;
}

/**
 * The parents that a commit names, first parent first. Read from the object itself: in a shallow clone git's own
 * answers leave out the parents that were cut off.
 */
export async function parentsOf(repository: Repository, sha: string): Promise<readonly string[]> {
  const text = await repository.text(['cat-file', 'commit', sha]);
  const header = text.split('\n\n', 1)[0] ?? '';
  return header.split('\n').flatMap((line) => (line.startsWith('parent ') ? [line.slice(7)] : []));
}

/** Whether history is cut off somewhere. */
export async function isShallow(repository: Repository): Promise<boolean> {
  return (await repository.text(['rev-parse', '--is-shallow-repository'])) === 'true';
}

/** A revision as it may be shown in a message. */
export function shortName(revision: string): string {
  return isFullSha(revision) ? revision.slice(0, 12) : revision;
}

function refuseOddRevision(revision: string): void {
  if (
    revision !== '' &&
    !revision.startsWith('-') &&
    !revision.includes('\n') &&
    !revision.includes('\u0000')
  )
    return;
  throw new GitError(
    'bad-revision',
    `${JSON.stringify(revision)} is not a revision.`,
    'Name a branch, a tag or a commit; a revision does not begin with a dash.',
  );
}
