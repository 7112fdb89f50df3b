import { join } from 'node:path';
import { git, newRepository, type TestRepository, temporaryFolder } from '../git-repository.ts';
import type { ActionEvent } from './events.ts';

/** How `actions/checkout` is told to check out. */
export interface CheckoutOptions {
  /** 0 for the whole history of all branches; default 1. */
  readonly depth?: number;
}

/**
 * A fresh workspace as `actions/checkout` makes it for an event: an empty repository with `origin`, a fetch of the one
 * commit, a detached HEAD on the test merge of a pull request, or the branch.
 *
 * @param address - of the repository, such as `file:///…`
 */
export async function checkOut(
  address: string,
  event: Pick<ActionEvent, 'sha' | 'ref'>,
  { depth = 1 }: CheckoutOptions = {},
): Promise<TestRepository> {
  const workspace = await newRepository(join(temporaryFolder(), 'bot', 'bot'));
  const { folder } = workspace;
  await git(folder, 'remote', 'add', 'origin', address);
  await git(folder, 'config', '--local', 'gc.auto', '0');
  const branch = /^refs\/heads\/(.+)$/.exec(event.ref)?.[1];
  // Branches lie under their remote, everything else under `remotes` as it is.
  const local =
    branch === undefined ? event.ref.replace('refs/', 'refs/remotes/') : `refs/remotes/origin/${branch}`;
  const fetch = ['fetch', '--quiet', '--no-tags', '--prune', '--no-recurse-submodules'];
  const commit = `+${event.sha}:${local}`;
  if (depth > 0) await git(folder, ...fetch, `--depth=${depth}`, 'origin', commit);
  else {
    await git(folder, ...fetch, 'origin', '+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*');
    // The branch may have moved since the event.
    const fetched = await git(folder, 'rev-parse', '--quiet', '--verify', local).catch(() => '');
    if (fetched !== event.sha) await git(folder, ...fetch, 'origin', commit);
  }
  if (branch === undefined) await git(folder, 'checkout', '--quiet', '--force', local);
  else await git(folder, 'checkout', '--quiet', '--force', '-B', branch, local);
  return workspace;
}
