import { describe, expect, it } from 'vitest';
import { nodeGit } from '../../../src/shell/git/node-git.ts';
import {
  cloneOf,
  contentsOf,
  newRepository,
  type TestRepository,
  testEnvironment,
} from '../../support/git-repository.ts';

function gitOf(repository: TestRepository, variables: Record<string, string> = {}) {
  return nodeGit({ repository: repository.folder, environment: testEnvironment(variables) });
}

/** A remote with main at two commits. */
async function origin(): Promise<{ repository: TestRepository; first: string; second: string }> {
  const repository = await newRepository();
  const first = await repository.commit({ 'a.txt': '1' });
  const second = await repository.commit({ 'a.txt': '2' });
  return { repository, first, second };
}

describe.concurrent('resolveChange', () => {
  it('takes the merge-base of head and a named base', async () => {
    const { repository, second } = await origin();
    await repository.git('checkout', '-q', '-b', 'feature');
    const head = await repository.commit({ 'b.txt': '1' });
    await repository.git('checkout', '-q', 'main');
    await repository.commit({ 'c.txt': '1' });
    const change = await gitOf(repository).resolveChange({ base: 'main', head: 'feature' });
    expect(change).toEqual({
      baseSha: second,
      headSha: head,
      notes: ['Base is the merge-base with main.'],
    });
  });

  it('takes origin’s default branch when no base is named, and touches nothing', async () => {
    const { repository, second } = await origin();
    const clone = await cloneOf(repository.folder);
    await clone.git('checkout', '-q', '-b', 'feature');
    const head = await clone.commit({ 'b.txt': '1' });
    const before = contentsOf(clone.folder);
    const change = await gitOf(clone).resolveChange({});
    expect(change).toMatchObject({ baseSha: second, headSha: head });
    expect(change.notes[0]).toContain('origin/main');
    expect(contentsOf(clone.folder)).toEqual(before);
  });

  it('asks the remote when its default branch was renamed after the clone', async () => {
    const { repository, second } = await origin();
    const clone = await cloneOf(repository.folder);
    await clone.git('checkout', '-q', '--detach');
    await repository.git('branch', '-m', 'main', 'trunk');
    await clone.git('update-ref', '-d', 'refs/remotes/origin/main');
    await clone.git('branch', '-D', 'main');
    const head = await clone.commit({ 'b.txt': '1' });
    const change = await gitOf(clone).resolveChange({});
    expect(change).toMatchObject({ baseSha: second, headSha: head });
    expect(change.notes[0]).toContain('origin/trunk');
  });

  it('takes origin/main when the remote cannot be asked', async () => {
    const { repository, second } = await origin();
    const clone = await cloneOf(repository.folder);
    await clone.git('remote', 'set-head', 'origin', '--delete');
    await clone.git('remote', 'set-url', 'origin', '/nonexistent/repository');
    await clone.git('checkout', '-q', '-b', 'feature');
    const head = await clone.commit({ 'b.txt': '1' });
    expect(await gitOf(clone).resolveChange({})).toMatchObject({ baseSha: second, headSha: head });
  });

  it('takes the branch that the pull request targets', async () => {
    const { repository, first } = await origin();
    await repository.git('branch', 'release', first);
    const clone = await cloneOf(repository.folder);
    await clone.git('checkout', '-q', '-b', 'feature', first);
    const head = await clone.commit({ 'b.txt': '1' });
    const change = await gitOf(clone, { GITHUB_BASE_REF: 'release' }).resolveChange({});
    expect(change).toEqual({
      baseSha: first,
      headSha: head,
      notes: ['Base is the merge-base with origin/release.'],
    });
  });

  it('takes the local main where there is no remote', async () => {
    const { repository, second } = await origin();
    await repository.git('checkout', '-q', '-b', 'feature');
    const head = await repository.commit({ 'b.txt': '1' });
    expect(await gitOf(repository).resolveChange({})).toMatchObject({ baseSha: second, headSha: head });
  });

  it('says that no base is known where nothing names one', async () => {
    const { repository } = await origin();
    await repository.git('branch', '-m', 'main', 'work');
    await expect(gitOf(repository).resolveChange({})).rejects.toMatchObject({ code: 'no-base' });
  });

  it('works on a detached head', async () => {
    const { repository, second } = await origin();
    await repository.git('checkout', '-q', '--detach');
    const head = await repository.commit({ 'b.txt': '1' });
    expect(await gitOf(repository).resolveChange({ base: 'main' })).toMatchObject({
      baseSha: second,
      headSha: head,
    });
  });

  it('compares a commit of the default branch with its first parent, and says so', async () => {
    const { repository, first, second } = await origin();
    const change = await gitOf(repository).resolveChange({});
    expect(change).toEqual({
      baseSha: first,
      headSha: second,
      notes: ['Head is part of main: it is compared with its first parent.'],
    });
  });

  it('says that the first commit has nothing before it', async () => {
    const repository = await newRepository();
    await repository.commit({ 'a.txt': '1' });
    await expect(gitOf(repository).resolveChange({})).rejects.toMatchObject({ code: 'no-parent' });
  });

  it('says that a repository has no commit yet', async () => {
    const repository = await newRepository();
    await expect(gitOf(repository).resolveChange({})).rejects.toMatchObject({ code: 'no-commit' });
  });

  it('says that histories are unrelated', async () => {
    const { repository } = await origin();
    await repository.git('checkout', '-q', '--orphan', 'other');
    await repository.commit({ 'b.txt': '1' });
    await expect(gitOf(repository).resolveChange({ base: 'main' })).rejects.toMatchObject({
      code: 'unrelated-histories',
      message: expect.stringContaining('no common ancestor'),
    });
  });

  it('compares a pull request’s merge commit with its first parent', async () => {
    const { repository, second } = await origin();
    await repository.git('checkout', '-q', '-b', 'feature', 'HEAD^');
    await repository.commit({ 'b.txt': '1' });
    await repository.git('checkout', '-q', '--detach', 'main');
    await repository.git('merge', '-q', '--no-ff', '-m', 'merge', 'feature');
    const head = await repository.git('rev-parse', 'HEAD');
    const facts = { GITHUB_REF: 'refs/pull/7/merge', GITHUB_SHA: head };
    expect(await gitOf(repository, facts).resolveChange({})).toEqual({
      baseSha: second,
      headSha: head,
      notes: ['Base is the first parent of the pull request’s merge commit.'],
    });
  });

  it('does not take a pull request’s own merge of main for GitHub’s', async () => {
    const { repository, first, second } = await origin();
    await repository.git('checkout', '-q', '-b', 'feature', first);
    await repository.commit({ 'b.txt': '1' });
    await repository.git('merge', '-q', '--no-ff', '-m', 'merge', 'main');
    const head = await repository.git('rev-parse', 'HEAD');
    const facts = { GITHUB_REF: 'refs/pull/7/merge', GITHUB_SHA: 'f'.repeat(40) };
    expect(await gitOf(repository, facts).resolveChange({})).toMatchObject({
      baseSha: second,
      headSha: head,
    });
  });

  it.each(['--upload-pack=touch /tmp/x', '-h', '', 'a\nb', 'a\u0000b'])(
    'refuses %j as a revision',
    async (revision) => {
      const { repository } = await origin();
      await expect(gitOf(repository).resolveChange({ base: revision })).rejects.toMatchObject({
        code: 'bad-revision',
      });
    },
  );

  it.each(['nowhere', 'HEAD:a.txt', 'main..main', '*', 'f00d'])(
    'says that %j names no commit',
    async (revision) => {
      const { repository } = await origin();
      const clone = await cloneOf(repository.folder);
      await expect(gitOf(clone).resolveChange({ head: revision })).rejects.toMatchObject({
        code: 'unknown-revision',
        hint: expect.stringContaining('SHA'),
      });
    },
  );

  it('peels an annotated tag to its commit', async () => {
    const { repository, first, second } = await origin();
    await repository.git('tag', '-a', '-m', 'one', 'v1', first);
    expect(await gitOf(repository).resolveChange({ base: 'v1', head: 'main' })).toMatchObject({
      baseSha: first,
      headSha: second,
    });
  });

  it('says that a SHA is nowhere when there is no remote', async () => {
    const { repository } = await origin();
    await expect(
      gitOf(repository).resolveChange({ base: 'main', head: 'f'.repeat(40) }),
    ).rejects.toMatchObject({ code: 'commit-not-here' });
  });
});
