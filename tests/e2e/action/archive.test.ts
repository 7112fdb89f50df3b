import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { decodeRecord, encodeRecord } from '../../../src/core/record/encode-record.ts';
import type { MetricsRecord } from '../../../src/core/record/record-schema.ts';
import { startCli } from '../../support/cli.ts';
import { git } from '../../support/git-repository.ts';
import { scheduleEvent } from '../../support/github/events.ts';
import { identities } from '../../support/github/identities.ts';
import { notAccessible } from '../../support/github/refusals.ts';
import { zipOf } from '../../support/zip.ts';
import { openScene, type Scene, type SceneOptions, warnings } from './scene.ts';

const branch = 'eval-envelope-history';

/** A pull request that was evaluated in run 11, which left its artifact. */
async function evaluated() {
  const scene = await openScene();
  const { pull, server, artifacts, run } = scene;
  const done = await run({ runId: 11 });
  expect(done.exitCode, done.log).toBe(0);
  const { headSha } = pull.facts;
  server.addRun(11, { headBranch: 'feature', headSha, event: 'pull_request' });
  const [artifact] = artifacts.artifacts();
  if (artifact === undefined) throw new Error(done.log);
  const decoded = decodeRecord(artifact.text('record.json'), 'record.json');
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.issues));
  return { ...scene, artifact, record: decoded.value };
}

function archive({ pull, runOn }: Scene, options: SceneOptions = {}) {
  const event = scheduleEvent({ repository: pull.repository, sha: pull.mainSha });
  return runOn(event, { runId: 90, ...options, inputs: { command: 'archive', ...options.inputs } });
}

async function historyOf({ pull }: Scene): Promise<ReadonlyMap<string, string>> {
  const remote = fileURLToPath(pull.remote);
  const listed = await git(remote, 'ls-tree', '-r', '--name-only', branch).catch(() => '');
  const paths = listed.split('\n').filter((path) => /^(?:records|rows)\//.test(path));
  const texts = paths.map(async (path) => [path, await git(remote, 'show', `${branch}:${path}`)] as const);
  return new Map(await Promise.all(texts));
}

/** The record as another run would have it. */
function recordOfRun(record: MetricsRecord, identity: Partial<MetricsRecord['identity']>): string {
  return encodeRecord({ ...record, identity: { ...record.identity, ...identity } });
}

describe.concurrent('archive', () => {
  it('keeps the record of a pull request, once, and downloads it no second time', async () => {
    const scene = await evaluated();
    const { artifact, artifacts, record, pull } = scene;
    const writes = scene.writes();
    const first = await archive(scene);
    expect(first.exitCode, first.log).toBe(0);
    expect(first.log).toContain(`kept 1 record, 0 with rows, in 1 commit on ${branch}`);
    expect(first.summary).toMatch(/^### Archive: 1 artifact of this gate in octocat\/bot/);
    expect(warnings(first)).toEqual([]);
    const kept = await historyOf(scene);
    const month = record.identity.finishedAt?.slice(0, 7).replace('-', '/');
    const label = artifact.name.replace(/^eval-envelope-|-1$/g, '');
    expect([...kept.keys()]).toEqual([`records/${month}/${pull.facts.headSha}-${label}-11-1.json`]);
    expect(`${[...kept.values()][0]}\n`).toBe(artifact.text('record.json'));
    expect(Object.keys(artifacts.downloads[0] ?? {})).not.toContain('authorization');
    expect(JSON.stringify(artifacts.downloads)).not.toContain(identities.workflow.token);

    const tip = await git(fileURLToPath(pull.remote), 'rev-parse', branch);
    const downloads = artifacts.downloads.length;
    const again = await archive(scene);
    expect(again.exitCode, again.log).toBe(0);
    expect(again.log).toContain('already there: 1');
    expect(artifacts.downloads).toHaveLength(downloads);
    expect(await git(fileURLToPath(pull.remote), 'rev-parse', branch)).toBe(tip);
    expect(scene.writes()).toEqual(writes);
  });

  it('takes what is good among what is broken, forged, foreign and gone', async () => {
    const scene = await evaluated();
    const { artifact, artifacts, record, server, pull } = scene;
    const { headSha } = pull.facts;
    const own = { headBranch: 'feature', headSha, event: 'pull_request' };
    const add = (runId: number, text: string | null, more: object = {}): void => {
      const files = text === null ? {} : { 'record.json': text };
      artifacts.add({ name: artifact.name, runId, files, ...more });
    };
    const says = (runId: number, identity: Partial<MetricsRecord['identity']> = {}): string =>
      recordOfRun(record, { runId: String(runId), ...identity });
    for (const runId of [12, 13, 14, 15, 16]) server.addRun(runId, own);
    add(12, says(12, { branch: 'main', event: 'push' }));
    add(13, null, { bytes: Buffer.from('no archive') });
    add(14, null, { bytes: zipOf([{ name: '../record.json', data: Buffer.from(says(14)) }]) });
    add(15, '{"version":1}');
    add(16, says(16), { expiresAt: '2026-01-01T00:00:00Z' });
    // A fork whose branch is called like the default one, and what a run of the default branch made of it.
    const forkSha = 'f'.repeat(40);
    const fork = { headBranch: 'main', headSha: forkSha, headRepository: 'mallory/bot' };
    server.addRun(21, { ...fork, event: 'pull_request' });
    add(21, says(21, { branch: 'main', headSha: forkSha }));
    server.addRun(22, { headBranch: 'main', headSha: pull.mainSha, event: 'workflow_run' });
    add(22, says(21, { branch: 'main', headSha: forkSha }));
    const done = await archive(scene);
    expect(done.exitCode, done.log).toBe(0);
    for (const line of [
      '8 artifacts of this gate in octocat/bot',
      'kept 2 records, 0 with rows, in 1 commit',
      'from forks, not taken: 1',
      'expired before they were collected: 1',
      'refused: 4 (damaged 1, event 1, name 1, not-a-record 1)',
      'left for next time: 0',
    ])
      expect(done.log).toContain(line);
    const paths = [...(await historyOf(scene)).keys()].map((path) => path.replace(/^.*\//, ''));
    expect(paths.map((path) => path.slice(0, 40)).sort()).toEqual([headSha, forkSha].sort());
    expect(paths.filter((path) => path.includes('-21-1.json'))).toHaveLength(1);
    expect(warnings(done)).toHaveLength(1);
    expect(warnings(done)[0]).toMatch(/and 3 more are refused; the log has all\.$/);
  });

  it('keeps rows of the default branch', async () => {
    const scene = await openScene();
    const { pull, server, runOn } = scene;
    const event = scheduleEvent({ repository: pull.repository, sha: pull.mainSha });
    const recorded = await runOn(event, { runId: 31 });
    expect(recorded.exitCode, recorded.log).toBe(0);
    server.addRun(31, { headBranch: 'main', headSha: pull.mainSha, event: 'schedule' });
    await git(fileURLToPath(pull.remote), 'update-ref', '-d', `refs/heads/${branch}`);
    const done = await archive(scene);
    expect(done.log).toContain('kept 1 record, 1 with rows, in 1 commit');
    expect([...(await historyOf(scene)).keys()].map((path) => path.split('/')[0])).toEqual([
      'records',
      'rows',
    ]);
  });

  it('stops before the requests of the hour are used up, and goes on the next time', async () => {
    const scene = await evaluated();
    scene.server.limitRequests(201);
    const early = await archive(scene);
    expect(early.exitCode, early.log).toBe(0);
    expect(early.log).toContain('left for next time: 1');
    expect(early.log).toContain("stopped: the rest of this hour's requests is left to other workflows");
    expect((await historyOf(scene)).size).toBe(0);
    scene.server.limitRequests(1000);
    const later = await archive(scene, { inputs: { minutes: '5' } });
    expect(later.log).toContain('kept 1 record');
    expect((await historyOf(scene)).size).toBe(1);
  });

  it('is red where nothing can be listed, and names the line of permissions', async () => {
    const scene = await evaluated();
    scene.server.refuse({ path: /\/actions\/artifacts$/ }, ...notAccessible);
    const done = await archive(scene);
    expect(done.exitCode, done.log).toBe(3);
    const [error] = done.annotations.filter(({ level }) => level === 'error');
    expect(error).toMatchObject({
      title: 'Eval Envelope: archive',
      message: expect.stringContaining('`actions: read`'),
    });
    expect((await historyOf(scene)).size).toBe(0);
  });

  it('is red where the history does not take what was collected', async () => {
    const scene = await evaluated();
    const hook = join(fileURLToPath(scene.pull.remote), 'hooks', 'pre-receive');
    writeFileSync(hook, '#!/bin/sh\necho "error: GH013: Repository rule violations found" >&2\nexit 1\n');
    chmodSync(hook, 0o755);
    const done = await archive(scene);
    expect(done.exitCode, done.log).toBe(3);
    expect(done.log).toContain('left for next time: 1');
    expect(done.log).toContain('stopped: the history could not be written');
  });

  it('runs on the default branch alone', async () => {
    const scene = await evaluated();
    const done = await scene.run({ inputs: { command: 'archive' } });
    expect(done.exitCode, done.log).toBe(2);
    expect(done.log).toContain('docs/archive.md has the workflow');
    expect((await historyOf(scene)).size).toBe(0);
  });

  it('writes the branch that is named, which is never the default one', async () => {
    const scene = await evaluated();
    const named = await archive(scene, { inputs: { 'history-branch': 'evals/kept' } });
    expect(named.exitCode, named.log).toBe(0);
    const listed = await git(fileURLToPath(scene.pull.remote), 'ls-tree', '-r', '--name-only', 'evals/kept');
    expect(listed.split('\n').filter((path) => path.startsWith('records/'))).toHaveLength(1);
    for (const inputs of [{ 'history-branch': 'main' }, { 'history-write': 'none' }]) {
      const done = await archive(scene, { inputs });
      expect(done.exitCode, done.log).toBe(2);
    }
    expect(await git(fileURLToPath(scene.pull.remote), 'rev-parse', 'main')).toBe(scene.pull.mainSha);
  });

  it('says so on a server that has no artifacts', async () => {
    const scene = await openScene();
    const done = await archive(scene, { env: { GITHUB_SERVER_URL: 'https://git.example.com' } });
    expect(done.exitCode, done.log).toBe(3);
    expect(done.log).toContain('GitHub Enterprise Server has no artifacts for this client');
    expect(scene.server.requests).toEqual([]);
  });
});

describe.concurrent('the command', () => {
  it('does the same elsewhere', async () => {
    const scene = await evaluated();
    const { pull, server } = scene;
    const env = { GITHUB_API_URL: server.url, GITHUB_TOKEN: identities.workflow.token };
    const run = (...words: readonly string[]) =>
      startCli(['archive', '--json', ...words], { cwd: pull.author.folder, env });
    const done = await run('--history', pull.remote, '--repository', pull.repository);
    expect(done.code, done.stderr).toBe(0);
    expect(JSON.parse(done.stdout)).toMatchObject({
      version: 1,
      repository: 'octocat/bot',
      branch,
      found: 1,
      kept: 1,
      refused: [],
      stopped: null,
    });
    expect((await historyOf(scene)).size).toBe(1);
    const unknown = await run('--history', pull.remote, '--repository', 'octocat/none');
    expect([unknown.code, unknown.stdout]).toEqual([3, '']);
    expect(unknown.stderr).toMatch(/^eval-envelope: GitHub did not show the repository/m);
    expect((await run()).code).toBe(2);
    expect((await run('--repository', 'octocat/bot', '--minutes', '0')).code).toBe(2);
  });
});
