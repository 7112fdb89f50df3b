import { join } from 'node:path';
import { RequestError } from '@octokit/request-error';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { History } from '../../../src/app/history/history.ts';
import { HistoryError } from '../../../src/core/model/history-error.ts';
import { historyApi } from '../../../src/shell/github/history-api.ts';
import { historyApiFailure, isRace } from '../../../src/shell/github/history-api-failure.ts';
import { newRepository } from '../../support/git-repository.ts';
import { expectNoViolations, type GitHubServer, startGitHub } from '../../support/github/github-server.ts';
import { isObject } from '../../support/github/http.ts';
import { identities } from '../../support/github/identities.ts';
import { notAccessible } from '../../support/github/refusals.ts';
import { memoryHistory } from '../../support/memory-history.ts';

const branch = 'eval-envelope-history';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (name: string, text = `${name}\n`) => ({
  path: `records/2026/11/${name}.json`,
  content: bytes(text),
});

const refAnswer = z.object({ object: z.object({ sha: z.string() }) });
const commitAnswer = z.object({ tree: z.object({ sha: z.string() }) });

interface Scene {
  readonly server: GitHubServer;
  readonly repository: string;
  readonly open: () => Promise<History>;
  /** Files of the branch with their object ids; null = there is no branch. */
  readonly files: () => Promise<Readonly<Record<string, string>> | null>;
}

async function scene(): Promise<Scene> {
  const server = await startGitHub();
  const repository = await server.createRepository({ isPrivate: true });
  const source = await newRepository(join((await newRepository()).folder, 'source'));
  await source.commit({ 'README.md': '# Bot\n' });
  await server.replay(source.folder, ['refs/heads/main'], repository);
  const ask = async (path: string) => {
    const headers = { authorization: `Bearer ${identities.workflow.token}` };
    // Of the emulator itself: the overlay answers for trees of the replayed repository alone.
    return fetch(`${server.state.emulator}/repos/${repository}/${path}`, { headers });
  };
  return {
    server,
    repository,
    open: () =>
      historyApi(
        memoryHistory(),
        { repository, branch },
        {
          token: identities.workflow.token,
          environment: { GITHUB_API_URL: server.url },
          note: () => {},
        },
        { tries: 8, longestMs: 170_000, firstPauseMs: 50, longestPauseMs: 500 },
      ),
    files: async () => {
      const answer = await ask(`git/ref/heads/${branch}`);
      if (!answer.ok) return null;
      const { object } = refAnswer.parse(await answer.json());
      const { tree: top } = commitAnswer.parse(await (await ask(`git/commits/${object.sha}`)).json());
      const body: unknown = await (await ask(`git/trees/${top.sha}?recursive=1`)).json();
      const tree = isObject(body) && Array.isArray(body.tree) ? body.tree : [];
      return Object.fromEntries(
        tree.flatMap((entry: unknown) =>
          isObject(entry) && entry.type === 'blob' ? [[String(entry.path), String(entry.sha)]] : [],
        ),
      );
    },
  };
}

async function failureOf(promise: Promise<unknown>): Promise<HistoryError> {
  const error = await promise.catch((reason: unknown) => reason);
  if (!(error instanceof HistoryError)) throw new Error(`no HistoryError: ${error}`);
  return error;
}

describe.concurrent('a history that is written through the API', { timeout: 180_000 }, () => {
  it('begins with an orphan commit that names no author, so that GitHub signs it', async () => {
    const { server, open, files, repository } = await scene();
    const history = await open();
    const change = await history.add([file('a')], 'record: a');
    expect(change).toMatchObject({ added: 1, commit: expect.stringMatching(/^[0-9a-f]{40}$/) });
    expect(Object.keys((await files()) ?? {})).toEqual(['README.md', 'records/2026/11/a.json']);
    const commit = server.requests.find(
      ({ method, path }) => method === 'POST' && path === `/repos/${repository}/git/commits`,
    );
    expect(commit?.body).toEqual({ message: 'record: a', tree: expect.any(String), parents: [] });
    expectNoViolations(server);
  });

  it('grows by what is missing, never by force, and by nothing where all is there', async () => {
    const { server, open, files } = await scene();
    const history = await open();
    await history.add([file('a')], 'record: a');
    await history.add([file('a'), file('b')], 'record: b');
    expect(Object.keys((await files()) ?? {})).toEqual([
      'README.md',
      'records/2026/11/a.json',
      'records/2026/11/b.json',
    ]);
    const writes = server.requests.filter(({ method }) => method !== 'GET').length;
    expect(await history.add([file('a'), file('b')], 'again')).toEqual({ added: 0, commit: null });
    expect(server.requests.filter(({ method }) => method !== 'GET')).toHaveLength(writes);
    const moves = server.requests.filter(({ method }) => method === 'PATCH');
    expect(moves.map(({ body }) => body)).toEqual([{ sha: expect.any(String), force: false }]);
    const failure = await failureOf(history.add([file('a', 'other\n')], 'no'));
    expect(failure).toMatchObject({ code: 'conflict', message: expect.stringContaining(file('a').path) });
    expectNoViolations(server);
  });

  it('changes and removes files where they are what they should be', async () => {
    const { server, open, files } = await scene();
    const history = await open();
    await history.add([file('a'), file('b')], 'record');
    const gone = { path: file('a').path, before: bytes('a\n'), after: null };
    const month = { path: 'records/2026/11.jsonl', before: null, after: bytes('a\n') };
    expect(await history.edit([gone, month], 'compact')).toMatchObject({ added: 1 });
    expect(Object.keys((await files()) ?? {})).toEqual([
      'README.md',
      'records/2026/11.jsonl',
      'records/2026/11/b.json',
    ]);
    const stale = { path: file('b').path, before: bytes('not b\n'), after: null };
    expect((await failureOf(history.edit([stale], 'no'))).code).toBe('changed');
    expectNoViolations(server);
  });

  it('loses nothing of writers that meet, from the first commit on', async () => {
    const { server, open, files } = await scene();
    const names = ['a', 'b'];
    await Promise.all(names.map(async (name) => (await open()).add([file(name)], `record: ${name}`)));
    expect(Object.keys((await files()) ?? {})).toEqual([
      'README.md',
      ...names.map((name) => file(name).path),
    ]);
    expect(server.requests.map(({ status }) => status)).toContain(422);
    expectNoViolations(server);
  });

  it('looks again when the branch moved', async () => {
    const { server, open, files } = await scene();
    const history = await open();
    const moved = { message: 'Update is not a fast forward', status: '422' };
    server.refuse({ method: 'POST', path: /\/git\/refs$/, times: 1 }, 422, {
      ...moved,
      message: 'Reference already exists',
    });
    await history.add([file('a')], 'record: a');
    server.refuse({ method: 'PATCH', path: /\/git\/refs\//, times: 1 }, 422, moved);
    expect(await history.add([file('b')], 'record: b')).toMatchObject({ added: 1 });
    expect(Object.keys((await files()) ?? {})).toContain('records/2026/11/b.json');
  });

  it('asks for contents: write where the token may only read', async () => {
    const { server, open } = await scene();
    server.refuse({ method: 'write' }, ...notAccessible);
    expect(await failureOf((await open()).add([file('a')], 'a'))).toMatchObject({
      code: 'forbidden',
      hint: 'Give that job `permissions:` with the line `contents: write`.',
    });
  });

  it('names the rule that refuses it', async () => {
    const { server, open, files } = await scene();
    server.refuse({ method: 'POST', path: /\/git\/refs$/ }, 422, { message: rules.pull, status: '422' });
    const failure = await failureOf((await open()).add([file('a')], 'a'));
    expect(failure.code).toBe('ruleset');
    expect(failure.message).toContain('Changes must be made through a pull request.');
    expect(failure.hint).toContain('Exclude the branch `eval-envelope-history`');
    expect(failure.hint).toContain('the default token cannot be on one');
    expect(await files()).toBeNull();
  });
});

const rules = {
  pull: 'Repository rule violations found\n\nChanges must be made through a pull request.\n\n',
  signed: 'Repository rule violations found\n\nCommits must have verified signatures.\n\n',
  ref: 'Cannot update this protected ref.',
};

function refusal(status: number, message: string): RequestError {
  const request = { method: 'PATCH', url: 'https://api.github.com/', headers: {} } as const;
  return new RequestError(message, status, { request });
}

describe('what GitHub answers to a write', () => {
  it.each([
    [409, rules.pull, 'ruleset'],
    [422, rules.pull, 'ruleset'],
    [422, rules.ref, 'ruleset'],
    [409, rules.signed, 'signatures'],
    [403, 'Resource not accessible by integration', 'forbidden'],
    [404, 'Not Found', 'forbidden'],
    [500, 'Server Error', 'unreachable'],
    [422, 'Invalid sha', 'contended'],
  ])('%i %j is %s, and no race', (status, message, code) => {
    const error = refusal(status, message);
    expect(isRace(error)).toBe(false);
    expect(historyApiFailure(error, branch)).toMatchObject({ code });
  });

  it.each([
    [409, 'Conflict'],
    [422, 'Update is not a fast forward'],
    [422, 'Update is not a fast-forward'],
    [422, 'Reference already exists'],
    [422, 'Reference does not exist'],
  ])('%i %j is a race', (status, message) => {
    expect(isRace(refusal(status, message))).toBe(true);
  });
});
