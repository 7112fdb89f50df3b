import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeLegView } from '../../../src/core/leg/decode-leg-view.ts';
import { xoshiro128StarStar } from '../../../src/core/stats/xoshiro128.ts';
import { closeAfterTests } from '../../support/github/close-after-tests.ts';
import { listen } from '../../support/github/http.ts';
import { promptPath, suiteKeys } from '../../support/github/suite-project.ts';
import { openScene, type Scene, type SceneOptions, warnings, worsePrompt } from './scene.ts';

const legCount = 8;
const models = Array.from({ length: legCount }, (_, index) => `model-${index}`);
const legOf = (index: number): SceneOptions => ({
  matrix: { model: models[index] },
  jobIndex: index,
  jobTotal: legCount,
});

/** The server behind a line on which every request takes another while, before it arrives and after it was answered. */
async function slowLine({ server }: Scene, seed: number): Promise<{ readonly url: string }> {
  const draws = xoshiro128StarStar([seed, 1, 2, 3]);
  const pause = () => new Promise((resolve) => setTimeout(resolve, 400 * draws.nextUniform()));
  const line = await listen(async ({ method, url, headers, body }) => {
    await pause();
    const sent = { method, headers: { authorization: headers.authorization ?? '' } };
    const address = `${server.url}${url.pathname}${url.search}`;
    const answer = await fetch(address, body.length === 0 ? sent : { ...sent, body: new Uint8Array(body) });
    const content = Buffer.from(await answer.arrayBuffer());
    await pause();
    return { status: answer.status, headers: { 'content-type': 'application/json' }, body: content };
  });
  closeAfterTests(line.close);
  return line;
}

/** Names in the overview of the comment, in its order. */
function overviewOf(body: string): readonly string[] {
  const [top = ''] = body.split('\n#### ');
  return [...top.matchAll(/^- `([^`]+)` /gm)].map((match) => match[1] ?? '');
}

describe('eight legs of a matrix at the same time', () => {
  it('end in one comment with all eight, whatever the line does', async () => {
    const scene = await openScene({ prompt: worsePrompt });
    const server = await slowLine(scene, 8);
    const done = await Promise.all(models.map((_, index) => scene.run({ ...legOf(index), server })));
    for (const { exitCode, log } of done) expect(exitCode, log).toBe(1);
    const [comment, ...others] = await scene.comments();
    expect(others).toEqual([]);
    const body = comment?.body ?? '';
    expect(overviewOf(body)).toEqual(models.map((model) => `bot · ${model}`));
    expect(body).toMatch(/^### Outside: .*\(bot · model-0, worst of 8 jobs\)$/m);
    expect(body).not.toContain('jobs so far');
    for (const { id } of scene.artifacts.artifacts()) expect(body).toContain(`/artifacts/${id})`);
    for (const { outputs } of done) expect(outputs['comment-url']).toContain(`#issuecomment-${comment?.id}`);
    for (const run of done) expect(warnings(run)).toEqual([]);
  });
});

describe.concurrent('jobs of one run', () => {
  it('with a suite each share a comment, the worst first, and one that ran again replaces its part', async () => {
    const scene = await openScene({ config: { suites: { bot: suiteKeys, rag: suiteKeys } } });
    const { run, comments, pull } = scene;
    await run({ inputs: { suite: 'bot' }, job: 'bot' });
    await run({ inputs: { suite: 'rag' }, job: 'rag' });
    const [both, ...others] = await comments();
    expect(others).toEqual([]);
    expect(overviewOf(both?.body ?? '')).toEqual(['bot', 'rag']);
    expect(both?.body).toMatch(/^### Inside: /);

    const prompt = { [promptPath]: worsePrompt };
    await pull.pushCommit(prompt);
    await run({ inputs: { suite: 'rag' }, job: 'rag', runId: 2 });
    const [red] = await comments();
    expect(red?.body).toMatch(/^### Outside: /);
    await run({ inputs: { suite: 'rag' }, job: 'rag', runId: 2, runAttempt: 2 });
    const [again, ...more] = await comments();
    expect(more).toEqual([]);
    const newest = scene.artifacts.artifacts().at(-1);
    expect(newest?.name).toMatch(/-2$/);
    expect(again?.body).toContain(`/artifacts/${newest?.id})`);
    expect(again?.body.match(/\/artifacts\//g)).toHaveLength(1);
  });

  it('are told as so many of how many, while a matrix is not complete', async () => {
    const { run, comments } = await openScene();
    const leg = (index: number): SceneOptions => ({ ...legOf(index), jobTotal: 2 });
    await run(leg(0));
    expect((await comments())[0]?.body).toMatch(/^### Inside: .* · 1 of 2 jobs so far$/m);
    await run(leg(1));
    const [whole, ...others] = await comments();
    expect(others).toEqual([]);
    expect(whole?.body).not.toContain('so far');
    expect(overviewOf(whole?.body ?? '')).toEqual(['bot · model-0', 'bot · model-1']);
  });

  it('that end before a suite is tried are in it, and count', async () => {
    const { run, comments, artifacts } = await openScene();
    await run({ ...legOf(0), jobTotal: 2 });
    const broken = await run({ ...legOf(1), jobTotal: 2, inputs: { 'retention-days': 'long' } });
    expect(broken.exitCode).toBe(2);
    const [comment, ...others] = await comments();
    expect(others).toEqual([]);
    expect(comment?.body).toMatch(/^### Not evaluated: input retention-days/);
    expect(overviewOf(comment?.body ?? '')).toEqual(['evals · model-1', 'bot']);
    expect(comment?.body).not.toContain('so far');
    expect(artifacts.artifacts().map(({ name }) => name.replace(/-[0-9a-f]{8}-/, '-'))).toEqual([
      'eval-envelope-bot-model-0-1',
      'envelope-job-evals-model-1-1',
    ]);
  });

  it('of another workflow or another config have a comment of their own', async () => {
    const config = '.github/other.yml';
    const { run, comments, pull } = await openScene();
    const text = readFileSync(`${pull.workspace}/.github/eval-envelope.yml`, 'utf8');
    await pull.pushCommit({ [config]: text });
    const workflow = { GITHUB_WORKFLOW_REF: 'octocat/bot/.github/workflows/nightly.yml@refs/pull/1/merge' };
    await run();
    await run({ env: workflow, runId: 2 });
    await run({ inputs: { config }, runId: 1, job: 'other' });
    const made = await comments();
    expect(made).toHaveLength(3);
    expect(
      made.map(({ body }) =>
        body
          .trimEnd()
          .split('\n')
          .at(-1)
          ?.replace(/[0-9a-f]{8}/, '…'),
      ),
    ).toEqual([
      '<!-- eval-envelope evals-… -->',
      '<!-- eval-envelope nightly-… -->',
      '<!-- eval-envelope evals-… -->',
    ]);
    await run();
    expect(await comments()).toHaveLength(3);
  });

  it('keep a comment each where the artifact service is down', async () => {
    const scene = await openScene();
    scene.artifacts.fail('CreateArtifact', { status: 403, code: 'permission_denied', message: 'no' });
    await Promise.all([0, 1].map((index) => scene.run({ ...legOf(index), jobTotal: 2 })));
    const made = await scene.comments();
    expect(made.map(({ body }) => /<!-- eval-envelope (model-\d)-/.exec(body)?.[1]).toSorted()).toEqual([
      'model-0',
      'model-1',
    ]);
  });
});

describe.concurrent('an artifact of the same run that is not ours', () => {
  it('is named where its view cannot be read, and left alone where it has none', async () => {
    const { run, comments, artifacts } = await openScene();
    const hostile: readonly (readonly [string, string])[] = [
      ['eval-envelope-bad-json-1', '{'],
      ['eval-envelope-large-1', `"${'x'.repeat(600_000)}"`],
      ['eval-envelope-extra-1', JSON.stringify({ version: 1, verdict: 'inside', isAdmin: true })],
    ];
    for (const [name, text] of hostile) artifacts.add({ name, runId: 1, files: { 'view.json': text } });
    artifacts.add({ name: 'eval-envelope-none-1', runId: 1, files: { 'record.json': '{}' } });
    artifacts.add({ name: 'coverage', runId: 1, files: { 'view.json': '{' } });
    const done = await run();
    expect(done.exitCode, done.log).toBe(0);
    const [comment] = await comments();
    for (const [name] of hostile) expect(comment?.body).toContain(`The artifact \`${name}\``);
    expect(comment?.body).not.toContain('eval-envelope-none-1');
    expect(comment?.body).not.toContain('coverage');
    expect(comment?.body).toMatch(/^### Inside: /);
  });
});

describe.concurrent('a comment that was failing', () => {
  it('says when it was resolved and what it was, also when the run is repeated, and is never deleted', async () => {
    const { run, comments, pull, writes } = await openScene({ prompt: worsePrompt });
    await run();
    const red = pull.facts.headSha.slice(0, 7);
    expect((await comments())[0]?.body).not.toContain('Resolved');
    await pull.pushCommit({ [promptPath]: 'You answer questions of customers, politely.\n' });
    const line = `**Resolved at \`${pull.facts.headSha.slice(0, 7)}\`:** was outside at \`${red}\`.`;
    for (const runId of [2, 3]) {
      await run({ runId });
      const [green, ...others] = await comments();
      expect(others).toEqual([]);
      expect(green?.body.split('\n').slice(0, 3)).toEqual([expect.stringMatching(/^### Inside: /), '', line]);
    }
    await pull.pushCommit({ [promptPath]: worsePrompt });
    await run({ runId: 4 });
    expect((await comments())[0]?.body).not.toContain('Resolved');
    expect(writes().join()).not.toContain('DELETE');
  });

  it('is resolved where the change no longer touches any suite', async () => {
    const { run, comments, pull } = await openScene({ prompt: worsePrompt });
    await run();
    await pull.pushCommit({ [promptPath]: 'You answer questions of customers.\n', 'notes.md': 'x\n' });
    await run({ runId: 2 });
    const [comment] = await comments();
    expect(comment?.body).toMatch(/^### Nothing to evaluate/);
    expect(comment?.body).toMatch(/\*\*Resolved at `[0-9a-f]{7}`:\*\* was outside at `[0-9a-f]{7}`\./);
  });

  it('is not called resolved while jobs of the matrix are missing', async () => {
    const { run, comments, pull } = await openScene({ prompt: worsePrompt });
    const leg = (index: number, runId: number): SceneOptions => ({ ...legOf(index), jobTotal: 2, runId });
    await run(leg(0, 1));
    await pull.pushCommit({ [promptPath]: 'You answer questions of customers, politely.\n' });
    await run(leg(0, 2));
    expect((await comments())[0]?.body).not.toContain('Resolved');
    await run(leg(1, 2));
    expect((await comments())[0]?.body).toContain('Resolved');
  });
});

describe.concurrent('the view in the artifact', () => {
  it('is one that other legs take', async () => {
    const { run, artifacts, pull } = await openScene({ prompt: worsePrompt });
    await run(legOf(3));
    const [stored] = artifacts.artifacts();
    expect(decodeLegView(stored?.entries.get('view.json') ?? new Uint8Array())).toMatchObject({
      suite: 'bot',
      verdict: 'outside',
      job: 'evals',
      jobTotal: legCount,
      attempt: 1,
      headSha: pull.facts.headSha,
      config: '.github/eval-envelope.yml',
    });
  });
});
