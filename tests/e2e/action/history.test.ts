import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeRecord } from '../../../src/core/record/encode-record.ts';
import { parseHistoryPath } from '../../../src/core/record/history-path.ts';
import { runCli } from '../../support/cli.ts';
import { git, newRepository, temporaryFolder } from '../../support/git-repository.ts';
import type { ActionEvent } from '../../support/github/events.ts';
import { pushEvent } from '../../support/github/events.ts';
import { notAccessible } from '../../support/github/refusals.ts';
import type { ActionRun } from '../../support/github/runner.ts';
import { promptPath } from '../../support/github/suite-project.ts';
import { openScene, type Scene, worsePrompt } from './scene.ts';

const branch = 'eval-envelope-history';

/** Messages of warnings about the history. */
function warnings({ annotations }: ActionRun): readonly string[] {
  return annotations
    .filter(({ level, title }) => level === 'warning' && title === 'Eval Envelope: history')
    .map(({ message }) => message);
}

/** Folder of the repository that `origin` names. */
function remoteOf({ pull }: Scene): string {
  return fileURLToPath(pull.remote);
}

async function pushToMain({ pull }: Scene): Promise<ActionEvent> {
  const before = pull.mainSha;
  await pull.pushToMain({ [promptPath]: worsePrompt });
  return pushEvent({ repository: pull.repository, sha: pull.mainSha }, { before });
}

async function filesOn(remote: string, name = branch): Promise<readonly string[]> {
  const listed = await git(remote, 'ls-tree', '-r', '--name-only', name).catch(() => '');
  return listed === '' ? [] : listed.split('\n');
}

/** Makes the server side refuse every push with GitHub's words. */
function refusePushes(remote: string, text: string): void {
  writeFileSync(join(remote, 'refusal'), text);
  const hook = join(remote, 'hooks', 'pre-receive');
  writeFileSync(hook, '#!/bin/sh\ncat refusal >&2\nexit 1\n');
  chmodSync(hook, 0o755);
}

const refusal = `error: GH013: Repository rule violations found for refs/heads/${branch}.
Review all repository rules at https://github.com/octocat/bot/rules?ref=refs%2Fheads%2F${branch}

- Changes must be made through a pull request.
`;

describe.concurrent('the history branch', { timeout: 400_000 }, () => {
  it('keeps record and rows of a push to the default branch, and of an attempt once', async () => {
    const scene = await openScene();
    const remote = remoteOf(scene);
    const event = await pushToMain(scene);
    const done = await scene.runOn(event, { runId: 7, runAttempt: 1 });
    expect(done.exitCode, done.log).toBe(0);
    expect(warnings(done)).toEqual([]);
    const paths = await filesOn(remote);
    expect(paths.map((path) => parseHistoryPath(path)?.kind ?? path)).toEqual([
      'README.md',
      'record',
      'rows',
    ]);
    const [, recordPath = '', rowsPath = ''] = paths;
    expect(parseHistoryPath(recordPath)).toMatchObject({
      headSha: scene.pull.mainSha,
      runId: '7',
      attempt: 1,
    });
    const text = await git(remote, 'show', `${branch}:${recordPath}`);
    const kept = readFileSync(join(done.outputs['record-path'] ?? '', 'bot/record.json'), 'utf8');
    expect(`${text}\n`).toBe(kept);
    const decoded = decodeRecord(text, recordPath);
    if (!decoded.ok) throw new Error(JSON.stringify(decoded.issues));
    expect(rowsPath).toContain(`-${decoded.value.suite.suiteKey?.slice(0, 16)}.jsonl.gz`);
    const clone = temporaryFolder();
    await git(clone, 'clone', '--quiet', '--branch', branch, scene.pull.remote, 'history');
    const rows = gunzipSync(readFileSync(join(clone, 'history', rowsPath))).toString();
    expect(rows.split('\n')).toHaveLength(62);
    // The branch has nothing of the code's history, and no other branch moved.
    expect(await git(remote, 'rev-list', '--count', branch)).toBe('1');
    expect(await git(remote, 'rev-parse', 'main')).toBe(scene.pull.mainSha);

    const tip = await git(remote, 'rev-parse', branch);
    const again = await scene.runOn(event, { runId: 7, runAttempt: 1 });
    expect(again.exitCode, again.log).toBe(0);
    // Its times differ, and what is written once is not written over.
    expect(warnings(again)).toEqual([
      expect.stringContaining(`The history holds ${recordPath} with other content.`),
    ]);
    expect(await git(remote, 'rev-parse', branch)).toBe(tip);
  });

  it('that a ruleset closes is a warning with the remedy, and the verdict stands', async () => {
    const scene = await openScene();
    const remote = remoteOf(scene);
    const event = await pushToMain(scene);
    refusePushes(remote, refusal);
    const done = await scene.runOn(event);
    expect(done.exitCode, done.log).toBe(0);
    expect(done.outputs).toMatchObject({ conclusion: 'success' });
    const [warning = '', ...others] = warnings(done);
    expect(others).toEqual([]);
    expect(warning).toContain('Changes must be made through a pull request.');
    expect(warning).toContain(`Exclude the branch \`${branch}\` from the ruleset`);
    expect(warning).toContain('the default token cannot be on one');
    expect(scene.artifacts.artifacts()).toHaveLength(1);
    expect(await filesOn(remote)).toEqual([]);
  });

  it('keeps nothing of a pull request', async () => {
    const scene = await openScene();
    const gated = await scene.run();
    expect(gated.exitCode, gated.log).toBe(0);
    expect(await filesOn(remoteOf(scene))).toEqual([]);
  });

  it('keeps nothing where it is switched off, nor in the branch that is evaluated', async () => {
    const scene = await openScene();
    const remote = remoteOf(scene);
    const event = await pushToMain(scene);
    const off = await scene.runOn(event, { inputs: { 'history-write': 'none' } });
    expect(off.exitCode, off.log).toBe(0);
    expect(warnings(off)).toEqual([]);
    const tip = await git(remote, 'rev-parse', 'main');
    const itself = await scene.runOn(event, { inputs: { 'history-branch': 'main' } });
    expect(itself.exitCode, itself.log).toBe(0);
    expect(warnings(itself)).toEqual([expect.stringContaining('the branch that is evaluated')]);
    expect(await filesOn(remote)).toEqual([]);
    expect(await git(remote, 'rev-parse', 'main')).toBe(tip);
  });

  it('is written where origin pointed before the suite ran, by no program that the suite set up', async () => {
    const elsewhere = join(temporaryFolder(), 'elsewhere.git');
    await git(temporaryFolder(), 'init', '--quiet', '--bare', elsewhere);
    const proof = join(temporaryFolder(), 'was-run');
    const scene = await openScene({
      files: {
        'evals/tamper.mjs': `import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
const home = process.env.HOME;
mkdirSync(home + '/hooks', { recursive: true });
writeFileSync(home + '/hooks/pre-push', '#!/bin/sh\\ntouch ${proof}\\n', { mode: 0o755 });
writeFileSync(home + '/.gitconfig', '[core]\\n\\thooksPath = ' + home + '/hooks\\n[url "${elsewhere}"]\\n\\tinsteadOf = file://\\n');
const workspace = readFileSync('evals/workspace.txt', 'utf8');
execFileSync('git', ['-C', workspace, 'remote', 'set-url', 'origin', '${elsewhere}']);
await import('./run.mjs');
`,
      },
      config: {
        suites: {
          bot: {
            setup: 'none',
            command: ['node', 'evals/tamper.mjs'],
            results: 'results.jsonl',
            covers: ['prompts/**'],
            'pass-env': ['HOME'],
          },
        },
      },
    });
    // The suite has to know where the workspace is, as any code of a job could find out.
    const event = await pushToMain(scene);
    const workspace = await scene.pull.checkOut(event);
    const pathFile = { 'evals/workspace.txt': workspace, [promptPath]: `${worsePrompt}again\n` };
    const before = scene.pull.mainSha;
    await scene.pull.pushToMain(pathFile);
    const { repository, mainSha: sha } = scene.pull;
    await git(workspace, 'fetch', '--quiet', 'origin', sha);
    await git(workspace, 'checkout', '--quiet', '-B', 'main', sha);
    const done = await scene.run({ event: pushEvent({ repository, sha }, { before }), workspace });
    expect(done.exitCode, done.log).toBe(0);
    expect(await git(workspace, 'remote', 'get-url', 'origin')).toBe(elsewhere);
    expect(await filesOn(remoteOf(scene))).toHaveLength(3);
    expect(await filesOn(elsewhere)).toEqual([]);
    expect(() => readFileSync(proof)).toThrow();
  });

  it('is written through the API where commits have to be signed', async () => {
    const scene = await openScene({ isPrivate: true });
    const event = await pushToMain(scene);
    const inputs = { 'history-write': 'api', 'history-branch': 'data/evals' };
    const done = await scene.runOn(event, { inputs });
    expect(done.exitCode, done.log).toBe(0);
    expect(warnings(done)).toEqual([]);
    expect(scene.writes().map((line) => line.replace(/\/repos\/[^/]+\/[^/]+/, ''))).toEqual([
      ...Array.from({ length: 3 }, () => 'POST /git/blobs 201'),
      'POST /git/trees 201',
      'POST /git/commits 201',
      'POST /git/refs 201',
    ]);
    scene.server.refuse({ method: 'write' }, ...notAccessible);
    const refused = await scene.runOn(event, { inputs, runId: 2 });
    expect(refused.exitCode, refused.log).toBe(0);
    expect(warnings(refused)).toEqual([expect.stringContaining('`contents: write`')]);
  });
});

describe.concurrent('the history from the command line', { timeout: 400_000 }, () => {
  it('is written by record and compacted by compact', async () => {
    const scene = await openScene();
    const event = await pushToMain(scene);
    const remote = remoteOf(scene);
    const cwd = await scene.pull.checkOut(event);
    const recorded = runCli(['record', '--history', '--json'], { cwd });
    expect(recorded.code, recorded.stderr).toBe(0);
    const [, recordPath = ''] = await filesOn(remote);
    expect(parseHistoryPath(recordPath)).toMatchObject({
      kind: 'record',
      runId: expect.stringMatching(/^local-/),
    });
    const current = runCli(['compact', '--history', '--json'], { cwd });
    expect(current.code, current.stderr).toBe(0);
    expect(JSON.parse(current.stdout)).toMatchObject({ months: [], left: [], commit: null });

    // The same record, two years ago.
    const old = await newRepository(join(temporaryFolder(), 'old'));
    await old.git('fetch', '--quiet', remote, branch);
    await old.git('checkout', '--quiet', '-b', branch, 'FETCH_HEAD');
    const { year, month } = parseHistoryPath(recordPath) ?? { year: '', month: '' };
    const text = await git(remote, 'show', `${branch}:${recordPath}`);
    const past = recordPath.replace(`${year}/${month}`, '2024/11');
    await old.commit({ [past]: `${text}\n`, 'records/2024/11/notes.txt': 'mine\n' });
    await old.git('push', '--quiet', remote, branch);

    const tried = runCli(['compact', '--history', remote, '--dry-run'], { cwd });
    expect(tried.stdout).toBe('2024-11: 1 record to compact\nNothing was written (--dry-run).\n');
    const done = runCli(['compact', '--history', '--before', '2025-01'], { cwd });
    expect(done.code, done.stderr).toBe(0);
    expect(done.stdout).toMatch(/^2024-11: 1 record\neval-envelope-history is at [0-9a-f]{7}\.\n$/);
    const paths = await filesOn(remote);
    expect(paths).toContain('records/2024/11.jsonl');
    expect(paths).toContain('records/2024/11/notes.txt');
    expect(paths).toContain(recordPath);
    expect(paths).not.toContain(past);
    const line: unknown = JSON.parse(await git(remote, 'show', `${branch}:records/2024/11.jsonl`));
    expect(line).toEqual({ path: past, record: JSON.parse(text) });
  });

  it.each([
    [['compact', '--before', '2999-01'], 'current month'],
    [['compact', '--before', 'x'], 'no month'],
    [['compact', '--history', 'a', 'b'], '2 remotes are named'],
    [['compact', '--history-branch', 'a b'], 'cannot be the name of a branch'],
    [['record', 'origin'], 'behind --history'],
    [['record', '--history-branch', 'a'], 'without --history'],
  ])('refuses %j', (words, said) => {
    const run = runCli(words);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(said);
  });
});
