import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseHistoryPath } from '../../../src/core/record/history-path.ts';
import { git, temporaryFolder } from '../../support/git-repository.ts';
import {
  repositoryDispatchEvent,
  scheduleEvent,
  workflowDispatchEvent,
} from '../../support/github/events.ts';
import type { ActionRun } from '../../support/github/runner.ts';
import { dimensionKeys, suiteKeys } from '../../support/github/suite-project.ts';
import { openScene, recordsOf, type Scene } from './scene.ts';

/** A suite of 60 cases: a candidate that is called bad fails half of them, and the provider's answers lie in a file. */
const script = `import { readFileSync, writeFileSync } from 'node:fs';
const candidate = process.env.EVAL_ENVELOPE_CANDIDATE ?? 'production';
const provider = process.env.PROVIDER === undefined ? 'model' : readFileSync(process.env.PROVIDER, 'utf8');
const rows = Array.from({ length: 60 }, (_, index) => ({
  caseId: 'case-' + index,
  passed: index >= (candidate.startsWith('bad') ? 30 : 3),
  output: provider + ' of ' + candidate + ' says ' + index,
}));
writeFileSync(process.env.EVAL_ENVELOPE_RESULTS, rows.map((row) => JSON.stringify(row) + '\\n').join(''));
`;
const files = { 'evals/run.mjs': script };
const dimensions = { quality: dimensionKeys.quality };

/** Sides that ran, in order. */
function ranOn({ log }: ActionRun): readonly string[] {
  return [...log.matchAll(/^::group::bot: (base|head)/gm)].map(([, side = '']) => side);
}

async function historyOf({ pull }: Scene): Promise<readonly (string | undefined)[]> {
  const listed = await git(
    fileURLToPath(pull.remote),
    ...['ls-tree', '-r', '--name-only', 'eval-envelope-history'],
  ).catch(() => '');
  return listed.split('\n').map((path) => parseHistoryPath(path)?.kind);
}

describe.concurrent('a candidate outside git', { timeout: 400_000 }, () => {
  it('gets the verdict of its class, is evaluated once, and is never a base', async () => {
    const scene = await openScene({ files, config: { dimensions } });
    const { pull, server } = scene;
    const facts = { repository: pull.repository, sha: pull.mainSha };
    const told = { class: 'rag-refresh', candidate: 'bad-docs <b>2</b>' };
    const done = await scene.runOn(repositoryDispatchEvent(facts, told), { runId: 5 });
    expect(done.exitCode, done.log).toBe(1);
    expect(ranOn(done)).toEqual(['base', 'head']);
    expect(done.outputs).toMatchObject({ verdict: 'outside', 'primary-class': 'rag-refresh' });
    const [record] = recordsOf(done);
    expect(record?.change).toMatchObject({
      primary: 'rag-refresh',
      candidate: told.candidate,
      evidence: [{ after: told.candidate, rule: 'candidate' }],
    });
    expect(record?.identity).toMatchObject({ event: 'repository_dispatch', pullRequest: null });
    expect(done.summary).toMatch(/^### Outside: /);
    expect(done.summary).not.toContain('<b>');
    // It counts, and nothing of it can pass for the default branch.
    expect((await historyOf(scene)).filter((kind) => kind !== undefined)).toEqual(['record']);

    server.addRun(5, { headBranch: 'main', headSha: pull.mainSha, event: 'repository_dispatch' });
    const again = await scene.runOn(workflowDispatchEvent(facts, told), { runId: 6 });
    expect(again.exitCode, again.log).toBe(1);
    expect(ranOn(again)).toEqual([]);
    const other = { class: 'rag-refresh', candidate: 'good-docs' };
    const good = await scene.runOn(repositoryDispatchEvent(facts, other), { runId: 7 });
    expect(good.exitCode, good.log).toBe(0);
    expect(ranOn(good)).toEqual(['base', 'head']);
    expect(await scene.comments()).toEqual([]);

    const change = await scene.run({ runId: 8 });
    expect(change.outputs.verdict, change.log).toBe('inside');
    expect(ranOn(change)).toEqual(['base', 'head']);
  });

  it('is refused where its name could be taken for more than a name: nothing is run', async () => {
    const scene = await openScene({ files, config: { dimensions } });
    const { repository, mainSha: sha } = scene.pull;
    const candidate = 'docs\n::error::pwned\nGITHUB_ENV=x';
    const hostile = { class: 'everything', candidate, suite: '../../etc' };
    const done = await scene.runOn(repositoryDispatchEvent({ repository, sha }, hostile));
    expect(done.exitCode, done.log).toBe(2);
    expect(ranOn(done)).toEqual([]);
    expect(done.outputs).toMatchObject({ verdict: 'not-evaluated', conclusion: 'failure' });
    expect(done.log).toMatch(/class has to be one of .*cannot be printed.*suite has to be the name/);
    expect(`${done.log}${done.summary}`).not.toContain('pwned');
  });
});

describe.concurrent('probes', { timeout: 400_000 }, () => {
  it('end with 0 while the provider answers as before, and with 1 once, when it does not', async () => {
    const provider = join(temporaryFolder(), 'provider.txt');
    const bot = { ...suiteKeys, probe: true, 'pass-env': ['PROVIDER'] };
    const scene = await openScene({ files, config: { suites: { bot }, dimensions } });
    const { repository, mainSha: sha } = scene.pull;
    const runAs = async (model: string, runId: number): Promise<ActionRun> => {
      writeFileSync(provider, model);
      const inputs = { command: 'fingerprint' };
      return scene.runOn(scheduleEvent({ repository, sha }), { runId, inputs, env: { PROVIDER: provider } });
    };
    const first = await runAs('a model', 1);
    expect(first.exitCode, first.log).toBe(0);
    expect(first.summary).toMatch(/^### Nothing to compare with yet/);
    const second = await runAs('a model', 2);
    expect(second.exitCode, second.log).toBe(0);
    expect(second.summary).toMatch(/^### Nothing shown against 1 stored run/);
    const changed = await runAs('another model', 3);
    expect(changed.exitCode, changed.log).toBe(1);
    expect(changed.summary).toMatch(
      /^### Shown: outputs of 60 of 60 probes differ from every stored run \(stored runs agree among themselves on 60 of 60\)/,
    );
    expect(changed.outputs.conclusion).toBe('failure');
    expect(recordsOf(changed)[0]?.fingerprint).toMatchObject({ status: 'shown', storedRuns: 2 });
    expect(changed.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', title: 'Eval Envelope: fingerprint' }),
    );
    const after = await runAs('another model', 4);
    expect(after.exitCode, after.log).toBe(0);
    expect(recordsOf(after)[0]?.fingerprint).toMatchObject({ status: 'not-shown', storedRuns: 1 });
  });
});
