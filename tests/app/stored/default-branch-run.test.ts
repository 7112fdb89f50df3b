import { describe, expect, it } from 'vitest';
import { runKind } from '../../../src/app/archive/check-record.ts';
import { isDefaultBranchRun } from '../../../src/app/stored/default-branch-run.ts';
import type { RunInfo } from '../../../src/app/stored/run-artifacts.ts';

const run: RunInfo = {
  id: 5,
  attempt: 1,
  event: 'push',
  status: 'completed',
  conclusion: 'success',
  headSha: 'a'.repeat(40),
  headBranch: 'main',
  repositoryId: 1,
  headRepositoryId: 1,
  headRepository: 'octocat/bot',
  workflowPath: '.github/workflows/evals.yml',
  createdAt: '2026-03-02T09:00:00Z',
};

describe('a run whose rows may be a base', () => {
  it.each([
    ['push', {}, true],
    ['schedule', {}, true],
    ['merge_group', { headBranch: 'gh-readonly-queue/main/pr-7-abc' }, true],
    ['merge_group', {}, false],
    ['push', { headBranch: 'feature' }, false],
    ['push', { headRepositoryId: 2 }, false],
    ['push', { headRepositoryId: null }, false],
    ['pull_request', {}, false],
    ['workflow_run', {}, false],
    // A person may have started it for the code of a fork.
    ['workflow_dispatch', {}, false],
    // It may have evaluated a candidate, which is not what the branch holds.
    ['repository_dispatch', {}, false],
  ] as const)('%s %j: %s', (event, more, isTrusted) => {
    expect(isDefaultBranchRun({ ...run, event, ...more }, 'main')).toBe(isTrusted);
  });

  it('is not archived either where a person started it on the default branch', () => {
    const repository = { id: 1, defaultBranch: 'main' };
    expect(runKind({ ...run, event: 'workflow_dispatch' }, repository)).toBe('other');
    expect(runKind({ ...run, event: 'repository_dispatch' }, repository)).toBe('other');
    expect(runKind({ ...run, event: 'workflow_dispatch', headBranch: 'feature' }, repository)).toBe(
      'evaluation',
    );
    expect(runKind(run, repository)).toBe('evaluation');
  });
});
