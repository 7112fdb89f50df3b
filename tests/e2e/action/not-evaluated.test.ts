import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../support/git-repository.ts';
import { pushEvent } from '../../support/github/events.ts';
import type { PullRequestOptions } from '../../support/github/pull-request.ts';
import type { ActionOptions, ActionRun } from '../../support/github/runner.ts';
import { suiteKeys } from '../../support/github/suite-project.ts';
import { openScene, type Scene } from './scene.ts';

const script = 'evals/run.mjs';

/** A suite that does this, with `write(text)` for its results and `rows(count, row)` for many of them. */
function suite(code: string): Record<string, string> {
  return {
    [script]: `import { writeFileSync } from 'node:fs';
const write = (text) => writeFileSync(process.env.EVAL_ENVELOPE_RESULTS, text);
const rows = (count, row) => Array.from({ length: count }, (_, index) => JSON.stringify(row(index)) + '\\n').join('');
${code}
`,
  };
}

/** Another config of the suite, on both sides. */
function keys(more: Readonly<Record<string, unknown>>): Pick<PullRequestOptions, 'config'> {
  return { config: { suites: { bot: { ...suiteKeys, ...more } } } };
}

/** A suite whose results have the fingerprints of their side. */
function fingerprinted(kind: string, name: string): Record<string, string> {
  return suite(
    `const header = { kind: 'run', version: 1, fingerprints: { ${kind}: '${name}' } };
write(JSON.stringify(header) + '\\n' + rows(60, (index) => ({ caseId: 'c' + index, passed: true })));`,
  );
}

const good = suite(`write(rows(60, (index) => ({ caseId: 'c' + index, passed: true })));`);
const { setup: _, ...withoutSetup } = suiteKeys;
const dimension = { metric: 'score:helpfulness', better: 'higher', margin: '5pp' };
const primary = { metric: 'pass-rate', better: 'higher', margin: '5pp', tier: 'blocking', primary: true };

/** One way of not evaluating. */
interface Way {
  readonly options: Omit<PullRequestOptions, 'server'>;
  /** What the first line of the comment gives as the reason. */
  readonly first: RegExp;
  /** What stands elsewhere in it. */
  readonly more?: RegExp;
  readonly run?: Partial<ActionOptions>;
  /** What happens before the run. */
  readonly before?: (scene: Scene) => Promise<Partial<ActionOptions>>;
}

const ways: Readonly<Record<string, Way>> = {
  'a suite that leaves no results': {
    options: { change: suite('// nothing') },
    first: /head: the suite ended well, but left no results that can be read/i,
    more: /There is no results file at results\.jsonl/,
  },
  'an empty result file': { options: { change: suite("write('')") }, first: /left no results/ },
  'a truncated result file': {
    options: { change: suite(`write(rows(60, (i) => ({ caseId: 'c' + i, passed: true })).slice(0, -9))`) },
    first: /left no results/,
    more: /results\.jsonl:60/,
  },
  'a result file without a case': {
    options: { change: suite(`write(JSON.stringify({ kind: 'run', version: 1 }) + '\\n')`) },
    first: /left no results that can be read/,
    more: /no case|holds no/i,
  },
  'a truncated result file of base': {
    options: { files: suite(`write('{"caseId":"a","pas')`), change: good },
    first: /base: the suite ended well, but left no results/i,
  },
  'a command that cannot be started': {
    options: keys({ command: ['no-such-program'] }),
    first: /no-such-program was not found on PATH/,
  },
  'a suite that fails without results': {
    options: { change: suite("console.error('Error: no such model'); process.exit(7);") },
    first: /head: the suite ended with exit code 7/i,
    more: /Error: no such model/,
  },
  'a suite that takes too long': {
    options: { ...keys({ timeout: '3s' }), change: suite('setInterval(() => {}, 1000);') },
    first: /head: the suite did not end in its time and was stopped/i,
  },
  'a setup that fails': {
    options: keys({ setup: [['node', '-e', "console.log('no disk'); process.exit(4)"]] }),
    first: /setup command .* ended with exit code 4/,
    more: /no disk/,
  },
  'a manifest without a lockfile': {
    options: {
      config: { suites: { bot: withoutSetup } },
      files: { 'package.json': JSON.stringify({ dependencies: { 'left-pad': '^1.0.0' } }) },
    },
    first: /package\.json.*lockfile/,
    more: /setup/,
  },
  'a suite that fails on base': {
    options: { files: suite("throw new Error('base never worked');"), change: good },
    first: /base: the suite ended with exit code 1/i,
    more: /base never worked/,
  },
  'other cases on both sides': {
    options: { change: suite(`write(rows(60, (i) => ({ caseId: 'other' + i, passed: true })));`) },
    first: /Only 0 of 60 cases are the same on both sides/,
  },
  'another judge': {
    options: { files: fingerprinted('judge', 'judge-1'), change: fingerprinted('judge', 'judge-2') },
    first: /The two sides used another judge \(base: judge-1, head: judge-2\)/,
  },
  'another runner': {
    options: { files: fingerprinted('runner', 'tool 1.0'), change: fingerprinted('runner', 'tool 2.0') },
    first: /The two sides used another runner/,
  },
  'a configured dimension that the results lack': {
    options: { config: { dimensions: { quality: primary, helpfulness: dimension } } },
    first: /helpfulness \(judge\) is configured, but the results do not hold it/i,
  },
  'a base that is required and not there': {
    options: keys({ baseline: { use: ['stored'], required: true } }),
    first: /there is no baseline, and the config requires one/,
  },
  'a required suite that the config does not define': {
    options: { config: { envelopes: { 'prompt-edit': { require: { suites: ['adversarial'] } } } } },
    first: /a prompt-edit requires suite adversarial, which the config does not define/,
  },
  'nothing but errors': {
    options: {
      files: good,
      change: suite(`write(rows(60, (i) => ({ caseId: 'c' + i, state: 'error' })));`),
    },
    first: /None of the 60 rows of head was scored \(error\)/,
  },
  'nothing that was scored': {
    options: {
      files: suite(`write(rows(60, (i) => ({ caseId: 'c' + i, state: 'unscored' })));`),
    },
    first: /None of the 60 rows of base was scored \(unscored\)/,
  },
  'a key that is empty here': {
    options: {
      ...keys({ 'pass-env': ['MODEL_KEY'] }),
      files: suite("if (!process.env.MODEL_KEY) throw new Error('401 from the model');"),
    },
    first: /base: the suite ended with exit code 1/i,
    more: /These variables of pass-env are not set: MODEL.?_KEY/,
    run: { env: { MODEL_KEY: '' } },
  },
  'a base that cannot be fetched': {
    options: {},
    first: /git fetch failed/,
    before: async ({ pull }) => {
      rmSync(pull.remote.slice('file://'.length), { recursive: true });
      return {};
    },
  },
  'no repository': {
    options: {},
    first: /This folder is not in a git repository/,
    more: /actions\/checkout/,
    before: async () => ({ workspace: temporaryFolder() }),
  },
  'another commit that is checked out': {
    options: {},
    first: /The checked-out commit .* is neither the head of the pull request, .*, nor GitHub's merge of it/,
    before: async ({ pull }) => {
      await pull.pushToMain({ 'README.md': '# Another\n' });
      const main = pushEvent({ repository: pull.repository, sha: pull.mainSha });
      return { workspace: await pull.checkOut(main) };
    },
  },
};

/** Red with 3, and the same words in comment, summary, outputs and annotations. */
async function expectNotEvaluated({ comments }: Scene, done: ActionRun, { first, more }: Way): Promise<void> {
  expect(done.exitCode, done.log).toBe(3);
  const [comment, ...others] = await comments();
  expect(others).toEqual([]);
  // Without what only keeps GitHub from reading markup into it.
  const body = (comment?.body ?? '').replace(/\u200b|\\(?=\W)/g, '');
  const [line = ''] = body.split('\n');
  expect(line).toMatch(/^### Not evaluated: /);
  expect(line).toMatch(first);
  if (more !== undefined) expect(body).toMatch(more);
  expect(done.summary).toContain((comment?.body ?? '').split('\n')[0]);
  expect(done.outputs).toMatchObject({ verdict: 'not-evaluated', conclusion: 'failure' });
  expect(done.outputs['comment-url']).toContain(`#issuecomment-${comment?.id}`);
  const errors = done.annotations.filter(({ level }) => level === 'error');
  expect(errors[0]?.title).toMatch(/^Eval Envelope: not.evaluated$/);
}

describe.concurrent('not evaluated is red with exit 3, and the comment begins with the reason:', () => {
  for (const [title, way] of Object.entries(ways)) {
    it(`${title}`, async () => {
      const scene = await openScene(way.options);
      const before = await way.before?.(scene);
      const done = await scene.run({ hasArtifactService: false, ...way.run, ...before });
      await expectNotEvaluated(scene, done, way);
    });
  }

  it('also where the gate only advises', async () => {
    const scene = await openScene({ change: suite('// nothing'), config: { enforce: false } });
    const done = await scene.run({ inputs: { enforce: 'false' } });
    await expectNotEvaluated(scene, done, { options: {}, first: /left no results/ });
  });

  it('also where no comment may be made: the summary has it', async () => {
    const { run, comments } = await openScene({ change: suite('// nothing') });
    const done = await run({ inputs: { comment: 'never' } });
    expect(done.exitCode, done.log).toBe(3);
    expect(await comments()).toEqual([]);
    expect(done.summary).toMatch(/^### Not evaluated: /);
  });
});
