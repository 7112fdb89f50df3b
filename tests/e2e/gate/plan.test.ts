import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentsOf } from '../../support/git-repository.ts';
import {
  botConfig,
  caseList,
  changedProject,
  configPath,
  configText,
  gate,
  project,
  suiteKeys,
  suiteLog,
  suiteScript,
} from './support.ts';

describe.concurrent('a change that no suite covers', () => {
  it('passes, runs nothing and says so', async () => {
    const log = suiteLog();
    const repository = await project({
      [configPath]: botConfig({ 'pass-env': ['SUITE_LOG'] }),
      'evals/run.mjs': suiteScript({ before: "appendFileSync(env.SUITE_LOG, 'ran\\n');" }),
    });
    await repository.commit({ 'README.md': 'x\n', 'docs/a.md': 'x\n' });
    const run = await gate(repository, { env: { SUITE_LOG: log.path } });
    expect(run.code).toBe(0);
    expect(run.document).toMatchObject({ verdict: null, conclusion: 'success', suites: [] });
    expect(run.document.skipped).toEqual([
      { suite: 'bot', reason: 'No changed file is one that it covers.' },
    ]);
    expect(run.comment).toContain('Nothing to evaluate: no suite covers what changed (README.md, docs/a.md)');
    expect(log.lines()).toEqual([]);
  });

  it('is counted in words that fit one file', async () => {
    const repository = await project();
    await repository.commit({ 'README.md': 'x\n' });
    const run = await gate(repository);
    expect(run.comment).toContain('no suite covers what changed (README.md)');
    expect(run.stderr).toContain(', 1 changed file,');
  });
});

describe.concurrent('a config', () => {
  it('without a suite is refused with exit 2: nothing would ever be evaluated', async () => {
    const run = await gate(await changedProject({ [configPath]: configText({}) }));
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(`${configPath} names no suite.`);
  });

  it('that is missing is refused with exit 2, and the path that was looked at is named', async () => {
    const run = await gate(await changedProject(), { args: ['--config', 'ops/envelope.yml'] });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('There is no ops/envelope.yml at the evaluated commit.');
  });

  it('may lie anywhere in the repository', async () => {
    const repository = await changedProject({ 'ops/envelope.yml': configText({ other: suiteKeys() }) });
    const run = await gate(repository, { args: ['--config', 'ops/envelope.yml'] });
    expect(run.document.suites.map(({ suite }) => suite)).toEqual(['other']);
  });
});

describe.concurrent('several suites', () => {
  const second = suiteKeys({ command: ['node', 'evals/second.mjs'], covers: ['prompts/**'] });
  const ok = suiteScript({ answer: "'second ' + prompt" }).replace('index >= failing', 'true');

  it('take the worst verdict, and the comment leads with it', async () => {
    const repository = await project({
      [configPath]: configText({ bot: suiteKeys(), second }),
      'evals/second.mjs': ok,
    });
    await repository.commit({ 'prompts/support.txt': 'Answer, fail 30.\n' });
    const run = await gate(repository);
    expect(run.code).toBe(1);
    expect(run.document).toMatchObject({ verdict: 'outside', conclusion: 'failure' });
    expect(run.document.suites.map(({ suite, comparison }) => [suite, comparison.verdict])).toEqual([
      ['bot', 'outside'],
      ['second', 'inside'],
    ]);
    expect(run.comment.split('\n')[0]).toContain('(bot, worst of 2 suites)');
    for (const { recordPath } of run.document.suites) expect(existsSync(recordPath)).toBe(true);
  });

  it('end with exit 3 where one could not be evaluated, whatever the other found', async () => {
    const repository = await project({
      [configPath]: configText({ bot: suiteKeys(), second }),
      'evals/second.mjs': 'process.exit(5)',
    });
    await repository.commit({ 'prompts/support.txt': 'Answer, fail 30.\n' });
    const run = await gate(repository);
    expect(run.code).toBe(3);
    expect(run.document.suites.map(({ comparison }) => comparison.verdict)).toEqual([
      'not-evaluated',
      'outside',
    ]);
  });

  it('run one alone with --suite, whatever changed', async () => {
    const repository = await project({
      [configPath]: configText({ bot: suiteKeys(), second }),
      'evals/second.mjs': ok,
    });
    await repository.commit({ 'README.md': 'x\n' });
    const run = await gate(repository, { args: ['--suite', 'second'] });
    expect(run.document.suites.map(({ suite }) => suite)).toEqual(['second']);
    expect(run.suite.runReason).toBe('It was asked for by name.');
    expect(run.document.skipped).toEqual([{ suite: 'bot', reason: 'Only second was asked for.' }]);
  });

  it('refuse a --suite that the config lacks with exit 2', async () => {
    const run = await gate(await changedProject(), { args: ['--suite', 'nobody'] });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('The config has no suite "nobody". Suites: bot.');
  });

  it('of two working directories run each in its own, with its own setup', async () => {
    const setup = (name: string) => [['node', '-e', `require('fs').writeFileSync('set-up.txt', '${name}')`]];
    const inFolder = (folder: string) =>
      suiteKeys({ 'working-directory': folder, covers: [`${folder}/**`], setup: setup(folder) });
    const app = (folder: string) => ({
      [`${folder}/evals/run.mjs`]: suiteScript({
        answer: "prompt + ' in ' + readFileSync('set-up.txt', 'utf8')",
      }),
      [`${folder}/evals/cases.txt`]: caseList(100),
      [`${folder}/prompts/support.txt`]: `${folder}\n`,
    });
    const repository = await project({
      [configPath]: configText({ one: inFolder('apps/one'), two: inFolder('apps/two') }),
      ...app('apps/one'),
      ...app('apps/two'),
    });
    await repository.commit({ 'apps/one/prompts/support.txt': 'new one\n' });
    const one = await gate(repository);
    expect(one.document.suites.map(({ suite }) => suite)).toEqual(['one']);
    expect(one.document.skipped.map(({ suite }) => suite)).toEqual(['two']);
    await repository.commit({ 'apps/two/prompts/support.txt': 'new two\n' });
    const both = await gate(repository);
    expect(both.document.suites.map(({ suite }) => suite)).toEqual(['one', 'two']);
    expect(both.firstRow('base', 'one').output).toBe('apps/one in apps/one');
    expect(both.firstRow('head', 'one').output).toBe('new one in apps/one');
    expect(both.firstRow('base', 'two').output).toBe('apps/two in apps/two');
    expect(both.firstRow('head', 'two').output).toBe('new two in apps/two');
  });
});

describe.concurrent('a suite that the class requires', () => {
  const envelopes = (name: string) => ({ envelopes: { 'prompt-edit': { require: { suites: [name] } } } });

  it('is not evaluated where the config does not define it', async () => {
    const repository = await changedProject({
      [configPath]: configText(undefined, envelopes('adversarial')),
    });
    const run = await gate(repository);
    expect(run.code).toBe(3);
    expect(run.suite.suite).toBe('adversarial');
    expect(run.reason).toContain(
      'A prompt-edit requires suite adversarial, which the config does not define.',
    );
    expect(JSON.parse(run.text('adversarial/record.json'))).toMatchObject({
      identity: { headSha: run.document.headSha, baseSha: run.document.baseSha },
      comparison: { verdict: 'not-evaluated' },
    });
  });

  it('runs where no changed file is one that it covers', async () => {
    const keys = { bot: suiteKeys(), adversarial: suiteKeys({ covers: ['attacks/**'] }) };
    const repository = await changedProject({ [configPath]: configText(keys, envelopes('adversarial')) });
    const run = await gate(repository);
    expect(run.code, run.stderr).toBe(0);
    expect(run.document.suites.map(({ suite }) => suite).sort()).toEqual(['adversarial', 'bot']);
  });
});

describe.concurrent('several epochs', () => {
  it('run base and head in turn, each first in its turn, and tell the suite which epoch it is', async () => {
    const log = suiteLog();
    const repository = await changedProject({
      [configPath]: botConfig({ 'pass-env': ['SUITE_LOG'], epochs: 3 }),
      'evals/run.mjs': suiteScript({
        before: "appendFileSync(env.SUITE_LOG, env.EVAL_ENVELOPE_SIDE + env.EVAL_ENVELOPE_EPOCH + '\\n');",
      }),
    });
    const run = await gate(repository, { env: { SUITE_LOG: log.path } });
    expect(run.document.verdict, run.stderr).toBe('inside');
    expect(log.lines()).toEqual(['base1', 'head1', 'head2', 'base2', 'base3', 'head3']);
    expect(run.suite.comparison.cases).toMatchObject({ paired: 100, epochs: { base: 3, head: 3 } });
    expect(run.stderr).toContain('bot: base, run 2 of 3');
  });

  it('end at the first failure of head', async () => {
    const log = suiteLog();
    const before = `appendFileSync(env.SUITE_LOG, env.EVAL_ENVELOPE_SIDE + env.EVAL_ENVELOPE_EPOCH + '\\n');
if (env.EVAL_ENVELOPE_SIDE === 'head' && env.EVAL_ENVELOPE_EPOCH === '2') throw new Error('rate limit');`;
    const repository = await changedProject({
      [configPath]: botConfig({ 'pass-env': ['SUITE_LOG'], epochs: 3 }),
      'evals/run.mjs': suiteScript({ before }),
    });
    const run = await gate(repository, { env: { SUITE_LOG: log.path } });
    expect(run.code).toBe(3);
    expect(run.reason).toContain('rate limit');
    expect(log.lines()).toEqual(['base1', 'head1', 'head2']);
  });
});

describe.concurrent('what is not committed', () => {
  it('is named as not evaluated', async () => {
    const repository = await changedProject();
    await repository.write('prompts/support.txt', 'Answer, fail 30.\n');
    await repository.write('prompts/new file.txt', 'x\n');
    const run = await gate(repository);
    expect(run.code).toBe(0);
    expect(run.stderr).toContain(
      'not evaluated, because not committed: prompts/support.txt, prompts/new file.txt (--working-tree evaluates them)',
    );
    expect(run.firstRow('head').output).toBe('Answer in one sentence.');
  });

  it('is evaluated with --working-tree, which leaves refs, index and files untouched', async () => {
    const repository = await project({ '.gitignore': 'ignored.txt\n' });
    await repository.write('prompts/support.txt', 'Answer, fail 30.\n');
    await repository.write('prompts/staged.txt', 'x\n');
    await repository.git('add', 'prompts/staged.txt');
    await repository.write('prompts/new file.txt', 'x\n');
    await repository.write('ignored.txt', 'x\n');
    const before = contentsOf(repository.folder);
    const run = await gate(repository, { args: ['--working-tree'] });
    expect(run.code, run.stderr).toBe(1);
    expect(run.document.verdict).toBe('outside');
    expect(run.firstRow('base').output).toBe('Answer.');
    expect(run.firstRow('head').output).toBe('Answer, fail 30.');
    expect(run.stderr).toContain('the working tree is evaluated as it stands');
    expect(contentsOf(repository.folder)).toEqual(before);
  });

  it('is evaluated with --working-tree on the default branch, against what was committed last', async () => {
    const repository = await project();
    await repository.git('checkout', '-q', 'main');
    await repository.commit({ 'README.md': 'x\n' });
    await repository.write('prompts/support.txt', 'Answer, fail 30.\n');
    const run = await gate(repository, { args: ['--working-tree'] });
    expect(run.code, run.stderr).toBe(1);
    expect(run.document.baseSha).toBe(await repository.git('rev-parse', 'main'));
  });

  it('does not count where --head names a commit', async () => {
    const repository = await changedProject();
    await repository.write('prompts/support.txt', 'Answer, fail 30.\n');
    const run = await gate(repository, { args: ['--base', 'main', '--head', 'feature'] });
    expect(run.code).toBe(0);
    expect(run.stderr).not.toContain('not committed');
  });
});

describe.concurrent('what is written', () => {
  it('is comment, record, report and rows of each suite, and the comment of all', async () => {
    const repository = await changedProject();
    const run = await gate(repository);
    const names = ['comment.md', 'bot/comment.md', 'bot/record.json', 'bot/report.html', 'bot/rows.jsonl.gz'];
    for (const name of names) expect(existsSync(join(run.out, name)), name).toBe(true);
    const head = await repository.git('rev-parse', 'feature');
    const base = await repository.git('rev-parse', 'main');
    expect(JSON.parse(run.text('bot/record.json'))).toMatchObject({
      identity: { headSha: head, evaluatedSha: head, baseSha: base },
      baseline: { rung: 'rerun', sha: base },
    });
    expect(run.suite.baseline).toMatchObject({ rung: 'rerun', sha: base });
    expect(run.everything).not.toContain('Answer in one sentence."}');
  });

  it('is the same verdict, numbers and reasons for the same commits', async () => {
    const repository = await changedProject({}, { 'prompts/support.txt': 'Answer, fail 4.\n' });
    const [first, second] = [await gate(repository), await gate(repository)];
    expect(second.suite.comparison).toEqual(first.suite.comparison);
    expect(second.comment).toBe(first.comment);
  });
});
