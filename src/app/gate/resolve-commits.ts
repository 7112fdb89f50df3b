import { GitError } from '../../core/model/program-error.ts';
import type { ChangeCommits, Git } from '../ports.ts';
import type { GateRequest } from './gate-request.ts';

/**
 * The two commits of the change.
 *
 * @throws GitError when one is not found, or the checked-out commit is not the pull request's
 */
export async function resolveCommits(request: GateRequest, git: Git): Promise<ChangeCommits> {
  if (request.mode === 'record') return resolveRecorded(request, git);
  if (request.isWorkingTree) {
    const snapshot = await git.snapshotWorkingTree();
    const commits = await git.resolveChange({ base: request.base, head: snapshot });
    return { ...commits, notes: [...commits.notes, 'the working tree is evaluated as it stands'] };
  }
  const commits =
    request.candidate === undefined
      ? await git.resolveChange({ base: request.base, head: request.head })
      : await resolveOne(git);
  await requirePullRequest(commits.headSha, request, git);
  const uncommitted = request.head === undefined ? await git.uncommittedPaths() : [];
  if (uncommitted.length === 0) return commits;
  const named = uncommitted.slice(0, 5).join(', ');
  const more = uncommitted.length > 5 ? ` and ${uncommitted.length - 5} more` : '';
  return {
    ...commits,
    notes: [
      ...commits.notes,
      `not evaluated, because not committed: ${named}${more} (--working-tree evaluates them)`,
    ],
  };
}

/** A verdict must not be filed under a pull request whose code was not evaluated. */
async function requirePullRequest(headSha: string, { identity }: GateRequest, git: Git): Promise<void> {
  const wanted = identity.headSha ?? null;
  if (identity.pullRequest == null || wanted === null || wanted === headSha) return;
  if ((await git.parents(headSha)).includes(wanted)) return;
  throw new GitError(
    'wrong-commit',
    `The checked-out commit ${headSha.slice(0, 7)} is neither the head of the pull request, ${wanted.slice(0, 7)}, nor GitHub's merge of it.`,
    'Let actions/checkout check out what it does by default: no `ref:`, or that of the pull request.',
  );
}

/** A candidate outside git is held against the commit that it would run with. */
async function resolveOne(git: Git): Promise<ChangeCommits> {
  const headSha = await git.headCommit();
  return { baseSha: headSha, headSha, notes: [] };
}

/** Head as it is checked out; where there is nothing before it, it stands for both. */
async function resolveRecorded(request: GateRequest, git: Git): Promise<ChangeCommits> {
  const headSha = await git.headCommit();
  if (!request.isEverySuite) {
    try {
      return await git.resolveChange({ base: request.base, head: undefined });
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      const note = `What changed is not known, so every suite runs: ${error.message}`;
      return { baseSha: headSha, headSha, notes: [note] };
    }
  }
  return { baseSha: headSha, headSha, notes: [] };
}
