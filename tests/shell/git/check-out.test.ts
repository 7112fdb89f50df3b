import { existsSync, lstatSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeGit } from '../../../src/shell/git/node-git.ts';
import {
  cloneOf,
  contentsOf,
  filesOf,
  git,
  newRepository,
  openRepository,
  type TestRepository,
  temporaryFolder,
  testEnvironment,
} from '../../support/git-repository.ts';

function gitOf(repository: TestRepository) {
  return nodeGit({ repository: repository.folder, environment: testEnvironment() });
}

/** Checks a commit out of a repository that must not change by it. */
async function sideOf(repository: TestRepository, sha: string): Promise<string> {
  const folder = join(temporaryFolder(), 'side');
  const before = contentsOf(repository.folder);
  await gitOf(repository).checkOut(sha, folder);
  expect(contentsOf(repository.folder)).toEqual(before);
  return folder;
}

describe.concurrent('checkOut', () => {
  it('lays out files, modes and links of an older commit', async () => {
    const repository = await newRepository(join(temporaryFolder(), 'Größe 1 "x"'));
    await repository.write('run me.sh', '#!/bin/sh\n');
    await repository.link('links/one', '../run me.sh');
    await repository.git('add', '--all');
    await repository.git('update-index', '--chmod=+x', 'run me.sh');
    await repository.git('commit', '-qm', 'first');
    const sha = await repository.git('rev-parse', 'HEAD');
    await repository.git('checkout', '-q', '-f', 'HEAD');
    await repository.commit({ 'later.txt': '1' });
    const folder = await sideOf(repository, sha);
    expect(filesOf(folder)).toEqual({ 'run me.sh': '#!/bin/sh\n', 'links/one': '-> ../run me.sh' });
    expect(lstatSync(join(folder, 'run me.sh')).mode & 0o100).toBe(0o100);
    expect(readlinkSync(join(folder, 'links/one'))).toBe('../run me.sh');
  });

  it('is a repository of its own, detached and clean', async () => {
    const repository = await newRepository();
    const first = await repository.commit({ 'a.txt': '1' });
    await repository.git('tag', '-a', '-m', 'one', 'v1.0');
    const sha = await repository.commit({ 'a.txt': '2' });
    const folder = await sideOf(repository, sha);
    expect(await git(folder, 'rev-parse', '--show-toplevel', 'HEAD', 'HEAD^')).toBe(
      [folder, sha, first].join('\n'),
    );
    expect(await git(folder, 'status', '--porcelain')).toBe('');
    expect(await git(folder, 'describe', '--tags')).toMatch(/^v1\.0-1-g/);
    await git(folder, 'commit', '-q', '--allow-empty', '-m', 'in the side');
    expect(await repository.git('rev-parse', 'HEAD')).toBe(sha);
  });

  it('knows where origin is, without credentials', async () => {
    const repository = await newRepository();
    const sha = await repository.commit({ 'a.txt': '1' });
    await repository.git('remote', 'add', 'origin', 'https://me:secret@example.com/o/r.git?x=secret');
    const folder = await sideOf(repository, sha);
    expect(await git(folder, 'remote', 'get-url', 'origin')).toBe('https://example.com/o/r.git');
    expect(readFileSync(join(folder, '.git/config'), 'utf8')).not.toContain('secret');
  });

  it('takes nothing of the user’s config', async () => {
    const repository = await newRepository();
    const sha = await repository.commit({ 'a.txt': 'one\n' });
    await repository.git('config', 'core.autocrlf', 'true');
    await repository.git('config', 'filter.evil.smudge', 'touch /tmp/should-not-be');
    await repository.git('config', 'http.extraheader', 'AUTHORIZATION: basic secret');
    const folder = await sideOf(repository, sha);
    expect(filesOf(folder)).toEqual({ 'a.txt': 'one\n' });
    const config = readFileSync(join(folder, '.git/config'), 'utf8');
    expect(config).not.toMatch(/evil|secret/);
    expect(existsSync(join(folder, '.git/hooks'))).toBe(false);
  });

  it('takes nothing of the config in the user’s home', async () => {
    const repository = await newRepository();
    const sha = await repository.commit({ '.gitattributes': 'a.txt filter=shout\n', 'a.txt': 'one\n' });
    const home = temporaryFolder();
    const lines = ['[core]', 'eol = crlf', 'autocrlf = true', '[filter "shout"]', 'smudge = "tr a-z A-Z"'];
    writeFileSync(join(home, '.gitconfig'), lines.join('\n'));
    const environment = { PATH: process.env.PATH ?? '', HOME: home };
    const folder = join(temporaryFolder(), 'side');
    await nodeGit({ repository: repository.folder, environment }).checkOut(sha, folder);
    expect(filesOf(folder)['a.txt']).toBe('one\n');
  });

  it('works from a clone that borrows its objects from a clone that borrows them', async () => {
    const repository = await newRepository();
    const sha = await repository.commit({ 'a.txt': '1' });
    const first = await cloneOf(repository.folder, '--shared');
    const second = await cloneOf(first.folder, '--shared');
    expect(filesOf(await sideOf(second, sha))).toEqual({ 'a.txt': '1' });
  });

  it('works from a worktree', async () => {
    const repository = await newRepository();
    const sha = await repository.commit({ 'a.txt': '1' });
    const folder = join(temporaryFolder(), 'worktree');
    await repository.git('worktree', 'add', '-q', '--detach', folder);
    const worktree = openRepository(folder);
    await worktree.write('b.txt', '1');
    expect(filesOf(await sideOf(worktree, sha))).toEqual({ 'a.txt': '1' });
    const port = gitOf(worktree);
    expect(await port.uncommittedPaths()).toEqual(['b.txt']);
    expect(await port.listTree(await port.snapshotWorkingTree())).toHaveLength(2);
  });

  it('works from a repository of SHA-256', async () => {
    const folder = temporaryFolder();
    await git(folder, 'init', '-q', '--object-format=sha256');
    const repository = openRepository(folder);
    const sha = await repository.commit({ 'a.txt': '1' });
    expect(sha).toHaveLength(64);
    expect(filesOf(await sideOf(repository, sha))).toEqual({ 'a.txt': '1' });
  });

  it('works from a bare repository', async () => {
    const repository = await newRepository();
    const sha = await repository.commit({ 'a.txt': '1' });
    const bare = await cloneOf(repository.folder, '--bare');
    expect(filesOf(await sideOf(bare, sha))).toEqual({ 'a.txt': '1' });
  });

  it('says that an object is missing', async () => {
    const repository = await newRepository();
    await repository.commit({ 'a.txt': '1' });
    const parent = temporaryFolder();
    const address = `file://${repository.folder}`;
    await repository.git('config', 'uploadpack.allowFilter', 'true');
    await git(parent, 'clone', '-q', '--filter=blob:none', '--no-checkout', address, 'partial');
    const partial = openRepository(join(parent, 'partial'));
    await partial.git('remote', 'set-url', 'origin', '/nonexistent');
    const sha = await partial.git('rev-parse', 'HEAD');
    await expect(gitOf(partial).checkOut(sha, join(parent, 'side'))).rejects.toMatchObject({
      code: 'object-missing',
      hint: expect.stringContaining('filter'),
    });
  });
});
