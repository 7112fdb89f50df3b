import { isAbsolute, resolve } from 'node:path';
import type { HistoryRequest } from '../../app/history/history.ts';
import { HistoryError } from '../../core/model/history-error.ts';
import { GitError } from '../../core/model/program-error.ts';
import type { ConfigEntry } from './git-environment.ts';
import { type Access, credentialFor, patience, remoteName, withoutCredentials } from './remote.ts';
import { locateRepository, type Repository } from './repository.ts';
import type { RunGit } from './run-git.ts';

/** Where a history lies and how it is reached, as it was when this was asked. */
export interface HistoryPlace {
  readonly address: string;
  /** The address as it may be shown. */
  readonly label: string;
  /** Configuration for every call: the server's token, or the ways the user has set up. */
  readonly config: readonly ConfigEntry[];
  readonly objectFormat: string;
}

/** How a server is reached, whoever asks: proxies and certificates. */
const transport = /^http\.(?:.*\.)?(?:proxy|proxy(?:auth|ssl)\w+|ssl\w+|version)$/;

/** Who asks, where no token of ours goes to the server. */
const identity =
  /^(?:credential\..*|http\.(?:.*\.)?(?:extraheader|emptyauth|delegation|cookiefile)|core\.(?:sshcommand|askpass)|ssh\.variant)$/;

/**
 * Finds the remote of a history. To be asked before code of the repository runs, which could write another address or
 * another program into the configuration; nothing of either is looked at later.
 *
 * @throws HistoryError `unreachable` when there is no such remote
 */
export async function findHistoryPlace(
  run: RunGit,
  { folder, remote }: Pick<HistoryRequest, 'folder' | 'remote'>,
  access: Pick<Access, 'token' | 'serverUrl'> & { readonly workspace: string | undefined },
): Promise<HistoryPlace> {
  const repository = await locateRepository(run, folder, access.workspace).catch((error: unknown) => {
    // An address needs no repository to be named from.
    if (error instanceof GitError && remote !== undefined) return null;
    throw error;
  });
  const address = await addressOf(run, repository, folder, remote);
  const credential = credentialFor(address, access);
  const set = await settings(repository?.run ?? ((args, options) => run(args, { ...options, cwd: folder })));
  const kept = set.filter(({ key }) => transport.test(key) || (credential === null && identity.test(key)));
  return {
    address,
    label: withoutCredentials(address) ?? address,
    config: [...patience, ...kept, ...(credential === null ? [] : [credential])],
    objectFormat: repository === null ? 'sha1' : await repository.text(['rev-parse', '--show-object-format']),
  };
}

async function addressOf(
  run: RunGit,
  repository: Repository | null,
  folder: string,
  remote: string | undefined,
): Promise<string> {
  const names = repository === null ? [] : (await repository.text(['remote'])).split('\n');
  const name =
    repository === null || (remote !== undefined && !names.includes(remote))
      ? null
      : (remote ?? (await remoteName(repository)));
  if (repository !== null && name !== null) {
    // What is written is read again: one address for both.
    const [first = ''] = (await repository.text(['remote', 'get-url', '--push', '--', name])).split('\n');
    return isPath(first) ? resolve(repository.root, first) : first;
  }
  if (remote === undefined) {
    throw new HistoryError(
      'unreachable',
      'This repository has no remote that could keep the history.',
      'Name one: a remote, an address or the path of a repository.',
    );
  }
  if (isPath(remote)) return resolve(folder, remote);
  const { stdout } = await run(['ls-remote', '--get-url', '--', remote], { cwd: folder });
  return stdout.toString('utf8').trim();
}

/** Neither `scheme://…` nor `host:path`. */
function isPath(address: string): boolean {
  return isAbsolute(address) || !/^[a-z][a-z0-9+.-]*:\/\/|^[^/]+:/i.test(address);
}

async function settings(run: Repository['run']): Promise<readonly ConfigEntry[]> {
  const { stdout } = await run(['config', '--list', '--includes', '-z'], { accept: [0, 1] });
  return stdout
    .toString('utf8')
    .split('\0')
    .filter((entry) => entry !== '')
    .map((entry) => {
      const end = entry.indexOf('\n');
      return end === -1
        ? { key: entry, value: 'true' }
        : { key: entry.slice(0, end), value: entry.slice(end + 1) };
    });
}
