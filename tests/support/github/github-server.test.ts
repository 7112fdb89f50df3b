import { Octokit } from '@octokit/rest';
import { beforeAll, describe, expect, it } from 'vitest';
import { newRepository, type TestRepository } from '../git-repository.ts';
import { startArtifactService } from './artifact-service.ts';
import { expectNoViolations, type GitHubServer, startGitHub } from './github-server.ts';
import { type IdentityName, identities } from './identities.ts';
import { notAccessible, outage, primaryLimit, secondaryLimit } from './refusals.ts';

const owner = 'octocat';
const repo = 'bot';
const minuteMs = 60_000;

interface Setup {
  readonly server: GitHubServer;
  readonly local: TestRepository;
  readonly number: number;
  readonly base: string;
  readonly head: string;
  readonly as: (name: IdentityName) => Octokit;
}

function client(server: GitHubServer, name: IdentityName): Octokit {
  // Octokit writes warnings for every error; here they are expected.
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  return new Octokit({ baseUrl: server.url, auth: identities[name].token, log, retry: { enabled: false } });
}

async function setUp(): Promise<Setup> {
  const artifacts = await startArtifactService();
  const server = await startGitHub({ artifacts });
  await server.createRepository();
  const local = await newRepository();
  const base = await local.commit({ 'prompts/a.txt': 'Answer.\n', 'src/deep/b.txt': '1\n2\n3\n' });
  await local.git('checkout', '-q', '-b', 'feature');
  const head = await local.commit({ 'prompts/a.txt': 'Answer in one word.\n', 'src/c d.txt': 'new\n' });
  await server.replay(local.folder, ['refs/heads/main', 'refs/heads/feature']);
  const number = await server.openPullRequest({ head: 'feature', base: 'main', headSha: head });
  return { server, local, number, base, head, as: (name) => client(server, name) };
}

// The very first start on a machine loads GitHub's description.
let shared: Setup;
beforeAll(async () => {
  shared = await setUp();
}, 5 * minuteMs);

async function statusOf(call: Promise<unknown>): Promise<number> {
  return call.then(
    () => 0,
    (error: { status: number }) => error.status,
  );
}

describe('comments', () => {
  it('keeps the author of the token, bots as bots', async () => {
    const { server, number, as } = await setUp();
    for (const name of ['workflow', 'app', 'octocat', 'mallory'] as const)
      await as(name).issues.createComment({ owner, repo, issue_number: number, body: name });
    const comments = await server.comments(number);
    expect(comments.map(({ author, authorType, body }) => [author, authorType, body])).toEqual([
      ['github-actions[bot]', 'Bot', 'workflow'],
      ['eval-app[bot]', 'Bot', 'app'],
      ['octocat', 'User', 'octocat'],
      ['mallory', 'User', 'mallory'],
    ]);
    const { data } = await as('workflow').issues.listComments({ owner, repo, issue_number: number });
    expect(data[0]?.user).toMatchObject({ login: 'github-actions[bot]', id: 41_898_282, type: 'Bot' });
    expect(data[0]?.html_url).toMatch(/^https:\/\/github\.com\/octocat\/bot\/pull\/1#issuecomment-\d+$/);
    expectNoViolations(server);
  });

  it('gives more than a hundred in pages', async () => {
    const { server, number, as } = await setUp();
    for (let index = 0; index < 205; index += 1) await server.addComment(number, `${index}`, 'mallory');
    const octokit = as('workflow');
    const all = await octokit.paginate(octokit.issues.listComments, {
      owner,
      repo,
      issue_number: number,
      per_page: 100,
    });
    expect(all.map(({ body }) => Number(body))).toEqual(Array.from({ length: 205 }, (_, index) => index));
    expect(server.requests.map(({ path }) => path)).toEqual([
      '/repos/octocat/bot/issues/1/comments?per_page=100',
      '/repos/octocat/bot/issues/1/comments?per_page=100&page=2',
      '/repos/octocat/bot/issues/1/comments?per_page=100&page=3',
    ]);
    expectNoViolations(server);
  });

  it('updates a comment', async () => {
    const { server, number, as } = await setUp();
    const id = await server.addComment(number, 'old', 'workflow');
    await as('workflow').issues.updateComment({ owner, repo, comment_id: id, body: 'new' });
    expect(await server.comments(number)).toMatchObject([{ id, body: 'new', author: 'github-actions[bot]' }]);
    expect(server.requests).toMatchObject([
      { method: 'PATCH', status: 200, as: 'github-actions[bot]', body: { body: 'new' } },
    ]);
    expectNoViolations(server);
  });

  it('refuses a body over 262,144 bytes, counted in UTF-8', async () => {
    const { server, number, as } = await setUp();
    const write = (body: string) =>
      as('workflow').issues.createComment({ owner, repo, issue_number: number, body });
    await write('é'.repeat(131_072));
    await expect(write(`${'é'.repeat(131_072)}.`)).rejects.toMatchObject({
      status: 422,
      response: {
        data: { message: 'Validation Failed', errors: [{ field: 'data', code: 'unprocessable' }] },
      },
    });
    const [comment] = await server.comments(number);
    const update = as('workflow').issues.updateComment({
      owner,
      repo,
      comment_id: comment?.id ?? 0,
      body: 'x'.repeat(262_145),
    });
    expect(await statusOf(update)).toBe(422);
    expectNoViolations(server);
  });
});

describe('identities', () => {
  it('tells a workflow who it is by GraphQL only', async () => {
    const { server, as } = shared;
    expect(await statusOf(as('workflow').users.getAuthenticated())).toBe(403);
    const { data } = await as('octocat').users.getAuthenticated();
    expect(data.login).toBe('octocat');
    const viewer = await as('workflow').graphql('query { viewer { login } }');
    expect(viewer).toEqual({ viewer: { login: 'github-actions[bot]' } });
    expectNoViolations(server);
  });

  it('knows no other token', async () => {
    const headers = { authorization: 'token ghs_other' };
    const response = await fetch(`${shared.server.url}/repos/${owner}/${repo}`, { headers });
    expect([response.status, await response.json()]).toMatchObject([401, { message: 'Bad credentials' }]);
  });
});

describe('pull requests', () => {
  it('keeps the SHAs of git through a replay', async () => {
    const { server, local, base, head, as } = shared;
    for (const [ref, sha] of [
      ['heads/main', base],
      ['heads/feature', head],
    ]) {
      const { data } = await as('octocat').git.getRef({ owner, repo, ref: ref ?? '' });
      expect(data.object.sha).toBe(sha);
    }
    const tree = await local.git('rev-parse', `${head}^{tree}`);
    const { data } = await as('octocat').git.getTree({ owner, repo, tree_sha: tree, recursive: '1' });
    const listed = await local.git('ls-tree', '-r', '-t', '--format=%(objectname) %(path)', head);
    expect(data.tree.map(({ sha, path }) => `${sha} ${path}`).toSorted()).toEqual(
      listed.replaceAll('"', '').split('\n').toSorted(),
    );
    expectNoViolations(server);
  });

  it('lists the files of the change', async () => {
    const { server, number, as } = shared;
    const { data } = await as('workflow').pulls.listFiles({ owner, repo, pull_number: number });
    expect(
      data.map(({ filename, status, additions, deletions }) => [filename, status, additions, deletions]),
    ).toEqual([
      ['prompts/a.txt', 'modified', 1, 1],
      ['src/c d.txt', 'added', 1, 0],
    ]);
    expect(data[0]?.patch).toBe('@@ -1 +1 @@\n-Answer.\n+Answer in one word.');
    expectNoViolations(server);
  });

  it('moves the head with a push', async () => {
    const { server, local, number, base, head, as } = await setUp();
    const get = () => as('workflow').pulls.get({ owner, repo, pull_number: number });
    const before = await get();
    expect(before.data).toMatchObject({
      head: { sha: head },
      base: { sha: base },
      changed_files: 2,
      commits: 1,
    });
    await local.git('mv', 'src/deep/b.txt', 'src/b.txt');
    const next = await local.commit();
    await server.movePullRequest(number, next, { mergeSha: next });
    const after = await get();
    expect(after.data).toMatchObject({ head: { sha: next }, merge_commit_sha: next, commits: 2 });
    const { data } = await as('workflow').pulls.listFiles({ owner, repo, pull_number: number });
    expect(data.find(({ status }) => status === 'renamed')).toMatchObject({
      filename: 'src/b.txt',
      previous_filename: 'src/deep/b.txt',
    });
    const of = await as('workflow').repos.listPullRequestsAssociatedWithCommit({
      owner,
      repo,
      commit_sha: next,
    });
    expect(of.data.map((pull) => pull.number)).toEqual([number]);
    expectNoViolations(server);
  });

  it('opens one from a fork', async () => {
    const { server, local, base, as } = await setUp();
    const fork = await server.createFork();
    await local.git('checkout', '-q', '-B', 'elsewhere', base);
    const headSha = await local.commit({ 'prompts/a.txt': 'Pwned.\n' });
    const number = await server.openPullRequest({
      head: 'patch-1',
      base: 'main',
      headSha,
      headRepository: fork,
    });
    const { data } = await as('workflow').pulls.get({ owner, repo, pull_number: number });
    expect(data.head).toMatchObject({
      sha: headSha,
      ref: 'patch-1',
      repo: { full_name: 'mallory/bot', fork: true },
    });
    expect(data.base.repo.full_name).toBe('octocat/bot');
    expect(data.user.login).toBe('mallory');
    expectNoViolations(server);
  });

  it('keeps the events of labels', async () => {
    const { server, number, as } = await setUp();
    await server.addLabel(number, 'eval-approved', 'mallory');
    await as('octocat').issues.addLabels({ owner, repo, issue_number: number, labels: ['big'] });
    const { data } = await as('workflow').issues.listEvents({ owner, repo, issue_number: number });
    expect(data.map((event) => [event.event, event.actor?.login, 'label' in event && event.label])).toEqual([
      ['labeled', 'mallory', { name: 'eval-approved', color: 'ededed' }],
      ['labeled', 'octocat', { name: 'big', color: 'ededed' }],
    ]);
    expectNoViolations(server);
  });
});

describe('what the emulator has not', () => {
  it('keeps commit statuses and combines them', async () => {
    const { server, head, as } = shared;
    const octokit = as('workflow');
    const set = (state: 'pending' | 'success' | 'failure', context: string) =>
      octokit.repos.createCommitStatus({ owner, repo, sha: head, state, context });
    await set('pending', 'evals');
    await set('success', 'evals');
    await set('failure', 'other');
    const { data } = await octokit.repos.getCombinedStatusForRef({ owner, repo, ref: head });
    expect(data.state).toBe('failure');
    expect(data.statuses.map(({ context, state }) => `${context} ${state}`).toSorted()).toEqual([
      'evals success',
      'other failure',
    ]);
    const list = await octokit.repos.listCommitStatusesForRef({ owner, repo, ref: head });
    expect(list.data.map(({ state }) => state)).toEqual(['failure', 'success', 'pending']);
    expectNoViolations(server);
  });

  it('keeps deployments with their statuses', async () => {
    const { server, head, as } = shared;
    const octokit = as('workflow');
    const made = await octokit.repos.createDeployment({ owner, repo, ref: head, environment: 'staging' });
    const { id } = made.data as { id: number };
    await octokit.repos.createDeploymentStatus({ owner, repo, deployment_id: id, state: 'success' });
    const { data } = await octokit.repos.listDeployments({ owner, repo, environment: 'staging' });
    expect(data.map(({ sha }) => sha)).toEqual([head]);
    const statuses = await octokit.repos.listDeploymentStatuses({ owner, repo, deployment_id: id });
    expect(statuses.data.map(({ state }) => state)).toEqual(['success']);
    expectNoViolations(server);
  });

  it('gives artifacts and redirects to their archives', async () => {
    const { server, as } = shared;
    const { artifacts } = server.state;
    const id = artifacts?.add({ name: 'records', runId: 41, files: { 'a.json': '{}' } }) ?? 0;
    artifacts?.add({ name: 'old', runId: 40, files: { a: '' }, expiresAt: '2026-01-01T00:00:00Z' });
    server.addRun(41, { headBranch: 'main', headSha: shared.base });
    const { data } = await as('workflow').actions.listArtifactsForRepo({ owner, repo, name: 'records' });
    expect(data.artifacts).toMatchObject([
      { id, expired: false, workflow_run: { id: 41, head_sha: shared.base } },
    ]);
    const archive = await as('workflow').actions.downloadArtifact({
      owner,
      repo,
      artifact_id: id,
      archive_format: 'zip',
    });
    expect(Buffer.from(archive.data as ArrayBuffer)).toEqual(artifacts?.artifacts()[0]?.bytes);
    const run = await as('workflow').actions.listWorkflowRunArtifacts({ owner, repo, run_id: 40 });
    expect(run.data.artifacts).toMatchObject([{ name: 'old', expired: true }]);
    expectNoViolations(server);
  });
});

describe('scripted failures', () => {
  it("refuses with GitHub's own words and the permissions it wants", async () => {
    const { server, number, as } = await setUp();
    server.refuse({ method: 'write', as: 'workflow' }, ...notAccessible);
    const write = as('workflow').issues.createComment({ owner, repo, issue_number: number, body: 'x' });
    await expect(write).rejects.toMatchObject({
      status: 403,
      response: { headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' } },
    });
    await as('workflow').issues.listComments({ owner, repo, issue_number: number });
    await as('octocat').issues.createComment({ owner, repo, issue_number: number, body: 'x' });
    expect(server.requests.map(({ status }) => status)).toEqual([403, 200, 201]);
  });

  it('fails as often as it is told, from when it is told', async () => {
    const { server, as } = await setUp();
    const get = () => statusOf(as('workflow').repos.get({ owner, repo }));
    server.refuse({ times: 1 }, ...outage(502));
    expect([await get(), await get()]).toEqual([502, 0]);
    server.refuse({ after: 1, times: 2 }, ...secondaryLimit(3, 429));
    expect([await get(), await get(), await get(), await get()]).toEqual([0, 429, 429, 0]);
    server.refuse({ path: /^\/repos/ }, 500);
    expect(await get()).toBe(500);
    server.refuse({ method: 'GET' }, ...primaryLimit(new Date()));
    expect(await get()).toBe(403);
    server.refuseNothing();
    expect(await get()).toBe(0);
    expectNoViolations(server);
  });
});

describe('the check against the description of GitHub', () => {
  it('finds a wrong answer', async () => {
    const { server, number, as } = await setUp();
    const pull = server.state.pulls.get(`${owner}/${repo}#${number}`);
    if (pull !== undefined) pull.files = [{ filename: 'a.txt', status: 'touched' }];
    await as('workflow').pulls.listFiles({ owner, repo, pull_number: number });
    const problems = server.violations.map(({ problem }) => problem).join('\n');
    expect(problems).toContain('/0/status must be equal to one of the allowed values');
    expect(problems).toContain("/0 must have required property 'sha'");
    expect(() => expectNoViolations(server)).toThrow('answers that GitHub would not give');
  });

  it("looks at the emulator's answers, too", async () => {
    const { server, number, as } = await setUp();
    Object.assign(server.state.pulls.get(`${owner}/${repo}#${number}`) ?? {}, { headSha: 5 });
    await as('workflow').pulls.get({ owner, repo, pull_number: number });
    expect(server.violations).toEqual([
      {
        request: 'GET /repos/octocat/bot/pulls/1',
        status: 200,
        problem: '/head/sha must be string {"type":"string"}',
      },
    ]);
  });

  it('finds a query that the server has no answer to', async () => {
    const { server, as } = await setUp();
    await expect(as('workflow').graphql('query { rateLimit { cost } }')).rejects.toThrow('no answer');
    expect(server.violations).toHaveLength(1);
  });

  it('knows which answers belong to an operation', () => {
    const { check } = shared.server;
    expect(check.answer('GET', '/nowhere', 200, {})).toEqual(['GitHub has no such operation']);
    expect(check.answer('GET', '/user', 201, {})).toEqual(['GitHub does not answer 201 here']);
    expect(check.answer('GET', '/user', 418, { message: 'I am a teapot' })).toEqual([]);
  });
});
