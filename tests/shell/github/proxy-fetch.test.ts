import { describe, expect, it } from 'vitest';
import { nodeRunArtifacts } from '../../../src/shell/github/run-artifacts.ts';
import { startProxy } from '../../support/connect-proxy.ts';
import { startArtifactService } from '../../support/github/artifact-service.ts';
import { startGitHub } from '../../support/github/github-server.ts';
import { quickClock } from './support.ts';

const nowhere = 'http://api.git.example:8080';

describe.concurrent('behind a proxy', { timeout: 60_000 }, () => {
  it.each(['http_proxy', 'HTTP_PROXY'])('that %s names, the API is asked through it', async (name) => {
    const server = await startGitHub();
    const repository = await server.createRepository();
    const proxy = await startProxy(server.url);
    const client = await nodeRunArtifacts(repository, {
      token: '',
      environment: { GITHUB_API_URL: nowhere, [name]: proxy.url },
      note: () => {},
    });
    expect(await client.repository()).toMatchObject({ defaultBranch: 'main' });
    expect(proxy.tunnels).toEqual(['api.git.example:8080']);
  });

  it('artifacts are downloaded through it as well, and a host of NO_PROXY is reached without', async () => {
    const artifacts = await startArtifactService();
    const server = await startGitHub({ artifacts });
    const repository = await server.createRepository();
    artifacts.add({ name: 'ours', runId: 1, files: { 'record.json': '{}' } });
    const proxy = await startProxy(artifacts.url);
    const open = (environment: Readonly<Record<string, string>>) =>
      nodeRunArtifacts(repository, {
        token: '',
        environment: { GITHUB_API_URL: server.url, ...environment },
        note: () => {},
        clock: quickClock(),
      });
    const direct = await open({ http_proxy: proxy.url.replace('http://', ''), no_proxy: '127.0.0.1' });
    const [artifact] = await direct.ofRun(1);
    if (artifact === undefined) throw new Error('no artifact is listed');
    expect([...(await direct.download(artifact, ['record.json'])).keys()]).toEqual(['record.json']);
    expect(proxy.tunnels).toEqual([]);
    // The API has a proxy of its own here, since each of these passes everything on to one port.
    const both = await startProxy(server.url);
    const apiOnly = await open({ http_proxy: both.url });
    await apiOnly.ofRun(1);
    expect(both.tunnels).toEqual([new URL(server.url).host]);
    const { downloadArtifact } = await import('../../../src/shell/github/download-artifact.ts');
    const { proxyFetch } = await import('../../../src/shell/github/proxy-fetch.ts');
    const through = await proxyFetch({ http_proxy: proxy.url });
    const files = await downloadArtifact(
      { locate: async (id) => artifacts.downloadUrl(id), fetch: through ?? fetch, clock: quickClock() },
      artifact,
      ['record.json'],
    );
    expect(files.size).toBe(1);
    expect(proxy.tunnels).toEqual([new URL(artifacts.url).host]);
  });

  it('that is not there, the error says so', async () => {
    const client = await nodeRunArtifacts('octocat/bot', {
      token: '',
      environment: { GITHUB_API_URL: nowhere, http_proxy: 'http://127.0.0.1:1' },
      note: () => {},
      clock: quickClock(),
    });
    await expect(client.repository()).rejects.toMatchObject({ code: 'unreachable' });
  });
});
