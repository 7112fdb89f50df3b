import { readdirSync } from 'node:fs';
import { rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
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

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('uncommittedPaths', () => {
  it('names staged, changed, deleted and unknown files, and no ignored ones', async () => {
    const repository = await newRepository();
    await repository.commit({ '.gitignore': '*.log\n', 'a b.txt': '1', 'gone.txt': '1', 'same.txt': '1' });
    await repository.write('a b.txt', '2');
    await repository.write('staged.txt', '1');
    await repository.git('add', 'staged.txt');
    await repository.write('new/é\n"q".txt', '1');
    await repository.write('x.log', '1');
    await rm(join(repository.folder, 'gone.txt'));
    await repository.git('config', 'status.showUntrackedFiles', 'no');
    const before = contentsOf(repository.folder);
    expect([...(await gitOf(repository).uncommittedPaths())].sort()).toEqual([
      'a b.txt',
      'gone.txt',
      'new/é\n"q".txt',
      'staged.txt',
    ]);
    expect(contentsOf(repository.folder)).toEqual(before);
  });

  it('is empty where nothing changed, and does not refresh the index', async () => {
    const repository = await newRepository();
    await repository.commit({ 'a.txt': '1' });
    await utimes(join(repository.folder, 'a.txt'), 1_600_000_000, 1_600_000_000);
    const before = contentsOf(repository.folder);
    expect(await gitOf(repository).uncommittedPaths()).toEqual([]);
    expect(contentsOf(repository.folder)).toEqual(before);
  });
});

describe('snapshotWorkingTree', () => {
  it('holds the files as they are, on top of HEAD, and leaves the repository as it was', async () => {
    const temporary = temporaryFolder();
    vi.stubEnv('TMPDIR', temporary);
    const repository = await newRepository(join(temporaryFolder(), 'mit Leerzeichen ä'));
    const parent = await repository.commit({ '.gitignore': '*.log\n', 'a.txt': '1', 'gone.txt': '1' });
    await repository.write('a.txt', 'staged');
    await repository.git('add', 'a.txt');
    await repository.git('stash', 'push', '-q', '--keep-index');
    await repository.write('a.txt', 'worktree');
    await repository.write('-new\n.txt', '1');
    await repository.write('x.log', '1');
    await rm(join(repository.folder, 'gone.txt'));
    const before = contentsOf(repository.folder);
    const port = gitOf(repository);
    const sha = await port.snapshotWorkingTree();
    expect(contentsOf(repository.folder)).toEqual(before);
    expect(await repository.git('rev-parse', `${sha}^`)).toBe(parent);
    await port.checkOut(sha, join(temporaryFolder(), 'side'));
    expect((await port.listTree(sha)).map((entry) => entry.path)).toEqual([
      '-new\n.txt',
      '.gitignore',
      'a.txt',
    ]);
    expect(Buffer.from((await port.readBlob(sha, 'a.txt')) ?? []).toString()).toBe('worktree');
    expect(await port.resolveChange({ base: 'HEAD', head: sha })).toMatchObject({
      baseSha: parent,
      headSha: sha,
    });
    expect(readdirSync(temporary).filter((name) => name.startsWith('eval-envelope-index'))).toEqual([]);
  });

  it('gives the same SHA for the same files', async () => {
    const repository = await newRepository();
    await repository.commit({ 'a.txt': '1' });
    await repository.write('a.txt', '2');
    const first = await gitOf(repository).snapshotWorkingTree();
    expect(await gitOf(repository).snapshotWorkingTree()).toBe(first);
  });

  it('sees an edit of the same size in the same tick as the last commit', async () => {
    for (let round = 0; round < 12; round += 1) {
      const repository = await newRepository();
      await repository.commit({ 'a.txt': '1' });
      await repository.write('a.txt', '2');
      const port = gitOf(repository);
      const sha = await port.snapshotWorkingTree();
      expect(new TextDecoder().decode((await port.readBlob(sha, 'a.txt')) ?? new Uint8Array())).toBe('2');
    }
  });

  it('works with a split index', async () => {
    const repository = await newRepository();
    await repository.commit({ 'a.txt': '1', 'b.txt': '1' });
    await repository.git('update-index', '--split-index');
    await repository.git('config', 'core.splitIndex', 'true');
    for (let index = 0; index < 30; index += 1) await repository.write(`new/${index}.txt`, `${index}`);
    const before = contentsOf(repository.folder);
    const port = gitOf(repository);
    const sha = await port.snapshotWorkingTree();
    expect(contentsOf(repository.folder)).toEqual(before);
    expect(await port.listTree(sha)).toHaveLength(32);
  });

  it('keeps the files that a sparse checkout leaves out', async () => {
    const repository = await newRepository();
    await repository.commit({ 'in/a.txt': '1', 'out/b.txt': '1' });
    await repository.git('sparse-checkout', 'set', 'in');
    await repository.write('in/a.txt', '2');
    const port = gitOf(repository);
    const sha = await port.snapshotWorkingTree();
    expect((await port.listTree(sha)).map((entry) => entry.path)).toEqual(['in/a.txt', 'out/b.txt']);
    const folder = join(temporaryFolder(), 'side');
    await port.checkOut(sha, folder);
    expect(filesOf(folder)).toEqual({ 'in/a.txt': '2', 'out/b.txt': '1' });
  });

  it('says that there is no commit yet', async () => {
    const repository = await newRepository();
    await repository.write('a.txt', '1');
    await expect(gitOf(repository).snapshotWorkingTree()).rejects.toMatchObject({ code: 'no-commit' });
  });
});
