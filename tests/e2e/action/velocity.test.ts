import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { velocitySchema } from '../../../src/core/velocity/velocity-document.ts';
import { startCli } from '../../support/cli.ts';
import { newRepository, temporaryFolder } from '../../support/git-repository.ts';
import { pullRequestEvent, scheduleEvent } from '../../support/github/events.ts';
import { identities } from '../../support/github/identities.ts';
import { notAccessible } from '../../support/github/refusals.ts';
import { keptRecord } from '../../support/records.ts';
import { openScene, type Scene, type SceneOptions, warnings } from './scene.ts';

const branch = 'eval-envelope-history';
const hour = 3_600_000;

/** Does something as the owner of the repository. */
async function ask({ server }: Scene, method: string, path: string, body?: object): Promise<unknown> {
  const answer = await fetch(`${server.url}/repos/octocat/bot/${path}`, {
    method,
    headers: { authorization: `Bearer ${identities.octocat.token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  expect(answer.status, `${method} ${path}`).toBeLessThan(300);
  return answer.json();
}

/** The record of a pull request, as a run of an hour ago wrote it. */
function recordFor(pullRequest: number) {
  return keptRecord({
    identity: {
      repository: 'octocat/bot',
      pullRequest,
      branch: `change-${pullRequest}`,
      event: 'pull_request',
      headSha: `${pullRequest}`.padStart(40, '0'),
      runId: String(700 + pullRequest),
      finishedAt: new Date(Date.now() - hour).toISOString(),
    },
  });
}

/** Puts records into the history branch of the remote. */
async function keep({ pull }: Scene, records: readonly ReturnType<typeof recordFor>[]): Promise<void> {
  const writer = await newRepository();
  await writer.commit(Object.fromEntries(records.map(({ path, text }) => [path, text])));
  await writer.git('push', '--quiet', '--force', fileURLToPath(pull.remote), `HEAD:refs/heads/${branch}`);
}

/** Four pull requests: one that shipped, one that was dropped, one that shipped and was taken back, and its revert. */
async function team() {
  const scene = await openScene();
  const { server, pull } = scene;
  const { headSha } = pull.facts;
  const open = (head: string, body = '') => server.openPullRequest({ head, base: 'main', headSha, body });
  const dropped = await open('dropped');
  const taken = await open('taken', 'Feature: <b>answers</b>');
  const revert = await open('revert', `Reverts octocat/bot#${taken}`);
  for (const [index, number] of [pull.number, taken, revert].entries()) {
    await ask(scene, 'PUT', `pulls/${number}/merge`, { merge_method: 'squash' });
    const state = server.state.pulls.get(`octocat/bot#${number}`);
    if (state !== undefined) state.mergeSha = `${index}`.repeat(40);
  }
  await ask(scene, 'PATCH', `pulls/${dropped}`, { state: 'closed' });
  await keep(scene, [pull.number, dropped, taken].map(recordFor));
  return { ...scene, dropped, taken, revert };
}

function velocity(scene: Scene, options: SceneOptions = {}) {
  const { pull } = scene;
  const event = scheduleEvent({ repository: pull.repository, sha: pull.mainSha });
  return scene.runOn(event, { runId: 90, ...options, inputs: { command: 'velocity', ...options.inputs } });
}

const issueAnswer = z.object({
  number: z.int(),
  node_id: z.string(),
  title: z.string(),
  body: z.string(),
  html_url: z.string(),
});

async function issuesOf(scene: Scene) {
  return z.array(issueAnswer).parse(await ask(scene, 'GET', 'issues?state=all'));
}

describe.concurrent('velocity', () => {
  it('makes the page from history and pull requests, and one issue that is brought up to date', async () => {
    const scene = await team();
    const first = await velocity(scene);
    expect(first.exitCode, first.log).toBe(0);
    expect(warnings(first)).toEqual([]);
    expect(first.summary).toMatch(/^### Sprint \d+ \(/);
    const folder = first.outputs['report-path'] ?? '';
    const text = readFileSync(join(folder, 'velocity.json'), 'utf8');
    const document = velocitySchema.parse(JSON.parse(text));
    expect(document.records).toMatchObject({ evaluations: 3, unreadableCount: 0 });
    expect(document.conversion.value).toMatchObject({ shipped: 2, closed: 3 });
    expect(readdirSync(folder).sort()).toEqual([
      'page.html',
      'page.md',
      'tables',
      'velocity.csv',
      'velocity.json',
    ]);
    expect(readdirSync(join(folder, 'tables'))).toContain('figures.parquet');
    expect(first.outputs.sprint).toBe(String(document.sprint.number));
    const [issue, ...others] = await issuesOf(scene);
    expect(others).toEqual([]);
    expect(issue?.title).toBe(`Eval Envelope: sprint ${document.sprint.number}`);
    expect(issue?.body.trim()).toBe(first.summary.trim());
    expect(issue?.body).not.toContain('<b>');
    expect(first.outputs['comment-url']).toBe(issue?.html_url);
    expect(scene.server.state.pinned).toEqual([issue?.node_id]);

    // Another experiment comes in: the same issue shows it, whoever else has the marker.
    const copied = { title: 'Mine', body: issue?.body ?? '' };
    await ask(scene, 'POST', 'issues', copied);
    const fourth = await scene.server.openPullRequest({
      head: 'fourth',
      base: 'main',
      headSha: scene.pull.facts.headSha,
    });
    await keep(scene, [scene.pull.number, scene.dropped, scene.taken, fourth].map(recordFor));
    const second = await velocity(scene);
    expect(second.exitCode, second.log).toBe(0);
    const after = await issuesOf(scene);
    expect(after).toHaveLength(2);
    expect(after.find(({ number }) => number === issue?.number)?.body.trim()).toBe(second.summary.trim());
    expect(after.find(({ title }) => title === 'Mine')?.body).toBe(issue?.body);
    expect(second.summary).not.toBe(first.summary);
    expect(scene.server.state.pinned).toHaveLength(1);
  });

  it('ends with 3 where there is no record, and with 0 where only the issue cannot be written', async () => {
    const scene = await openScene();
    const none = await velocity(scene);
    expect(none.exitCode, none.log).toBe(3);
    expect(none.annotations.map(({ message }) => message).join()).toContain('no record could be read');
    expect(await issuesOf(scene)).toEqual([]);

    await keep(scene, [recordFor(scene.pull.number)]);
    scene.server.refuse({ method: 'POST', path: /\/issues$/ }, ...notAccessible);
    const refused = await velocity(scene);
    expect(refused.exitCode, refused.log).toBe(0);
    expect(warnings(refused)).toEqual([expect.stringContaining('`issues: write`')]);
    expect(refused.summary).toMatch(/^### Sprint/);

    scene.server.refuseNothing();
    const event = pullRequestEvent('synchronize', scene.pull.facts);
    const elsewhere = await scene.runOn(event, { runId: 91, inputs: { command: 'velocity' } });
    expect(elsewhere.exitCode, elsewhere.log).toBe(0);
    expect(await issuesOf(scene)).toEqual([]);
  });

  it('makes the page of another sprint, and leaves the issue with the newest', async () => {
    const scene = await openScene();
    await keep(scene, [recordFor(scene.pull.number)]);
    const older = await velocity(scene, { inputs: { sprint: '1' } });
    expect(older.exitCode, older.log).toBe(0);
    expect(older.summary).toMatch(/^### Sprint 1 \(5–18 Jan/);
    expect(older.outputs.sprint).toBe('1');
    expect(older.annotations.map(({ message }) => message).join()).toContain('sprint 1 was asked for');
    expect(await issuesOf(scene)).toEqual([]);

    const last = await velocity(scene, { inputs: { sprint: 'last' } });
    expect(last.exitCode, last.log).toBe(0);
    const [issue] = await issuesOf(scene);
    expect(issue?.title).toBe(`Eval Envelope: sprint ${last.outputs.sprint}`);

    const ahead = await velocity(scene, { inputs: { sprint: '9999' } });
    expect(ahead.exitCode, ahead.log).toBe(2);
    expect(ahead.annotations.map(({ message }) => message).join()).toContain(
      'input sprint: 9999 has not begun',
    );
  });
});

describe('velocity on the command line', () => {
  it('reads history and pull requests, and gives the same figures offline later', async () => {
    const scene = await team();
    const saved = join(temporaryFolder(), 'outcomes.jsonl');
    const history = ['velocity', '--history', fileURLToPath(scene.pull.remote), '--json'];
    const env = { GITHUB_API_URL: scene.server.url, GITHUB_TOKEN: identities.workflow.token };
    const until = ['--until', new Date().toISOString()];
    const online = ['--outcomes-from', 'octocat/bot', '--save-outcomes', saved];
    const asked = await startCli([...history, ...until, ...online], { env });
    expect(asked.code, asked.stderr).toBe(0);
    const lines = readFileSync(saved, 'utf8').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { pullRequest: scene.pull.number, state: 'merged', mergeSha: '0'.repeat(40), revertedAt: null },
      { pullRequest: scene.dropped, state: 'closed', mergeSha: null },
      {
        pullRequest: scene.taken,
        state: 'merged',
        revertedAt: expect.any(String),
        trailers: { Feature: '<b>answers</b>' },
      },
      { pullRequest: scene.revert, revertOf: scene.taken },
    ]);
    const requests = scene.server.requests.length;
    const offline = await startCli([...history, ...until, '--outcomes', saved], { env });
    expect(offline.stdout).toBe(asked.stdout);
    expect(scene.server.requests).toHaveLength(requests);
  });

  it('reads artifacts of a repository, and downloads none a second time', async () => {
    const scene = await team();
    const { artifacts, pull, server } = scene;
    const { text } = recordFor(scene.dropped);
    const name = 'eval-envelope-bot-single-1234abcd-1';
    const runId = 700 + scene.dropped;
    server.addRun(runId, { headBranch: 'dropped', headSha: pull.facts.headSha, event: 'pull_request' });
    artifacts.add({ name, runId, files: { 'record.json': text } });
    server.addRun(801, { headBranch: 'x', headSha: pull.facts.headSha, event: 'pull_request' });
    artifacts.add({ name, runId: 801, files: { 'record.json': '{"version": 99}' } });
    const cache = temporaryFolder();
    const asked = ['velocity', '--repository', 'octocat/bot', '--cache', cache, '--json'];
    const env = { GITHUB_API_URL: server.url, GITHUB_TOKEN: identities.workflow.token };
    const run = async () => {
      const { code, stdout, stderr } = await startCli(asked, { env });
      expect(code, stderr).toBe(0);
      return velocitySchema.parse(JSON.parse(stdout));
    };
    const first = await run();
    expect(first.records).toMatchObject({ evaluations: 1, unreadableCount: 1 });
    expect(first.conversion.value).toMatchObject({ shipped: 0, closed: 1 });
    const downloads = artifacts.downloads.length;
    expect(downloads).toBe(2);
    expect((await run()).records).toEqual(first.records);
    expect(artifacts.downloads).toHaveLength(downloads);
    // The folder is one of records like any other.
    const offline = await startCli(['velocity', '--records', cache, '--json']);
    expect(velocitySchema.parse(JSON.parse(offline.stdout)).records.evaluations).toBe(1);
  });
});
