import { describe, expect, it } from 'vitest';
import { startArtifactService } from './artifact-service.ts';
import { expectNoViolations, startGitHub } from './github-server.ts';
import { stableId } from './objects.ts';

const sha = (letter: string): string => letter.repeat(40);

async function opened() {
  const artifacts = await startArtifactService();
  const server = await startGitHub({ artifacts });
  const repository = await server.createRepository();
  const get = (path: string, init?: RequestInit) => fetch(`${server.url}/repos/${repository}${path}`, init);
  return { artifacts, server, repository, get };
}

describe('the runs of a repository', () => {
  it('are listed newest first, filtered, and given one by one', async () => {
    const { server, repository, get } = await opened();
    server.addRun(1, { headBranch: 'main', headSha: sha('a'), createdAt: '2026-03-01T00:00:00Z' });
    server.addRun(2, { headBranch: 'main', headSha: sha('b'), event: 'schedule', conclusion: null });
    server.addRun(3, {
      headBranch: 'main',
      headSha: sha('c'),
      event: 'pull_request',
      headRepository: 'mallory/bot',
      attempt: 2,
    });
    server.addRun(4, { headBranch: null, headSha: sha('d'), headRepository: null });
    server.addRun(5, { headBranch: 'main', headSha: sha('a'), repository: 'octocat/other' });
    const ids = async (query: string): Promise<readonly number[]> => {
      const { workflow_runs: runs } = (await (await get(`/actions/runs${query}`)).json()) as {
        workflow_runs: { id: number }[];
      };
      return runs.map(({ id }) => id);
    };
    expect(await ids('')).toEqual([4, 3, 2, 1]);
    expect(await ids(`?head_sha=${sha('a')}`)).toEqual([1]);
    expect(await ids('?branch=main&event=pull_request')).toEqual([3]);
    expect(await ids('?created=%3E%3D2026-03-02')).toEqual([4, 3, 2]);
    expect(await ids('?per_page=1&page=2')).toEqual([3]);
    const fork = (await (await get('/actions/runs/3')).json()) as Record<string, unknown>;
    expect(fork).toMatchObject({
      run_attempt: 2,
      repository: { id: stableId(repository) },
      head_repository: { id: stableId('mallory/bot'), fork: true, full_name: 'mallory/bot' },
    });
    expect(await (await get('/actions/runs/4')).json()).toMatchObject({ head_repository: null });
    expect((await get('/actions/runs/5')).status).toBe(404);
    expectNoViolations(server);
  }, 60_000);

  it('give their artifacts the repository of their head', async () => {
    const { artifacts, server, repository, get } = await opened();
    server.addRun(3, { headBranch: 'main', headSha: sha('c'), headRepository: 'mallory/bot' });
    artifacts.add({ name: 'a', runId: 3, files: { 'a.txt': 'a' } });
    const body = (await (await get('/actions/artifacts?name=a')).json()) as { artifacts: object[] };
    expect(body.artifacts).toMatchObject([
      { workflow_run: { repository_id: stableId(repository), head_repository_id: stableId('mallory/bot') } },
    ]);
    const whole = (await (await get('')).json()) as { id: number };
    expect(whole.id).toBe(stableId(repository));
    expectNoViolations(server);
  }, 60_000);
});

describe('the server', () => {
  it('counts requests against its limit, by its own clock', async () => {
    const { server, get } = await opened();
    server.state.clockAheadMs = 3_600_000;
    server.limitRequests(1, new Date(Date.now() + 60_000));
    const first = await get('');
    expect(first.headers.get('x-ratelimit-remaining')).toBe('0');
    const second = await get('');
    expect(second.status).toBe(403);
    const seconds =
      Number(second.headers.get('x-ratelimit-reset')) - Date.parse(second.headers.get('date') ?? '') / 1000;
    expect(seconds).toBeGreaterThan(55);
    expect(seconds).toBeLessThan(65);
  }, 60_000);

  it('cuts an answer, and gives it whole the next time', async () => {
    const { server, get } = await opened();
    server.disturb({ times: 1 }, { cutAfter: 10 });
    await expect(get('').then((answer) => answer.text())).rejects.toThrow();
    expect((await get('')).status).toBe(200);
  }, 60_000);
});
