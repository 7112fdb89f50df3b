import { describe, expect, it } from 'vitest';
import {
  type ActionEvent,
  mergeGroupEvent,
  type PullAction,
  pushEvent,
  workflowDispatchEvent,
} from '../../support/github/events.ts';
import { openScene, recordsOf, worsePrompt } from './scene.ts';

describe.concurrent('a pull request', () => {
  it('is gated when it is opened, pushed to, reopened, made ready, labeled, edited', async () => {
    const { pull, run, comments } = await openScene({ prompt: worsePrompt });
    const gated = async (action: PullAction): Promise<void> => {
      const done = await run({ event: pull.event(action), hasArtifactService: false });
      expect(done.exitCode, done.log).toBe(1);
      expect(done.outputs, action).toMatchObject({ verdict: 'outside', conclusion: 'failure' });
      expect(recordsOf(done)[0]?.identity.event).toBe('pull_request');
      expect(await comments(), action).toHaveLength(1);
    };
    await gated('opened');
    const later: readonly PullAction[] = ['synchronize', 'reopened', 'ready_for_review', 'labeled', 'edited'];
    await Promise.all(later.map(gated));
  });

  it('is gated as a draft', async () => {
    const { run, comments } = await openScene({ prompt: worsePrompt, isDraft: true });
    const done = await run();
    expect(done.exitCode, done.log).toBe(1);
    expect(await comments()).toHaveLength(1);
  });

  it('may be checked out at its own head, in a clone of one commit, while main moves on', async () => {
    const { pull, runOn, comments } = await openScene({ prompt: worsePrompt });
    const baseSha = pull.mainSha;
    await pull.pushToMain({ 'docs/guide.md': 'How to.\n' });
    const { headSha, number } = pull.facts;
    const workspace = await pull.checkOut({ ...pull.event(), sha: headSha, ref: `refs/pull/${number}/head` });
    const done = await runOn(pull.event(), { workspace });
    expect(done.exitCode, done.log).toBe(1);
    expect(recordsOf(done)[0]?.identity).toMatchObject({ headSha, evaluatedSha: headSha, baseSha });
    expect(await comments()).toHaveLength(1);
  });

  it('of a fork is evaluated and kept, but nothing is written to GitHub', async () => {
    const { run, comments, writes, artifacts } = await openScene({ prompt: worsePrompt, isFork: true });
    const done = await run();
    expect(done.exitCode, done.log).toBe(1);
    expect(done.outputs).toMatchObject({ verdict: 'outside', conclusion: 'failure', 'comment-url': '' });
    expect(done.summary).toMatch(/^### Outside: /);
    expect(done.log).toContain('no comment: this pull request comes from a fork');
    expect(done.annotations.filter(({ level }) => level === 'warning')).toEqual([]);
    expect(writes()).toEqual([]);
    expect(await comments()).toEqual([]);
    expect(artifacts.artifacts()).toHaveLength(1);
  });

  it('of a fork that was deleted is one of a fork', async () => {
    const { pull, run, writes } = await openScene({ isFork: true });
    const event = pull.event();
    const payload: ActionEvent['payload'] = JSON.parse(
      JSON.stringify(event.payload, (key, value) =>
        key === 'head' && value !== null ? { ...value, repo: null } : value,
      ),
    );
    const done = await run({ event: { ...event, payload } });
    expect(done.exitCode, done.log).toBe(0);
    expect(done.outputs.verdict).toBe('inside');
    expect(writes()).toEqual([]);
  });

  it('is never recorded: what was asked for is refused', async () => {
    const { pull, run, writes, artifacts } = await openScene();
    const done = await run({ inputs: { command: 'record' } });
    expect(done.exitCode, done.log).toBe(2);
    expect(done.summary).toContain('record keeps what the default branch does');
    expect(done.log).not.toContain('ran 60 cases');
    expect(artifacts.artifacts()).toEqual([]);
    expect(writes().filter((line) => !line.includes('/comments'))).toEqual([
      `POST /repos/octocat/bot/statuses/${pull.facts.headSha} 201`,
    ]);
  });
});

describe.concurrent('a merge group', () => {
  it('is gated from its base to its head in a clone of one commit, and never commented', async () => {
    const scene = await openScene({ prompt: worsePrompt });
    const { pull, server } = scene;
    const { mergeSha } = pull.facts;
    if (mergeSha === null || mergeSha === undefined) throw new Error('no test merge');
    const facts = { repository: pull.repository, number: pull.number, baseSha: pull.mainSha };
    const event = mergeGroupEvent({ ...facts, headSha: mergeSha });
    await pull.author.git('push', '--quiet', pull.remote, `${mergeSha}:${event.ref}`);
    const done = await scene.runOn(event, { inputs: { comment: 'always' } });
    expect(done.exitCode, done.log).toBe(1);
    const [record] = recordsOf(done);
    expect(record?.identity).toMatchObject({
      event: 'merge_group',
      pullRequest: null,
      evaluatedSha: mergeSha,
      baseSha: pull.mainSha,
    });
    expect(record?.baseline).toMatchObject({ rung: 'rerun', sha: pull.mainSha });
    expect(done.summary).toMatch(/^### Outside: /);
    expect(done.outputs['comment-url']).toBe('');
    expect(server.requests.filter(({ method }) => method !== 'GET')).toMatchObject([
      { method: 'POST', path: `/repos/octocat/bot/statuses/${mergeSha}`, status: 201 },
    ]);
  });
});

describe.concurrent('a push to another branch', () => {
  it('is gated without a comment', async () => {
    const scene = await openScene({ prompt: worsePrompt });
    const { pull, server } = scene;
    const { repository, facts } = pull;
    const done = await scene.runOn(pushEvent({ repository, sha: facts.headSha, branch: 'feature' }));
    expect(done.exitCode, done.log).toBe(1);
    expect(recordsOf(done)[0]?.identity).toMatchObject({
      event: 'push',
      branch: 'feature',
      headSha: facts.headSha,
      baseSha: pull.mainSha,
      pullRequest: null,
    });
    expect(server.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('started by hand is gated as well', async () => {
    const scene = await openScene({ prompt: worsePrompt });
    const { repository, facts } = scene.pull;
    const event = workflowDispatchEvent({ repository, sha: facts.headSha, branch: 'feature' });
    const done = await scene.runOn(event);
    expect(done.exitCode, done.log).toBe(1);
    expect(recordsOf(done)[0]?.identity).toMatchObject({ event: 'workflow_dispatch', branch: 'feature' });
    expect(scene.server.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });
});
