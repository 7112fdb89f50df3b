import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pushEvent } from '../../support/github/events.ts';
import { configPath, promptPath, suiteKeys } from '../../support/github/suite-project.ts';
import { openScene, recordsOf } from './scene.ts';

/** Results of sixty cases, of which so many fail. */
function results(failing: number): string {
  const rows = Array.from({ length: 60 }, (_, index) => ({
    caseId: `case-${index}`,
    passed: index >= failing,
    latencyMs: 200 + index,
    costUsd: 0.002,
  }));
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

/** Results as an earlier step of the job leaves them in the workspace. */
function handOver(
  workspace: string,
  base: number,
  head: number,
): { readonly inputs: Record<string, string> } {
  for (const [side, failing] of [
    ['base', base],
    ['head', head],
  ] as const) {
    mkdirSync(join(workspace, 'out', side), { recursive: true });
    writeFileSync(join(workspace, 'out', side, 'results.jsonl'), results(failing));
  }
  return { inputs: { 'base-results': 'out/base/results.jsonl', 'head-results': 'out/head/results.jsonl' } };
}

describe.concurrent('results of an earlier step', () => {
  it('are judged by the config, and no suite is run', async () => {
    // The suite itself would find nothing.
    const scene = await openScene();
    const done = await scene.run(handOver(scene.pull.workspace, 3, 30));
    expect(done.exitCode, done.log).toBe(1);
    expect(done.log).not.toContain('ran 60 cases');
    expect(done.outputs).toMatchObject({ verdict: 'outside', conclusion: 'failure' });
    const [record] = recordsOf(done);
    expect(record?.baseline.rung).toBe('file');
    expect(record?.identity).toMatchObject({ pullRequest: scene.pull.number, baseSha: scene.pull.mainSha });
    const [comment] = await scene.comments();
    expect(comment?.body).toMatch(/^### Outside: pass rate falls 45\.0 pp, more than the 5 pp accepted/);
    expect(comment?.body).toContain('handed over by an earlier step');
    expect(scene.artifacts.artifacts()[0]?.entries.has('rows.jsonl.gz')).toBe(true);
  });

  it('may be folders', async () => {
    const scene = await openScene();
    handOver(scene.pull.workspace, 3, 3);
    const done = await scene.run({ inputs: { 'base-results': 'out/base', 'head-results': 'out/head' } });
    expect(done.exitCode, done.log).toBe(0);
    expect(done.outputs.verdict).toBe('inside');
  });

  it('of head alone are compared with nothing, and the comment says so', async () => {
    const scene = await openScene();
    handOver(scene.pull.workspace, 3, 3);
    const done = await scene.run({ inputs: { 'head-results': 'out/head/results.jsonl' } });
    expect(done.outputs.verdict, done.log).not.toBe('inside');
    expect(recordsOf(done)[0]?.baseline.rung).toBe('none');
    const [comment] = await scene.comments();
    expect(comment?.body).toMatch(/not compared/i);
  });

  it('of the default branch are recorded by head alone, and base is said not to be read', async () => {
    const scene = await openScene();
    const { pull } = scene;
    const before = pull.mainSha;
    await pull.pushToMain({ [promptPath]: 'Another prompt.\n' });
    const event = pushEvent({ repository: pull.repository, sha: pull.mainSha }, { before });
    const workspace = await pull.checkOut(event);
    const done = await scene.run({ event, workspace, ...handOver(workspace, 3, 30) });
    expect(done.exitCode, done.log).toBe(0);
    expect(done.summary).toContain('Recorded, not compared: 60 cases evaluated');
    expect(done.summary).toContain('Results of base were handed over too, and not read');
    expect(done.summary).not.toContain('To compare');
    expect(recordsOf(done)[0]?.baseline.rung).toBe('none');
  });

  it('need no config', async () => {
    const scene = await openScene({ files: { [configPath]: '' } });
    await scene.pull.pushToMain({ [configPath]: null });
    await scene.pull.forcePush({ [promptPath]: 'Another prompt.\n' });
    const done = await scene.run(handOver(scene.pull.workspace, 3, 30));
    expect(done.outputs.verdict, done.log).toBe('outside');
    expect(recordsOf(done)[0]?.suite.name).toBe('results');
    expect(await scene.comments()).toHaveLength(1);
  });

  it('that are not there are not evaluated: exit 3, and the path is named', async () => {
    const scene = await openScene();
    const { inputs } = handOver(scene.pull.workspace, 3, 3);
    const done = await scene.run({ inputs: { ...inputs, 'head-results': 'out/nowhere.jsonl' } });
    expect(done.exitCode, done.log).toBe(3);
    const [comment] = await scene.comments();
    expect(comment?.body).toMatch(/^### Not evaluated: .*nowhere\.jsonl/);
  });

  it('belong to one suite: of several it has to be named', async () => {
    const scene = await openScene({ config: { suites: { bot: suiteKeys, rag: suiteKeys } } });
    const { inputs } = handOver(scene.pull.workspace, 3, 30);
    const refused = await scene.run({ inputs });
    expect(refused.exitCode, refused.log).toBe(2);
    const [comment] = await scene.comments();
    expect(comment?.body).toMatch(/^### Not evaluated: The config has several suites/);
    expect(comment?.body).toContain('one of bot, rag');
    const done = await scene.run({ inputs: { ...inputs, suite: 'rag' } });
    expect(done.exitCode, done.log).toBe(1);
    expect(recordsOf(done).map(({ suite }) => suite.name)).toEqual(['rag']);
  });
});
