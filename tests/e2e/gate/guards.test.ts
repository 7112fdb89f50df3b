import { describe, expect, it } from 'vitest';
import { newRepository } from '../../support/git-repository.ts';
import {
  botConfig,
  caseList,
  changedProject,
  configPath,
  configText,
  gate,
  project,
  projectFiles,
  suiteKeys,
  suiteScript,
} from './support.ts';

/** The lines of a comment before its table. */
function opening(comment: string): string {
  return comment.slice(0, comment.search(/^\|/m));
}

describe.concurrent('the opening of the comment', () => {
  it('says that every output is identical to the byte while covered files differ', async () => {
    const run = await gate(await changedProject({ 'evals/run.mjs': suiteScript({ answer: "'the same'" }) }));
    expect(run.document.verdict, run.stderr).toBe('inside');
    expect(opening(run.comment)).toContain(
      "Every output is byte-identical on both sides although covered files differ: base may have run head's code.",
    );
  });

  it('says nothing of it where one output differs, or no covered file does', async () => {
    const differing = await gate(await changedProject());
    expect(differing.comment).not.toContain('byte-identical');
    const repository = await project({ 'evals/run.mjs': suiteScript({ answer: "'the same'" }) });
    await repository.commit({ 'README.md': 'x\n' });
    const uncovered = await gate(repository, { args: ['--suite', 'bot'] });
    expect(uncovered.document.verdict).toBe('inside');
    expect(uncovered.comment).not.toContain('byte-identical');
  });

  it('names the judge keys that the change edits, and which way', async () => {
    const repository = await changedProject(
      {},
      {
        [configPath]: configText(undefined, {
          dimensions: {
            quality: {
              metric: 'pass-rate',
              better: 'higher',
              margin: '40pp',
              tier: 'blocking',
              primary: true,
            },
          },
        }),
      },
    );
    const run = await gate(repository);
    expect(opening(run.comment)).toContain('This PR edits how it is judged: ');
    expect(opening(run.comment)).toContain('dimensions.quality.margin (loosened)');
    expect(opening(run.comment)).toContain("Base's config was applied.");
  });

  it('says that the change edits how the suite is run', async () => {
    const repository = await changedProject({}, { [configPath]: botConfig({ timeout: '9m' }) });
    expect(opening((await gate(repository)).comment)).toContain('This PR edits how the suite is run');
  });

  it('says that the change edits the script that the suite runs', async () => {
    const edited = suiteScript({ after: '// every case passes' });
    const run = await gate(await changedProject({}, { 'evals/run.mjs': edited }));
    expect(opening(run.comment)).toContain(
      'This PR edits what the suite runs (evals/run.mjs): each side was run its own way.',
    );
  });

  it('does not call a file that the suite covers a part of the suite', async () => {
    const command = ['node', 'evals/run.mjs', 'prompts/support.txt'];
    const run = await gate(await changedProject({ [configPath]: botConfig({ command }) }));
    expect(run.document.verdict).toBe('inside');
    expect(run.comment).not.toContain('This PR edits');
  });

  it('says that the change edits the dataset', async () => {
    const repository = await changedProject(
      { [configPath]: botConfig({ dataset: ['evals/cases.txt'] }) },
      { 'evals/cases.txt': caseList(90) },
    );
    expect(opening((await gate(repository)).comment)).toContain('This PR edits the dataset (1 file)');
  });
});

describe.concurrent('a change that would loosen its own gate', () => {
  const loose = {
    dimensions: {
      quality: { metric: 'pass-rate', better: 'higher', margin: '60pp', tier: 'blocking', primary: true },
    },
  };

  it('gains nothing from a wider margin', async () => {
    const repository = await project();
    await repository.commit({
      'prompts/support.txt': 'Answer, fail 30.\n',
      [configPath]: configText(undefined, loose),
    });
    const run = await gate(repository);
    expect(run.code).toBe(1);
    expect(run.document.verdict).toBe('outside');
    expect(run.suite.comparison.dimensions[0]?.margin).toEqual({ kind: 'absolute', value: 0.05 });
  });

  it('gains nothing from enforce: false', async () => {
    const repository = await project();
    await repository.commit({
      'prompts/support.txt': 'Answer, fail 30.\n',
      [configPath]: configText(undefined, { enforce: false }),
    });
    const run = await gate(repository);
    expect(run.code).toBe(1);
    expect(opening(run.comment)).toContain('enforce (loosened)');
  });

  it('gains nothing from covering less, or from dropping the suite', async () => {
    const less = await project();
    await less.commit({
      'prompts/support.txt': 'Answer, fail 30.\n',
      [configPath]: botConfig({ covers: ['nothing/**'] }),
    });
    expect((await gate(less)).code).toBe(1);
    const dropped = await project();
    await dropped.commit({ 'prompts/support.txt': 'Answer, fail 30.\n', [configPath]: configText({}) });
    expect((await gate(dropped)).code).toBe(1);
  });

  it('gains nothing from deleting the config', async () => {
    const repository = await project();
    await repository.commit({ 'prompts/support.txt': 'Answer, fail 30.\n', [configPath]: null });
    const run = await gate(repository);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(`There is no ${configPath} at the evaluated commit.`);
  });

  it('gains nothing from a config that cannot be read', async () => {
    const repository = await project();
    await repository.commit({ 'prompts/support.txt': 'Answer, fail 30.\n', [configPath]: 'version: 9\n' });
    const run = await gate(repository);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(configPath);
  });

  it('gains nothing from cases taken out: what is left is compared, and the comment says how many went', async () => {
    const repository = await changedProject({}, { 'evals/cases.txt': caseList(85) });
    const run = await gate(repository);
    expect(run.suite.comparison.cases.paired).toBe(85);
    expect(opening(run.comment)).toContain('15 cases were removed');
  });
});

describe.concurrent('a gate or suite that is new', () => {
  it('advises where the change introduces the gate, and says so', async () => {
    const repository = await newRepository();
    const files = projectFiles();
    await repository.commit({ ...files, [configPath]: '', 'prompts/support.txt': 'Answer.\n' });
    await repository.commit({ [configPath]: null });
    await repository.git('checkout', '-q', '-b', 'feature');
    await repository.commit({ [configPath]: configText(), 'prompts/support.txt': 'Answer, fail 30.\n' });
    const run = await gate(repository);
    expect(run.code).toBe(0);
    expect(run.document.verdict).toBe('outside');
    expect(opening(run.comment)).toContain('This PR introduces the gate');
  });

  it('advises where the config of base cannot be read, and says so', async () => {
    const repository = await project({ [configPath]: 'version: 1\nsuite: {}\n' });
    await repository.commit({ [configPath]: configText(), 'prompts/support.txt': 'Answer, fail 30.\n' });
    const run = await gate(repository);
    expect(run.code).toBe(0);
    expect(opening(run.comment)).toContain('The config on base has problems');
  });

  it('compares nothing where the change brings gate, suite and prompts at once', async () => {
    const repository = await newRepository();
    await repository.commit({ 'README.md': 'x\n' });
    await repository.git('checkout', '-q', '-b', 'feature');
    await repository.commit(projectFiles());
    const run = await gate(repository);
    expect(run.code, run.stderr + run.stdout).toBe(0);
    expect(run.suite.baseline.rung).toBe('none');
    expect(run.comment).toContain('This PR introduces the gate');
    expect(run.comment).toContain('The suite does not run on base, so nothing is compared');
  });

  it('compares nothing where base has no lockfile yet', async () => {
    const manifest = JSON.stringify({ name: 'app', version: '1.0.0', dependencies: { own: 'file:own' } });
    const lock = {
      ...{ name: 'app', version: '1.0.0', lockfileVersion: 3, requires: true },
      packages: {
        '': JSON.parse(manifest),
        'node_modules/own': { resolved: 'own', link: true },
        own: { version: '1.0.0' },
      },
    };
    const repository = await newRepository();
    await repository.commit({
      'package.json': manifest,
      'own/package.json': '{"name":"own","version":"1.0.0"}',
    });
    await repository.git('checkout', '-q', '-b', 'feature');
    await repository.commit({
      ...projectFiles({ [configPath]: botConfig({ setup: undefined }) }),
      'package-lock.json': JSON.stringify(lock),
    });
    const run = await gate(repository);
    expect(run.code, run.stdout).toBe(0);
    expect(run.suite.baseline.rung).toBe('none');
    expect(run.comment).toContain('nothing is compared');
    expect(run.firstRow('head').output).toBe('Answer.');
  });

  it('advises where the suite is new in this change, while the suites of base gate', async () => {
    const repository = await project();
    const strict = suiteKeys({ covers: ['other/**'] });
    await repository.commit({
      'prompts/support.txt': 'Answer, fail 30.\n',
      [configPath]: configText({ bot: suiteKeys({ covers: ['other/**'] }), fresh: strict }),
    });
    const run = await gate(repository);
    const fresh = run.document.suites.find(({ suite }) => suite === 'fresh');
    expect(fresh?.comparison).toMatchObject({ verdict: 'outside', conclusion: 'failure' });
    expect(fresh?.runReason).toBe('It is new in this change, so it runs and can only advise.');
    expect(run.text('fresh/comment.md')).toContain('This suite is new in this PR: its verdict advises only.');
    expect(run.code).toBe(1);
  });

  it('passes where only the new suite finds something', async () => {
    const repository = await project();
    await repository.commit({
      'evals/fresh.mjs': suiteScript().replace("'prompts/support.txt'", "'other/new.txt'"),
      'other/new.txt': 'fail 30\n',
      [configPath]: configText({
        bot: suiteKeys(),
        fresh: suiteKeys({ command: ['node', 'evals/fresh.mjs'], covers: ['other/**'] }),
      }),
    });
    const run = await gate(repository);
    expect(run.code, run.stdout).toBe(0);
  });

  it('is not evaluated where a new suite crashes on head', async () => {
    const repository = await project();
    await repository.commit({
      [configPath]: configText({
        bot: suiteKeys(),
        fresh: suiteKeys({ command: ['node', '-e', 'process.exit(4)'] }),
      }),
    });
    expect((await gate(repository)).code).toBe(3);
  });
});
