import { describe, expect, it } from 'vitest';
import { defaultBranchOf } from '../../../src/core/velocity/default-branch.ts';
import { evaluation, outcomes } from './builders.ts';

const merged = outcomes({
  version: 1,
  repository: 'acme/bot',
  pullRequest: 3,
  state: 'merged',
  baseBranch: 'trunk',
  mergeSha: 'd'.repeat(40),
  mergedAt: '2026-11-09T12:00:00Z',
});

/** Recorded without a workflow. */
const local = (branch: string | null, isOfDefaultBranch: boolean, headSha = 'a'.repeat(40)) =>
  evaluation({ pullRequest: null, event: 'local', branch, isOfDefaultBranch, headSha });

describe('an evaluation of the default branch', () => {
  it('is known by its name where a workflow made it: the one that most changes go into, else main or master', () => {
    const pushed = (branch: string) => evaluation({ pullRequest: null, event: 'push', branch });
    expect(['trunk', 'main'].map((branch) => defaultBranchOf(merged, undefined)(pushed(branch)))).toEqual([
      true,
      false,
    ]);
    expect(['trunk', 'main'].map((branch) => defaultBranchOf([], undefined)(pushed(branch)))).toEqual([
      false,
      true,
    ]);
  });

  it('that no workflow made is one where the remote held it on its default branch, whatever that is called', () => {
    const isOne = defaultBranchOf([], undefined);
    expect(isOne(local('trunk', true))).toBe(true);
    expect(isOne(local('main', false))).toBe(false);
    expect(isOne(local(null, false))).toBe(false);
  });

  it('that no workflow made is one on the commit of a merge too, and of another branch where a person names that', () => {
    expect(defaultBranchOf(merged, undefined)(local(null, false, 'd'.repeat(40)))).toBe(true);
    expect(defaultBranchOf([], 'release')(local('main', true))).toBe(false);
  });

  it('stays what it was for records that do not say', () => {
    const older = evaluation({ pullRequest: null, event: null, branch: null });
    expect(defaultBranchOf([], undefined)(older)).toBe(false);
    expect(defaultBranchOf([], undefined)({ ...older, branch: 'main' })).toBe(true);
  });
});
