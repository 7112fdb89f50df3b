import { describe, expect, it } from 'vitest';
import { historyBranch } from '../../../src/shell/git/history-branch.ts';
import { gitRunner } from '../../../src/shell/git/run-git.ts';
import { startProxy } from '../../support/connect-proxy.ts';
import { serveGit } from '../../support/git-http-server.ts';
import { git, newRepository, temporaryFolder, testEnvironment } from '../../support/git-repository.ts';

/** A repository behind a proxy: its name is known to nobody else. */
async function behindProxy() {
  const source = await newRepository();
  const sha = await source.commit({ 'a.txt': 'a\n' });
  const root = temporaryFolder();
  await git(root, 'clone', '--quiet', '--bare', source.folder, 'bot.git');
  await git(`${root}/bot.git`, 'config', 'http.receivepack', 'true');
  const server = await serveGit(root);
  const proxy = await startProxy(server.url);
  return { source, sha, root, server, proxy, address: 'http://git.example:8080/bot.git' };
}

describe('git behind a proxy', { timeout: 60_000 }, () => {
  it.each([false, true])('goes through the one that http_proxy names (isolated: %s)', async (isIsolated) => {
    const { sha, proxy, address } = await behindProxy();
    const run = gitRunner(testEnvironment({ http_proxy: proxy.url }));
    const { stdout } = await run(['ls-remote', address, 'HEAD'], { cwd: temporaryFolder(), isIsolated });
    expect(stdout.toString()).toBe(`${sha}\tHEAD\n`);
    expect(proxy.requests[0]).toMatch(/^http:\/\/git\.example:8080\/bot\.git\/info\/refs/);
  });

  it('reaches a host of no_proxy without it', async () => {
    const { sha, server, proxy } = await behindProxy();
    const run = gitRunner(testEnvironment({ http_proxy: proxy.url, no_proxy: '127.0.0.1' }));
    const { stdout } = await run(['ls-remote', `${server.url}/bot.git`, 'HEAD'], { cwd: temporaryFolder() });
    expect(stdout.toString()).toBe(`${sha}\tHEAD\n`);
    expect(proxy.requests).toEqual([]);
  });

  it('reads and writes the history through it', async () => {
    const { source, root, proxy, address } = await behindProxy();
    const history = await historyBranch(
      { folder: source.folder, remote: address, branch: 'kept' },
      {
        environment: testEnvironment({ http_proxy: proxy.url }),
        token: undefined,
        folders: { make: async () => temporaryFolder(), remove: async () => {} },
      },
    );
    expect(await history.list('records')).toEqual([]);
    const path = 'records/2026/11/a.json';
    await history.add([{ path, content: new TextEncoder().encode('{}\n') }], 'keep one');
    await history.close();
    expect(await git(`${root}/bot.git`, 'show', `kept:${path}`)).toBe('{}');
    expect(proxy.requests.some((url) => url.endsWith('/git-receive-pack'))).toBe(true);
  });
});
