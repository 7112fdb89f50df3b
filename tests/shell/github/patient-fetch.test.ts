import { describe, expect, it } from 'vitest';
import { octokitClient } from '../../../src/shell/github/octokit-client.ts';
import { closeAfterTests } from '../../support/github/close-after-tests.ts';
import { type Answer, type Exchange, listen } from '../../support/github/http.ts';
import { quickClock } from './support.ts';

const at = { owner: 'octocat', repo: 'bot' };

/** A server that answers with these, one after the other; the last one again and again. */
async function serverOf(...answers: readonly Answer[]) {
  const seen: Exchange[] = [];
  const { url, close } = await listen(async (exchange) => {
    seen.push(exchange);
    return answers[Math.min(seen.length, answers.length) - 1] ?? { status: 500 };
  });
  closeAfterTests(close);
  return { url, seen };
}

async function clientOf(
  url: string,
  options: { readonly aheadMs?: number; readonly timeoutMs?: number; readonly budgetMs?: number } = {},
) {
  const clock = quickClock(options.aheadMs);
  const notes: string[] = [];
  const client = await octokitClient({
    token: 'ghs_x',
    environment: { GITHUB_API_URL: `${url}/` },
    note: (line) => notes.push(line),
    clock,
    ...(options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }),
    ...(options.budgetMs === undefined ? {} : { budgetMs: options.budgetMs }),
  });
  const get = () => client.request('GET /repos/{owner}/{repo}', at).then(({ data }) => data as unknown);
  const comment = () =>
    client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...at,
      issue_number: 1,
      body: 'text',
    });
  return { client, clock, notes, get, comment };
}

const fine: Answer = { status: 200, body: { id: 1 } };
const serverDate = (aheadMs = 0): string => new Date(Date.now() + aheadMs).toUTCString();

function spent(seconds: number, serverAheadMs = 0): Answer {
  const server = Date.now() + serverAheadMs;
  return {
    status: 403,
    headers: {
      date: new Date(server).toUTCString(),
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(Math.floor(server / 1000) + seconds),
    },
    body: { message: 'API rate limit exceeded for installation.' },
  };
}

describe.concurrent('a read', () => {
  it.each([
    ['500', { status: 500, body: { message: 'Server Error' } }],
    [
      '502 with a page',
      { status: 502, headers: { 'content-type': 'text/html' }, body: Buffer.from('<html>') },
    ],
    ['503', { status: 503, body: {} }],
    ['504', { status: 504, body: {} }],
    ['an answer that is cut in its middle', { ...fine, disturbance: { cutAfter: 4 } }],
    ['an answer that is cut before it begins', { ...fine, disturbance: { cutAfter: 0 } }],
    ['one without a length that is cut', { ...fine, disturbance: { cutAfter: 4, isChunked: true } }],
    ['200 with something that is no JSON', { status: 200, body: Buffer.from('<html>Unicorn!</html>') }],
    ['200 with nothing', { status: 200, body: Buffer.alloc(0) }],
  ] satisfies [string, Answer][])('is sent again after %s', async (_, trouble) => {
    const { url, seen } = await serverOf(trouble, trouble, fine);
    const { get, clock, notes } = await clientOf(url);
    expect(await get()).toEqual({ id: 1 });
    expect(seen).toHaveLength(3);
    expect(clock.slept).toEqual([1, 4]);
    expect(notes).toHaveLength(2);
    expect(notes[0]).toMatch(/^github: .*GET \/repos\/octocat\/bot.*: trying again in 1 s$/);
  });

  it('is given up after three tries, and the wait an outage asks for is kept within bounds', async () => {
    const down = (after: string): Answer => ({ status: 503, headers: { 'retry-after': after }, body: {} });
    const short = await serverOf(down('20'));
    const patient = await clientOf(short.url);
    await expect(patient.get()).rejects.toMatchObject({ status: 503 });
    expect(patient.clock.slept).toEqual([20, 20]);
    const long = await serverOf(down('86400'));
    const hurried = await clientOf(long.url);
    await expect(hurried.get()).rejects.toMatchObject({ status: 503 });
    expect(hurried.clock.slept).toEqual([]);
    expect(long.seen).toHaveLength(1);
  });

  it('is not sent again where the answer is final', async () => {
    for (const status of [400, 401, 403, 404, 410, 422]) {
      const { url, seen } = await serverOf({ status, body: { message: 'no' } });
      const { get, clock } = await clientOf(url);
      await expect(get()).rejects.toMatchObject({ status });
      expect([seen.length, clock.slept]).toEqual([1, []]);
    }
  });

  it('that is not answered in time is sent again', async () => {
    const { url, seen } = await serverOf({ ...fine, disturbance: { delayMs: 5_000 } }, fine);
    const { get, notes } = await clientOf(url, { timeoutMs: 300 });
    expect(await get()).toEqual({ id: 1 });
    expect(seen).toHaveLength(2);
    expect(notes[0]).toContain('nothing within 0.3 s');
  });
});

describe.concurrent('a write', () => {
  it('that may have been done is never sent twice', async () => {
    for (const trouble of [
      { status: 500, body: {} },
      { status: 502, body: {} },
      { status: 201, body: { id: 1 }, disturbance: { cutAfter: 3 } },
      { status: 201, body: { id: 1 }, disturbance: { cutAfter: 0 } },
    ] satisfies Answer[]) {
      const { url, seen } = await serverOf(trouble);
      const { comment, clock } = await clientOf(url);
      await expect(comment()).rejects.toMatchObject({ status: expect.any(Number) });
      expect([seen.length, clock.slept]).toEqual([1, []]);
    }
  });

  it('that makes the same once more is sent again', async () => {
    const { url, seen } = await serverOf({ status: 502, body: {} }, fine);
    const { client } = await clientOf(url);
    const answer = await client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      ...at,
      comment_id: 1,
      body: 'text',
    });
    expect(answer.status).toBe(200);
    expect(seen).toHaveLength(2);
  });

  it('that was refused by a limit is sent again, since nothing was done', async () => {
    const limited: Answer = {
      status: 403,
      headers: { 'retry-after': '3' },
      body: { message: 'You have exceeded a secondary rate limit' },
    };
    const { url, seen } = await serverOf(limited, { status: 201, body: { id: 1 } });
    const { comment, clock } = await clientOf(url);
    expect((await comment()).status).toBe(201);
    expect([seen.length, clock.slept]).toEqual([2, [3]]);
  });

  it('that never got there is sent again', async () => {
    const { url, close } = await listen(async () => fine);
    await close();
    const { comment, clock } = await clientOf(url);
    await expect(comment()).rejects.toMatchObject({ status: 500 });
    expect(clock.slept).toEqual([1, 4]);
  });
});

describe.concurrent('a rate limit', () => {
  it.each([-3_600_000, 0, 3_600_000])(
    'is waited for by the clock of a server that is %i ms ahead',
    async (serverAheadMs) => {
      const { url, seen } = await serverOf(spent(30, serverAheadMs), {
        ...fine,
        headers: { date: serverDate(serverAheadMs) },
      });
      const { get, clock, notes } = await clientOf(url);
      expect(await get()).toEqual({ id: 1 });
      expect(seen).toHaveLength(2);
      expect(clock.slept[0]).toBeGreaterThanOrEqual(30);
      expect(clock.slept[0]).toBeLessThanOrEqual(32);
      expect(notes[0]).toMatch(/^github: rate limit at GET .*trying again in 3\d s$/);
    },
  );

  it('that lasts long is not waited for, and says when it is over', async () => {
    const { url, seen } = await serverOf(spent(1800));
    const { get, clock, notes } = await clientOf(url);
    await expect(get()).rejects.toMatchObject({ status: 403 });
    expect([seen.length, clock.slept]).toEqual([1, []]);
    expect(notes[0]).toMatch(/free again in 180\d s: not waiting that long$/);
  });

  it('that comes back again and again is given up', async () => {
    const limited: Answer = { status: 429, headers: { 'retry-after': '10' }, body: {} };
    const { url, seen } = await serverOf(limited);
    const { get, clock } = await clientOf(url);
    await expect(get()).rejects.toMatchObject({ status: 429 });
    expect([seen.length, clock.slept]).toEqual([3, [10, 10]]);
  });
});

describe.concurrent('a client with a budget', () => {
  it('waits for no limit, and asks no second time, beyond its end', async () => {
    const limited = await serverOf({ status: 429, headers: { 'retry-after': '60' }, body: {} });
    const one = await clientOf(limited.url, { budgetMs: 59_000 });
    await expect(one.get()).rejects.toMatchObject({ status: 429 });
    expect([limited.seen.length, one.clock.slept]).toEqual([1, []]);
    const broken = await serverOf({ status: 502, body: {} });
    const two = await clientOf(broken.url, { budgetMs: 3_000 });
    await expect(two.get()).rejects.toMatchObject({ status: 502 });
    expect([broken.seen.length, two.clock.slept]).toEqual([2, [1]]);
  });

  it('sends nothing more when it is used up', async () => {
    const { url, seen } = await serverOf(fine);
    const { get } = await clientOf(url, { budgetMs: 0 });
    await expect(get()).rejects.toThrow('too much time went by');
    expect(seen).toEqual([]);
  });

  it('gives an answer no longer than what is left', async () => {
    const { url } = await serverOf({ ...fine, disturbance: { delivery: 'never' } });
    const { get } = await clientOf(url, { budgetMs: 200 });
    await expect(get()).rejects.toThrow(/nothing within 0\.[12]\d* s/);
  });
});

describe.concurrent('the client', () => {
  it('asks a GitHub Enterprise Server under the path of its API, without a double slash', async () => {
    const { url, seen } = await serverOf(fine);
    const { client } = await clientOf(`${url}/api/v3/`);
    await client.request('GET /repos/{owner}/{repo}', at);
    await client.graphql('query { viewer { login } }').catch(() => null);
    expect(seen.map(({ url: { pathname } }) => pathname)).toEqual([
      '/api/v3/repos/octocat/bot',
      '/api/graphql',
    ]);
    expect(seen[0]?.headers.authorization).toBe('token ghs_x');
  });
});
