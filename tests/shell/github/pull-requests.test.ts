import { describe, expect, it, vi } from 'vitest';
import { issues } from '../../../src/shell/github/issues.ts';
import { pullRequests } from '../../../src/shell/github/pull-requests.ts';
import { expectNoViolations, type GitHubServer, startGitHub } from '../../support/github/github-server.ts';
import { identities } from '../../support/github/identities.ts';
import { createPullRequest } from '../../support/github/pull-request.ts';
import { allOf } from './support.ts';

vi.setConfig({ testTimeout: 120_000 });

const options = (server: GitHubServer) => ({
  token: identities.workflow.token,
  environment: { GITHUB_API_URL: server.url },
  note: () => {},
});

/** Changes something as the owner of the repository. */
async function ask(server: GitHubServer, method: string, path: string, body: object): Promise<void> {
  const { status } = await fetch(`${server.url}/repos/octocat/bot/${path}`, {
    method,
    headers: { authorization: `Bearer ${identities.octocat.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(status, `${method} ${path}`).toBeLessThan(300);
}

describe('pull requests', () => {
  it('are read with what became of them, and with what GraphQL adds', async () => {
    const server = await startGitHub();
    const { number, repository, facts } = await createPullRequest({ server });
    await server.addLabel(number, 'feature/tone');
    const { headSha } = facts;
    const other = await server.openPullRequest({ head: 'other', base: 'main', headSha, body: 'Fixes #40' });
    const third = await server.openPullRequest({ head: 'third', base: 'main', headSha });
    await ask(server, 'PUT', `pulls/${number}/merge`, { merge_method: 'squash' });
    await ask(server, 'PATCH', `pulls/${other}`, { state: 'closed' });
    server.state.details.set(`${repository}#${number}`, {
      closes: ['octocat/bot#41', 'octocat/other#7'],
      mergeMessage: 'Tone (#1)\n\nFeature: tone',
    });
    const pulls = await pullRequests(repository, options(server));
    const listed = await allOf(pulls.byChange());
    expect(new Map(listed.map((pull) => [pull.number, pull.state]))).toEqual(
      new Map([
        [number, 'merged'],
        [other, 'closed'],
        [third, 'open'],
      ]),
    );
    const one = await pulls.one(number);
    expect(one).toMatchObject({
      state: 'merged',
      baseBranch: 'main',
      headBranch: 'feature',
      headSha,
      isForeign: false,
      labels: ['feature/tone'],
      mergedAt: expect.stringMatching(/^\d{4}-/),
    });
    expect(listed).toContainEqual(one);
    expect(await pulls.one(999)).toBeNull();
    expect(await pulls.details([number, other, 999])).toEqual(
      new Map([
        [number, { closedIssues: [41], mergeMessage: 'Tone (#1)\n\nFeature: tone' }],
        [other, { closedIssues: [], mergeMessage: null }],
      ]),
    );
    expectNoViolations(server);
  });

  it('of a fork are told from those of the repository', async () => {
    const server = await startGitHub();
    const { number, repository } = await createPullRequest({ server, isFork: true });
    const pulls = await pullRequests(repository, options(server));
    expect(await pulls.one(number)).toMatchObject({ isForeign: true, headBranch: 'feature' });
    const pull = server.state.pulls.get(`${repository}#${number}`);
    if (pull !== undefined) pull.isHeadRepositoryGone = true;
    expect(await pulls.one(number)).toMatchObject({ isForeign: true });
  });
});

describe('issues', () => {
  it('are made, found by author, changed and pinned while there is room', async () => {
    const server = await startGitHub();
    const repository = await server.createRepository();
    const own = await issues(repository, options(server));
    await ask(server, 'POST', 'issues', { title: 'Somebody’s', body: 'Hello' });
    const login = await own.ownLogin();
    const made = await own.create('Sprint 1', 'First');
    expect(made).toMatchObject({ title: 'Sprint 1', body: 'First', isOpen: true, author: login });
    const changed = await own.update(made.number, 'Sprint 2', 'Second');
    expect(changed).toMatchObject({ number: made.number, title: 'Sprint 2', body: 'Second' });
    expect(await allOf(own.byChange(login ?? ''))).toEqual([changed]);
    expect(await allOf(own.byChange())).toHaveLength(2);
    await own.pin(made.nodeId);
    expect(server.state.pinned).toEqual([made.nodeId]);
    server.state.pinned.push('a', 'b');
    await expect(own.pin(made.nodeId)).rejects.toThrow('Maximum 3 pinned');
    expectNoViolations(server);
  });
});
