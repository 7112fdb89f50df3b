import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serveGit } from '../../support/git-http-server.ts';
import {
  contentsOf,
  git,
  newRepository,
  type TestRepository,
  temporaryFolder,
} from '../../support/git-repository.ts';
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
  suiteLog,
  suiteScript,
} from './support.ts';

/** npm that asks nobody: a package that is not in the repository is an error, not a download. */
const npmrc = 'registry=http://127.0.0.1:9/\naudit=false\nfund=false\nupdate-notifier=false\n';

/** Packs a package that says its version, as `npm pack` would. */
function packGreeter(repository: TestRepository, version: string): void {
  const work = temporaryFolder();
  mkdirSync(join(work, 'package'));
  const manifest = { name: 'greeter', version, type: 'module', exports: './index.js', bin: './bin.js' };
  writeFileSync(join(work, 'package/package.json'), JSON.stringify(manifest));
  writeFileSync(join(work, 'package/index.js'), `export const version = '${version}';\n`);
  writeFileSync(join(work, 'package/bin.js'), `#!/usr/bin/env node\nconsole.log('${version}');\n`);
  mkdirSync(join(repository.folder, 'vendor'), { recursive: true });
  execFileSync('tar', [
    '-czf',
    join(repository.folder, `vendor/greeter-${version}.tgz`),
    '-C',
    work,
    'package',
  ]);
}

/** package.json and package-lock.json of a project that has one packed dependency. */
function greeterLock(version: string): Record<string, string> {
  const spec = `file:vendor/greeter-${version}.tgz`;
  const root = { name: 'app', version: '1.0.0', dependencies: { greeter: spec } };
  const installed = { version, resolved: spec, bin: { greeter: 'bin.js' } };
  return {
    'package.json': JSON.stringify({ ...root, private: true, type: 'module' }),
    'package-lock.json': JSON.stringify({
      ...{ name: 'app', version: '1.0.0', lockfileVersion: 3, requires: true },
      packages: { '': root, 'node_modules/greeter': installed },
    }),
  };
}

describe.concurrent('each side of an npm project', () => {
  it('runs the version that its own lockfile names, as a module and as a program', async () => {
    const repository = await newRepository();
    packGreeter(repository, '1.0.0');
    packGreeter(repository, '2.0.0');
    const before = `import { execFileSync } from 'node:child_process';\nimport { version } from 'greeter';`;
    const answer = "version + ' ' + execFileSync('greeter', { encoding: 'utf8' }).trim()";
    await repository.commit(
      projectFiles({
        ...greeterLock('1.0.0'),
        [configPath]: botConfig({ setup: undefined, covers: ['package-lock.json'] }),
        'evals/run.mjs': suiteScript({ before, answer }),
        '.npmrc': npmrc,
        '.gitignore': 'node_modules\n',
      }),
    );
    await repository.git('checkout', '-q', '-b', 'feature');
    await repository.commit(greeterLock('2.0.0'));
    // What a user has: head's packages in the working copy, and its programs on PATH, as npx puts them.
    const own = join(repository.folder, 'node_modules');
    mkdirSync(join(own, 'greeter'), { recursive: true });
    mkdirSync(join(own, '.bin'));
    writeFileSync(join(own, '.bin/greeter'), '#!/bin/sh\necho the working copy\n', { mode: 0o755 });
    const run = await gate(repository, { env: { PATH: `${own}/.bin:${process.env.PATH}` } });
    expect(run.document.verdict, run.stderr).toBe('inside');
    expect(run.firstRow('base').output).toBe('1.0.0 1.0.0');
    expect(run.firstRow('head').output).toBe('2.0.0 2.0.0');
    expect(run.stderr).toContain('base: npm ci');
  });

  it('gets the packages of a workspace from its root, and links to its own members', async () => {
    const member = { name: 'prompts', version: '1.0.0', type: 'module', exports: './index.js' };
    const suite = { name: 'bot', version: '1.0.0', type: 'module', dependencies: { prompts: '1.0.0' } };
    const lock = {
      ...{ name: 'root', lockfileVersion: 3, requires: true },
      packages: {
        '': { name: 'root', workspaces: ['packages/*'] },
        'node_modules/bot': { resolved: 'packages/bot', link: true },
        'node_modules/prompts': { resolved: 'packages/prompts', link: true },
        'packages/bot': suite,
        'packages/prompts': member,
      },
    };
    const keys = {
      ...{ setup: undefined, command: ['node', 'run.mjs'], 'working-directory': 'packages/bot' },
      covers: ['packages/prompts/**'],
    };
    const script = suiteScript({ before: `import { text } from 'prompts';`, answer: 'text' });
    const repository = await project({
      [configPath]: botConfig(keys),
      'package.json': JSON.stringify({ name: 'root', private: true, workspaces: ['packages/*'] }),
      'package-lock.json': JSON.stringify(lock),
      'packages/prompts/package.json': JSON.stringify(member),
      'packages/prompts/index.js': "export const text = 'one';\n",
      'packages/bot/package.json': JSON.stringify(suite),
      'packages/bot/prompts/support.txt': 'Answer.\n',
      'packages/bot/evals/cases.txt': caseList(100),
      'packages/bot/run.mjs': script,
      '.npmrc': npmrc,
    });
    await repository.commit({ 'packages/prompts/index.js': "export const text = 'two';\n" });
    const run = await gate(repository);
    expect(run.document.verdict, run.stderr).toBe('inside');
    expect([run.firstRow('base').output, run.firstRow('head').output]).toEqual(['one', 'two']);
  });
});

describe.concurrent('the folder of the results', () => {
  it('that git ignores is in no fresh checkout, and the reason says so', async () => {
    const repository = await changedProject({
      [configPath]: botConfig({ results: 'out/deep/results.jsonl' }),
      'evals/run.mjs': suiteScript({}),
      '.gitignore': 'out\n',
    });
    const run = await gate(repository);
    expect(run.document.verdict).toBe('not-evaluated');
    expect(run.reason).toContain('a fresh checkout has no folder that git ignores');
  });
});

/** A build backend that needs nothing from anywhere: an editable wheel is one line that names the source folder. */
const backend = `import base64, hashlib, os, zipfile

def get_requires_for_build_editable(config_settings=None):
    return []

def build_editable(wheel_directory, config_settings=None, metadata_directory=None):
    name = 'app-1.0-py3-none-any.whl'
    info = 'app-1.0.dist-info/'
    files = {
        'app.pth': os.path.join(os.getcwd(), 'src') + '\\n',
        info + 'METADATA': 'Metadata-Version: 2.1\\nName: app\\nVersion: 1.0\\n',
        info + 'WHEEL': 'Wheel-Version: 1.0\\nGenerator: own\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n',
    }
    files[info + 'RECORD'] = ''.join(path + ',,\\n' for path in files)
    with zipfile.ZipFile(os.path.join(wheel_directory, name), 'w') as wheel:
        for path, text in files.items():
            wheel.writestr(path, text)
    return name
`;

const pythonSuite = `import json, os, sys
import app
rows = [{'caseId': line.strip(), 'passed': True, 'output': app.TEXT + ' ' + sys.prefix + ' ' + app.__file__}
        for line in open('evals/cases.txt')]
with open(os.environ['EVAL_ENVELOPE_RESULTS'], 'w') as out:
    out.write(''.join(json.dumps(row) + '\\n' for row in rows))
`;

/** A Python whose pip can install into an environment that has none (22.3); undefined = there is none. */
function findPython(): string | undefined {
  try {
    const code = 'import sys, pip; print(sys.executable, pip.__version__)';
    const said = execFileSync('python3', ['-c', code], { encoding: 'utf8', stdio: 'pipe' });
    const [, path, major = 0, minor = 0] = /^(.+) (\d+)\.(\d+)/.exec(said) ?? [];
    return Number(major) + Number(minor) / 100 >= 22.03 ? path : undefined;
  } catch {
    return undefined;
  }
}

const python = findPython();

describe.skipIf(python === undefined)('each side of a Python project', () => {
  it('imports its own code where the project is installed editable, whatever is activated outside', async () => {
    const setup = [
      ['python3', '-m', 'venv', '--without-pip', '.venv'],
      [python, '-m', 'pip', '--python', '.venv/bin/python', 'install', '--no-index', '-e', '.'],
    ];
    const repository = await project({
      [configPath]: botConfig({ setup, command: ['python', 'evals/run.py'], covers: ['src/**'] }),
      'pyproject.toml': `[build-system]\nrequires = []\nbuild-backend = 'backend'\nbackend-path = ['build_here']\n\n[project]\nname = 'app'\nversion = '1.0'\n`,
      'build_here/backend.py': backend,
      'src/app.py': "TEXT = 'one'\n",
      'evals/run.py': pythonSuite,
      '.gitignore': '.venv\n__pycache__\n',
    });
    await repository.commit({ 'src/app.py': "TEXT = 'two'\n" });
    const own = join(repository.folder, '.venv');
    execFileSync('python3', ['-m', 'venv', '--without-pip', own]);
    const run = await gate(repository, {
      env: {
        PATH: `${own}/bin:${process.env.PATH}`,
        VIRTUAL_ENV: own,
        PYTHONPATH: join(repository.folder, 'src'),
      },
    });
    expect(run.document.verdict, run.stderr + run.stdout).toBe('inside');
    expect(run.firstRow('base').output).toMatch(/^one \S+\/base\/\.venv \S+\/base\/src\/app\.py$/);
    expect(run.firstRow('head').output).toMatch(/^two \S+\/head\/\.venv \S+\/head\/src\/app\.py$/);
  });
});

describe.concurrent('a suite that the change edits', () => {
  it('runs by its old name on base and by its new name on head', async () => {
    const repository = await changedProject();
    await repository.git('mv', 'evals/run.mjs', 'evals/main.mjs');
    await repository.commit({ [configPath]: botConfig({ command: ['node', 'evals/main.mjs'] }) });
    const run = await gate(repository);
    expect(run.document.verdict, run.stderr).toBe('inside');
    expect(run.suite.comparison.cases.paired).toBe(100);
    expect(run.comment).toContain('This PR edits how the suite is run: each side was run its own way.');
  });

  it('sits both sides the case that the change adds to the dataset', async () => {
    const repository = await changedProject(
      { [configPath]: botConfig({ dataset: ['evals/cases.txt'] }) },
      { 'evals/cases.txt': `${caseList(100)}case-new\n` },
    );
    const run = await gate(repository);
    expect(run.suite.comparison.cases).toMatchObject({ paired: 101, baseOnly: [], headOnly: [] });
    expect(run.text('bot/base-1.jsonl')).toContain('"case-new"');
    expect(run.firstRow('base').output).toBe('Answer.');
    expect(run.comment).toContain('This PR edits the dataset (1 file): both sides sat head');
  });

  it('sits both sides an exam without the files that the change takes out of the dataset', async () => {
    const script = suiteScript({ answer: "existsSync('evals/data/hard.txt')" });
    const repository = await changedProject(
      {
        [configPath]: botConfig({ dataset: ['evals/data/'] }),
        'evals/run.mjs': script,
        'evals/data/hard.txt': 'hard\n',
        'evals/data/easy.txt': 'easy\n',
      },
      { 'evals/data/hard.txt': null },
    );
    const run = await gate(repository);
    expect([run.firstRow('base').output, run.firstRow('head').output]).toEqual(['false', 'false']);
    expect(run.comment).toContain('This PR edits the dataset');
  });
});

describe.concurrent('where a repository comes from', () => {
  it('a shallow clone of a pull request’s merge fetches base alone over HTTP, and the suite sees no token', async () => {
    const token = 'ghs_secretToken';
    const authorization = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
    const upstream = await project({
      'evals/run.mjs': suiteScript({ answer: "prompt + JSON.stringify(env) + readFileSync('.git/config')" }),
    });
    const head = await upstream.commit({ 'prompts/support.txt': 'Answer in one sentence.\n' });
    await upstream.git('checkout', '-q', 'main');
    const base = await upstream.commit({ 'README.md': 'what main gained meanwhile\n' });
    await upstream.git('checkout', '-q', '--detach');
    await upstream.git('merge', '-q', '--no-ff', '-m', 'merge', 'feature');
    const merge = await upstream.git('rev-parse', 'HEAD');
    await upstream.git('update-ref', 'refs/pull/7/merge', merge);
    await upstream.git('update-ref', 'refs/pull/7/head', head);
    const server = await serveGit(dirname(upstream.folder), authorization);
    // What actions/checkout leaves with `persist-credentials: false`.
    const clone = await newRepository();
    await clone.git('remote', 'add', 'origin', `${server.url}/repository`);
    await clone.git('fetch', '-q', '--depth=1', `file://${upstream.folder}`, 'refs/pull/7/merge');
    await clone.git('checkout', '-q', '--detach', merge);
    const run = await gate(clone, {
      env: {
        ...{ GITHUB_REF: 'refs/pull/7/merge', GITHUB_SHA: merge, GITHUB_BASE_REF: 'main' },
        ...{ GITHUB_SERVER_URL: server.url, GITHUB_TOKEN: token },
      },
    });
    expect(run.document, run.stderr).toMatchObject({ verdict: 'inside', baseSha: base, headSha: merge });
    expect(run.firstRow('base').output).toMatch(/^Answer\.\{/);
    expect(run.firstRow('head').output).toMatch(/^Answer in one sentence\.\{/);
    for (const side of ['base', 'head'] as const) {
      expect(run.firstRow(side).output).not.toContain(token);
      expect(run.firstRow(side).output).not.toContain(authorization.slice(6));
    }
    expect(server.seen.length).toBeGreaterThan(0);
  });

  it('a shallow clone whose base cannot be had ends with exit 3 and says what to set', async () => {
    const upstream = await changedProject();
    const clone = await newRepository();
    await clone.git('remote', 'add', 'origin', 'http://127.0.0.1:9/nobody');
    await clone.git('fetch', '-q', '--depth=1', `file://${upstream.folder}`, 'feature');
    await clone.git('checkout', '-q', '--detach', 'FETCH_HEAD');
    const run = await gate(clone, { args: ['--base', await upstream.git('rev-parse', 'main')] });
    expect(run.code).toBe(3);
    expect(run.stdout).toBe('');
    expect(run.stderr).toContain('fetch-depth: 0');
  });

  it('a submodule is laid out on each side at that side’s own commit', async () => {
    const library = await newRepository();
    await library.commit({ 'prompt.txt': 'one\n' });
    const repository = await newRepository();
    const file = ['-c', 'protocol.file.allow=always'];
    await repository.git(...file, 'submodule', '--quiet', 'add', library.folder, 'libs/prompts');
    const script = suiteScript({ answer: "readFileSync('libs/prompts/prompt.txt', 'utf8').trim()" });
    const keys = { [configPath]: botConfig({ covers: ['libs/**'] }), 'evals/run.mjs': script };
    await repository.commit(projectFiles(keys));
    await repository.git('checkout', '-q', '-b', 'feature');
    const next = await library.commit({ 'prompt.txt': 'two\n' });
    await git(join(repository.folder, 'libs/prompts'), ...file, 'pull', '-q');
    await repository.commit();
    const run = await gate(repository);
    expect(run.document.verdict, run.stderr).toBe('inside');
    expect(run.suite.runReason).toContain('libs/prompts');
    expect([run.firstRow('base').output, run.firstRow('head').output]).toEqual(['one', 'two']);
    expect(await git(join(repository.folder, 'libs/prompts'), 'rev-parse', 'HEAD')).toBe(next);
  });

  it('a path with spaces and letters of any language works all the way', async () => {
    const folder = join(temporaryFolder(), 'mein Projekt – 数据 ü');
    mkdirSync(folder);
    const keys = {
      command: ['node', 'evals/läufer 1.mjs'],
      'working-directory': 'apps/größe 1',
      results: 'aus gabe/ergebnis ü.jsonl',
      covers: ['apps/größe 1/prompts/**'],
      dataset: ['apps/größe 1/evals/fälle/**'],
    };
    const here = 'apps/größe 1';
    const script = suiteScript({
      before: "import { mkdirSync } from 'node:fs';\nmkdirSync('aus gabe');",
      answer: "prompt + ' ' + readFileSync('evals/fälle/größte.txt', 'utf8').trim()",
    });
    const repository = await project(
      {
        [configPath]: botConfig(keys),
        [`${here}/evals/läufer 1.mjs`]: script,
        [`${here}/evals/cases.txt`]: caseList(100),
        [`${here}/evals/fälle/größte.txt`]: 'alt\n',
        [`${here}/prompts/support.txt`]: 'Grüße.\n',
        [`${here}/prompts/日本 語.txt`]: 'a\n',
      },
      join(folder, 'repo ß'),
    );
    await repository.commit({
      [`${here}/prompts/日本 語.txt`]: 'b\n',
      [`${here}/evals/fälle/größte.txt`]: 'neu\n',
      [`${here}/prompts/support.txt`]: 'Viele Grüße.\n',
    });
    const run = await gate(repository, { cwd: join(repository.folder, here) });
    expect(run.document.verdict, run.stderr).toBe('inside');
    expect(run.firstRow('base').output).toBe('Grüße. neu');
    expect(run.firstRow('head').output).toBe('Viele Grüße. neu');
  });

  it('a change from a folder inside the repository finds the same config and the same change', async () => {
    const repository = await changedProject();
    const run = await gate(repository, { cwd: join(repository.folder, 'prompts') });
    expect(run.document.verdict, run.stderr).toBe('inside');
  });
});

describe.concurrent('the working copy', () => {
  it('keeps its files, refs and index as they are', async () => {
    const repository = await changedProject();
    const before = contentsOf(repository.folder);
    await gate(repository);
    expect(contentsOf(repository.folder)).toEqual(before);
  });

  it('lends base nothing: what only head or the user’s folder has is missing there', async () => {
    const log = suiteLog();
    const script = suiteScript({
      before:
        "appendFileSync(env.SUITE_LOG, env.EVAL_ENVELOPE_SIDE + ' ' + existsSync('only-here.txt') + ' ' + existsSync('only-head.txt') + '\\n');",
    });
    const repository = await changedProject(
      {
        [configPath]: configText({ bot: suiteKeys({ 'pass-env': ['SUITE_LOG'] }) }),
        'evals/run.mjs': script,
        '.gitignore': 'only-here.txt\n',
      },
      { 'only-head.txt': 'x\n' },
    );
    await repository.write('only-here.txt', 'x\n');
    await gate(repository, { env: { SUITE_LOG: log.path } });
    expect(log.lines()).toEqual(['base false false', 'head false true']);
  });
});
