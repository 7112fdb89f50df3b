import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeGit } from '../../../src/shell/git/node-git.ts';
import {
  contentsOf,
  filesOf,
  newRepository,
  programFolder,
  type TestRepository,
  temporaryFolder,
  testEnvironment,
} from '../../support/git-repository.ts';

/** Stands for git-lfs, on machines without it too. */
const standIn = `exec '${process.execPath}' '${join(import.meta.dirname, 'git-lfs-stand-in.mjs')}' "$@"`;

async function scene(): Promise<{ repository: TestRepository; base: string; sha: string }> {
  const repository = await newRepository();
  const base = await repository.commit({ 'a.txt': 'a' });
  const sha = await repository.commit({ '.gitattributes': '*.bin filter=lfs -text\n', 'a.bin': '1' });
  mkdirSync(join(repository.folder, '.git/lfs'));
  return { repository, base, sha };
}

async function gitOf(repository: TestRepository) {
  const path = `${await programFolder('git-lfs', standIn)}${delimiter}${process.env.PATH}`;
  return nodeGit({ repository: repository.folder, environment: testEnvironment({ PATH: path }) });
}

describe.concurrent('files in LFS', () => {
  it('come from the user’s storage', async () => {
    const { repository, base, sha } = await scene();
    writeFileSync(join(repository.folder, '.git/lfs/1'), 'content');
    const before = contentsOf(repository.folder);
    const folder = temporaryFolder();
    const port = await gitOf(repository);
    await port.checkOut(sha, join(folder, 'head'));
    expect(filesOf(join(folder, 'head'))['a.bin']).toBe('content');
    await port.checkOut(base, join(folder, 'base'));
    await port.overlay(sha, ['a.bin'], join(folder, 'base'));
    expect(filesOf(join(folder, 'base'))).toEqual({ 'a.txt': 'a', 'a.bin': 'content' });
    expect(contentsOf(repository.folder)).toEqual(before);
  });

  it('are fetched while the change is resolved', async () => {
    const { repository, sha } = await scene();
    writeFileSync(join(repository.folder, '.git/lfs/remote'), 'from afar');
    await repository.git('remote', 'add', 'origin', 'https://localhost:1/o/r');
    await repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD^');
    const port = await gitOf(repository);
    await port.resolveChange({});
    const folder = join(temporaryFolder(), 'side');
    await port.checkOut(sha, folder);
    expect(filesOf(folder)['a.bin']).toBe('from afar');
  });

  it('are said to be missing when the storage lacks them', async () => {
    const { repository, sha } = await scene();
    const port = await gitOf(repository);
    await expect(port.checkOut(sha, join(temporaryFolder(), 'side'))).rejects.toMatchObject({
      code: 'lfs-file-missing',
      hint: expect.stringContaining('lfs: true'),
    });
  });

  it('need git-lfs, and the error says so', async () => {
    const { repository, sha } = await scene();
    const path = `${await programFolder('git-lfs', 'exit 127')}${delimiter}${process.env.PATH}`;
    const port = nodeGit({ repository: repository.folder, environment: testEnvironment({ PATH: path }) });
    await expect(port.checkOut(sha, join(temporaryFolder(), 'side'))).rejects.toMatchObject({
      code: 'lfs-not-installed',
      hint: expect.stringContaining('Install git-lfs'),
    });
  });

  it('do not stop a repository that names LFS and has no file in it', async () => {
    const repository = await newRepository();
    const sha = await repository.commit({ '.gitattributes': '*.bin filter=lfs\n', 'a.txt': 'a' });
    const path = `${await programFolder('git-lfs', 'exit 127')}${delimiter}${process.env.PATH}`;
    const port = nodeGit({ repository: repository.folder, environment: testEnvironment({ PATH: path }) });
    const folder = join(temporaryFolder(), 'side');
    await port.checkOut(sha, folder);
    expect(filesOf(folder)['a.txt']).toBe('a');
  });
});
