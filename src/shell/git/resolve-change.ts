import type { ChangeCommits } from '../../app/ports.ts';
import { GitError } from '../../core/model/program-error.ts';
import { defaultBase } from './default-base.ts';
import { findMergeBase } from './merge-base.ts';
import { namedCommit } from './named-commit.ts';
import { type Access, ensureCommit, type Remote, remoteOf } from './remote.ts';
import type { Repository } from './repository.ts';
import { headCommit, parentsOf, shortName } from './revision.ts';

/** What is asked for: revisions as a person writes them. */
export interface ChangeRequest {
  readonly base?: string | undefined;
  readonly head?: string | undefined;
}

/** What the workflow run says of itself. */
export interface RunFacts extends Access {
  /** `GITHUB_SHA`: the commit the run was started for. */
  readonly runSha: string | undefined;
  /** `GITHUB_BASE_REF`: the branch a pull request targets. */
  readonly targetBranch: string | undefined;
}

/**
 * Finds the two commits of a change.
 *
 * @throws GitError when one of them is not found, or they have nothing in common
 */
export async function resolveChange(
  repository: Repository,
  request: ChangeRequest,
  facts: RunFacts,
): Promise<ChangeCommits> {
  const remote = await remoteOf(repository, facts);
  const headSha =
    request.head === undefined
      ? await headCommit(repository)
      : await namedCommit(repository, remote, request.head, facts);
  if (request.base === undefined) {
    const merged = await mergedBase(repository, headSha, request, facts);
    if (merged !== null) {
      await ensureCommit(repository, remote, merged, facts);
      const note = 'Base is the first parent of the pull request’s merge commit.';
      return { baseSha: merged, headSha, notes: [note] };
    }
  }
  const tip =
    request.base === undefined
      ? await defaultBase(repository, remote, facts, facts.targetBranch)
      : { sha: await namedCommit(repository, remote, request.base, facts), name: request.base };
  const { sha, notes } = await findMergeBase(repository, remote, tip.sha, headSha);
  if (sha !== headSha) {
    return { baseSha: sha, headSha, notes: [`Base is the merge-base with ${tip.name}.`, ...notes] };
  }
  const baseSha = await firstParent(repository, remote, headSha, tip.name, facts);
  const note = `Head is part of ${tip.name}: it is compared with its first parent.`;
  return { baseSha, headSha, notes: [note] };
}

/** Base of GitHub's own merge of a pull request; null = head is no such merge. */
async function mergedBase(
  repository: Repository,
  headSha: string,
  request: ChangeRequest,
  facts: RunFacts,
): Promise<string | null> {
  if (!/^refs\/pull\/\d+\/merge$/.test(facts.ref ?? '')) return null;
  // A workflow may have checked out the pull request's own head, which may itself end in a merge of main.
  const isRunsCommit = facts.runSha === undefined ? request.head === undefined : facts.runSha === headSha;
  if (!isRunsCommit) return null;
  const [first, second, ...more] = await parentsOf(repository, headSha);
  return first !== undefined && second !== undefined && more.length === 0 ? first : null;
}

async function firstParent(
  repository: Repository,
  remote: Remote | null,
  headSha: string,
  name: string,
  facts: RunFacts,
): Promise<string> {
  const [first] = await parentsOf(repository, headSha);
  if (first === undefined) {
    throw new GitError(
      'no-parent',
      `${shortName(headSha)} is the first commit of ${name}: there is nothing before it to compare with.`,
      'Run it on a change that was made on top of it.',
    );
  }
  await ensureCommit(repository, remote, first, facts);
  return first;
}
