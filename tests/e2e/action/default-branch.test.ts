import { describe, expect, it } from 'vitest';
import { pushEvent, scheduleEvent, workflowDispatchEvent } from '../../support/github/events.ts';
import type { ActionRun } from '../../support/github/runner.ts';
import { dimensionKeys, promptPath, suiteKeys } from '../../support/github/suite-project.ts';
import { openScene, recordsOf, worsePrompt } from './scene.ts';

/** Names of the suites that were run, in the order of the log. */
function suitesOf(done: ActionRun): readonly string[] {
  return [...done.log.matchAll(/^\S+: suite (\S+) runs: /gm)].map(([, name = '']) => name);
}

const worse = { [promptPath]: worsePrompt };
const limits = { ...dimensionKeys, quality: { ...dimensionKeys.quality, limit: '90%' } };
const suites = {
  bot: suiteKeys,
  rag: { ...suiteKeys, covers: ['rag/**'] },
};

describe.concurrent('the default branch', () => {
  it('is recorded at a push, and passes although a limit is broken', async () => {
    const scene = await openScene({ config: { dimensions: limits } });
    const { pull, artifacts, server } = scene;
    const before = pull.mainSha;
    await pull.pushToMain(worse);
    const event = pushEvent({ repository: pull.repository, sha: pull.mainSha }, { before });
    const done = await scene.runOn(event);
    expect(done.exitCode, done.log).toBe(0);
    expect(done.outputs).toMatchObject({ verdict: 'outside', conclusion: 'success' });
    const [record, ...others] = recordsOf(done);
    expect(others).toEqual([]);
    expect(record?.identity).toMatchObject({
      event: 'push',
      branch: 'main',
      pullRequest: null,
      headSha: pull.mainSha,
      evaluatedSha: pull.mainSha,
    });
    expect(record?.baseline).toEqual({ rung: 'none', sha: null, ageMs: null, runs: 0 });
    expect(done.log).not.toContain('bot: base');
    const [stored] = artifacts.artifacts();
    expect([...(stored?.entries.keys() ?? [])]).toEqual(
      expect.arrayContaining(['record.json', 'rows.jsonl.gz']),
    );
    expect(server.requests).toEqual([]);
  });

  it('is red with 3 where it could not be evaluated', async () => {
    const scene = await openScene();
    const { pull } = scene;
    const before = pull.mainSha;
    await pull.pushToMain({ ...worse, 'evals/run.mjs': 'process.exit(1);' });
    const event = pushEvent({ repository: pull.repository, sha: pull.mainSha }, { before });
    const done = await scene.runOn(event);
    expect(done.exitCode, done.log).toBe(3);
    expect(done.outputs).toMatchObject({ verdict: 'not-evaluated', conclusion: 'failure' });
    expect(done.summary).toMatch(/^### Not evaluated: /);
  });

  it('is recorded by the suites that cover what changed since it was pushed last', async () => {
    const scene = await openScene({ config: { suites } });
    const { pull } = scene;
    const before = pull.mainSha;
    await pull.pushToMain({ 'rag/index.txt': 'one\n' });
    const middle = pull.mainSha;
    await pull.pushToMain({ 'docs/guide.md': 'How to.\n' });
    const { repository, mainSha: sha } = pull;
    const both = await scene.runOn(pushEvent({ repository, sha }, { before }));
    expect(both.exitCode, both.log).toBe(0);
    expect(suitesOf(both)).toEqual(['rag']);
    const last = await scene.runOn(pushEvent({ repository, sha }, { before: middle }));
    expect(last.exitCode, last.log).toBe(0);
    expect(suitesOf(last)).toEqual([]);
    expect(last.outputs).toMatchObject({ verdict: '', conclusion: 'success', records: '[]' });
  });

  it('is recorded at its first push, by every suite where nothing lies before it', async () => {
    const scene = await openScene({ config: { suites } });
    const { pull } = scene;
    const { repository, mainSha: root } = pull;
    const first = await scene.runOn(pushEvent({ repository, sha: root }));
    expect(first.exitCode, first.log).toBe(0);
    expect(suitesOf(first)).toEqual(['bot', 'rag']);
    await pull.pushToMain(worse);
    const second = await scene.runOn(pushEvent({ repository, sha: pull.mainSha }));
    expect(second.exitCode, second.log).toBe(0);
    expect(suitesOf(second)).toEqual(['bot']);
  });

  it('is recorded after a force push', async () => {
    const scene = await openScene({ config: { suites } });
    const { pull } = scene;
    const { author, repository } = pull;
    const root = pull.mainSha;
    await pull.pushToMain(worse);
    const before = pull.mainSha;
    await author.git('checkout', '--quiet', '-B', 'main', root);
    const sha = await author.commit({ 'rag/index.txt': 'one\n' });
    await author.git('push', '--quiet', '--force', pull.remote, 'main');
    const done = await scene.runOn(pushEvent({ repository, sha }, { before, isForced: true }));
    expect(done.exitCode, done.log).toBe(0);
    expect(suitesOf(done)).toContain('rag');
    expect(recordsOf(done)[0]?.identity.evaluatedSha).toBe(sha);
  });

  it('is recorded by every suite where what was there before cannot be had', async () => {
    const scene = await openScene({ config: { suites } });
    const { repository, mainSha: sha } = scene.pull;
    const done = await scene.runOn(pushEvent({ repository, sha }, { before: 'a'.repeat(40) }));
    expect(done.exitCode, done.log).toBe(0);
    expect(suitesOf(done)).toEqual(['bot', 'rag']);
    expect(done.log).toContain('What changed is not known, so every suite runs');
  });

  it.each(['schedule', 'workflow_dispatch'])('is recorded by every suite on %s', async (name) => {
    const scene = await openScene({ config: { suites } });
    const { repository, mainSha: sha } = scene.pull;
    const make = name === 'schedule' ? scheduleEvent : workflowDispatchEvent;
    const done = await scene.runOn(make({ repository, sha }));
    expect(done.exitCode, done.log).toBe(0);
    expect(suitesOf(done)).toEqual(['bot', 'rag']);
    for (const { identity, baseline } of recordsOf(done)) {
      expect(identity).toMatchObject({ event: name, evaluatedSha: sha, pullRequest: null });
      expect(baseline.rung).toBe('none');
    }
    expect(scene.artifacts.artifacts()).toHaveLength(2);
    expect(scene.server.requests).toEqual([]);
  });

  it('is named in the record of a schedule', async () => {
    const scene = await openScene();
    const { repository, mainSha: sha } = scene.pull;
    const done = await scene.runOn(scheduleEvent({ repository, sha }));
    expect(recordsOf(done)[0]?.identity.branch).toBe('main');
  });
});
