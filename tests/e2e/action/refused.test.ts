import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../support/git-repository.ts';
import { pullRequestTargetEvent } from '../../support/github/events.ts';
import type { ActionRun } from '../../support/github/runner.ts';
import { configPath, promptPath } from '../../support/github/suite-project.ts';
import { openScene, type Scene } from './scene.ts';

/** Two mistakes: a key that does not exist at 5:5, a value at 7:14. */
const brokenConfig = `version: 1
suites:
  bot:
    command: [node, evals/run.mjs]
    cover: [prompts/**]
    setup: none
    timeout: soon
`;

/** Red with 2, nothing run, nothing stored, and all the reader gets says so. */
function expectRefused({ artifacts }: Scene, done: ActionRun): void {
  expect(done.exitCode, done.log).toBe(2);
  expect(done.log).not.toContain('ran 60 cases');
  expect(done.outputs).toMatchObject({ verdict: 'not-evaluated', conclusion: 'failure' });
  expect(done.summary).toMatch(/^### Not evaluated: /);
  expect(done.summary).toContain('Nothing was judged, so nothing is green.');
  // At most a job of several says to the others that it ended; nothing that could pass for a record.
  expect(artifacts.artifacts().filter(({ name }) => !name.startsWith('envelope-job-'))).toEqual([]);
  expect(done.annotations.filter(({ level }) => level === 'error')).not.toEqual([]);
}

describe.concurrent('a config with mistakes', () => {
  it('is refused with exit 2, with an annotation at the place of each', async () => {
    const scene = await openScene({ change: { [configPath]: brokenConfig } });
    const done = await scene.run();
    expectRefused(scene, done);
    const errors = done.annotations.filter(({ level }) => level === 'error');
    expect(errors.map(({ file, line, col }) => [file, line, col])).toEqual([
      [configPath, 5, 5],
      [configPath, 7, 14],
    ]);
    expect(errors[0]?.message).toMatch(/"?cover"?.*covers/);
    expect(errors[1]?.message).toContain('soon');
    expect(done.summary).toContain('5:5');
    expect(done.summary).toContain('7:14');
  });

  it('says so in the comment', async () => {
    const { run, comments } = await openScene({ change: { [configPath]: brokenConfig } });
    const done = await run();
    const [comment] = await comments();
    expect(comment?.body).toMatch(/^### Not evaluated: .*eval-envelope\.yml has problems/);
    expect(comment?.body).toContain('5:5');
    expect(comment?.body).toContain('7:14');
    expect(done.outputs['comment-url']).toContain(`#issuecomment-${comment?.id}`);
  });

  it('takes the place of a verdict that stands in the comment from an earlier commit', async () => {
    const { pull, run, comments } = await openScene();
    await run();
    await pull.pushCommit({ [configPath]: brokenConfig });
    const done = await run();
    expect(done.exitCode, done.log).toBe(2);
    const [comment] = await comments();
    expect(comment?.body).not.toMatch(/^### Inside/);
  });

  it('is refused where it is no YAML at all', async () => {
    const scene = await openScene({ change: { [configPath]: 'version: 1\nsuites: [\n' } });
    const done = await scene.run();
    expectRefused(scene, done);
    expect(done.annotations[0]).toMatchObject({ level: 'error', file: configPath });
    expect(done.annotations[0]?.line).toBeGreaterThan(1);
  });

  it('is refused at another path, too', async () => {
    const scene = await openScene({ change: { 'ops/gate.yml': brokenConfig } });
    const done = await scene.run({ inputs: { config: 'ops/gate.yml' } });
    expectRefused(scene, done);
    expect(done.annotations.map(({ file, line }) => [file, line])).toContainEqual(['ops/gate.yml', 5]);
  });

  it('has no more than ten annotations, and the log has all of them', async () => {
    const names = Array.from({ length: 14 }, (_, index) => `Bad Name ${index}`);
    const suites = names.map((name) => `  ${name}: { setup: none }\n`).join('');
    const scene = await openScene({ change: { [configPath]: `version: 1\nsuites:\n${suites}` } });
    const done = await scene.run();
    expectRefused(scene, done);
    expect(done.annotations.filter(({ level }) => level === 'error')).toHaveLength(10);
    for (const name of names) expect(done.log).toContain(name);
  });
});

describe.concurrent('what cannot be asked for is refused with exit 2:', () => {
  it('pull_request_target, with what to use instead, before anything runs', async () => {
    const scene = await openScene();
    const event = pullRequestTargetEvent('opened', scene.pull.facts, scene.pull.mainSha);
    const done = await scene.run({ event });
    expectRefused(scene, done);
    expect(done.summary).toContain('an evaluation must not run there');
    expect(done.summary).toContain('on: pull\\_request');
    expect(scene.server.requests).toEqual([]);
  });

  it('an event without a change', async () => {
    const scene = await openScene();
    const event = { ...scene.pull.event(), name: 'issues' };
    const done = await scene.run({ event });
    expectRefused(scene, done);
    expect(done.log).toContain('A workflow started by issues has no change to evaluate.');
    expect(done.log).toContain(
      'Start it on pull_request, push, merge_group, schedule, workflow_dispatch or repository_dispatch; `command: report` on workflow_run or issue_comment.',
    );
  });

  it('a payload that is not that of the event', async () => {
    const scene = await openScene();
    const done = await scene.run({ event: { ...scene.pull.event(), payload: { action: 'opened' } } });
    expectRefused(scene, done);
    expect(done.log).toContain('The payload of the pull_request event is not what GitHub documents');
    expect(done.log).toContain('pull_request');
  });

  it('an event file that is cut off, or not there', async () => {
    const scene = await openScene();
    const path = join(temporaryFolder(), 'event.json');
    writeFileSync(path, '{"action": "opened", "pull_re');
    const cut = await scene.run({ env: { GITHUB_EVENT_PATH: path } });
    expectRefused(scene, cut);
    expect(cut.log).toContain(`The event file ${path} could not be read`);
    const missing = await scene.run({ env: { GITHUB_EVENT_PATH: `${path}.not` } });
    expectRefused(scene, missing);
    expect(missing.log).toContain('GITHUB_EVENT_PATH');
  });

  it('inputs with mistakes, all of them at once', async () => {
    const scene = await openScene();
    const inputs = {
      command: 'explode',
      comment: 'loudly',
      enforce: 'maybe',
      'retention-days': '0',
      base: '--upload-pack=touch',
    };
    const done = await scene.run({ inputs });
    expectRefused(scene, done);
    for (const name of Object.keys(inputs)) expect(done.log).toContain(`input ${name}: `);
    for (const value of ['explode', 'loudly']) expect(done.log).toContain(`"${value}"`);
    const [comment] = await scene.comments();
    expect(comment?.body).toMatch(/^### Not evaluated: input command/);
  });

  it('inputs with mistakes, also one that is wrong without another', async () => {
    const { run } = await openScene();
    const done = await run({ inputs: { comment: 'loudly', 'base-results': 'base.jsonl' } });
    expect(done.exitCode, done.log).toBe(2);
    for (const name of ['comment', 'base-results']) expect(done.log).toContain(`input ${name}: `);
  });

  it('a suite that the config does not have', async () => {
    const scene = await openScene();
    const done = await scene.run({ inputs: { suite: 'robot' } });
    expectRefused(scene, done);
    const [comment] = await scene.comments();
    expect(comment?.body).toMatch(/^### Not evaluated: The config has no suite "robot"/);
    expect(comment?.body).toContain('Suites: bot.');
  });

  it('a repository without a config', async () => {
    const scene = await openScene({ files: { [configPath]: '' } });
    await scene.pull.pushToMain({ [configPath]: null });
    await scene.pull.forcePush({ [promptPath]: 'Another prompt.\n' });
    const done = await scene.run();
    expectRefused(scene, done);
    const [comment] = await scene.comments();
    expect(comment?.body).toContain('There is no .github/eval-envelope.yml at the evaluated commit');
  });
});
