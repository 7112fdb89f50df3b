import { writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serveGit } from '../../support/git-http-server.ts';
import { git } from '../../support/git-repository.ts';
import { type Fault, faultLine } from '../../support/github/fault-line.ts';
import { faults, triedOf } from '../../support/github/faults.ts';
import { startGitFront } from '../../support/github/git-front.ts';
import type { PullRequestOptions } from '../../support/github/pull-request.ts';
import { type ActionRun, startAction } from '../../support/github/runner.ts';
import { configPath, suiteKeys } from '../../support/github/suite-project.ts';
import { openScene, type SceneOptions } from './scene.ts';

const script = 'evals/run.mjs';

/** Red, and nowhere a word of success. */
function expectNotGreen(done: ActionRun, exitCode: 2 | 3 = 3): void {
  expect(done.exitCode, done.log).toBe(exitCode);
  expect(done.outputs).toMatchObject({ verdict: 'not-evaluated', conclusion: 'failure', records: /./ });
  expect(done.annotations.some(({ level }) => level === 'error')).toBe(true);
  expect(done.summary).toMatch(/^### Not evaluated: /);
}

/** A pull request whose workspace gets its commits over HTTP, from a server whose answers can go wrong. */
async function openBehindHttp() {
  const line = faultLine();
  const scene = await openScene();
  const folder = scene.pull.remote.slice('file://'.length);
  const { url } = await startGitFront((await serveGit(dirname(folder))).url, line);
  const run = async (fault?: { readonly call: string; readonly fault: Fault }): Promise<ActionRun> => {
    const event = scene.pull.event('synchronize');
    const workspace = await scene.pull.checkOut(event);
    await git(workspace, 'remote', 'set-url', 'origin', `${url}/${basename(folder)}`);
    for (const side of ['base', 'head']) {
      const rows = Array.from({ length: 60 }, (_, index) => ({
        caseId: `case-${index}`,
        passed: true,
        latencyMs: 200,
        costUsd: 0.002,
      }));
      writeFileSync(join(workspace, `${side}.jsonl`), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    }
    line.reset(fault === undefined ? undefined : { ...fault, times: Number.POSITIVE_INFINITY });
    return scene.run({
      event,
      workspace,
      hasArtifactService: false,
      inputs: { 'base-results': 'base.jsonl', 'head-results': 'head.jsonl', comment: 'never' },
      // Git's own patience, which is a minute as a rule; on a busy machine a sound answer may take more than a second.
      ...(fault === undefined
        ? {}
        : { env: { GIT_HTTP_LOW_SPEED_TIME: '1', GIT_HTTP_LOW_SPEED_LIMIT: '1000' } }),
    });
  };
  return { line, run };
}

describe.concurrent('a base that the remote does not give is never green,', () => {
  it('whatever goes wrong with a call of git', { timeout: 1_800_000 }, async () => {
    const { line, run } = await openBehindHttp();
    const clean = await run();
    expect(clean.exitCode, clean.log).toBe(0);
    const calls = new Set(line.calls.map(({ name }) => name));
    expect(calls.size).toBeGreaterThan(0);
    const found: string[] = [];
    // Those that are about JSON are all the same to git.
    const possible = faults.filter(({ of, name }) => of === undefined && !/^(?:null|other)/.test(name));
    for (const [index, call] of [...calls].entries()) {
      for (const fault of triedOf(possible, index, 3)) {
        const { exitCode, outputs } = await run({ call, fault });
        const isHit = line.calls.some(({ isFaulty }) => isFaulty);
        const [code, verdict] = [exitCode, outputs.verdict];
        if (!isHit || code !== 3 || verdict !== 'not-evaluated')
          found.push(`${call} × ${fault.name}: exit ${code}, ${verdict}${isHit ? '' : ', not made'}`);
      }
    }
    expect(found).toEqual([]);
  });
});

/** Ways in which the machine or the suite fails, beside those of not-evaluated.test.ts. */
const ways: Readonly<
  Record<
    string,
    {
      readonly options?: Omit<PullRequestOptions, 'server'>;
      readonly run?: SceneOptions;
      readonly exitCode?: 2 | 3;
    }
  >
> = {
  'a disk that is full while results are written': {
    options: {
      config: {
        suites: { bot: { ...suiteKeys, command: ['sh', '-c', 'ulimit -f 2; exec node evals/run.mjs'] } },
      },
    },
  },
  'results that are a link to a device': {
    options: {
      change: {
        [script]: `import { symlinkSync } from 'node:fs';
symlinkSync('/dev/null', process.env.EVAL_ENVELOPE_RESULTS);`,
      },
    },
  },
  'a suite that ends itself': { options: { change: { [script]: "process.kill(process.pid, 'SIGKILL');" } } },
  'a folder for what is made that cannot be made': {
    run: { env: { RUNNER_TEMP: '/dev/null/temp' } },
    exitCode: 2,
  },
  'a config that cannot be read on either side': {
    options: { files: { [configPath]: 'version: 1\nsuites: [\n' } },
    exitCode: 2,
  },
};

describe.concurrent('what could not be evaluated is never green:', () => {
  for (const [title, { options, run, exitCode }] of Object.entries(ways)) {
    it(`${title}`, async () => {
      const scene = await openScene(options);
      expectNotGreen(await scene.run({ hasArtifactService: false, ...run }), exitCode);
    });
  }

  it('an Action that its own suite ends', async () => {
    const code = "process.kill(process.ppid, 'SIGKILL');\n";
    const { run } = await openScene({ change: { [script]: code } });
    const done = await run({ hasArtifactService: false });
    expect(done.exitCode, done.log).not.toBe(0);
    expect(done.outputs.verdict).toBeUndefined();
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'a job that is cancelled with %s while it reports',
    async (signal) => {
      const { pull, server } = await openScene();
      server.disturb({ path: /comments/ }, { delivery: 'never' });
      const { child, ended } = startAction({ event: pull.event(), workspace: pull.workspace, server });
      const isWaiting = (): boolean => server.requests.some(({ path }) => path.includes('/comments'));
      while (!isWaiting() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 50));
      child.kill(signal);
      const done = await ended;
      expect(done.exitCode, done.log).toBe(signal === 'SIGINT' ? 130 : 143);
      expect(done.outputs.verdict).toBeUndefined();
    },
  );
});

describe.concurrent('a disk that is full while outputs and summary are written', () => {
  it('leaves exit code and comment as they are', async () => {
    const { run, comments } = await openScene();
    const done = await run({ env: { GITHUB_OUTPUT: '/dev/full', GITHUB_STEP_SUMMARY: '/dev/full' } });
    expect(done.exitCode, done.log).toBe(0);
    expect(done.log).toMatch(/The summary of the job could not be written/);
    expect((await comments())[0]?.body).toMatch(/^### Inside: /);
  });
});
