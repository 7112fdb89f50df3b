import { existsSync } from 'node:fs';
import { chmod, mkdir, symlink } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Git } from '../../../src/app/ports.ts';
import { gitEnvironment } from '../../../src/shell/git/git-environment.ts';
import { gitFailure, maskSecrets } from '../../../src/shell/git/git-failure.ts';
import { nodeGit } from '../../../src/shell/git/node-git.ts';
import {
  contentsOf,
  newRepository,
  programFolder,
  temporaryFolder,
  testEnvironment,
} from '../../support/git-repository.ts';

const path = process.env.PATH ?? '';

/** Every operation once, in an order that works. */
async function everything(port: Git, folder: string): Promise<void> {
  const { baseSha, headSha } = await port.resolveChange({});
  await port.changedPaths(baseSha, headSha);
  await port.listTree(headSha);
  await port.readBlob(headSha, 'a.txt');
  await port.uncommittedPaths();
  await port.checkOut(await port.snapshotWorkingTree(), join(folder, 'snapshot'));
  await port.checkOut(baseSha, join(folder, 'base'));
  await port.overlay(headSha, ['a.txt'], join(folder, 'base'));
}

describe.concurrent('nodeGit', () => {
  it('says that a folder is in no repository', async () => {
    const port = nodeGit({ repository: temporaryFolder(), environment: testEnvironment() });
    await expect(port.uncommittedPaths()).rejects.toMatchObject({
      name: 'GitError',
      code: 'not-a-repository',
      hint: expect.stringContaining('actions/checkout'),
    });
  });

  it('says that a folder does not exist', async () => {
    const port = nodeGit({ repository: '/nonexistent', environment: testEnvironment() });
    await expect(port.listTree('HEAD')).rejects.toMatchObject({ code: 'no-folder' });
  });

  it('says that git is not installed', async () => {
    const { folder } = await newRepository();
    const port = nodeGit({ repository: folder, environment: testEnvironment({ PATH: temporaryFolder() }) });
    await expect(port.listTree('HEAD')).rejects.toMatchObject({ code: 'git-not-installed' });
  });

  it('says that a bare repository has no working tree', async () => {
    const repository = await newRepository();
    const sha = await repository.commit({ 'a.txt': '1' });
    const port = nodeGit({ repository: join(repository.folder, '.git'), environment: testEnvironment() });
    expect(await port.listTree(sha)).toHaveLength(1);
    await expect(port.uncommittedPaths()).rejects.toMatchObject({ code: 'no-working-tree' });
    await expect(port.snapshotWorkingTree()).rejects.toMatchObject({ code: 'no-working-tree' });
  });

  it('keeps git’s own last words in the error', async () => {
    const repository = await newRepository();
    const port = nodeGit({ repository: repository.folder, environment: testEnvironment() });
    await expect(port.listTree('f'.repeat(40))).rejects.toMatchObject({
      code: 'ls-tree-failed',
      message: expect.stringContaining('not a tree object'),
    });
  });

  it('runs from a folder inside the repository, with paths from its top', async () => {
    const repository = await newRepository();
    await repository.commit({ 'a/b.txt': '1', 'c.txt': '1' });
    await repository.write('a/new.txt', '');
    await repository.write('top.txt', '');
    const port = nodeGit({ repository: join(repository.folder, 'a'), environment: testEnvironment() });
    expect(await port.uncommittedPaths()).toEqual(['a/new.txt', 'top.txt']);
    const sha = await port.snapshotWorkingTree();
    expect((await port.listTree(sha)).map((entry) => entry.path)).toEqual([
      'a/b.txt',
      'a/new.txt',
      'c.txt',
      'top.txt',
    ]);
  });

  it('runs no program that the repository’s config names, and leaves the repository as it was', async () => {
    const repository = await newRepository();
    await repository.commit({ 'a.txt': '1\n' });
    await repository.commit({ 'a.txt': '2\n' });
    await repository.write('a.txt', '3\n');
    const place = temporaryFolder();
    const trace = join(place, 'trace');
    const script = `echo "$0" >> '${trace}'\n`;
    const program = join(await programFolder('spy', script), 'spy');
    const hooks = join(place, 'hooks');
    await mkdir(hooks);
    const names = ['post-checkout', 'post-index-change', 'pre-commit', 'reference-transaction', 'post-merge'];
    for (const name of names) {
      await symlink(program, join(hooks, name));
      await symlink(program, join(repository.folder, '.git/hooks', name));
    }
    await chmod(program, 0o755);
    await repository.git('config', 'core.hooksPath', hooks);
    await repository.git('config', 'core.fsmonitor', program);
    await repository.git('config', 'diff.external', program);
    await repository.git('config', 'init.templateDir', place);
    await repository.git('config', 'gpg.program', program);
    await repository.git('config', 'commit.gpgSign', 'true');
    const before = contentsOf(repository.folder);
    const folder = temporaryFolder();
    await everything(
      nodeGit({ repository: repository.folder, environment: testEnvironment({ GIT_TEMPLATE_DIR: place }) }),
      folder,
    );
    expect(existsSync(trace)).toBe(false);
    expect(contentsOf(repository.folder)).toEqual(before);
    expect(existsSync(join(folder, 'base/.git/hooks'))).toBe(false);
  });

  it('does not follow GIT_DIR and its like, which git sets for its hooks', async () => {
    const repository = await newRepository();
    await repository.commit({ 'a.txt': '1' });
    const other = await newRepository();
    const variables = {
      GIT_DIR: join(other.folder, '.git'),
      GIT_WORK_TREE: other.folder,
      GIT_INDEX_FILE: '/x',
    };
    const port = nodeGit({ repository: repository.folder, environment: testEnvironment(variables) });
    await repository.write('new.txt', '');
    expect(await port.uncommittedPaths()).toEqual(['new.txt']);
  });
});

describe.concurrent('a repository of another owner', () => {
  /** A git that takes every repository for somebody else's, as in a container job. */
  async function strangerPath(): Promise<string> {
    const real = path.split(delimiter).find((folder) => existsSync(join(folder, 'git')));
    const script = `GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec '${real}/git' "$@"`;
    return `${await programFolder('git', script)}${delimiter}${path}`;
  }

  it('is trusted in the workspace', async () => {
    const repository = await newRepository();
    await repository.commit({ 'a.txt': '1' });
    await repository.commit({ 'a.txt': '2' });
    const before = contentsOf(repository.folder);
    const environment = testEnvironment({
      PATH: await strangerPath(),
      GITHUB_WORKSPACE: repository.folder,
    });
    await everything(nodeGit({ repository: repository.folder, environment }), temporaryFolder());
    expect(contentsOf(repository.folder)).toEqual(before);
  });

  it('is refused elsewhere, with the command that helps', async () => {
    const repository = await newRepository();
    const environment = testEnvironment({ PATH: await strangerPath(), GITHUB_WORKSPACE: temporaryFolder() });
    await expect(
      nodeGit({ repository: repository.folder, environment }).uncommittedPaths(),
    ).rejects.toMatchObject({
      code: 'dubious-ownership',
      hint: `Run: git config --global --add safe.directory '${repository.folder}'`,
    });
  });
});

describe.concurrent('gitEnvironment', () => {
  it('adds configuration after what the caller gave', () => {
    const given = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'a.b', GIT_CONFIG_VALUE_0: 'c' };
    expect(gitEnvironment(given, [{ key: 'd.e', value: 'f' }], false)).toMatchObject({
      GIT_CONFIG_COUNT: '2',
      GIT_CONFIG_KEY_0: 'a.b',
      GIT_CONFIG_KEY_1: 'd.e',
      GIT_CONFIG_VALUE_1: 'f',
    });
  });

  it('takes nothing of the caller’s configuration into an isolated process', () => {
    const given = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'a.b', GIT_CONFIG_GLOBAL: '/home/me' };
    const environment = gitEnvironment(given, [], true);
    expect(environment).not.toHaveProperty('GIT_CONFIG_KEY_0');
    expect(environment.GIT_CONFIG_GLOBAL).toBe('/dev/null');
    expect(environment.GIT_CONFIG_NOSYSTEM).toBe('1');
  });

  it('withholds the Action’s inputs and tokens, and keeps the way to a server', () => {
    const given = {
      'INPUT_GITHUB-TOKEN': 'x',
      ACTIONS_RUNTIME_TOKEN: 'x',
      GIT_SSH_COMMAND: 'ssh',
      PATH: '/bin',
    };
    const environment = gitEnvironment(given, [], false);
    expect(environment).toMatchObject({ GIT_SSH_COMMAND: 'ssh', PATH: '/bin', GIT_TERMINAL_PROMPT: '0' });
    expect(Object.values(environment)).not.toContain('x');
  });
});

describe.concurrent('gitFailure', () => {
  it('shows the last lines without control characters and hints', () => {
    const stderr = 'hint: try\nremote: 1%\rremote: 100%\nfatal: \u001b[31mno\n';
    expect(gitFailure('fetch', 128, stderr).message).toBe(
      'git fetch failed (exit 128): remote: 1% remote: 100% | fatal:  [31mno',
    );
  });
});

describe.concurrent('maskSecrets', () => {
  it('masks each secret and the credentials of an address', () => {
    expect(maskSecrets("at 'https://me:pw@host/x' with abc", ['abc', ''])).toBe(
      "at 'https://***@host/x' with ***",
    );
  });
});
