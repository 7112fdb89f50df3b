import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openRepository, type TestRepository, temporaryFolder } from '../../support/git-repository.ts';
import {
  botConfig,
  caseList,
  configPath,
  gate,
  project,
  type SuiteKeys,
  suiteLog,
  suiteScript,
} from './support.ts';

const script = suiteScript({
  before: "appendFileSync(env.SUITE_LOG, env.EVAL_ENVELOPE_SIDE + ' ' + env.EVAL_ENVELOPE_EPOCH + '\\n');",
}).replace('output: answer', 'output: answer, latencyMs: 100 + index');

interface Store {
  readonly repository: TestRepository;
  /** Commit that the stored rows are of: base of `feature`. */
  readonly base: string;
  /** Folder with the rows. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  /** Lines of the suite since the rows were stored. */
  readonly ran: () => readonly string[];
}

/** What is copied for every test that wants these keys. */
const originals = new Map<string, Promise<{ base: string; repository: string; folder: string }>>();

async function makeStore(keys: SuiteKeys): Promise<{ base: string; repository: string; folder: string }> {
  const repository = await project({
    [configPath]: botConfig({ 'pass-env': ['SUITE_LOG'], dataset: ['evals/cases.txt'], ...keys }),
    'evals/run.mjs': script,
  });
  await repository.git('checkout', '-q', 'main');
  const base = await repository.commit({ 'prompts/support.txt': 'Answer well.\n' });
  const earlier = await gate(repository, { env: { SUITE_LOG: suiteLog().path } });
  if (earlier.code !== 0) throw new Error(earlier.stderr);
  await repository.git('checkout', '-q', '-B', 'feature');
  await repository.commit({ 'prompts/support.txt': 'Answer in one sentence.\n' });
  return { base, repository: repository.folder, folder: earlier.out };
}

/** A repository whose `main` was evaluated by an earlier gate, and whose `feature` changes the prompt on top of it. */
async function stored(keys: SuiteKeys = {}): Promise<Store> {
  const name = JSON.stringify(keys);
  const original = originals.get(name) ?? makeStore(keys);
  originals.set(name, original);
  const { base, ...from } = await original;
  const place = temporaryFolder();
  for (const part of ['repository', 'folder'] as const) {
    cpSync(from[part], join(place, part), { recursive: true });
  }
  const log = suiteLog();
  return {
    repository: openRepository(join(place, 'repository')),
    base,
    folder: join(place, 'folder'),
    env: { SUITE_LOG: log.path },
    ran: log.lines,
  };
}

const rowsPath = 'bot/rows.jsonl.gz';

/** Writes the stored rows to a place in the store as if they had been evaluated so many days ago. */
function age(store: Store, days: number, path = rowsPath): void {
  const text = gunzipSync(readFileSync(join(store.folder, rowsPath))).toString('utf8');
  const [header = '', ...rows] = text.split('\n');
  const parsed = JSON.parse(header);
  parsed.origin.evaluatedAt = new Date(Date.now() - days * 86_400_000 - 60_000).toISOString();
  mkdirSync(dirname(join(store.folder, path)), { recursive: true });
  writeFileSync(join(store.folder, path), gzipSync([JSON.stringify(parsed), ...rows].join('\n')));
}

describe.concurrent('a stored baseline', () => {
  it('of the same content is used: the suite does not run on base, and rung, age and SHA are printed', async () => {
    const store = await stored();
    age(store, 2);
    const run = await gate(store.repository, { args: ['--baseline', store.folder], env: store.env });
    expect(run.code, run.stderr + run.stdout).toBe(0);
    expect(store.ran()).toEqual(['head 1']);
    expect(run.suite.baseline).toMatchObject({ rung: 'stored', sha: store.base, runs: 1 });
    expect(run.suite.comparison.cases.paired).toBe(100);
    expect(run.comment).toMatch(/Base is stored \(commit \S+, 2 days old, one run\): latency is shown only/);
    expect(run.comment).toContain(`<sub>base \`${store.base.slice(0, 7)}\` (stored, 2 days old)`);
    expect(JSON.parse(run.text('bot/record.json')).baseline).toMatchObject({
      rung: 'stored',
      sha: store.base,
    });
  });

  it('tells before the suite runs what it will be able to show, from the stored noise or from the size', async () => {
    const store = await stored();
    const run = await gate(store.repository, { args: ['--baseline', store.folder], env: store.env });
    const said =
      /gate: bot: 100 cases × 1 run a side rule out a loss of quality above \S+ pp .*(a guess|assumed)/;
    expect(said.exec(run.stderr)?.[1]).toBe('a guess');
    expect(run.stderr.search(said)).toBeLessThan(run.stderr.indexOf('bot: head'));
    const alone = await gate(store.repository, { env: store.env });
    expect(said.exec(alone.stderr)?.[1]).toBe('assumed');
  });

  it('may be named as a file', async () => {
    const store = await stored();
    const run = await gate(store.repository, {
      args: ['--baseline', join(store.folder, rowsPath)],
      env: store.env,
    });
    expect(run.suite.baseline.rung).toBe('stored');
    expect(store.ran()).toEqual(['head 1']);
  });

  it('never judges latency', async () => {
    const dimensions = {
      quality: { metric: 'pass-rate', better: 'higher', margin: '5pp', tier: 'blocking', primary: true },
      latency: { metric: 'latency', statistic: 'mean', better: 'lower', margin: '5%', tier: 'blocking' },
    };
    const log = suiteLog();
    const env = { SUITE_LOG: log.path };
    const config = JSON.stringify({ ...JSON.parse(botConfig({ 'pass-env': ['SUITE_LOG'] })), dimensions });
    const slower = script.replace('100 + index', "(prompt.includes('slow') ? 900 : 100) + index");
    const repository = await project({ [configPath]: config, 'evals/run.mjs': slower });
    await repository.git('checkout', '-q', 'main');
    await repository.commit({ 'prompts/support.txt': 'Answer well.\n' });
    const earlier = await gate(repository, { env });
    await repository.git('checkout', '-q', '-B', 'feature');
    await repository.commit({ 'prompts/support.txt': 'Answer slowly.\n' });
    const rerun = await gate(repository, { env });
    expect(rerun.document.verdict).toBe('outside');
    const run = await gate(repository, { args: ['--baseline', earlier.out], env });
    expect(run.document.verdict, run.stderr).toBe('inside');
    expect(run.suite.comparison.dimensions.find(({ name }) => name === 'latency')?.tier).toBe('advisory');
  });

  it('of several runs is pooled as epochs', async () => {
    const store = await stored();
    age(store, 1, 'again/rows.jsonl.gz');
    const run = await gate(store.repository, { args: ['--baseline', store.folder], env: store.env });
    expect(run.suite.baseline).toMatchObject({ rung: 'stored', runs: 2 });
    expect(run.suite.comparison.cases).toMatchObject({ epochs: { base: 2, head: 1 } });
    expect(run.comment).toContain('2 runs pooled');
  });

  it('that lies in the store twice counts once', async () => {
    const store = await stored();
    mkdirSync(join(store.folder, 'again'));
    copyFileSync(join(store.folder, rowsPath), join(store.folder, 'again/rows.jsonl.gz'));
    const run = await gate(store.repository, { args: ['--baseline', store.folder], env: store.env });
    expect(run.suite.baseline).toMatchObject({ rung: 'stored', runs: 1 });
  });

  it('older than max-age falls to a rerun, and says so', async () => {
    const store = await stored({ baseline: { 'max-age': '7d' } });
    age(store, 8);
    const run = await gate(store.repository, { args: ['--baseline', store.folder], env: store.env });
    expect(store.ran()).toEqual(['base 1', 'head 1']);
    expect(run.suite.baseline.rung).toBe('rerun');
    expect(run.comment).toContain('No stored run fits (1 too old, 1 of other content).');
  });

  it('of other content falls to a rerun: base’s covered files, or a dataset that the change edits', async () => {
    const store = await stored();
    await store.repository.commit({ 'evals/cases.txt': `${caseList(100)}case-new\n` });
    const run = await gate(store.repository, { args: ['--baseline', store.folder], env: store.env });
    expect(store.ran()).toEqual(['base 1', 'head 1']);
    expect(run.suite.baseline.rung).toBe('rerun');
    expect(run.comment).toContain('No stored run fits (2 of other content).');
    expect(run.suite.comparison.cases.paired).toBe(101);
  });

  it('that is broken or not there falls to a rerun', async () => {
    const store = await stored();
    writeFileSync(join(store.folder, rowsPath), 'no gzip');
    const broken = await gate(store.repository, { args: ['--baseline', store.folder], env: store.env });
    expect(broken.suite.baseline.rung).toBe('rerun');
    const nowhere = join(temporaryFolder(), 'nowhere');
    const missing = await gate(store.repository, { args: ['--baseline', nowhere], env: store.env });
    expect(missing.suite.baseline.rung).toBe('rerun');
    expect(missing.comment).toContain('No stored run fits.');
  });

  it('is not looked at where the config asks for a rerun alone', async () => {
    const store = await stored({ baseline: { use: ['rerun'] } });
    const run = await gate(store.repository, { args: ['--baseline', store.folder], env: store.env });
    expect(run.suite.baseline.rung).toBe('rerun');
    expect(store.ran()).toEqual(['base 1', 'head 1']);
  });

  it('does not hide that head crashes', async () => {
    const store = await stored();
    await store.repository.commit({ 'evals/run.mjs': "throw new Error('head is broken')" });
    const run = await gate(store.repository, { args: ['--baseline', store.folder], env: store.env });
    expect(run.code).toBe(3);
    expect(run.reason).toContain('head is broken');
  });
});

describe.concurrent('nothing to compare with', () => {
  it('is said where only stored runs are allowed and none is there: limits alone count', async () => {
    const store = await stored({ baseline: { use: ['stored'] } });
    for (const args of [[], ['--baseline', temporaryFolder()]]) {
      const run = await gate(store.repository, { args, env: store.env });
      expect(run.suite.baseline, run.stderr).toMatchObject({ rung: 'none', sha: null });
      expect(run.document.verdict).toBe('inconclusive');
      expect(run.comment.split('\n')[0]).toContain('### Not compared, merging is allowed: there is no base');
    }
    expect(store.ran()).toEqual(['head 1', 'head 1']);
  });

  it('is not evaluated where the config requires a baseline', async () => {
    const store = await stored();
    const config = botConfig({ 'pass-env': ['SUITE_LOG'], baseline: { use: ['stored'], required: true } });
    await store.repository.git('checkout', '-q', 'main');
    await store.repository.commit({ [configPath]: config });
    await store.repository.git('checkout', '-q', '-B', 'feature');
    await store.repository.commit({ 'prompts/support.txt': 'Answer in one sentence.\n' });
    const run = await gate(store.repository, { env: store.env });
    expect(run.code).toBe(3);
    expect(run.document.verdict).toBe('not-evaluated');
    expect(run.reason).toContain('There is no baseline, and the config requires one.');
  });
});
