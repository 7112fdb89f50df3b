import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serveGit } from '../../support/git-http-server.ts';
import { temporaryFolder } from '../../support/git-repository.ts';
import { checkOut } from '../../support/github/checkout.ts';
import { workflowDispatchEvent } from '../../support/github/events.ts';
import { notAccessible } from '../../support/github/refusals.ts';
import type { ActionRun } from '../../support/github/runner.ts';
import type { RunState } from '../../support/github/state.ts';
import { promptPath, suiteKeys } from '../../support/github/suite-project.ts';
import { openReportScene, type ReportScene, runIds } from './report-scene.ts';
import { recordsOf, type SceneOptions, worsePrompt } from './scene.ts';

const statusPath = (scene: ReportScene): string =>
  `POST /repos/octocat/bot/statuses/${scene.pull.facts.headSha} 201`;
const commentPath = 'POST /repos/octocat/bot/issues/1/comments 201';

/** Lets something happen when the server is first asked for a path. */
function onRequest({ server }: ReportScene, path: RegExp, act: () => void): void {
  let isDone = false;
  class Trap extends RegExp {
    override test(text: string): boolean {
      if (!super.test(text) || isDone) return false;
      isDone = true;
      act();
      return false;
    }
  }
  server.refuse({ path: new Trap(path) }, 500);
}

describe('an evaluation that a maintainer starts for a fork', () => {
  const gateByHand = async (
    scene: ReportScene,
    headSha: string,
    leg: SceneOptions = {},
  ): Promise<ActionRun> => {
    const { pull } = scene;
    const event = workflowDispatchEvent({ repository: pull.repository, sha: pull.mainSha });
    const commit = { sha: pull.facts.headSha, ref: `refs/pull/${pull.number}/head` };
    const workspace = (await checkOut(pull.remote, commit, { depth: 0 })).folder;
    const inputs = { command: 'gate', 'pull-request': String(pull.number), 'head-sha': headSha };
    return scene.run({ event, workspace, inputs, runId: runIds.evaluate, job: 'evaluate', ...leg });
  };

  it('runs that very commit, and is reported by the second job of the same run', async () => {
    const scene = await openReportScene({ prompt: worsePrompt });
    await scene.recordMain();
    const evaluated = await gateByHand(scene, scene.pull.facts.headSha);
    expect(evaluated.exitCode, evaluated.log).toBe(1);
    expect(evaluated.log).toContain('eval-envelope: gate for pull request 1');
    expect(scene.writes()).toEqual([]);
    scene.addEvaluation({ ...byHand(scene), status: 'in_progress', conclusion: null });
    const done = await scene.reportByHand();
    expect(done.exitCode, done.log).toBe(0);
    expect(scene.reportWrites()).toEqual([statusPath(scene), commentPath]);
    expect(scene.statuses()).toMatchObject([
      { state: 'failure', description: expect.stringMatching(/^Outside/) },
    ]);
    const names = scene.artifacts.artifacts().map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('eval-envelope-reported-bot-single-'))).toHaveLength(1);
    // What the fork's code stored in a run of the default branch is no base for anybody.
    const again = await scene.reportByHand();
    expect(recordsOf(again)[0]?.baseline).toMatchObject({ rung: 'stored', sha: scene.pull.mainSha, runs: 1 });
  });

  it('is reported as not evaluated where a leg of its matrix left nothing', async () => {
    const scene = await openReportScene();
    await scene.recordMain();
    const leg: SceneOptions = { matrix: { model: 'model-0' }, jobIndex: 0, jobTotal: 2 };
    const evaluated = await gateByHand(scene, scene.pull.facts.headSha, leg);
    expect(evaluated.outputs.verdict, evaluated.log).toBe('inside');
    expect(scene.writes()).toEqual([]);
    const jobs = [
      { name: 'evaluate (model-0)', conclusion: 'success' },
      { name: 'evaluate (model-1)', conclusion: 'cancelled' },
    ];
    scene.addEvaluation({ ...byHand(scene), status: 'in_progress', conclusion: null, jobs });
    const done = await scene.reportByHand();
    expect(done.exitCode, done.log).toBe(0);
    expect(scene.statuses()[0]).toMatchObject({
      state: 'failure',
      description: expect.stringContaining(
        '1 of 2 jobs of evaluate left no results: evaluate (model-1) (cancelled)',
      ),
    });
  });

  it('is refused before anything runs where the pull request has moved on', async () => {
    const scene = await openReportScene();
    const old = scene.pull.facts.headSha;
    await scene.pull.pushCommit({ [promptPath]: 'Newer.\n' });
    const evaluated = await gateByHand(scene, old);
    expect(evaluated.exitCode, evaluated.log).toBe(2);
    expect(evaluated.log).toContain(`since ${old.slice(0, 7)} was looked at: nothing is run`);
    expect(evaluated.log).not.toContain('ran 60 cases');
    scene.addEvaluation({ ...byHand(scene), status: 'in_progress', conclusion: null });
    const done = await scene.reportByHand({ 'head-sha': old });
    expect(done.log).toContain('nothing is written: pull request 1 has moved on');
    expect(scene.writes()).toEqual([]);
  });

  it('is refused where the report is of another run, or nobody says which pull request it is', async () => {
    const scene = await openReportScene();
    const other = await scene.reportByHand({ 'run-id': '77' });
    expect(other.exitCode).toBe(2);
    expect(other.log).toContain('run-id names another');
    const unnamed = await scene.reportByHand({ 'pull-request': '', 'head-sha': '' });
    expect(unnamed.exitCode).toBe(2);
    expect(unnamed.log).toContain('which pull request it is of');
    const said = await scene.report({ inputs: { 'run-id': '5' } });
    expect(said.log).toContain('On workflow_run the event says which run it is');
    const gate = await scene.report({ inputs: { command: 'gate' } });
    expect(gate.exitCode).toBe(2);
    expect(gate.log).toContain('would run the code of a pull request');
    const elsewhere = await scene.run({ inputs: { command: 'report' } });
    expect(elsewhere.exitCode).toBe(2);
    expect(scene.writes()).toEqual([]);
  });
});

describe('a pull request of Dependabot', () => {
  it('is evaluated as one of a fork is, and its summary says why there is no comment', async () => {
    const scene = await openReportScene({ isFork: false });
    const event = scene.pull.event('synchronize', { sender: 'dependabot[bot]' });
    const evaluated = await scene.evaluate({}, { event });
    expect(evaluated.summary).toContain('No comment: Dependabot started this run');
    expect(scene.writes()).toEqual([]);
    await scene.report();
    expect(scene.statuses()).toHaveLength(1);
    expect(await scene.comments()).toHaveLength(1);
  });
});

describe('the report of a fork’s evaluation', () => {
  it('writes status, comment and record of a change that is inside, held against a stored base', async () => {
    const scene = await openReportScene();
    await scene.recordMain();
    const evaluated = await scene.evaluate();
    expect(evaluated.exitCode, evaluated.log).toBe(0);
    expect(scene.writes()).toEqual([]);
    const done = await scene.report();
    expect(done.exitCode, done.log).toBe(0);
    // What a branch rule waits for comes first.
    expect(scene.reportWrites()).toEqual([statusPath(scene), commentPath]);
    expect(scene.statuses()).toMatchObject([
      {
        context: 'eval-envelope',
        state: 'success',
        description: expect.stringMatching(/^Inside: no loss found\. A drop of more than \d/),
        target_url: `https://github.com/octocat/bot/actions/runs/${runIds.report}`,
      },
    ]);
    const [comment] = await scene.comments();
    expect(comment?.body).toMatch(/^### Inside: no loss found/);
    expect(comment?.body).toContain("The numbers of head are the fork's own word");
    expect(comment?.body).toMatch(/Base is stored \(commit/);
    expect(done.outputs).toMatchObject({
      verdict: 'inside',
      conclusion: 'success',
      'primary-class': 'prompt-edit',
    });
    const [record] = recordsOf(done);
    expect(record).toMatchObject({
      identity: {
        pullRequest: 1,
        headSha: scene.pull.facts.headSha,
        baseSha: scene.pull.mainSha,
        runId: String(runIds.evaluate),
        event: 'pull_request',
      },
      baseline: { rung: 'stored', sha: scene.pull.mainSha },
      comparison: { verdict: 'inside' },
    });
    const stored = scene.artifacts.artifacts().find(({ runId }) => runId === runIds.report);
    expect(stored?.name).toMatch(/^eval-envelope-bot-single-[0-9a-f]{8}-1$/);
    // Rows of a pull request are never a base, so they are not kept as ours.
    expect([...(stored?.entries.keys() ?? [])].sort()).toEqual(['comment.md', 'record.json', 'report.html']);
    expect(JSON.parse(stored?.text('record.json') ?? '')).toEqual(record);
  });

  it('is a failing status of a change that is outside, and the job itself is green', async () => {
    const scene = await openReportScene({ prompt: worsePrompt });
    await scene.recordMain();
    const evaluated = await scene.evaluate();
    expect(evaluated.exitCode, evaluated.log).toBe(1);
    const done = await scene.report();
    expect(done.exitCode, done.log).toBe(0);
    expect(scene.statuses()).toMatchObject([
      { state: 'failure', description: expect.stringMatching(/^Outside: pass rate/) },
    ]);
    expect(done.outputs).toMatchObject({ verdict: 'outside', conclusion: 'failure' });
  });

  it('is of all jobs of a matrix: one that left nothing is named, and the others pass for nothing more', async () => {
    const scene = await openReportScene();
    const leg = (index: number): SceneOptions => ({
      job: 'evals',
      matrix: { model: `model-${index}` },
      jobIndex: index,
      jobTotal: 2,
    });
    const jobs = [
      { name: 'evals (model-0)', conclusion: 'success' },
      { name: 'evals (model-1)', conclusion: 'failure' },
    ];
    const evaluated = await scene.evaluate({ conclusion: 'failure', jobs }, leg(0));
    expect(evaluated.outputs.verdict).toBe('inside');
    const done = await scene.report();
    expect(done.exitCode, done.log).toBe(0);
    const text = '1 of 2 jobs of evals left no results: evals (model-1) (failure)';
    expect(scene.statuses()[0]).toMatchObject({
      state: 'failure',
      description: expect.stringContaining(text),
    });
    expect(recordsOf(done)[0]?.comparison.verdict).toBe('not-evaluated');
    const [comment] = await scene.comments();
    expect(comment?.body.replaceAll('\\', '')).toContain(text);

    const rest = jobs.map((job) => ({ ...job, conclusion: 'success' }));
    await scene.evaluate({ conclusion: 'success', jobs: rest }, leg(1));
    const whole = await scene.report();
    expect(recordsOf(whole).map(({ suite }) => suite.matrixKey)).not.toContain(null);
    expect(scene.statuses()[0]?.description).not.toContain('left no results');
  });

  it('finds base in the history branch, by its address and without a checkout', async () => {
    const scene = await openReportScene();
    await scene.recordMain();
    const root = temporaryFolder();
    mkdirSync(join(root, 'octocat'));
    symlinkSync(new URL(scene.pull.remote).pathname, join(root, 'octocat/bot.git'));
    const { url, seen } = await serveGit(root);
    await scene.evaluate();
    for (const { id, runId } of scene.artifacts.artifacts())
      if (runId === runIds.main) scene.artifacts.remove(id);
    // Names that end in localhost are this machine.
    const server = url.replace('127.0.0.1', 'github.localhost');
    const done = await scene.report({ env: { GITHUB_SERVER_URL: server } });
    expect(done.exitCode, done.log).toBe(0);
    expect(recordsOf(done)[0]?.baseline).toMatchObject({ rung: 'stored', place: 'history' });
    expect(seen.some(({ path }) => path.startsWith('/octocat/bot.git/'))).toBe(true);
  });

  it('compares nothing without a stored base: base rows of the run do not count', async () => {
    const scene = await openReportScene({ prompt: worsePrompt });
    const evaluated = await scene.evaluate();
    expect(evaluated.outputs.verdict).toBe('outside');
    const done = await scene.report();
    const [comment] = await scene.comments();
    expect(comment?.body).toContain(
      'base rows of this run do not count: nothing is compared, only limits apply',
    );
    expect(comment?.body).toMatch(
      /The run itself came to "outside"; from its rows, by base's config, it is "\S+"/,
    );
    expect(recordsOf(done)[0]?.baseline).toMatchObject({ rung: 'none' });
    expect(scene.statuses()).toHaveLength(1);
  });

  it('writes nothing where the pull request has moved on, is closed, or shares its head with another', async () => {
    const scene = await openReportScene();
    const old = scene.pull.facts.headSha;
    await scene.evaluate();
    const { server } = scene;
    // A second pull request from the same branch.
    await scene.pull.author.git('branch', 'release', 'main');
    await server.replay(scene.pull.author.folder, ['refs/heads/release']);
    const headRepository = scene.pull.facts.headRepository ?? '';
    const { headSha } = scene.pull.facts;
    const second = await server.openPullRequest({
      head: 'feature',
      base: 'release',
      headSha,
      headRepository,
    });
    const shared = await scene.report();
    expect(shared.log).toMatch(/belongs to several pull requests \(#\d, #\d\)/);
    await setState(scene, second, 'closed');
    await scene.pull.pushCommit({ [promptPath]: 'Newer.\n' });
    scene.addEvaluation({ headSha: old });
    const moved = await scene.report();
    expect(moved.log).toContain(`no open pull request has head ${old.slice(0, 7)}`);
    await setState(scene, scene.pull.number, 'closed');
    scene.addEvaluation();
    const closed = await scene.report();
    expect(closed.log).toContain('no open pull request has head');
    for (const done of [shared, moved, closed]) {
      expect(done.exitCode, done.log).toBe(0);
      expect(done.summary).toContain('Nothing was reported');
    }
    expect(scene.writes().filter((write) => !write.startsWith('PATCH /repos/octocat/bot/pulls/'))).toEqual(
      [],
    );
  });

  it('leaves the comment alone where the head moves while it judges; the status stays with what was judged', async () => {
    const scene = await openReportScene();
    await scene.evaluate();
    const { headSha } = scene.pull.facts;
    onRequest(scene, /git\/blobs/, () => {
      const pull = scene.server.state.pulls.get('octocat/bot#1');
      if (pull !== undefined) pull.headSha = 'f'.repeat(40);
    });
    const done = await scene.report();
    expect(done.exitCode, done.log).toBe(0);
    expect(scene.reportWrites()).toEqual([`POST /repos/octocat/bot/statuses/${headSha} 201`]);
    expect(done.log).toContain('has moved on to fffffff');
  });

  it('says what became of a run that evaluated nothing, and nothing of one that was not to', async () => {
    const scene = await openReportScene();
    for (const conclusion of ['action_required', 'skipped']) {
      scene.addEvaluation({ conclusion });
      const done = await scene.report();
      expect(done.log).toContain(`evaluated nothing (${conclusion})`);
    }
    scene.addEvaluation({ status: 'in_progress', conclusion: null });
    expect((await scene.report()).log).toContain('it runs again');
    scene.addEvaluation({ event: 'push' });
    expect((await scene.report()).log).toContain('and not for a pull request');
    expect(scene.writes()).toEqual([]);
    const expected = {
      cancelled: 'not-evaluated: the evaluation was cancelled',
      failure: 'not-evaluated: the evaluation failed and left no results',
      timed_out: 'not-evaluated: the evaluation ran out of time',
      success: 'not-evaluated: head: suite bot had to run, and the run left no artifact of it',
    };
    for (const [conclusion, description] of Object.entries(expected)) {
      scene.addEvaluation({ conclusion });
      const done = await scene.report();
      expect(done.exitCode, done.log).toBe(0);
      expect(scene.statuses()[0]).toMatchObject({ state: 'failure', description });
      expect(scene.reportWrites()).toHaveLength(1);
    }
    expect(await scene.comments()).toEqual([]);
  });

  it('is green where no suite covers what changed', async () => {
    const scene = await openReportScene({
      prompt: 'You answer questions of customers.\n',
      change: { 'README.md': '# Bot, renamed\n' },
    });
    const evaluated = await scene.evaluate();
    expect(evaluated.outputs.verdict).toBe('');
    await scene.report();
    expect(scene.statuses()).toMatchObject([
      { state: 'success', description: 'Nothing to evaluate: no suite covers what changed.' },
    ]);
    expect(await scene.comments()).toEqual([]);
  });

  it('judges by the config of the base branch, and says what head edits in it', async () => {
    const config = (margin: string): string =>
      JSON.stringify({
        version: 1,
        suites: { bot: suiteKeys },
        dimensions: { quality: { metric: 'pass-rate', margin, tier: 'blocking', primary: true } },
      });
    const path = '.github/eval-envelope.yml';
    const scene = await openReportScene({
      prompt: worsePrompt,
      files: { [path]: config('5pp') },
      change: { [path]: config('60pp') },
    });
    await scene.recordMain();
    await scene.evaluate();
    await scene.report();
    expect(scene.statuses()[0]).toMatchObject({ state: 'failure' });
    const [comment] = await scene.comments();
    expect(comment?.body).toContain(
      'This PR edits how it is judged: `dimensions.quality.margin` (loosened)'.replaceAll('`', ''),
    );
  });

  it('takes a change for one of every class where GitHub does not show all of it', async () => {
    const scene = await openReportScene();
    await scene.recordMain();
    await scene.evaluate();
    const pull = scene.server.state.pulls.get('octocat/bot#1');
    if (pull !== undefined) pull.files = [];
    await scene.report();
    const [comment] = await scene.comments();
    expect(comment?.body).toContain(
      'GitHub lists 0 of 1 changed files: the strictest bounds of all classes apply.',
    );
    expect(comment?.body).toMatch(/Fine-tune/i);
    scene.server.state.mostTreeEntries = 2;
    await scene.report();
    const [cut] = await scene.comments();
    expect(cut?.body).toContain('GitHub lists only a part of the files of this repository');
    expect(cut?.body).toContain('no stored run of it can be told');
  });

  it('writes the comment of a pull request of the repository itself, without a word on forks', async () => {
    const scene = await openReportScene({ isFork: false });
    await scene.evaluate();
    await scene.report();
    const [comment] = await scene.comments();
    expect(comment?.body).not.toContain('fork');
    // The gate of a pull request of the repository has the right to write it too, and came to the same.
    const [ofReport, ofGate, ...others] = scene.statuses();
    expect([ofGate?.context, ofGate?.state]).toEqual([ofReport?.context, ofReport?.state]);
    expect(others).toEqual([]);
  });

  it('ends with 3 where the status cannot be written; the comment is written all the same', async () => {
    const scene = await openReportScene();
    await scene.evaluate();
    scene.server.refuse({ method: 'POST', path: /statuses/ }, ...notAccessible);
    const done = await scene.report();
    expect(done.exitCode, done.log).toBe(3);
    expect(done.annotations.map(({ message }) => message).join('\n')).toContain('statuses: write');
    expect(await scene.comments()).toHaveLength(1);
  });
});

/** GitHub files a run by hand under the branch it was started on, whatever it evaluates. */
function byHand({ pull }: ReportScene): Partial<RunState> {
  const { repository } = pull;
  return {
    event: 'workflow_dispatch',
    headBranch: 'main',
    headSha: pull.mainSha,
    headRepository: repository,
  };
}

async function setState(
  { server, pull }: ReportScene,
  number: number,
  state: 'open' | 'closed',
): Promise<void> {
  const response = await fetch(`${server.url}/repos/${pull.repository}/pulls/${number}`, {
    method: 'PATCH',
    headers: { authorization: 'Bearer ghp_octocat', 'content-type': 'application/json' },
    body: JSON.stringify({ state }),
  });
  expect(response.status).toBe(200);
}
