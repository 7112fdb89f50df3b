import { describe, expect, it } from 'vitest';
import { matrixKey } from '../../../src/core/event/matrix-key.ts';
import { serviceDown, storageFull } from '../../support/github/artifact-service.ts';
import {
  notAccessible,
  outage,
  primaryLimit,
  type Refusal,
  type RequestMatcher,
  secondaryLimit,
} from '../../support/github/refusals.ts';
import { expectVerdict, openScene, type SceneOptions, warnings, worsePrompt } from './scene.ts';

const comments = /\/comments/;
const hour = 3_600_000;

/** One way in which GitHub does not take the comment, for good. */
interface Failure {
  readonly on?: RequestMatcher;
  readonly refusal?: Refusal;
  readonly run?: SceneOptions;
  readonly warning: RegExp;
}

const failures: Readonly<Record<string, Failure>> = {
  'an outage of all of it': { on: {}, refusal: outage(503), warning: /HTTP 503/ },
  'an API that cannot be reached': {
    run: { server: { url: 'http://127.0.0.1:9' } },
    warning: /no answer that can be used/,
  },
  'a comment that is not there (404)': {
    on: { method: 'POST', path: comments },
    refusal: [404, { message: 'Not Found', status: '404' }],
    warning: /HTTP 404.*`pull-requests: write`/,
  },
  'an error of the server at every try': {
    on: { method: 'POST', path: comments },
    refusal: outage(500),
    warning: /HTTP 500/,
  },
  'a secondary rate limit that lasts': {
    on: { method: 'POST', path: comments },
    refusal: secondaryLimit(3600),
    warning: /its rate limit is reached/,
  },
  'a secondary rate limit that lasts, on reading': {
    on: { method: 'GET' },
    refusal: secondaryLimit(3600, 429),
    warning: /its rate limit is reached/,
  },
  'a primary rate limit': {
    on: { path: /^\/repos/ },
    refusal: primaryLimit(new Date(Date.now() + hour)),
    warning: /its rate limit is reached/,
  },
  'a token that GitHub does not know': {
    run: { token: 'ghs_of_yesterday' },
    warning: /does not know the token \(HTTP 401\)/,
  },
  'no token at all': { run: { inputs: { 'github-token': '' } }, warning: /HTTP 40[134]/ },
  'an answer that GitHub does not document': {
    on: { method: 'GET', path: comments },
    refusal: [200, [{ hello: 'world' }]],
    warning: /did not list the comments/,
  },
};

describe.concurrent('an artifact that is not taken leaves the verdict as it is:', () => {
  for (const [title, failure, warning] of [
    // Half a minute of waiting goes first, so that the others run meanwhile.
    ['a service that is down', serviceDown, /artifact service did not take it/],
    ['storage that is full', storageFull, /storage for artifacts is full.*retention-days/],
  ] as const) {
    it(`${title}`, async () => {
      const { artifacts, run, comments } = await openScene({ prompt: worsePrompt });
      artifacts.fail('CreateArtifact', failure);
      const done = await run();
      expectVerdict(done, 'outside');
      expect(warnings(done)).toHaveLength(1);
      expect(warnings(done)[0]).toMatch(/could not be stored; the verdict stands as it is/);
      expect(warnings(done)[0]).toMatch(warning);
      expect(done.outputs['artifact-id']).toBe('');
      const [comment] = await comments();
      expect(comment?.body).toMatch(/^### Outside: /);
      expect(comment?.body).not.toContain('/artifacts/');
    });
  }

  it('a service that is down once is tried again', async () => {
    const { artifacts, run } = await openScene();
    artifacts.fail('FinalizeArtifact', { ...serviceDown, times: 1 });
    const done = await run();
    expectVerdict(done, 'inside');
    expect(warnings(done)).toEqual([]);
    expect(artifacts.artifacts().map(({ id }) => String(id))).toEqual([done.outputs['artifact-id']]);
  });

  it('no service at all', async () => {
    const { run } = await openScene({ prompt: worsePrompt });
    const done = await run({ hasArtifactService: false });
    expectVerdict(done, 'outside');
    expect(warnings(done)).toHaveLength(1);
    expect(warnings(done)[0]).toMatch(/^Nothing is stored: /);
    expect(done.outputs['artifact-id']).toBe('');
    expect(done.outputs['comment-url']).not.toBe('');
  });

  it('a name that another job of the run has taken: the job is added, and where that is taken too, it warns', async () => {
    const { artifacts, run } = await openScene();
    const name = `eval-envelope-bot-${matrixKey({ matrix: 'null', jobIndex: '0', jobTotal: '1' })}-1`;
    artifacts.add({ name, runId: 1, files: { 'record.json': '{}' } });
    const second = await run({ job: 'Nightly / évals' });
    expectVerdict(second, 'inside');
    expect(warnings(second)).toEqual([]);
    expect(artifacts.artifacts().map((artifact) => artifact.name)).toEqual([name, `${name}-nightly-vals`]);
    const third = await run({ job: 'Nightly / évals' });
    expectVerdict(third, 'inside');
    expect(warnings(third)).toHaveLength(1);
    expect(warnings(third)[0]).toMatch(/is there already/);
    expect(artifacts.artifacts()).toHaveLength(2);
  });

  it('a token of the service that cannot be read', async () => {
    const { run } = await openScene({ prompt: worsePrompt });
    const done = await run({ env: { ACTIONS_RUNTIME_TOKEN: 'garbage' } });
    expectVerdict(done, 'outside');
    expect(warnings(done)).toHaveLength(1);
    expect(warnings(done)[0]).toMatch(/could not be stored; the verdict stands as it is/);
  });

  it('GitHub Enterprise Server: it warns, and the comment is posted', async () => {
    const { artifacts, run, comments } = await openScene({ prompt: worsePrompt });
    const done = await run({ env: { GITHUB_SERVER_URL: 'https://git.example.com' } });
    expectVerdict(done, 'outside');
    expect(warnings(done)).toHaveLength(1);
    expect(warnings(done)[0]).toContain('GitHub Enterprise Server');
    expect(artifacts.calls).toEqual([]);
    const [comment] = await comments();
    expect(comment?.body).toContain('https://git.example.com/octocat/bot/actions/runs/1');
    expect(done.outputs['artifact-id']).toBe('');
  });
});

describe.concurrent('a comment that GitHub does not take leaves the verdict as it is:', () => {
  for (const verdict of ['inside', 'outside'] as const) {
    it(`403 on a change that is ${verdict}, with the line of permissions that is missing`, async () => {
      const scene = await openScene(verdict === 'inside' ? {} : { prompt: worsePrompt });
      scene.server.refuse({ method: 'write', path: comments }, ...notAccessible);
      const done = await scene.run();
      expectVerdict(done, verdict);
      const [warning, ...others] = warnings(done);
      expect(others).toEqual([]);
      expect(warning).toContain('`permissions:` with the line `pull-requests: write`');
      expect(warning).toContain('Resource not accessible by integration');
      expect(done.outputs['comment-url']).toBe('');
      expect(done.outputs['artifact-id']).toBe(String(scene.artifacts.artifacts()[0]?.id));
      expect(done.summary).toMatch(verdict === 'inside' ? /^### Inside: / : /^### Outside: /);
    });
  }

  it('403 on reading, too: the line that is named is the one that writing needs', async () => {
    const { server, run } = await openScene();
    server.refuse({ path: /^\/repos/ }, ...notAccessible);
    const done = await run();
    expectVerdict(done, 'inside');
    expect(warnings(done)).toHaveLength(1);
    expect(warnings(done)[0]).toContain('`permissions:` with the line `pull-requests: write`');
  });

  it('403 on the update of one that is there', async () => {
    const scene = await openScene();
    await scene.run();
    const before = await scene.comments();
    await scene.pull.pushCommit({ 'prompts/support.txt': worsePrompt });
    scene.server.refuse({ method: 'PATCH' }, ...notAccessible);
    const done = await scene.run({ runId: 2 });
    expectVerdict(done, 'outside');
    expect(warnings(done)[0]).toContain('`pull-requests: write`');
    expect(await scene.comments()).toEqual(before);
  });

  for (const [title, { on, refusal, run, warning }] of Object.entries(failures)) {
    it(`${title}`, async () => {
      const scene = await openScene({ prompt: worsePrompt });
      if (on !== undefined && refusal !== undefined) scene.server.refuse(on, ...refusal);
      const done = await scene.run({ ...run });
      expectVerdict(done, 'outside');
      const [message, ...others] = warnings(done);
      expect(others).toEqual([]);
      expect(message).toMatch(/^The comment could not be posted; the verdict stands as it is\. /);
      expect(message).toMatch(warning);
      expect(done.outputs['comment-url']).toBe('');
      expect(done.outputs['artifact-id']).toBe(String(scene.artifacts.artifacts()[0]?.id));
      expect(done.summary).toMatch(/^### Outside: /);
      expect(await scene.comments()).toEqual([]);
    });
  }

  it('nothing is warned of where no comment was asked for', async () => {
    const { server, run } = await openScene();
    server.refuse({ path: comments }, ...notAccessible);
    const done = await run({ inputs: { comment: 'never' } });
    expectVerdict(done, 'inside');
    expect(warnings(done)).toEqual([]);
  });

  it('a short trouble is waited for: one comment, no warning', async () => {
    const scene = await openScene();
    scene.server.refuse({ method: 'GET', path: comments, times: 1 }, ...outage(502));
    scene.server.refuse({ method: 'POST', path: comments, times: 1 }, ...secondaryLimit(1));
    const done = await scene.run();
    expectVerdict(done, 'inside');
    expect(warnings(done)).toEqual([]);
    expect(await scene.comments()).toHaveLength(1);
    expect(done.log).toMatch(/github: secondary rate limit at POST .*trying again in 1 s/);
  });
});

describe.concurrent('outputs that cannot be written', () => {
  it('leave exit code and comment as they are', async () => {
    const { run, comments } = await openScene();
    const done = await run({ env: { GITHUB_OUTPUT: '/nonexistent/output' } });
    expect((await comments())[0]?.body).toMatch(/^### Inside: /);
    expect(done.exitCode, done.log).toBe(0);
  });
});

describe.concurrent('a summary that cannot be written', () => {
  it('is a warning, and the rest is reported', async () => {
    const { run, comments } = await openScene({ prompt: worsePrompt });
    const done = await run({ env: { GITHUB_STEP_SUMMARY: '/nonexistent/summary.md' } });
    expectVerdict(done, 'outside');
    expect(warnings(done)).toHaveLength(1);
    expect(warnings(done)[0]).toMatch(/^The summary of the job could not be written: /);
    expect(await comments()).toHaveLength(1);
    expect(done.outputs['artifact-id']).not.toBe('');
  });

  it('together with everything else that fails still leaves the verdict as it is', async () => {
    const { server, artifacts, run } = await openScene({ prompt: worsePrompt });
    server.refuse({}, ...notAccessible);
    artifacts.fail('CreateArtifact', storageFull);
    const done = await run({ env: { GITHUB_STEP_SUMMARY: '/nonexistent/summary.md' } });
    expectVerdict(done, 'outside');
    expect(warnings(done)).toHaveLength(3);
  });
});
