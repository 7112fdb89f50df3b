import { describe, expect, it } from 'vitest';
import { type ActionEvent, mergeGroupEvent } from '../../support/github/events.ts';
import { notAccessible } from '../../support/github/refusals.ts';
import type { ActionRun } from '../../support/github/runner.ts';
import { addPullRun, openScene, ranOn, recordsOf, type Scene, statusesOn, worsePrompt } from './scene.ts';

/** The queue's group of the pull request: its test merge, or that of the two with more. */
async function groupEvent({ pull }: Scene, headSha = pull.facts.mergeSha): Promise<ActionEvent> {
  if (headSha === null || headSha === undefined) throw new Error('no test merge');
  const facts = { repository: pull.repository, number: pull.number, baseSha: pull.mainSha };
  const event = mergeGroupEvent({ ...facts, headSha });
  await pull.author.git('push', '--quiet', '--force', pull.remote, `${headSha}:${event.ref}`);
  return event;
}

/** Judges the pull request in run 5, which GitHub knows then. */
async function judge(scene: Scene, headRepository?: string): Promise<ActionRun> {
  const done = await scene.run({ runId: 5 });
  addPullRun(scene, 5, headRepository === undefined ? {} : { headRepository });
  return done;
}

describe.concurrent('a merge group', () => {
  it('takes the verdict of its pull request over, runs nothing, and says so on its own commit alone', async () => {
    const scene = await openScene({ prompt: worsePrompt });
    const before = await judge(scene);
    expect(ranOn(before)).toEqual(['base', 'head']);
    const event = await groupEvent(scene);
    const [comment] = await scene.comments();
    const done = await scene.runOn(event, { runId: 6, inputs: { comment: 'always' } });
    expect(done.exitCode, done.log).toBe(1);
    expect(ranOn(done)).toEqual([]);
    const [[first], [second]] = [recordsOf(before), recordsOf(done)];
    expect(second?.comparison.dimensions).toEqual(first?.comparison.dimensions);
    expect(second?.identity).toMatchObject({ event: 'merge_group', evaluatedSha: event.sha });
    const { headSha } = scene.pull.facts;
    expect(done.summary.replaceAll('\u200b', '')).toContain(
      `at ${headSha.slice(0, 7)}, a head of pull request 1`,
    );
    expect(await scene.comments()).toEqual([comment]);
    const stored = scene.artifacts.artifacts().find(({ runId }) => runId === 6);
    expect([...(stored?.entries.keys() ?? [])].sort()).toEqual([
      'comment.md',
      'record.json',
      'report.html',
      'view.json',
    ]);
    expect(statusesOn(scene, event.sha)).toMatchObject([
      { context: 'eval-envelope', state: 'failure', description: expect.stringMatching(/^Outside/) },
    ]);
    expect(statusesOn(scene, headSha)).toHaveLength(1);
  });

  it('with what another pull request changed in it is evaluated, and so is that of a fork', async () => {
    const scene = await openScene();
    await judge(scene);
    // What waits before it in the queue has changed the system too.
    const { author } = scene.pull;
    await author.git('checkout', '--quiet', '--detach', scene.pull.facts.mergeSha ?? '');
    const other = await author.commit({ 'prompts/tone.txt': 'Be kind.\n' });
    const event = await groupEvent(scene, other);
    const done = await scene.runOn(event, { runId: 6 });
    expect(done.exitCode, done.log).toBe(0);
    expect(ranOn(done)).toEqual(['base', 'head']);
    expect(statusesOn(scene, other)).toMatchObject([{ state: 'success' }]);

    const forked = await openScene({ isFork: true });
    await judge(forked, 'mallory/bot');
    const ofFork = await forked.runOn(await groupEvent(forked), { runId: 6 });
    expect(ranOn(ofFork)).toEqual(['base', 'head']);
    expect(ofFork.log).toContain('The pull request 1 comes from a fork');
  });

  it('is judged where the token may write no status: that is a line in the log', async () => {
    const scene = await openScene();
    scene.server.refuse({ path: /\/statuses\// }, ...notAccessible);
    const done = await scene.runOn(await groupEvent(scene), { runId: 6 });
    expect(done.exitCode, done.log).toBe(0);
    expect(done.log).toContain('no commit status: GitHub did not take the commit status');
    expect(done.log).toContain('`statuses: write`');
    expect(done.annotations.filter(({ level }) => level === 'warning')).toEqual([]);
  });
});
