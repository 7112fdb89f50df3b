import { describe, expect, it, vi } from 'vitest';
import type { RemotePullRequest, RemoteRepository } from '../../../src/app/report-run/remote-repository.ts';
import { nodeRemoteRepository } from '../../../src/shell/github/node-remote-repository.ts';
import { expectNoViolations, type GitHubServer, startGitHub } from '../../support/github/github-server.ts';
import { identities } from '../../support/github/identities.ts';
import { createPullRequest } from '../../support/github/pull-request.ts';
import { configPath, promptPath } from '../../support/github/suite-project.ts';

vi.setConfig({ testTimeout: 120_000 });

function repositoryOn(server: GitHubServer, name = 'octocat/bot'): Promise<RemoteRepository> {
  return nodeRemoteRepository(name, {
    token: identities.workflow.token,
    environment: { GITHUB_API_URL: server.url },
    note: () => {},
  });
}

describe('a repository over the API', () => {
  it('tells the pull request of a fork, its files, and where it meets its base', async () => {
    const server = await startGitHub();
    const pull = await createPullRequest({ server, isFork: true });
    await pull.pushToMain({ 'docs/notes.md': 'More.\n' });
    const remote = await repositoryOn(server);
    const { headSha } = pull.facts;
    const open: RemotePullRequest[] = [];
    for await (const one of remote.openPullRequests()) open.push(one);
    expect(open).toMatchObject([
      { number: pull.number, isOpen: true, headSha, headBranch: 'feature', baseBranch: 'main', isFork: true },
    ]);
    expect(await remote.pullRequest(pull.number)).toEqual(open[0]);
    expect(open[0]?.headRepositoryId).toBeGreaterThan(0);
    const { baseSha, mergeBaseSha } = await remote.meet('main', headSha);
    expect(baseSha).toBe(pull.mainSha);
    expect(mergeBaseSha).not.toBe(baseSha);
    expect(await remote.changedFiles(pull.number)).toEqual([{ path: promptPath }]);
    const { entries, isCut } = await remote.tree(headSha);
    expect(isCut).toBe(false);
    expect(entries.map(({ path }) => path)).toContain(configPath);
    const prompt = entries.find(({ path }) => path === promptPath);
    expect(prompt).toMatchObject({ kind: 'file' });
    const bytes = await remote.blob(prompt?.objectId ?? '');
    expect(bytes).toHaveLength(prompt?.sizeBytes ?? -1);
    expect(Buffer.from(bytes).toString()).toBe('You answer questions of customers in short.\n');
    const config = await remote.file(configPath, baseSha);
    expect(Buffer.from(config ?? '').toString()).toContain('"suites"');
    expect(await remote.file('nowhere.yml', baseSha)).toBeNull();
    expect(await remote.file('evals', baseSha)).toBeNull();
    expectNoViolations(server);
  });

  it('writes a commit status under one name, on the commit that is named', async () => {
    const server = await startGitHub();
    const pull = await createPullRequest({ server, isFork: true });
    const remote = await repositoryOn(server);
    await remote.setStatus(pull.facts.headSha, {
      context: 'eval-envelope',
      state: 'failure',
      description: 'Outside',
      targetUrl: null,
    });
    expect(server.state.statuses.get(`octocat/bot@${pull.facts.headSha}`)).toMatchObject([
      { state: 'failure', context: 'eval-envelope', description: 'Outside', target_url: null },
    ]);
    expect(await remote.statusContexts(pull.facts.headSha)).toEqual(['eval-envelope']);
    expect(await remote.statusContexts(pull.mainSha)).toEqual([]);
    expectNoViolations(server);
  });

  it('says which line of permissions is missing', async () => {
    const server = await startGitHub();
    const pull = await createPullRequest({ server });
    server.refuse({ method: 'POST', path: /statuses/ }, 403);
    const remote = await repositoryOn(server);
    const call = remote.setStatus(pull.facts.headSha, {
      context: 'eval-envelope',
      state: 'success',
      description: '',
      targetUrl: null,
    });
    await expect(call).rejects.toMatchObject({
      code: 'forbidden',
      hint: expect.stringContaining('statuses: write'),
    });
  });

  it('is no repository without an owner and a name', async () => {
    const server = await startGitHub();
    await expect(repositoryOn(server, 'bot')).rejects.toThrow('no repository');
  });
});
