import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeRecord } from '../../../src/core/record/encode-record.ts';
import { fileText, isRunning } from '../../shell/process/support.ts';
import { runCli } from '../../support/cli.ts';
import { temporaryFolder } from '../../support/git-repository.ts';
import { type ActionRun, startAction } from '../../support/github/runner.ts';
import { promptPath, suiteKeys } from '../../support/github/suite-project.ts';
import { openScene, recordsOf, type Scene, worsePrompt } from './scene.ts';

const usualName = /^eval-envelope-bot-single-[0-9a-f]{8}-1$/;

function namesOf({ artifacts }: Scene): readonly string[] {
  return artifacts.artifacts().map(({ name }) => name);
}

describe.concurrent('the artifact', () => {
  it('holds record, rows, comment and report of its suite, which are those of the outputs', async () => {
    const scene = await openScene({ prompt: worsePrompt });
    const { pull, run, artifacts, comments } = scene;
    const done = await run({ inputs: { 'retention-days': '7' } });
    const [stored, ...others] = artifacts.artifacts();
    expect(others).toEqual([]);
    if (stored === undefined) throw new Error(done.log);
    expect(stored.name).toMatch(usualName);
    const days = (Date.parse(stored.expiresAt ?? '') - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(6.9);
    expect(days).toBeLessThan(7.1);

    const decoded = decodeRecord(stored.text('record.json'), 'record.json');
    expect(decoded).toMatchObject({ ok: true, value: recordsOf(done)[0] });
    expect(recordsOf(done)[0]).toMatchObject({
      identity: {
        repository: 'octocat/bot',
        pullRequest: pull.number,
        branch: 'feature',
        headSha: pull.facts.headSha,
        evaluatedSha: pull.facts.mergeSha,
        baseSha: pull.mainSha,
        runId: '1',
        runAttempt: 1,
        event: 'pull_request',
      },
      change: { primary: 'prompt-edit' },
      suite: { name: 'bot', matrixKey: stored.name.replace(/^eval-envelope-bot-|-1$/g, '') },
      baseline: { rung: 'rerun', sha: pull.mainSha },
      comparison: { verdict: 'outside', cases: { paired: 60 } },
    });
    const rows = join(temporaryFolder(), 'rows.jsonl.gz');
    writeFileSync(rows, stored.entries.get('rows.jsonl.gz') ?? '');
    const read = runCli(['ingest', rows, '--json']);
    expect(read.code, read.stderr).toBe(0);
    expect(JSON.parse(read.stdout)).toMatchObject({
      suite: 'bot',
      cases: 60,
      metrics: { 'pass-rate': { n: 60, mean: 0.5 } },
    });
    const [comment] = await comments();
    const [headline = ''] = (comment?.body ?? '').split('\n');
    expect(stored.text('comment.md').startsWith(headline)).toBe(true);
    expect(stored.text('report.html')).toContain('<!doctype html>');

    // Steps after this one find the same where the outputs say, also when the job has come to its end.
    await postStep(scene, done);
    const folder = join(done.outputs['record-path'] ?? '', 'bot');
    for (const [path, content] of stored.entries)
      expect(readFileSync(join(folder, path)).equals(content), path).toBe(true);
    expect(done.outputs['report-path']).toBe(join(folder, 'report.html'));
  });

  it('has nothing less and nothing more than the folder of the outputs: raw results are in neither', async () => {
    const { run, artifacts } = await openScene();
    const done = await run();
    const names = [...(artifacts.artifacts()[0]?.entries.keys() ?? [])].sort();
    expect(readdirSync(join(done.outputs['record-path'] ?? '', 'bot')).sort()).toEqual(names);
  });

  it('is one for each suite', async () => {
    const scene = await openScene({ config: { suites: { bot: suiteKeys, rag: suiteKeys } } });
    const done = await scene.run();
    expect(done.exitCode, done.log).toBe(0);
    expect(namesOf(scene).map((name) => name.replace(/-[0-9a-f]{8}-/, '-'))).toEqual([
      'eval-envelope-bot-single-1',
      'eval-envelope-rag-single-1',
    ]);
    expect(recordsOf(done).map(({ suite }) => suite.name)).toEqual(['bot', 'rag']);
    const [worst] = scene.artifacts.artifacts();
    expect(done.outputs['artifact-id']).toBe(String(worst?.id));
  });

  it('of each leg of a matrix has a name of its own', async () => {
    const scene = await openScene();
    const legs = [{ model: 'gpt/4: "x"' }, { model: 'gpt 4 x' }, { model: { name: 'gpt', size: [4, 'x'] } }];
    const runs = legs.map((matrix, jobIndex) => scene.run({ matrix, jobIndex, jobTotal: legs.length }));
    for (const done of await Promise.all(runs)) {
      expect(done.exitCode, done.log).toBe(0);
      expect(done.annotations.map(({ title }) => title)).not.toContain('Eval Envelope: artifact');
    }
    expect(new Set(namesOf(scene)).size).toBe(legs.length);
    for (const name of namesOf(scene)) expect(name).toMatch(/^eval-envelope-bot-[a-z0-9-]+-[0-9a-f]{8}-1$/);
  });

  it('of a second attempt has another name', async () => {
    const scene = await openScene();
    await scene.run();
    const again = await scene.run({ runAttempt: 2 });
    const [first = '', second, ...others] = namesOf(scene);
    expect(others).toEqual([]);
    expect(second).toBe(first.replace(/-1$/, '-2'));
    expect(recordsOf(again)[0]?.identity.runAttempt).toBe(2);
  });

  it('is there where nothing could be evaluated, with the reason in its record', async () => {
    const { run, artifacts } = await openScene({ change: { 'evals/run.mjs': 'process.exit(1);' } });
    const done = await run();
    expect(done.exitCode, done.log).toBe(3);
    const [stored] = artifacts.artifacts();
    expect([...(stored?.entries.keys() ?? [])].sort()).toEqual([
      'base-rows.jsonl.gz',
      'comment.md',
      'record.json',
      'report.html',
      'view.json',
    ]);
    expect(recordsOf(done)[0]?.errors.join()).toContain('exit code 1');
    expect(String(stored?.id)).toBe(done.outputs['artifact-id']);
  });
});

/** The post step of the job whose main step this was. */
function postStep({ run }: Scene, { state, temp }: Pick<ActionRun, 'state' | 'temp'>): Promise<ActionRun> {
  return run({ stage: 'post', state, temp });
}

/** Says where it runs and who it is, starts a process in a session of its own, and waits. */
const waiting = `import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';
const child = spawn('sleep', ['300'], { detached: true, stdio: 'ignore' });
appendFileSync(process.env.SUITE_LOG, process.cwd() + '\\n' + process.pid + '\\n' + child.pid + '\\n');
setInterval(() => {}, 1000);`;

/** A job whose main step gets this signal while its suite runs. */
async function interrupted(signal: 'SIGINT' | 'SIGKILL') {
  const path = join(temporaryFolder(), 'log.txt');
  const scene = await openScene({
    config: { suites: { bot: { ...suiteKeys, 'pass-env': ['SUITE_LOG'] } } },
    files: { 'evals/run.mjs': waiting },
  });
  const { pull, server, artifacts } = scene;
  const options = { event: pull.event(), workspace: pull.workspace, server, artifacts };
  const { child, ended } = startAction({ ...options, env: { SUITE_LOG: path } });
  const [folder = '', ...pids] = (await fileText(path)).split('\n');
  child.kill(signal);
  return { scene, folder, pids, main: await ended };
}

describe.concurrent('a job that is cancelled', () => {
  it('leaves no process, no folder and no verdict', async () => {
    const { scene, folder, pids, main } = await interrupted('SIGINT');
    expect(main.exitCode, main.log).not.toBe(0);
    expect(existsSync(folder)).toBe(false);
    expect(pids.filter((pid) => isRunning(Number(pid)))).toEqual([]);
    expect(main.outputs).toEqual({});
    expect(await scene.comments()).toEqual([]);
  });
});

describe.concurrent('the post step', () => {
  it('ends and removes what a main step that was killed leaves behind', async () => {
    const { scene, folder, pids, main: killed } = await interrupted('SIGKILL');
    expect(existsSync(folder)).toBe(true);
    expect(pids.filter((pid) => isRunning(Number(pid)))).toHaveLength(2);
    const post = await postStep(scene, killed);
    expect(post.exitCode, post.log).toBe(0);
    expect(existsSync(folder)).toBe(false);
    expect(existsSync(killed.state.workspace ?? '')).toBe(false);
    expect(pids.filter((pid) => isRunning(Number(pid)))).toEqual([]);
  });

  it('does nothing where the main step saved no state', async () => {
    const scene = await openScene({ prompt: 'Nothing.\n', change: { [promptPath]: 'Nothing.\n' } });
    const post = await postStep(scene, { state: {}, temp: temporaryFolder() });
    expect(post.exitCode, post.log).toBe(0);
    expect(post.log).toBe('');
  });
});
