import { existsSync, lstatSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeGit } from '../../../src/shell/git/node-git.ts';
import {
  contentsOf,
  filesOf,
  newRepository,
  type TestRepository,
  temporaryFolder,
  testEnvironment,
} from '../../support/git-repository.ts';

function gitOf(repository: TestRepository) {
  return nodeGit({ repository: repository.folder, environment: testEnvironment() });
}

/** Checks `base` out and lays `paths` of `head` over it. */
async function laid(repository: TestRepository, base: string, head: string, paths: readonly string[]) {
  const folder = join(temporaryFolder(), 'side');
  const before = contentsOf(repository.folder);
  await gitOf(repository).checkOut(base, folder);
  await gitOf(repository).overlay(head, paths, folder);
  expect(contentsOf(repository.folder)).toEqual(before);
  expect(readdirSync(join(folder, '.git')).filter((name) => name.startsWith('overlay'))).toEqual([]);
  return folder;
}

describe.concurrent('overlay', () => {
  it('writes changed and new files, removes what head lacks, and leaves the rest', async () => {
    const repository = await newRepository();
    const base = await repository.commit({ 'data/a.txt': '1', 'data/gone.txt': '1', 'rest.txt': '1' });
    const head = await repository.commit({
      'data/a.txt': '2',
      'data/gone.txt': null,
      'data/new/-x\n"ü".txt': '2',
      'rest.txt': '2',
    });
    const paths = ['data/a.txt', 'data/gone.txt', 'data/new/-x\n"ü".txt', 'never/was.txt'];
    expect(filesOf(await laid(repository, base, head, paths))).toEqual({
      'data/a.txt': '2',
      'data/new/-x\n"ü".txt': '2',
      'rest.txt': '1',
    });
  });

  it('makes a folder what it is at head', async () => {
    const repository = await newRepository();
    const base = await repository.commit({ 'data/a.txt': '1', 'data/b/c.txt': '1' });
    const head = await repository.commit({ 'data/a.txt': null, 'data/b/d.txt': '2' });
    expect(filesOf(await laid(repository, base, head, ['data/']))).toEqual({
      'data/b/c.txt': '1',
      'data/b/d.txt': '2',
    });
  });

  it.each(['*.txt', ':(glob)*.txt', ':!a.txt', '[a].txt'])(
    'takes %j for a name, not a pattern',
    async (name) => {
      const repository = await newRepository();
      const base = await repository.commit({ [name]: '1', 'a.txt': '1' });
      const head = await repository.commit({ [name]: '2', 'a.txt': '2' });
      expect(filesOf(await laid(repository, base, head, [name]))).toEqual({ [name]: '2', 'a.txt': '1' });
    },
  );

  it('keeps modes and links', async () => {
    const repository = await newRepository();
    const base = await repository.commit({ 'run.sh': '1', link: 'a file' });
    await repository.commit({ link: null });
    await repository.link('link', 'run.sh');
    await repository.git('add', '--all');
    await repository.git('update-index', '--chmod=+x', 'run.sh');
    await repository.git('commit', '-qm', 'head');
    const head = await repository.git('rev-parse', 'HEAD');
    await repository.git('checkout', '-qf', 'HEAD');
    const folder = await laid(repository, base, head, ['run.sh', 'link']);
    expect(lstatSync(join(folder, 'run.sh')).mode & 0o100).toBe(0o100);
    expect(filesOf(folder).link).toBe('-> run.sh');
  });

  it('puts a folder where base has a link out of the folder, and writes nothing behind it', async () => {
    const outside = temporaryFolder();
    writeFileSync(join(outside, 'a.txt'), 'theirs');
    const repository = await newRepository();
    await repository.link('data', outside);
    const base = await repository.commit();
    const head = await repository.commit({ data: null, 'data/a.txt': 'ours', 'data/b.txt': 'ours' });
    const folder = await laid(repository, base, head, ['data/a.txt', 'data/gone.txt']);
    expect(filesOf(folder)).toEqual({ 'data/a.txt': 'ours' });
    expect(filesOf(outside)).toEqual({ 'a.txt': 'theirs' });
  });

  it('removes nothing behind a link that was put there since', async () => {
    const outside = temporaryFolder();
    writeFileSync(join(outside, 'a.txt'), 'theirs');
    const repository = await newRepository();
    const base = await repository.commit({ 'rest.txt': '1' });
    const head = await repository.commit({ 'deep/data/b.txt': '1' });
    const folder = join(temporaryFolder(), 'side');
    const port = gitOf(repository);
    await port.checkOut(base, folder);
    mkdirSync(join(folder, 'deep'));
    symlinkSync(outside, join(folder, 'deep/data'));
    await port.overlay(head, ['deep/data/a.txt'], folder);
    expect(existsSync(join(outside, 'a.txt'))).toBe(true);
    await port.overlay(head, ['deep/data/b.txt'], folder);
    expect(filesOf(outside)).toEqual({ 'a.txt': 'theirs' });
    expect(filesOf(folder)).toEqual({ 'rest.txt': '1', 'deep/data/b.txt': '1' });
  });

  it('puts a file where base has a folder, and the other way round', async () => {
    const repository = await newRepository();
    const base = await repository.commit({ 'x/deep/a.txt': '1', y: '1' });
    const head = await repository.commit({ x: null, y: null }).then(async () => {
      await repository.write('x', 'file');
      return repository.commit({ 'y/b.txt': '2' });
    });
    expect(filesOf(await laid(repository, base, head, ['x', 'y/b.txt']))).toEqual({
      x: 'file',
      'y/b.txt': '2',
    });
  });

  it('writes files as head’s own .gitattributes say', async () => {
    const repository = await newRepository();
    const base = await repository.commit({ 'a.txt': 'one\n' });
    const head = await repository.commit({ '.gitattributes': '*.txt text eol=crlf\n', 'a.txt': 'two\n' });
    const folder = await laid(repository, base, head, ['a.txt']);
    expect(filesOf(folder)).toEqual({ 'a.txt': 'two\r\n' });
  });

  it.each(['../x', '/etc/passwd', 'a/../../x', '.git/config', 'sub/.GIT/hooks/x', '', 'a//b', './a'])(
    'refuses %j',
    async (path) => {
      const repository = await newRepository();
      const sha = await repository.commit({ 'a.txt': '1' });
      const folder = join(temporaryFolder(), 'side');
      await gitOf(repository).checkOut(sha, folder);
      await expect(gitOf(repository).overlay(sha, [path], folder)).rejects.toMatchObject({
        code: 'bad-path',
      });
    },
  );
});
