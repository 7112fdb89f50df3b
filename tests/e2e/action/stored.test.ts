import { describe, expect, it } from 'vitest';
import { pushEvent } from '../../support/github/events.ts';
import { notAccessible } from '../../support/github/refusals.ts';
import { promptPath } from '../../support/github/suite-project.ts';
import {
  addPullRun,
  expectVerdict,
  openScene,
  ranOn,
  recordsOf,
  type Scene,
  warnings,
  worsePrompt,
} from './scene.ts';

/** Money to a hundredth of a cent. */
const closeTo = (usd: number): unknown => expect.closeTo(usd, 4);

/** Records the default branch in run 1, as a workflow on push does: in an artifact, and in the history where it is asked to. */
async function recordMain(scene: Scene, write: 'git' | 'none' = 'none'): Promise<void> {
  const { pull, server } = scene;
  const event = pushEvent({ repository: pull.repository, sha: pull.mainSha });
  const done = await scene.runOn(event, { runId: 1, inputs: { 'history-write': write } });
  expect(done.exitCode, done.log).toBe(0);
  server.addRun(1, { headBranch: 'main', headSha: pull.mainSha, event: 'push' });
}

describe.concurrent('a base that a run of the default branch stored', () => {
  it('is used instead of running it: rung, SHA and age are printed, and what it saved', async () => {
    const scene = await openScene();
    await recordMain(scene);
    const done = await scene.run({ runId: 2 });
    expectVerdict(done, 'inside');
    expect(ranOn(done)).toEqual(['head']);
    const [record] = recordsOf(done);
    expect(record?.baseline).toMatchObject({
      rung: 'stored',
      place: 'artifact',
      sha: scene.pull.mainSha,
      runs: 1,
    });
    expect(record?.cost).toEqual({
      evaluationUsd: closeTo(0.12),
      judgeUsd: null,
      savedUsd: closeTo(0.12),
      estimatedUsd: closeTo(0.12),
      calls: expect.any(Number),
      durationMs: expect.any(Number),
    });
    const [comment] = await scene.comments();
    expect(comment?.body).toMatch(/Base is stored in an artifact \(commit \S+, \d+ minutes? old, one run\)/);
    expect(comment?.body).toMatch(/\(stored in an artifact, \d+ minutes? old\)/);
    expect(comment?.body).toContain('this run $0.12 (estimated $0.12), stored rows saved $0.12');
  });

  it('is none where a fork or a pull request left it, even from a branch called main', async () => {
    const scene = await openScene();
    await recordMain(scene);
    const { server, pull } = scene;
    for (const run of [
      { headBranch: 'main', event: 'pull_request', headRepository: 'mallory/bot' },
      { headBranch: 'main', event: 'pull_request' },
      { headBranch: 'feature', event: 'push' },
    ]) {
      server.addRun(1, { ...run, headSha: pull.mainSha });
      const done = await scene.run({ runId: 2, hasArtifactService: false });
      expect(done.outputs.verdict, done.log).toBe('inside');
      expect(ranOn(done)).toEqual(['base', 'head']);
    }
  });

  it('that has expired is a rung down and no failure', async () => {
    const scene = await openScene();
    await recordMain(scene);
    const [stored] = scene.artifacts.artifacts();
    if (stored === undefined) throw new Error('nothing was stored');
    const files = Object.fromEntries([...stored.entries.keys()].map((name) => [name, stored.text(name)]));
    scene.artifacts.remove(stored.id);
    scene.artifacts.add({ name: stored.name, runId: 1, files, expiresAt: '2026-01-01T00:00:00Z' });
    const done = await scene.run({ runId: 2 });
    expectVerdict(done, 'inside');
    expect(ranOn(done)).toEqual(['base', 'head']);
    expect(done.log).toContain('gate: bot: 1 stored artifact has expired.');
  });

  it('that GitHub does not show is a rung down: told in the log, to whoever keeps the workflow', async () => {
    const scene = await openScene();
    await recordMain(scene);
    scene.server.refuse({ path: /\/actions\// }, ...notAccessible);
    const done = await scene.run({ runId: 2 });
    expectVerdict(done, 'inside');
    expect(ranOn(done)).toEqual(['base', 'head']);
    expect(done.log).toContain('gate: bot: Stored artifacts could not be read: ');
    expect(done.log).toContain('with the line `actions: read`');
    const [comment] = await scene.comments();
    expect(comment?.body).not.toContain('tored');
  });
});

describe.concurrent('a head that was judged before', () => {
  it('is not run again by a re-run, a label or an edit, and gets the same verdict', async () => {
    const scene = await openScene();
    const first = await scene.run({ runId: 5 });
    addPullRun(scene, 5);
    expect(ranOn(first)).toEqual(['base', 'head']);
    const [record] = recordsOf(first);
    const repeats = [
      { runId: 5, runAttempt: 2 },
      { runId: 6, event: scene.pull.event('labeled') },
      { runId: 7, event: scene.pull.event('edited') },
    ];
    for (const options of repeats) {
      const done = await scene.run(options);
      addPullRun(scene, options.runId);
      expectVerdict(done, 'inside');
      expect(ranOn(done)).toEqual([]);
      const [again] = recordsOf(done);
      expect(again?.comparison.dimensions).toEqual(record?.comparison.dimensions);
      expect(again?.comparison.seed).toBe(record?.comparison.seed);
      expect(again?.cost).toEqual({ evaluationUsd: 0, judgeUsd: 0, savedUsd: closeTo(0.24) });
      const [comment, ...more] = await scene.comments();
      expect(more).toEqual([]);
      expect(comment?.body).toMatch(
        /This content was evaluated \d+ minutes? ago: its stored rows are judged/,
      );
      expect(comment?.body).toContain('this run $0, stored rows saved $0.24');
    }
  });

  it('is run when its content changes', async () => {
    const scene = await openScene();
    await scene.run({ runId: 5 });
    addPullRun(scene, 5);
    await scene.pull.pushCommit({ [promptPath]: worsePrompt });
    const done = await scene.run({ runId: 6 });
    expectVerdict(done, 'outside');
    expect(ranOn(done)).toEqual(['base', 'head']);
  });

  it('cannot be run until it is green: another attempt counts beside the earlier ones, and says so', async () => {
    const scene = await openScene();
    await scene.pull.pushCommit({ [promptPath]: worsePrompt });
    expectVerdict(await scene.run({ runId: 5 }), 'outside');
    addPullRun(scene, 5);
    const done = await scene.run({ runId: 5, runAttempt: 2, inputs: { 'evaluate-again': 'true' } });
    expectVerdict(done, 'outside');
    expect(ranOn(done)).toEqual(['base', 'head']);
    const [record] = recordsOf(done);
    expect(record?.comparison.cases.epochs).toEqual({ base: 2, head: 2 });
    const [comment] = await scene.comments();
    expect(comment?.body).toContain('Attempt 2 on this content; before: outside.');
    expect(warnings(done)).toEqual([]);
  });

  it('is not taken from another repository of the same commit', async () => {
    const scene = await openScene();
    await scene.run({ runId: 5 });
    scene.server.addRun(5, {
      headBranch: 'feature',
      headSha: scene.pull.facts.headSha,
      event: 'pull_request',
      headRepository: 'mallory/bot',
    });
    expect(ranOn(await scene.run({ runId: 6 }))).toEqual(['base', 'head']);
  });
});

describe.concurrent('a base that the history holds', () => {
  it('is found there first, whatever became of the artifact', async () => {
    const scene = await openScene();
    await recordMain(scene, 'git');
    for (const { id } of scene.artifacts.artifacts()) scene.artifacts.remove(id);
    const done = await scene.run({ runId: 2 });
    expectVerdict(done, 'inside');
    expect(ranOn(done)).toEqual(['head']);
    expect(recordsOf(done)[0]?.baseline).toMatchObject({ rung: 'stored', place: 'history' });
    const [comment] = await scene.comments();
    expect(comment?.body).toMatch(/Base is stored in the history \(commit \S+, \d+ minutes? old, one run\)/);
  });

  it('is not read from another branch than the one that is named', async () => {
    const scene = await openScene();
    await recordMain(scene, 'git');
    for (const { id } of scene.artifacts.artifacts()) scene.artifacts.remove(id);
    const done = await scene.run({ runId: 2, inputs: { 'history-branch': 'other' } });
    expect(ranOn(done)).toEqual(['base', 'head']);
  });
});
