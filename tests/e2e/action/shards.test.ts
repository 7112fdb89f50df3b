import { describe, expect, it } from 'vitest';
import { pushEvent } from '../../support/github/events.ts';
import type { ActionRun } from '../../support/github/runner.ts';
import { promptPath, suiteProject } from '../../support/github/suite-project.ts';
import { expectVerdict, openScene, recordsOf, type Scene, type SceneOptions, worsePrompt } from './scene.ts';

/** Later than all that a test stores before its pull request is evaluated. */
const later = '2099-01-01T00:00:00Z';

/** The suite of the scene as one that runs only its part: by the plan where there is one, else every n-th case. */
const files = {
  'evals/run.mjs': suiteProject()['evals/run.mjs']?.replace(
    'writeFileSync(',
    `const { EVAL_ENVELOPE_SHARD = '1/1', EVAL_ENVELOPE_SHARD_PLAN: planFile } = process.env;
const [shard, of] = EVAL_ENVELOPE_SHARD.split('/').map(Number);
const plan = planFile === undefined ? {} : JSON.parse(readFileSync(planFile, 'utf8')).cases;
rows.splice(0, rows.length, ...rows.filter(({ caseId }, index) => (plan[caseId] ?? (index % of) + 1) === shard));
console.log('planned ' + Object.keys(plan).length);
writeFileSync(`,
  ),
} as Record<string, string>; // the project has the file

/** A job of the matrix `shard: [1, 2]`; by default in the run that GitHub knows as 5. */
function shard(scene: Scene, index: number, options: SceneOptions = {}): Promise<ActionRun> {
  const { inputs, ...more } = options;
  return scene.run({
    runId: 5,
    matrix: { shard: index },
    jobIndex: index - 1,
    jobTotal: 2,
    inputs: { shard: `${index}/2`, ...inputs },
    ...more,
  });
}

/** The job that needs them. */
function merge(scene: Scene, options: SceneOptions = {}): Promise<ActionRun> {
  return scene.run({ runId: 5, job: 'merge', inputs: { command: 'merge', shards: '2' }, ...options });
}

/** Opens a scene whose run 5 is this one. */
async function open(): Promise<Scene> {
  const scene = await openScene({ files, prompt: worsePrompt });
  scene.server.addRun(5, {
    headBranch: 'feature',
    headSha: scene.pull.facts.headSha,
    event: 'pull_request',
  });
  return scene;
}

/** Nothing was judged, and every place that tells says why. */
async function expectFault(scene: Scene, done: ActionRun, fault: string): Promise<void> {
  expect(done.exitCode, done.log).toBe(3);
  expect(done.outputs).toMatchObject({ verdict: 'not-evaluated', conclusion: 'failure' });
  expect(done.summary).toContain(fault);
  const [comment] = await scene.comments();
  expect(comment?.body).toMatch(/^### Not evaluated: /);
  expect(comment?.body).toContain(fault);
}

describe('shards of a suite', () => {
  it('come to the verdict of the whole, told by the job that merges them alone', async () => {
    const scene = await open();
    for (const index of [1, 2]) {
      const done = await shard(scene, index);
      expect(done.exitCode, done.log).toBe(0);
      expect(done.outputs).toMatchObject({ verdict: '', conclusion: 'success' });
      expect(done.summary).toContain(`### Shard ${index} of 2: 30 cases`);
    }
    expect(await scene.comments()).toEqual([]);
    expect(scene.artifacts.artifacts().map(({ name }) => name)).toEqual([
      'eval-envelope-shard-bot-1-of-2-1',
      'eval-envelope-shard-bot-2-of-2-1',
    ]);
    const merged = await merge(scene);
    expectVerdict(merged, 'outside');
    expect(await scene.comments()).toHaveLength(1);

    const other = await openScene({ files, prompt: worsePrompt });
    const whole = await other.run();
    expectVerdict(whole, 'outside');
    const [one, two] = [merged, whole].map((done) => recordsOf(done)[0]);
    expect(one?.comparison.dimensions).toEqual(two?.comparison.dimensions);
    expect(one?.comparison.cases).toEqual(two?.comparison.cases);
    expect(one?.suite).toEqual(two?.suite);
  });

  it('are recorded on the default branch, which later ones are split by and held against', async () => {
    const scene = await open();
    const { pull, server } = scene;
    const event = pushEvent({ repository: pull.repository, sha: pull.mainSha });
    const push = { event, workspace: await pull.checkOut(event), runId: 4 };
    server.addRun(4, { headBranch: 'main', headSha: pull.mainSha, event: 'push' });
    for (const index of [1, 2]) expect((await shard(scene, index, push)).exitCode).toBe(0);
    const recorded = await merge(scene, push);
    expect(recorded.exitCode, recorded.log).toBe(0);
    server.addRun(5, {
      headBranch: 'feature',
      headSha: pull.facts.headSha,
      event: 'pull_request',
      createdAt: later,
    });
    for (const index of [1, 2]) {
      const done = await shard(scene, index);
      expect(done.exitCode, done.log).toBe(0);
      expect(done.log).toContain('gate: bot: 30 of 60 cases are planned for this shard');
      expect(done.log).toContain('planned 60');
      expect(done.summary).toContain('30 cases on head');
    }
    const merged = await merge(scene);
    expectVerdict(merged, 'outside');
    expect(recordsOf(merged)[0]?.baseline).toMatchObject({ rung: 'stored', place: 'history', runs: 1 });
  });

  it('are no verdict while one is missing; re-run, the others are those of the attempt before', async () => {
    const scene = await open();
    await shard(scene, 1);
    await expectFault(scene, await merge(scene), 'shard 2 of 2 left nothing');
    const again = { runAttempt: 2 };
    expect((await shard(scene, 2, again)).exitCode).toBe(0);
    expectVerdict(await merge(scene, again), 'outside');
    // "Re-run all jobs" pays for nothing twice.
    const third = { runAttempt: 3 };
    const repeated = await shard(scene, 1, third);
    expect(repeated.exitCode, repeated.log).toBe(0);
    expect(repeated.log).not.toContain('ran 30 cases');
    expect(repeated.summary).toContain('30 cases, run in attempt 1 already');
    const merged = await merge(scene, third);
    expectVerdict(merged, 'outside');
    expect(recordsOf(merged)[0]?.comparison.cases.epochs).toEqual({ base: 1, head: 1 });
  });

  it('are no verdict where two jobs ran the same one', async () => {
    const scene = await open();
    const first = await shard(scene, 1);
    const second = await shard(scene, 1, { jobIndex: 1 });
    expect([first.exitCode, second.exitCode]).toEqual([0, 0]);
    const done = await merge(scene);
    await expectFault(scene, done, 'shard 2 of 2 left nothing');
    expect(done.summary).toContain('2 jobs ran shard 1 of 2');
  });

  it('are no verdict where one evaluated another commit', async () => {
    const scene = await open();
    await shard(scene, 1);
    await scene.pull.pushCommit({ [promptPath]: 'You answer at length.\n' });
    await shard(scene, 2);
    await expectFault(scene, await merge(scene), 'shard 1 of 2 evaluated commit');
  });
});
