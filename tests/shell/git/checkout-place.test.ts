import { describe, expect, it } from 'vitest';
import { nameIn } from '../../../src/shell/git/checkout-place.ts';
import { nodeGit } from '../../../src/shell/git/node-git.ts';
import {
  cloneOf,
  git,
  newRepository,
  type TestRepository,
  temporaryFolder,
  testEnvironment,
} from '../../support/git-repository.ts';

/** A bare repository whose default branch is `trunk`, and a clone of it. */
async function cloned(): Promise<TestRepository> {
  const remote = `${temporaryFolder()}/remote.git`;
  await git(temporaryFolder(), 'init', '--quiet', '--bare', '--initial-branch=trunk', remote);
  const first = await newRepository();
  await first.commit({ 'a.txt': '1' });
  await first.git('push', '--quiet', remote, 'HEAD:trunk');
  return cloneOf(remote);
}

const placeIn = ({ folder }: TestRepository, branch?: string) =>
  nodeGit({ repository: folder, environment: testEnvironment() }).checkoutPlace(branch);

describe('where a checkout stands', () => {
  it('is the default branch where the remote holds the commit on it, and not before it is pushed', async () => {
    const clone = await cloned();
    const held = { branch: 'trunk', defaultBranch: 'trunk', isOfDefaultBranch: true };
    expect(await placeIn(clone)).toMatchObject(held);
    await clone.commit({ 'a.txt': '2' });
    expect(await placeIn(clone)).toMatchObject({ ...held, isOfDefaultBranch: false });
    await clone.git('push', '--quiet');
    expect(await placeIn(clone)).toMatchObject(held);
  });

  it('is asked of the remote where the clone does not note it', async () => {
    const clone = await cloned();
    await clone.git('remote', 'set-head', 'origin', '--delete');
    expect(await placeIn(clone)).toMatchObject({ defaultBranch: 'trunk', isOfDefaultBranch: true });
    // Pushed from here by its address: no note of the clone knows of it.
    await clone.commit({ 'a.txt': '2' });
    await clone.git('push', '--quiet', await clone.git('remote', 'get-url', 'origin'), 'trunk');
    expect(await placeIn(clone)).toMatchObject({ defaultBranch: 'trunk', isOfDefaultBranch: true });
  });

  it('is another branch, or none, whatever commit it holds; a person can say which', async () => {
    const clone = await cloned();
    await clone.git('checkout', '--quiet', '-b', 'try');
    const other = { defaultBranch: 'trunk', isOfDefaultBranch: false };
    expect(await placeIn(clone)).toMatchObject({ branch: 'try', ...other });
    await clone.git('checkout', '--quiet', '--detach');
    expect(await placeIn(clone)).toMatchObject({ branch: null, ...other });
    expect(await placeIn(clone, 'trunk')).toMatchObject({ branch: 'trunk', isOfDefaultBranch: true });
    await clone.commit({ 'a.txt': 'a commit of nobody' });
    expect(await placeIn(clone, 'trunk')).toMatchObject({ branch: 'trunk', isOfDefaultBranch: false });
  });

  it('is not known where the remote does not answer, and main or master without a remote', async () => {
    const alone = await newRepository();
    await alone.commit({ 'a.txt': '1' });
    expect(await placeIn(alone)).toEqual({
      repository: null,
      branch: 'main',
      defaultBranch: 'main',
      isOfDefaultBranch: true,
    });
    await alone.git('remote', 'add', 'origin', '/nowhere/acme/bot');
    expect(await placeIn(alone)).toMatchObject({ defaultBranch: null, isOfDefaultBranch: false });
  });
});

describe('the name of a repository', () => {
  it.each([
    ['https://github.com/acme/bot.git', 'acme/bot'],
    ['https://user:secret@git.example.org/acme/bot', 'acme/bot'],
    ['ssh://git@github.com:22/acme/bot.git', 'acme/bot'],
    ['git@github.com:acme/bot.git', 'acme/bot'],
    ['https://gitlab.example.org/group/part/bot.git', null],
    ['https://github.com/acme', null],
    ['/srv/git/acme/bot.git', null],
    ['../acme/bot', null],
    ['C:/acme/bot', null],
    ['file:///srv/acme/bot', null],
  ])('of %s is %s', (address, name) => expect(nameIn(address)).toBe(name));
});
