import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { History } from '../../../src/app/history/history.ts';
import { HistoryError } from '../../../src/core/model/history-error.ts';
import { historyBranch } from '../../../src/shell/git/history-branch.ts';
import { root } from '../../support/cli.ts';
import { serveGit } from '../../support/git-http-server.ts';
import {
  contentsOf,
  git,
  newRepository,
  temporaryFolder,
  testEnvironment,
} from '../../support/git-repository.ts';

const branch = 'eval-envelope-history';
const token = 'ghs_secretToken';
const authorization = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
const quick = { tries: 12, longestMs: 60_000, firstPauseMs: 20, longestPauseMs: 200 };

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (content: Uint8Array | undefined): string => new TextDecoder().decode(content);
const file = (name: string, text = `${name}\n`) => ({
  path: `records/2026/11/${name}.json`,
  content: bytes(text),
});

/** A bare repository that takes pushes over HTTP too, as a server has it. */
async function newRemote(): Promise<string> {
  const folder = join(temporaryFolder(), 'remote.git');
  mkdirSync(folder);
  await git(folder, 'init', '--quiet', '--bare', '--initial-branch=main');
  await git(folder, 'config', 'http.receivepack', 'true');
  await git(folder, 'config', 'uploadpack.allowFilter', 'true');
  await git(folder, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  return folder;
}

interface Asked {
  readonly remote?: string | undefined;
  readonly folder?: string;
  readonly token?: string;
  readonly variables?: Readonly<Record<string, string>>;
  /** Where its folders are made. */
  readonly parent?: string;
}

function open({
  remote,
  folder,
  token: secret,
  variables,
  parent = temporaryFolder(),
}: Asked): Promise<History> {
  return historyBranch(
    { folder: folder ?? parent, remote, branch },
    {
      environment: testEnvironment(variables),
      token: secret,
      folders: {
        make: () => mkdtemp(join(parent, 'history-')),
        remove: (path) => rm(path, { recursive: true, force: true }),
      },
      patience: quick,
    },
  );
}

function filesAt(remote: string, revision = branch): Promise<string> {
  return git(remote, 'ls-tree', '-r', '--name-only', revision);
}

async function failureOf(promise: Promise<unknown>): Promise<HistoryError> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof HistoryError)) throw new Error(`no HistoryError: ${error}`);
  return error;
}

describe.concurrent('a history on a branch', () => {
  it('is empty where the branch is not there, in a repository without commits too', async () => {
    const history = await open({ remote: await newRemote() });
    expect(await history.list('')).toEqual([]);
    expect(await history.read(['records/2026/11/a.json'])).toEqual(new Map());
  });

  it('begins with an orphan commit that says what it is, by the bot of GitHub Actions', async () => {
    const remote = await newRemote();
    const source = await newRepository();
    await source.commit({ 'a.txt': 'code\n' });
    await source.git('push', '-q', remote, 'main');
    const history = await open({ remote });
    const change = await history.add([file('a')], 'record: a');
    expect(change).toEqual({ added: 1, commit: await git(remote, 'rev-parse', branch) });
    expect(await git(remote, 'log', '--format=%an <%ae>, %cn <%ce>: %s', branch)).toBe(
      `${'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>, '.repeat(2).slice(0, -2)}: record: a`,
    );
    expect(await filesAt(remote)).toBe('README.md\nrecords/2026/11/a.json');
    expect(await git(remote, 'show', `${branch}:README.md`)).toContain('do not merge it');
    expect(await git(remote, 'fsck', '--strict')).toBe('');
  });

  it('keeps what was there, and gives all of it back', async () => {
    const remote = await newRemote();
    await (await open({ remote })).add([file('a'), file('b')], 'record: a, b');
    const other = await open({ remote });
    await other.add(
      [{ path: 'rows/2026/11/c.jsonl.gz', content: Uint8Array.of(0, 255, 10, 0) }],
      'record: c',
    );
    expect(await git(remote, 'rev-list', '--count', branch)).toBe('2');
    const reader = await open({ remote });
    expect(await reader.list('records')).toEqual(['records/2026/11/a.json', 'records/2026/11/b.json']);
    expect(await reader.list('records/2026/1')).toEqual([]);
    const found = await reader.read([
      'records/2026/11/b.json',
      'rows/2026/11/c.jsonl.gz',
      'records/none.json',
    ]);
    expect([...found.keys()].sort()).toEqual(['records/2026/11/b.json', 'rows/2026/11/c.jsonl.gz']);
    expect(textOf(found.get('records/2026/11/b.json'))).toBe('b\n');
    expect([...(found.get('rows/2026/11/c.jsonl.gz') ?? [])]).toEqual([0, 255, 10, 0]);
  });

  it('writes nothing where everything is there already', async () => {
    const remote = await newRemote();
    const history = await open({ remote });
    const { commit } = await history.add([file('a')], 'record: a');
    expect(await history.add([file('a')], 'record: a again')).toEqual({ added: 0, commit: null });
    const later = await open({ remote });
    expect(await later.add([file('a')], 'again')).toEqual({ added: 0, commit: null });
    expect(await git(remote, 'rev-parse', branch)).toBe(commit);
    expect(await later.add([file('a'), file('b')], 'and one more')).toMatchObject({ added: 1 });
    expect(await filesAt(remote)).toBe('README.md\nrecords/2026/11/a.json\nrecords/2026/11/b.json');
  });

  it('never writes over a file with other content, and names it', async () => {
    const remote = await newRemote();
    const history = await open({ remote });
    const { commit } = await history.add([file('a')], 'record: a');
    const failure = await failureOf(history.add([file('b'), file('a', 'other\n')], 'record: b, a'));
    expect(failure).toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('records/2026/11/a.json'),
    });
    expect(await git(remote, 'rev-parse', branch)).toBe(commit);
    expect((await failureOf(history.add([file('c'), file('c', 'other\n')], 'twice'))).code).toBe('conflict');
  });

  it.each(['../a.json', '/a.json', 'records/.git/config', 'records//a', 'a\nb', 'records/a b', ''])(
    'takes no path that could mean something else: %j',
    async (path) => {
      const history = await open({ remote: await newRemote() });
      expect((await failureOf(history.add([{ path, content: bytes('x') }], 'x'))).code).toBe('bad-path');
    },
  );

  it('adds to the tip as it is then, whoever wrote since it was read', async () => {
    const remote = await newRemote();
    const one = await open({ remote });
    const other = await open({ remote });
    expect(await one.list('')).toEqual([]);
    await other.add([file('b')], 'record: b');
    await one.add([file('a')], 'record: a');
    expect(await one.list('records')).toEqual(['records/2026/11/a.json', 'records/2026/11/b.json']);
  });

  it('makes, changes and removes files in one commit, where they are what they should be', async () => {
    const remote = await newRemote();
    const history = await open({ remote });
    await history.add([file('a'), file('b'), file('c')], 'record');
    const edits = [
      { path: 'records/2026/11.jsonl', before: null, after: bytes('a and b\n') },
      { path: file('a').path, before: bytes('a\n'), after: null },
      { path: file('b').path, before: bytes('b\n'), after: null },
    ];
    expect(await history.edit(edits, 'compact')).toMatchObject({ added: 1 });
    expect(await filesAt(remote)).toBe('README.md\nrecords/2026/11.jsonl\nrecords/2026/11/c.json');
    expect(await history.edit(edits, 'compact')).toEqual({ added: 0, commit: null });
    const stale = [{ path: file('c').path, before: bytes('not c\n'), after: null }];
    expect(await failureOf(history.edit(stale, 'no'))).toMatchObject({
      code: 'changed',
      message: expect.stringContaining(file('c').path),
    });
    expect(await git(remote, 'rev-list', '--count', branch)).toBe('2');
  });

  it('leaves nothing on disk when it is closed, and nothing at all where nothing was asked', async () => {
    const parent = temporaryFolder();
    const history = await open({ remote: await newRemote(), parent });
    expect(readdirSync(parent)).toEqual([]);
    await history.add([file('a')], 'record: a');
    expect(readdirSync(parent)).toHaveLength(1);
    await history.close();
    expect(readdirSync(parent)).toEqual([]);
    expect(await history.list('records')).toEqual(['records/2026/11/a.json']);
    await history.close();
  });

  it('touches nothing of the user’s repository', async () => {
    const remote = await newRemote();
    const repository = await newRepository();
    await repository.commit({ 'a.txt': 'a\n' });
    await repository.git('remote', 'add', 'origin', remote);
    await repository.write('a.txt', 'edited\n');
    const before = contentsOf(repository.folder);
    const history = await open({ folder: repository.folder });
    await history.add([file('a')], 'record: a');
    await history.list('');
    expect(contentsOf(repository.folder)).toEqual(before);
    expect(await filesAt(remote)).toContain('records/2026/11/a.json');
  });

  it('goes where the remote pointed when it was opened, with no program from a later configuration', async () => {
    const remote = await newRemote();
    const elsewhere = await newRemote();
    const repository = await newRepository();
    await repository.git('remote', 'add', 'origin', remote);
    const home = temporaryFolder();
    const history = await open({ folder: repository.folder, variables: { HOME: home } });
    await repository.git('remote', 'set-url', 'origin', elsewhere);
    const proof = join(home, 'was-run');
    const hooks = join(home, 'hooks');
    mkdirSync(hooks);
    for (const hook of ['pre-push', 'reference-transaction', 'post-index-change']) {
      writeFileSync(join(hooks, hook), `#!/bin/sh\ntouch '${proof}'\n`);
      chmodSync(join(hooks, hook), 0o755);
    }
    writeFileSync(
      join(home, '.gitconfig'),
      `[core]\n\thooksPath = ${hooks}\n\tfsmonitor = touch ${proof}\n[url "${elsewhere}"]\n\tinsteadOf = ${remote}\n`,
    );
    await history.add([file('a')], 'record: a');
    expect(await filesAt(remote)).toContain('records/2026/11/a.json');
    await expect(git(elsewhere, 'rev-parse', branch)).rejects.toThrow();
    expect(readdirSync(home).sort()).toEqual(['.gitconfig', 'hooks']);
  });

  it('takes the only remote there is, a remote by name, and a path from where it was asked', async () => {
    const remote = await newRemote();
    const repository = await newRepository();
    await repository.git('remote', 'add', 'upstream', remote);
    await (await open({ folder: repository.folder })).add([file('a')], 'a');
    await (await open({ folder: repository.folder, remote: 'upstream' })).add([file('b')], 'b');
    await (await open({ folder: dirname(remote), remote: basename(remote) })).add([file('c')], 'c');
    await (await open({ folder: dirname(remote), remote: `file://${remote}` })).add([file('d')], 'd');
    expect(await git(remote, 'rev-list', '--count', branch)).toBe('4');
    const lone = await newRepository();
    expect(await failureOf(open({ folder: lone.folder }))).toMatchObject({
      code: 'unreachable',
      message: expect.stringContaining('no remote'),
    });
  });

  it('says that the remote could not be read where there is none', async () => {
    const remote = join(temporaryFolder(), 'nowhere.git');
    const failure = await failureOf((await open({ remote })).list(''));
    expect(failure.code).toBe('unreachable');
    expect(failure.message).toContain('nowhere.git');
  });

  it('of SHA-256 is kept from a repository of SHA-256', async () => {
    const remote = join(temporaryFolder(), 'remote.git');
    mkdirSync(remote);
    await git(remote, 'init', '-q', '--bare', '--object-format=sha256');
    const folder = temporaryFolder();
    await git(folder, 'init', '-q', '--object-format=sha256');
    await git(folder, 'remote', 'add', 'origin', remote);
    const history = await open({ folder });
    await history.add([file('a')], 'a');
    expect(
      await history.edit([{ path: file('a').path, before: bytes('a\n'), after: null }], 'b'),
    ).toMatchObject({
      commit: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(await filesAt(remote)).toBe('README.md');
  });
});

describe.concurrent('a history behind HTTP', () => {
  it('is reached with the token, which goes to the server of GITHUB_SERVER_URL and to no other', async () => {
    const remote = await newRemote();
    const server = await serveGit(dirname(remote), authorization);
    const address = `${server.url}/remote.git`;
    const history = await open({
      remote: address,
      token,
      variables: { GITHUB_SERVER_URL: server.url },
    });
    await history.add([file('a')], 'record: a');
    expect(await filesAt(remote)).toContain('records/2026/11/a.json');
    const other = await serveGit(dirname(remote));
    const stranger = await open({ remote: `${other.url}/remote.git`, token });
    expect(await stranger.list('records')).toEqual(['records/2026/11/a.json']);
    expect(other.seen.map((request) => request.authorization)).not.toContain(authorization);
  });

  it('is fetched without contents, and those that are asked for come together', async () => {
    const remote = await newRemote();
    const names = Array.from({ length: 20 }, (_, index) => `r${index}`);
    await (await open({ remote })).add(
      names.map((name) => file(name)),
      'many',
    );
    const server = await serveGit(dirname(remote));
    const parent = temporaryFolder();
    const history = await open({ remote: `${server.url}/remote.git`, parent });
    expect(await history.list('records')).toHaveLength(20);
    const [folder = ''] = readdirSync(parent);
    const here = await git(join(parent, folder), 'count-objects', '-v');
    const objects = [...here.matchAll(/^(?:count|in-pack): (\d+)$/gm)].reduce(
      (sum, [, n]) => sum + Number(n),
      0,
    );
    // A commit and the trees of four folders.
    expect(objects).toBeLessThan(10);
    const before = server.seen.length;
    const found = await history.read(names.map((name) => file(name).path));
    expect(found.size).toBe(20);
    expect(server.seen.length - before).toBeLessThan(5);
  });

  it('asks for the rights that are missing, and names no secret', async () => {
    const remote = await newRemote();
    const server = await serveGit(dirname(remote), authorization);
    const history = await open({
      remote: `${server.url}/remote.git`,
      token: 'ghs_wrongToken',
      variables: { GITHUB_SERVER_URL: server.url },
    });
    const failure = await failureOf(history.add([file('a')], 'record: a'));
    expect(failure.code).toBe('forbidden');
    expect(failure.hint).toContain('`contents: write`');
    expect(`${failure} ${failure.cause} ${JSON.stringify(failure)}`).not.toContain('ghs_');
  });

  it('that may be read but not written asks for contents: write', async () => {
    const remote = await newRemote();
    await git(remote, 'config', 'http.receivepack', 'false');
    const server = await serveGit(dirname(remote));
    const history = await open({ remote: `${server.url}/remote.git` });
    const failure = await failureOf(history.add([file('a')], 'record: a'));
    expect(failure).toMatchObject({
      code: 'forbidden',
      hint: 'Give that job `permissions:` with the line `contents: write`.',
    });
  });
});

const execute = promisify(execFile);

/** So many processes at once, each with a record of its own. */
async function pushAtOnce(address: string, count: number): Promise<readonly string[]> {
  const names = Array.from({ length: count }, (_, index) => `job${String(index).padStart(2, '0')}`);
  const node = join(root, 'node_modules/.bin/node');
  const script = fileURLToPath(new URL('../../support/history-writer.ts', import.meta.url));
  const env = testEnvironment({ GIT_ALLOW_PROTOCOL: 'file:http' });
  const changes = await Promise.all(
    names.map((name) => execute(node, [script, address, branch, name], { env, cwd: temporaryFolder() })),
  );
  for (const { stdout } of changes) expect(JSON.parse(stdout)).toMatchObject({ added: 2 });
  return names;
}

describe('twenty processes that push at once', () => {
  it.each([
    ['a folder', 'yet to begin', false],
    ['HTTP', 'that is there', true],
  ])(
    'over %s, to a branch %s: every record is there, none twice',
    async (transport, _, isThere) => {
      const remote = await newRemote();
      if (isThere) await (await open({ remote })).add([file('first')], 'record: first');
      const address =
        transport === 'HTTP' ? `${(await serveGit(dirname(remote))).url}/remote.git` : `file://${remote}`;
      const names = await pushAtOnce(address, 20);
      const first = isThere ? ['first'] : [];
      expect((await filesAt(remote)).split('\n')).toEqual([
        'README.md',
        ...[...first, ...names].sort().map((name) => `records/2026/11/${name}.json`),
        ...names.map((name) => `rows/2026/11/${name}.jsonl.gz`),
      ]);
      const history = await open({ remote });
      const contents = await history.read(names.map((name) => `records/2026/11/${name}.json`));
      expect([...contents.values()].map(textOf)).toEqual(names.map((name) => `{"name":"${name}"}\n`));
      // One commit a job on one line of history, each record added by one of them.
      const subjects = (await git(remote, 'log', '--format=%s', branch)).split('\n').sort();
      expect(subjects).toEqual([...first, ...names].map((name) => `record: ${name}`).sort());
      expect(await git(remote, 'rev-list', '--min-parents=2', '--count', branch)).toBe('0');
      expect(await git(remote, 'rev-list', '--max-parents=0', '--count', branch)).toBe('1');
      expect(await git(remote, 'log', '--diff-filter=DM', '--format=%H', branch)).toBe('');
    },
    400_000,
  );
});
