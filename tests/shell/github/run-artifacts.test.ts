import { describe, expect, it } from 'vitest';
import { ArtifactError } from '../../../src/core/model/artifact-error.ts';
import { GitHubError } from '../../../src/core/model/program-error.ts';
import { expectNoViolations } from '../../support/github/github-server.ts';
import { stableId } from '../../support/github/objects.ts';
import { notAccessible } from '../../support/github/refusals.ts';
import { allOf, openRuns } from './support.ts';

const sha = (letter: string): string => letter.repeat(40);
const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8');

describe.concurrent('runs and artifacts of a repository', { timeout: 60_000 }, () => {
  it('are told as GitHub knows them, forks and deleted forks too', async () => {
    const { server, artifacts, repository, client } = await openRuns();
    server.addRun(7, {
      headBranch: 'main',
      headSha: sha('a'),
      headRepository: 'mallory/bot',
      event: 'pull_request',
      attempt: 3,
      workflowPath: '.github/workflows/evals.yml@refs/heads/main',
    });
    server.addRun(8, { headBranch: null, headSha: sha('b'), headRepository: null, conclusion: 'failure' });
    expect(await client.repository()).toEqual({ id: stableId(repository), defaultBranch: 'main' });
    expect(await client.run(7)).toEqual({
      id: 7,
      attempt: 3,
      event: 'pull_request',
      status: 'completed',
      conclusion: 'success',
      headSha: sha('a'),
      headBranch: 'main',
      repositoryId: stableId(repository),
      headRepositoryId: stableId('mallory/bot'),
      headRepository: 'mallory/bot',
      workflowPath: '.github/workflows/evals.yml',
      createdAt: '2026-03-02T09:30:00Z',
    });
    expect(await client.run(8)).toMatchObject({
      headRepositoryId: null,
      headBranch: null,
      conclusion: 'failure',
    });
    artifacts.add({ name: 'one', runId: 7, files: { a: '' }, createdAt: '2026-03-02T10:00:00Z' });
    artifacts.add({ name: 'one', runId: 8, files: { a: '' }, expiresAt: '2026-03-03T00:00:00Z' });
    artifacts.add({ name: 'one-2', runId: 1, files: { a: '' } });
    const named = await allOf(client.named('one'));
    expect(named).toMatchObject([
      { runId: 8, isForeign: true, isExpired: true, headBranch: null, headSha: sha('b') },
      { runId: 7, isForeign: true, isExpired: true, createdAt: '2026-03-02T10:00:00Z', headSha: sha('a') },
    ]);
    expect(named[0]?.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(await client.ofRun(1)).toMatchObject([{ name: 'one-2', isForeign: false, isExpired: false }]);
    expect((await allOf(client.all())).map(({ name }) => name)).toEqual(['one-2', 'one', 'one']);
    expectNoViolations(server);
  });

  it('are told with the jobs of a run, those that are not over too', async () => {
    const { server, client } = await openRuns();
    const jobs = [
      { name: 'evals (3.12, bot)', conclusion: 'failure' },
      { name: 'evals (3.13, bot)', conclusion: null },
    ];
    server.addRun(7, { headBranch: 'main', headSha: sha('a'), jobs });
    expect(await client.jobs(7)).toEqual(jobs);
    await expect(client.jobs(8)).rejects.toThrow(GitHubError);
    expectNoViolations(server);
  });

  it('are read over all pages, each once, and no page more than is looked at', async () => {
    const { server, artifacts, client } = await openRuns();
    for (let id = 1; id <= 250; id += 1) {
      server.addRun(id, { headBranch: 'main', headSha: sha('a') });
      artifacts.add({ name: `a-${id}`, runId: id, files: { a: '' } });
    }
    expect(await allOf(client.runs({ branch: 'main' }))).toHaveLength(250);
    let seen = 0;
    for await (const artifact of client.all()) {
      // One that is made meanwhile moves the others on: the last of this page is the first of the next.
      if (seen === 50) artifacts.add({ name: 'new', runId: 1, files: { a: '' } });
      seen += 1;
      if (artifact.name === 'a-150') break;
    }
    expect(seen).toBe(101);
    expect(server.requests.filter(({ path }) => path.includes('/artifacts'))).toHaveLength(2);
    expect(await allOf(client.all())).toHaveLength(251);
  });

  it('say that there are more where a list is longer than is read', async () => {
    const { server, client, notes } = await openRuns();
    const row = { id: 1, name: 'a', size_in_bytes: 1, expired: false, created_at: null, expires_at: null };
    const link = `<${server.url}/next>; rel="next"`;
    server.refuse({ path: /\/artifacts$/ }, 200, { artifacts: [row] }, { link });
    expect(await allOf(client.named('a'))).toHaveLength(1);
    expect(server.requests.filter(({ path }) => path.includes('/artifacts'))).toHaveLength(10);
    expect(notes).toEqual([
      'github: asked to list the artifacts, and read the newest 1000 alone; there are more',
    ]);
  });

  it('of runs can be asked by head, event and time', async () => {
    const { server, client } = await openRuns();
    server.addRun(1, { headBranch: 'main', headSha: sha('a'), createdAt: '2026-03-01T00:00:00Z' });
    server.addRun(2, { headBranch: 'main', headSha: sha('b'), event: 'schedule' });
    const ids = async (query: Parameters<typeof client.runs>[0]) =>
      (await allOf(client.runs(query))).map(({ id }) => id);
    expect(await ids({ headSha: sha('a') })).toEqual([1]);
    expect(await ids({ event: 'schedule' })).toEqual([2]);
    expect(await ids({ createdSince: new Date('2026-03-01T12:00:00Z') })).toEqual([2]);
    expect(await ids({})).toEqual([2, 1]);
  });

  it('tell what is left of the hour', async () => {
    const { server, client, clock } = await openRuns();
    expect(client.rateLimit()).toBeNull();
    await client.repository();
    expect(client.rateLimit()).toBeNull();
    server.state.clockAheadMs = -7_200_000;
    server.limitRequests(42, new Date(Date.now() + 600_000));
    await client.repository();
    expect(client.rateLimit()?.remaining).toBe(41);
    const seconds = ((client.rateLimit()?.resetAt.getTime() ?? 0) - clock.now()) / 1000;
    expect(seconds).toBeGreaterThan(595);
    expect(seconds).toBeLessThan(605);
  });

  it('are not there on a server of one’s own', async () => {
    const ghes = await openRuns({ GITHUB_SERVER_URL: 'https://git.example.com' });
    expect(ghes.client.whyNot()).toMatch(/GitHub Enterprise Server/);
    for (const GITHUB_SERVER_URL of ['', 'https://github.com', 'https://octo.ghe.com'])
      expect((await openRuns({ GITHUB_SERVER_URL })).client.whyNot()).toBeNull();
  });

  it('that may not be seen name the line of permissions', async () => {
    const { server, client } = await openRuns();
    server.refuse({}, ...notAccessible);
    const error = await allOf(client.all()).catch((problem: unknown) => problem);
    expect(error).toBeInstanceOf(GitHubError);
    expect(error).toMatchObject({ code: 'forbidden', hint: expect.stringContaining('`actions: read`') });
    server.refuseNothing();
    await expect(client.run(99)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('that GitHub does not document are an error that says where', async () => {
    const { server, client } = await openRuns();
    server.refuse({}, 200, { artifacts: [{ id: 'one' }] });
    await expect(allOf(client.all())).rejects.toMatchObject({
      code: 'unreachable',
      message: expect.stringContaining('artifacts.0.id'),
    });
  });
});

describe.concurrent('the download of an artifact', { timeout: 60_000 }, () => {
  async function withArtifact(
    files: Readonly<Record<string, string>> = { 'record.json': '{}', 'big.html': 'x' },
  ) {
    const opened = await openRuns();
    const id = opened.artifacts.add({ name: 'ours', runId: 1, files });
    const [artifact] = await opened.client.ofRun(1);
    if (artifact === undefined) throw new Error(`artifact ${id} is not listed`);
    return { ...opened, artifact };
  }

  it('unpacks what is asked for and leaves out what is not there', async () => {
    const { client, artifact } = await withArtifact();
    const files = await client.download(artifact, ['record.json', 'rows.jsonl.gz']);
    expect([...files.keys()]).toEqual(['record.json']);
    expect(text(files.get('record.json'))).toBe('{}');
  });

  it('sends the token to the API alone, never to the storage', async () => {
    const { client, artifact, artifacts, server } = await withArtifact();
    await client.download(artifact, ['record.json']);
    expect(server.requests.at(-1)).toMatchObject({ status: 302, as: 'github-actions[bot]' });
    expect(artifacts.downloads).toHaveLength(1);
    expect(Object.keys(artifacts.downloads[0] ?? {})).not.toContain('authorization');
    expect(JSON.stringify(artifacts.downloads)).not.toContain('ghs_');
  });

  it('takes an expired artifact as expired, flagged or answered with 410, and one that is gone as gone', async () => {
    const { client, artifact, server, artifacts } = await withArtifact();
    const expired = await client
      .download({ ...artifact, isExpired: true }, ['record.json'])
      .catch((error: unknown) => error);
    expect(expired).toBeInstanceOf(ArtifactError);
    expect(expired).toMatchObject({ code: 'expired', artifact: 'ours', entry: null });
    const zip = /\/zip$/;
    server.refuse({ path: zip, times: 1 }, 410, { message: 'Artifact has expired' });
    await expect(client.download(artifact, ['a'])).rejects.toMatchObject({ code: 'expired' });
    artifacts.disturbDownloads({ status: 410 }, 1);
    await expect(client.download(artifact, ['a'])).rejects.toMatchObject({ code: 'expired' });
    artifacts.remove(artifact.id);
    await expect(client.download(artifact, ['a'])).rejects.toMatchObject({ code: 'gone' });
  });

  it('asks again, at a new address, where the answer breaks off or the address is no longer good', async () => {
    for (const how of [{ cutAfter: 10 }, { cutAfter: 0 }, { status: 403 }, { status: 503 }]) {
      const { client, artifact, artifacts, server, clock } = await withArtifact();
      artifacts.disturbDownloads(how, 2);
      expect([...(await client.download(artifact, ['record.json'])).keys()]).toEqual(['record.json']);
      expect(clock.slept).toEqual([1, 4]);
      expect(server.requests.filter(({ path }) => path.endsWith('/zip'))).toHaveLength(3);
    }
  });

  it('gives up on a storage that does not answer', async () => {
    const { client, artifact, artifacts } = await withArtifact();
    artifacts.disturbDownloads({ status: 500 });
    await expect(client.download(artifact, ['record.json'])).rejects.toMatchObject({
      name: 'GitHubError',
      code: 'unreachable',
      message: expect.stringContaining('HTTP 500'),
    });
    artifacts.disturbDownloads({ status: 404 });
    await expect(client.download(artifact, ['record.json'])).rejects.toMatchObject({ code: 'gone' });
  });

  it('stops at its cap, whatever was announced', async () => {
    const { client, artifact, artifacts } = await withArtifact({ a: 'x'.repeat(3000) });
    const small = { archiveBytes: 100 };
    await expect(client.download(artifact, ['a'], small)).rejects.toMatchObject({ code: 'too-large' });
    expect(artifacts.downloads).toHaveLength(0);
    const lied = { ...artifact, sizeBytes: 1 };
    await expect(client.download(lied, ['a'], small)).rejects.toMatchObject({ code: 'too-large' });
    artifacts.disturbDownloads({ isChunked: true });
    await expect(client.download(lied, ['a'], small)).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('more than 100 bytes came'),
    });
  });

  it('refuses bytes that are not those that were stored', async () => {
    const { client, artifact } = await withArtifact();
    const other = { ...artifact, digest: `sha256:${'0'.repeat(64)}` };
    await expect(client.download(other, ['record.json'])).rejects.toMatchObject({ code: 'digest' });
    expect((await client.download({ ...artifact, digest: null }, ['record.json'])).size).toBe(1);
  });
});
