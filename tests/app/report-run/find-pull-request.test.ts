import { describe, expect, it } from 'vitest';
import { findPullRequest } from '../../../src/app/report-run/find-pull-request.ts';
import type { RemotePullRequest } from '../../../src/app/report-run/remote-repository.ts';
import type { RunInfo } from '../../../src/app/stored/run-artifacts.ts';

const sha = 'a'.repeat(40);
const run: RunInfo = {
  id: 5,
  attempt: 1,
  event: 'pull_request',
  status: 'completed',
  conclusion: 'success',
  headSha: sha,
  headBranch: 'main',
  repositoryId: 1,
  headRepositoryId: 2,
  headRepository: 'mallory/bot',
  workflowPath: '.github/workflows/evaluate.yml',
  createdAt: '2026-03-02T09:00:00Z',
};
const pull: RemotePullRequest = {
  number: 7,
  isOpen: true,
  headSha: sha,
  headRepositoryId: 2,
  headBranch: 'main',
  baseBranch: 'main',
  isFork: true,
  isDependabot: false,
};

function find(
  pulls: readonly RemotePullRequest[],
  of: Partial<RunInfo> = {},
): ReturnType<typeof findPullRequest> {
  async function* openPullRequests(): AsyncIterable<RemotePullRequest> {
    yield* pulls;
  }
  return findPullRequest({ ...run, ...of }, { openPullRequests });
}

describe('the pull request of a run', () => {
  it('has the head of the run, in the same repository', async () => {
    const others = [
      { ...pull, number: 1, headSha: 'b'.repeat(40) },
      { ...pull, number: 2, headRepositoryId: 3 },
      { ...pull, number: 3, headRepositoryId: null },
    ];
    expect(await find([...others, pull])).toEqual({ kind: 'found', pull });
    expect(await find(others)).toMatchObject({
      kind: 'none',
      reason: expect.stringContaining('mallory/bot'),
    });
  });

  it('is none where two fit, or where the repository of the head is gone', async () => {
    const found = await find([pull, { ...pull, number: 8, baseBranch: 'release' }]);
    expect(found).toMatchObject({ kind: 'none', reason: expect.stringContaining('#7, #8') });
    const gone = await find([{ ...pull, headRepositoryId: null }], { headRepositoryId: null });
    expect(gone).toMatchObject({ kind: 'none', reason: expect.stringContaining('is gone') });
  });

  it('is none where there are more open pull requests than can be looked at', async () => {
    const many = Array.from({ length: 3001 }, (_, index) => ({
      ...pull,
      number: index + 1,
      headRepositoryId: 9,
    }));
    expect(await find([...many, pull])).toMatchObject({
      kind: 'none',
      reason: expect.stringContaining('3000'),
    });
  });
});
