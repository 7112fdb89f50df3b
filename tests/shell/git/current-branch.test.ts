import { describe, expect, it } from 'vitest';
import { nodeGit } from '../../../src/shell/git/node-git.ts';
import { newRepository, testEnvironment } from '../../support/git-repository.ts';

describe('currentBranch', () => {
  it('names the branch that is checked out, and none where HEAD stands on a commit', async () => {
    const repository = await newRepository();
    const git = nodeGit({ repository: repository.folder, environment: testEnvironment({}) });
    expect(await git.currentBranch()).toBe('main');
    const sha = await repository.commit({ 'a.txt': '1' });
    await repository.git('checkout', '-q', '-b', 'try/it');
    expect(await git.currentBranch()).toBe('try/it');
    await repository.git('checkout', '-q', sha);
    expect(await git.currentBranch()).toBeNull();
  });
});
