import { GitError } from '../../core/model/program-error.ts';
import type { ConfigEntry } from './git-environment.ts';
import type { Repository } from './repository.ts';
import { hasCommit, isShallow, shortName } from './revision.ts';

/** Who may be asked for commits that are not here, and with what. */
export interface Access {
  /** Handed to the server of `serverUrl` only. */
  readonly token: string | undefined;
  /** `GITHUB_SERVER_URL`, or GitHub's own. */
  readonly serverUrl: string;
  /** `GITHUB_REF`: names the pull request whose head may have to be fetched from a fork. */
  readonly ref: string | undefined;
}

/** Where a repository gets its commits from. */
export interface Remote {
  readonly name: string;
  /** Gets objects by name; refs, FETCH_HEAD and tags stay as they are. Options are such as `--depth=1`. */
  readonly fetch: (wanted: readonly string[], options: readonly string[]) => Promise<void>;
  /** Lines of `git ls-remote`: refs and symbolic refs that match the patterns. */
  readonly list: (...patterns: readonly string[]) => Promise<readonly string[]>;
  /** Configuration that lets a process reach the server, for calls other than these. */
  readonly credentials: readonly ConfigEntry[];
}

/** A stalled server ends the call after a minute. */
export const patience: readonly ConfigEntry[] = [
  { key: 'http.lowSpeedLimit', value: '1000' },
  { key: 'http.lowSpeedTime', value: '60' },
];

/** The remote called origin, else the only one there is; null = none. */
export async function remoteName(repository: Repository): Promise<string | null> {
  const names = (await repository.text(['remote'])).split('\n').filter((name) => name !== '');
  return names.includes('origin') ? 'origin' : names.length === 1 ? (names[0] ?? null) : null;
}

/** How the remote of a repository is reached; null = it has none. */
export async function remoteOf(repository: Repository, access: Access): Promise<Remote | null> {
  const name = await remoteName(repository);
  if (name === null) return null;
  const credentials = await credentialsFor(repository, name, access);
  const config = [...patience, ...credentials];
  return {
    name,
    credentials,
    fetch: async (wanted, options) => {
      await repository.run(
        [
          ...['fetch', '--quiet', '--no-tags', '--no-prune', '--no-write-fetch-head', '--refmap='],
          ...['--no-recurse-submodules', ...options, '--stdin', name],
        ],
        { config, input: wanted.map((name) => `${name}\n`).join('') },
      );
    },
    list: async (...patterns) => {
      const text = await repository.text(['ls-remote', '--quiet', '--symref', name, ...patterns], { config });
      return text.split('\n').filter((line) => line !== '');
    },
  };
}

/** Address of a remote without what stands before `@`; null = it is a folder, or has no address. */
export async function publicAddress(repository: Repository, name: string): Promise<string | null> {
  return withoutCredentials(await addressOf(repository, name));
}

/** An address without what stands before `@`; null = it is a folder. */
export function withoutCredentials(address: string): string | null {
  if (/^[\w.-]+@[\w.-]+:[^\s]+$/.test(address)) return address;
  const url = urlOf(address);
  if (url === null || url.protocol === 'file:') return null;
  // The user of an ssh address is part of the address; that of a web address is a credential.
  if (url.protocol !== 'ssh:') url.username = '';
  url.password = '';
  url.search = '';
  return url.href;
}

/**
 * Makes sure that a commit is here, fetching it alone where it is not. A complete clone is not made shallow by it.
 *
 * @throws GitError when the remote does not give it
 */
export async function ensureCommit(
  repository: Repository,
  remote: Remote | null,
  sha: string,
  access: Access,
): Promise<void> {
  if (await hasCommit(repository, sha)) return;
  if (remote === null) {
    throw new GitError(
      'commit-not-here',
      `Commit ${shortName(sha)} is not in this repository, and there is no remote to fetch it from.`,
      'Fetch it, or name a commit that is here.',
    );
  }
  const depth = (await isShallow(repository)) ? ['--depth=1'] : [];
  const failure = await attempt(() => remote.fetch([sha], depth));
  if (await hasCommit(repository, sha)) return;
  const pull = /^refs\/pull\/(\d+)\//.exec(access.ref ?? '')?.[1];
  if (pull !== undefined) {
    // A server that gives only what a ref points at has a fork's head under this name.
    await attempt(() => remote.fetch([`refs/pull/${pull}/head`], depth));
    if (await hasCommit(repository, sha)) return;
  }
  throw notFetched(sha, remote.name, failure);
}

async function attempt(action: () => Promise<void>): Promise<GitError | null> {
  try {
    await action();
    return null;
  } catch (error) {
    if (error instanceof GitError) return error;
    throw error;
  }
}

function notFetched(sha: string, remote: string, failure: GitError | null): GitError {
  const said = failure === null ? '' : ` ${failure.message}`;
  const message = `Commit ${shortName(sha)} is not here and could not be fetched from ${remote}.${said}`;
  if (failure !== null && isRefusal(failure)) {
    return new GitError(
      'fetch-refused',
      message,
      'Give the job `permissions: contents: read` and pass its token, or leave out `persist-credentials: false`.',
      failure,
    );
  }
  return new GitError('fetch-failed', message, 'Set `fetch-depth: 0` at actions/checkout.', failure);
}

/** Whether a server wanted other credentials than it got. */
export function isRefusal(error: GitError): boolean {
  const said = error.cause instanceof Error ? error.cause.message : error.message;
  return /authentication failed|could not read (?:username|password)|returned error: 40[13]|permission denied|repository .*not found|terminal prompts disabled/i.test(
    said,
  );
}

async function credentialsFor(
  repository: Repository,
  name: string,
  access: Access,
): Promise<readonly ConfigEntry[]> {
  const address = await addressOf(repository, name);
  const credential = credentialFor(address, access);
  if (credential === null) return [];
  // Two authorization headers are refused by GitHub: what the checkout left behind goes first.
  const present = await repository.run(['config', '--get-urlmatch', 'http.extraheader', address], {
    accept: [0, 1],
  });
  return /^authorization:/im.test(present.stdout.toString('utf8')) ? [] : [credential];
}

/** The token as configuration, for an address at the server it belongs to and for no other; null = it stays here. */
export function credentialFor(
  address: string,
  { token, serverUrl }: Pick<Access, 'token' | 'serverUrl'>,
): ConfigEntry | null {
  if (token === undefined || token === '') return null;
  const url = urlOf(address);
  const server = urlOf(serverUrl);
  if (url === null || server === null || url.origin === 'null' || url.origin !== server.origin) return null;
  if (url.username !== '') return null;
  const value = `AUTHORIZATION: basic ${basicCredential(token)}`;
  return { key: `http.${server.origin}/.extraheader`, value };
}

/** A token as HTTP basic authentication carries it. */
export function basicCredential(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString('base64');
}

/** Address of a remote as the clone has it; it may hold a credential. */
export async function addressOf(repository: Repository, name: string): Promise<string> {
  const output = await repository.run(['remote', 'get-url', name], { accept: [0, 1, 2, 128] });
  return output.stdout.toString('utf8').trim();
}

function urlOf(address: string): URL | null {
  return /^[a-z][a-z+]*:\/\//i.test(address) && URL.canParse(address) ? new URL(address) : null;
}
