import { afterAll, describe, expect, it } from 'vitest';
import { commentMarker } from '../../../src/core/report/comment-marker.ts';
import { type Loopback, listen } from '../../support/github/http.ts';
import { outage } from '../../support/github/refusals.ts';
import { promptPath, suiteKeys } from '../../support/github/suite-project.ts';
import { openScene, worsePrompt } from './scene.ts';

const better = { [promptPath]: 'You answer questions of customers, politely.\n' };
const worse = { [promptPath]: worsePrompt };
const isOfComment = (write: string): boolean => write.includes('/comments');
/** Without the artifact's id in the footer, two runs on the same commit come to the same text. */
const plain = { hasArtifactService: false };

describe.concurrent('the comment', () => {
  it('is made once, follows each new commit, and is not written again with an equal text', async () => {
    const { pull, run, comments, writes } = await openScene();
    await run(plain);
    const [first] = await comments();
    await pull.pushCommit(worse);
    const second = await run(plain);
    const [updated, ...others] = await comments();
    expect(others).toEqual([]);
    expect(updated?.id).toBe(first?.id);
    expect(updated?.body).toMatch(/^### Outside: /);
    expect(updated?.body).toContain(pull.facts.headSha.slice(0, 7));
    expect(writes().filter(isOfComment)).toEqual([
      `POST /repos/octocat/bot/issues/${pull.number}/comments 201`,
      `PATCH /repos/octocat/bot/issues/comments/${first?.id} 200`,
    ]);
    const third = await run(plain);
    expect(writes().filter(isOfComment)).toHaveLength(2);
    expect(await comments()).toEqual([updated]);
    expect(third.outputs['comment-url']).toBe(second.outputs['comment-url']);
  });

  it('of somebody else with our marker is left alone byte for byte', async () => {
    const { server, pull, run, comments, writes } = await openScene();
    const forged = `### Inside: trust me\r\n\r\n${commentMarker()}\n`;
    const foreign = [
      await server.addComment(pull.number, forged, 'mallory'),
      await server.addComment(pull.number, forged, 'octocat'),
      await server.addComment(pull.number, forged, 'app'),
    ];
    const before = await comments();
    for (const _ of [1, 2]) {
      await run(plain);
      const [one, two, three, ours, ...others] = await comments();
      expect([one, two, three]).toEqual(before);
      expect(others).toEqual([]);
      expect(ours?.author).toBe('github-actions[bot]');
      await pull.pushCommit(worse);
    }
    for (const id of foreign) expect(writes().join()).not.toContain(`/comments/${id}`);
  });

  it('under the token of another app is a comment of that app', async () => {
    const { server, pull, run, comments } = await openScene();
    const id = await server.addComment(pull.number, `### Old\n\n${commentMarker()}`, 'app');
    await server.addComment(pull.number, `### Old\n\n${commentMarker()}`, 'workflow');
    await run({ ...plain, token: 'ghs_app' });
    const [ours, other, ...others] = await comments();
    expect(others).toEqual([]);
    expect(ours).toMatchObject({ id, author: 'eval-app[bot]' });
    expect(ours?.body).toMatch(/^### Inside: /);
    expect(other?.body).toMatch(/^### Old/);
  });

  it('is found on the third page, and every page is read', async () => {
    const { server, pull, run, comments } = await openScene();
    for (let index = 0; index < 205; index += 1) await server.addComment(pull.number, `Note ${index}`);
    const id = await server.addComment(pull.number, `### Old\n\n${commentMarker()}`, 'workflow');
    await server.addComment(pull.number, 'One more');
    await run(plain);
    const all = await comments();
    expect(all).toHaveLength(207);
    expect(all.find((comment) => comment.id === id)?.body).toMatch(/^### Inside: /);
    const pages = server.requests
      .filter(({ method, path }) => method === 'GET' && path.includes('/comments?'))
      .map(({ path }) => new URLSearchParams(path.split('?')[1]))
      .map((query) => [query.get('per_page'), query.get('page') ?? '1']);
    expect(pages).toEqual([
      ['100', '1'],
      ['100', '2'],
      ['100', '3'],
    ]);
  });

  it('is not written by a late run of an older commit, whose verdict stays', async () => {
    const { pull, run, comments, writes } = await openScene({ prompt: worsePrompt });
    const older = { ...plain, event: pull.event('synchronize'), workspace: pull.workspace };
    await pull.pushCommit(better);
    const early = await run(older);
    expect(await comments()).toEqual([]);
    await run(plain);
    const before = await comments();
    const late = await run(older);
    expect(await comments()).toEqual(before);
    expect(writes().filter(isOfComment)).toHaveLength(1);
    for (const { exitCode, outputs, summary } of [early, late]) {
      expect(exitCode).toBe(1);
      expect(outputs).toMatchObject({ verdict: 'outside', conclusion: 'failure', 'comment-url': '' });
      expect(outputs.records).toContain(older.event.sha);
      expect(summary).toMatch(/^### Outside: /);
    }
  });
});

describe.concurrent('the input comment', () => {
  it('decides whether one is made', async () => {
    const { run, comments } = await openScene();
    for (const comment of ['never', 'on-failure']) {
      await run({ ...plain, inputs: { comment } });
      expect(await comments(), comment).toEqual([]);
    }
    await run({ ...plain, inputs: { comment: 'on-change' } });
    expect(await comments()).toHaveLength(1);
  });

  it('never keeps one that is there from being brought up to date', async () => {
    const { pull, run, comments } = await openScene({ prompt: worsePrompt });
    await run({ ...plain, inputs: { comment: 'on-failure' } });
    const [made] = await comments();
    expect(made?.body).toMatch(/^### Outside: /);
    await pull.pushCommit(better);
    await run({ ...plain, inputs: { comment: 'on-failure' } });
    const [green, ...others] = await comments();
    expect(others).toEqual([]);
    expect(green?.id).toBe(made?.id);
    expect(green?.body).toMatch(/^### Inside: /);
    await pull.pushCommit(worse);
    const done = await run({ ...plain, inputs: { comment: 'never' } });
    const [red, ...more] = await comments();
    expect(more).toEqual([]);
    expect(red?.body).toMatch(/^### Outside: /);
    expect(done.outputs['comment-url']).toContain(`#issuecomment-${made?.id}`);
  });

  it('makes one with always where nothing had to be evaluated', async () => {
    const { run, comments, pull } = await openScene({
      prompt: 'You answer questions of customers.\n',
      change: { 'docs/guide.md': 'How to.\n' },
    });
    await run({ ...plain, inputs: { comment: 'always' } });
    const [comment] = await comments();
    expect(comment?.body).toMatch(/^### Nothing to evaluate/);
    expect(comment?.body).toContain(pull.facts.headSha.slice(0, 7));
  });
});

describe.concurrent('several gates on one pull request', () => {
  it('keep a comment each: the usual one, each leg of a matrix, each job of one suite', async () => {
    const { run, comments, pull } = await openScene();
    const jobs = [
      plain,
      { ...plain, matrix: { model: 'small' }, jobTotal: 2 },
      { ...plain, matrix: { model: 'large' }, jobTotal: 2, jobIndex: 1 },
      { ...plain, inputs: { suite: 'bot' } },
    ];
    await Promise.all(jobs.map((job) => run(job)));
    const made = await comments();
    expect(made).toHaveLength(4);
    expect(new Set(made.map(({ body }) => body.trimEnd().split('\n').at(-1))).size).toBe(4);
    await pull.pushCommit(worse);
    await Promise.all(jobs.slice(2).map((job) => run(job)));
    const updated = await comments();
    expect(updated.map(({ id }) => id)).toEqual(made.map(({ id }) => id));
    const red = updated.filter(({ body }) => body.startsWith('### Outside: '));
    expect(red.map(({ body }) => body.trimEnd().split('\n').at(-1)).toSorted()).toEqual([
      expect.stringMatching(/^<!-- eval-envelope bot -->$/),
      expect.stringMatching(/^<!-- eval-envelope large-[0-9a-f]{8} -->$/),
    ]);
  });

  it('keep a comment each where their suites differ by a dash only', async () => {
    const suites = { 'bot-1': suiteKeys, bot_1: suiteKeys };
    const { run, comments } = await openScene({ config: { suites } });
    for (const suite of Object.keys(suites)) await run({ ...plain, inputs: { suite } });
    expect(await comments()).toHaveLength(2);
  });
});

describe.concurrent('a comment whose answer got lost', () => {
  const proxies: Loopback[] = [];
  afterAll(() => Promise.all(proxies.map(({ close }) => close())));

  it('is there once where it had arrived', async () => {
    const { server, run, comments } = await openScene();
    let isLost = false;
    const proxy = await listen(async ({ method, url, headers, body }) => {
      const sent = { method, headers: { authorization: headers.authorization ?? '' } };
      const address = `${server.url}${url.pathname}${url.search}`;
      const answer = await fetch(address, body.length === 0 ? sent : { ...sent, body: new Uint8Array(body) });
      const isCreated = answer.status === 201 && !isLost;
      isLost ||= isCreated;
      const content = Buffer.from(await answer.arrayBuffer());
      if (isCreated) return { status: 502, body: Buffer.from('<html>Bad gateway</html>') };
      return { status: answer.status, headers: { 'content-type': 'application/json' }, body: content };
    });
    proxies.push(proxy);
    const done = await run({ ...plain, server: proxy });
    expect(isLost).toBe(true);
    expect(done.exitCode, done.log).toBe(0);
    const [comment, ...others] = await comments();
    expect(others).toEqual([]);
    expect(done.outputs['comment-url']).toContain(`#issuecomment-${comment?.id}`);
  });

  it('is made at the second try where it had not', async () => {
    const { server, run, comments } = await openScene();
    server.refuse({ method: 'POST', path: /\/comments$/, times: 1 }, ...outage(502));
    const done = await run(plain);
    expect(done.exitCode, done.log).toBe(0);
    expect(await comments()).toHaveLength(1);
    expect(done.annotations.map(({ title }) => title)).not.toContain('Eval Envelope: reporting');
  });
});
