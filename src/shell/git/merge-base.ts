import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GitError } from '../../core/model/program-error.ts';
import type { Remote } from './remote.ts';
import type { Repository } from './repository.ts';
import { isShallow, shortName } from './revision.ts';

/** Commits by which a shallow history is deepened, one step after the other. */
const steps: readonly number[] = [50, 200, 1000];

const remedy = 'Set `fetch-depth: 0` at actions/checkout; on your own machine, run: git fetch --unshallow';

/** A common ancestor, and what a reader should know of how it was found. */
export interface MergeBase {
  readonly sha: string;
  readonly notes: readonly string[];
}

/**
 * The best common ancestor of two commits that are here. A shallow history is deepened until the answer is certain.
 *
 * @throws GitError when the histories are unrelated, or too shallow to tell
 */
export async function findMergeBase(
  repository: Repository,
  remote: Remote | null,
  base: string,
  head: string,
): Promise<MergeBase> {
  let found = await commonAncestor(repository, base, head);
  let failure: GitError | null = null;
  for (const step of steps) {
    if (await isSettled(repository, found, base, head)) break;
    failure = await deepen(remote, step, base, head);
    if (failure !== null) break;
    found = await commonAncestor(repository, base, head);
  }
  if (found === null) {
    const isCut = !(await isSettled(repository, null, base, head));
    throw notFound(base, head, isCut, failure);
  }
  return { sha: found, notes: (await isSettled(repository, found, base, head)) ? [] : [uncertain] };
}

const uncertain =
  'History is cut off before the merge-base is certain: base may be older than it should be. Set `fetch-depth: 0` at actions/checkout.';

async function commonAncestor(repository: Repository, base: string, head: string): Promise<string | null> {
  const output = await repository.run(['merge-base', base, head], { accept: [0, 1] });
  return output.stdout.toString('utf8').trim() || null;
}

/**
 * Whether more history could not change the answer. An ancestor that was found is the best one when no cut lies between
 * it and the two tips: a better one would have to be reached through a cut.
 */
async function isSettled(
  repository: Repository,
  found: string | null,
  base: string,
  head: string,
): Promise<boolean> {
  if (!(await isShallow(repository))) return true;
  const cuts = new Set(await shallowCommits(repository));
  const range = found === null ? [base, head] : [base, head, `^${found}`];
  const between = (await repository.text(['rev-list', ...range])).split('\n');
  return !between.some((sha) => cuts.has(sha));
}

/** The commits whose parents were cut off. */
async function shallowCommits(repository: Repository): Promise<readonly string[]> {
  const text = await readFile(join(repository.commonDir, 'shallow'), 'utf8').catch(() => '');
  return text.split('\n').filter((line) => line !== '');
}

async function deepen(
  remote: Remote | null,
  step: number,
  base: string,
  head: string,
): Promise<GitError | null> {
  if (remote === null) return new GitError('no-remote', 'There is no remote to fetch from.', remedy);
  try {
    await remote.fetch([base, head], [`--deepen=${step}`]);
    return null;
  } catch (error) {
    if (error instanceof GitError) return error;
    throw error;
  }
}

function notFound(base: string, head: string, isCut: boolean, failure: GitError | null): GitError {
  const pair = `${shortName(base)} and ${shortName(head)}`;
  if (!isCut) {
    return new GitError(
      'unrelated-histories',
      `${pair} have no common ancestor: their histories are unrelated.`,
      'Name a base that the change was made on.',
    );
  }
  const said = failure === null ? '' : ` ${failure.message}`;
  return new GitError(
    'shallow-history',
    `This clone is too shallow to hold a common ancestor of ${pair}.${said}`,
    remedy,
    failure,
  );
}
