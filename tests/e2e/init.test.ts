import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cli } from '../support/cli.ts';
import {
  contentsOf,
  filesOf,
  newRepository,
  type TestRepository,
  temporaryFolder,
  testEnvironment,
} from '../support/git-repository.ts';

const configPath = '.github/eval-envelope.yml';
const workflowPath = '.github/workflows/eval-envelope.yml';

interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built CLI, beside other tests. */
function run(cwd: string, ...args: readonly string[]): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], {
      cwd,
      env: testEnvironment(),
    });
    const output = { stdout: '', stderr: '' };
    child.stdout.on('data', (part) => {
      output.stdout += part;
    });
    child.stderr.on('data', (part) => {
      output.stderr += part;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...output }));
  });
}

/** A retrieval suite in Node: ranks documents for queries and writes rows to --output. */
const script = `
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
const { values } = parseArgs({ options: { output: { type: 'string' } } });
const { docs } = JSON.parse(readFileSync('rag/index.lock.json', 'utf8'));
const queries = readFileSync('evals/queries.jsonl', 'utf8').trim().split('\\n').map((line) => JSON.parse(line));
writeFileSync(values.output, queries.map((query, index) => JSON.stringify({
  caseId: query.id,
  passed: docs > 1,
  retrieved: Array.from({ length: 5 }, (_, rank) => String(index + rank)),
  relevant: [String(index)],
  latencyMs: 50 + index,
}) + '\\n').join(''));
`;

function queries(count: number): string {
  return Array.from({ length: count }, (_, index) => `{"id":"q${index}"}\n`).join('');
}

async function ragRepository(): Promise<TestRepository> {
  const repository = await newRepository();
  await repository.commit({
    'evals/run.mjs': script,
    'evals/queries.jsonl': queries(60),
    'rag/index.lock.json': '{"builtAt": "2026-11-01T00:00:00Z", "docs": 10}\n',
  });
  return repository;
}

function readYaml(folder: string, path: string) {
  return parse(readFileSync(join(folder, path), 'utf8'));
}

describe('init', () => {
  it('writes a config and a workflow that pass validate, and whose suite gate can run', async () => {
    const repository = await ragRepository();
    const { code, stdout } = await run(repository.folder, 'init');
    expect(code).toBe(0);
    expect(stdout).toContain(`${configPath} is valid: 1 suite`);
    expect(stdout).toMatch(/Next\n {2}1\. /);
    expect((await run(repository.folder, 'validate')).code).toBe(0);
    const config = readYaml(repository.folder, configPath);
    expect(config.suites.evals).toMatchObject({
      command: ['node', 'evals/run.mjs', '--output', `$${'{results}'}`],
      covers: ['rag/**', 'evals/run.mjs'],
      dataset: ['evals/queries.jsonl'],
      epochs: 5,
    });
    expect(config.dimensions.quality).toMatchObject({ metric: 'pass-rate', margin: '8pp', primary: true });
    expect(config.dimensions.retrieval).toMatchObject({ metric: 'ndcg@5', margin: 0.03 });
    expect(readYaml(repository.folder, workflowPath).jobs.gate.permissions).toEqual({
      actions: 'read',
      contents: 'read',
      'pull-requests': 'write',
      statuses: 'write',
    });

    await repository.commit();
    await repository.git('checkout', '--quiet', '-b', 'change');
    await repository.commit({ 'rag/index.lock.json': '{"builtAt": "2026-11-02T00:00:00Z", "docs": 11}\n' });
    const gate = await run(repository.folder, 'gate', '--json');
    const outcome = JSON.parse(gate.stdout);
    expect(outcome.primaryClass).toBe('rag-refresh');
    expect(outcome.verdict).not.toBe('not-evaluated');
    expect(
      outcome.suites[0].comparison.dimensions.map(({ name, status }: { name: string; status: string }) => [
        name,
        status,
      ]),
    ).toContainEqual(['quality', 'inside']);
    expect(outcome.suites[0].comparison.cases.paired).toBe(60);
  });

  it('gives every package of a monorepo a suite, of which gate runs the one that a change concerns', async () => {
    const repository = await newRepository();
    const rows = `import { writeFileSync } from 'node:fs';
writeFileSync(process.env.EVAL_ENVELOPE_RESULTS, Array.from({ length: 40 }, (_, i) => JSON.stringify({ caseId: 'c' + i, passed: true }) + '\\n').join(''));`;
    await repository.commit({
      'package.json': '{"name":"acme","private":true,"workspaces":["packages/*"]}',
      ...Object.fromEntries(
        ['bot', 'search'].flatMap((name) => [
          [`packages/${name}/package.json`, `{"name":"${name}","type":"module"}`],
          [`packages/${name}/evals/run.mjs`, rows],
          [`packages/${name}/prompts/system.md`, 'Answer.\n'],
        ]),
      ),
    });
    expect((await run(repository.folder, 'init')).code).toBe(0);
    await repository.commit();
    await repository.git('checkout', '--quiet', '-b', 'change');
    await repository.commit({ 'packages/bot/prompts/system.md': 'Answer kindly.\n' });
    const outcome = JSON.parse((await run(repository.folder, 'gate', '--json')).stdout);
    expect(outcome.verdict).not.toBe('not-evaluated');
    expect(outcome.suites.map(({ suite }: { suite: string }) => suite)).toEqual(['bot']);
    expect(outcome.skipped.map(({ suite }: { suite: string }) => suite)).toEqual(['search']);
  });

  it('overwrites nothing: what is there stays, and the difference is shown', async () => {
    const repository = await ragRepository();
    await run(repository.folder, 'init');
    const again = await run(repository.folder, 'init');
    expect(again.stdout).toContain(`${configPath}: is there already, as it would be written.`);
    // What an earlier call wrote is still to be committed.
    expect(again.stdout).toContain(`Commit ${configPath} and ${workflowPath} on a branch`);
    const own = `${readFileSync(join(repository.folder, configPath), 'utf8')}# mine\n`;
    writeFileSync(join(repository.folder, configPath), own.replace('epochs: 5', 'epochs: 2'));
    const before = filesOf(repository.folder);
    const third = await run(repository.folder, 'init');
    expect(third.code).toBe(0);
    expect(third.stdout).toContain('is left alone');
    expect(third.stdout).toContain('-    epochs: 2\n+    epochs: 5\n');
    expect(filesOf(repository.folder)).toEqual(before);
  });

  it('names nothing to commit once all is committed, and writes no second workflow beside another one', async () => {
    const repository = await ragRepository();
    const other = '.github/workflows/quality.yml';
    await repository.commit({
      [other]:
        'on:\n  pull_request:\njobs:\n  gate:\n    steps:\n      - uses: eval-envelope/eval-envelope@v0\n',
    });
    const first = await run(repository.folder, 'init');
    expect(first.stdout).toContain(`${other} runs the gate on pull requests already`);
    expect(first.stdout).toContain(`Commit ${configPath} on a branch`);
    expect(Object.keys(filesOf(repository.folder))).not.toContain(workflowPath);
    await repository.commit();
    expect((await run(repository.folder, 'init')).stdout).not.toMatch(/\d\. Commit /);
  });

  it('leaves a broken config alone too, and reports its problems', async () => {
    const repository = await ragRepository();
    await repository.write(configPath, 'version: 1\nsuitez: {}\n');
    const { code, stdout } = await run(repository.folder, 'init');
    expect(code).toBe(2);
    expect(stdout).toContain(`${configPath}:2:1`);
    expect(readFileSync(join(repository.folder, configPath), 'utf8')).toBe('version: 1\nsuitez: {}\n');
  });

  it('writes nothing in a dry run, and prints all that it would', async () => {
    const repository = await ragRepository();
    await repository.git('status');
    const before = contentsOf(repository.folder);
    const { code, stdout } = await run(repository.folder, 'init', '--dry-run');
    expect(code).toBe(0);
    expect(stdout).toContain(`--- /dev/null\n+++ b/${configPath}\n`);
    expect(stdout).toContain('\n+  evals:\n');
    expect(stdout).toContain(`+++ b/${workflowPath}\n`);
    expect(stdout).toContain('would be valid');
    expect(contentsOf(repository.folder)).toEqual(before);
  });

  it('writes at the top of the repository from any folder of it', async () => {
    const repository = await ragRepository();
    await run(join(repository.folder, 'evals'), 'init');
    expect(
      Object.keys(filesOf(repository.folder)).filter((path) => path.endsWith('eval-envelope.yml')),
    ).toEqual([configPath, workflowPath]);
  });

  it('sees what git ignores as little as what is deleted', async () => {
    const repository = await ragRepository();
    await repository.commit({ '.gitignore': 'private/\n', 'old/promptfooconfig.yaml': 'prompts: [a]\n' });
    await repository.write('private/promptfooconfig.yaml', 'prompts: [a]\n');
    await repository.git('rm', '--quiet', 'old/promptfooconfig.yaml');
    await repository.write('fresh/promptfooconfig.yaml', 'prompts: [a]\nproviders: [echo]\ntests: []\n');
    await run(repository.folder, 'init');
    expect(Object.keys(readYaml(repository.folder, configPath).suites)).toEqual(['fresh', 'evals']);
  });

  it('says what it looked for where there is nothing, and writes no workflow until there is something', async () => {
    const repository = await newRepository();
    await repository.commit({ 'README.md': 'Hello.\n' });
    const { code, stdout } = await run(repository.folder, 'init');
    expect(code).toBe(0);
    expect(stdout).toContain('not found: promptfoo configs, pytest and DeepEval evals, eval scripts');
    expect(readYaml(repository.folder, configPath)).toMatchObject({ version: 1, suites: null });
    await repository.commit();
    const gate = await run(repository.folder, 'gate');
    expect(gate.code).toBe(2);
    expect(gate.stderr).toContain('names no suite');

    expect(Object.keys(filesOf(repository.folder))).not.toContain(workflowPath);
    expect(stdout).toContain(`The workflow is not written yet, because ${configPath} names no suite yet`);
    expect(stdout).not.toContain('Make the check');
    expect((await run(repository.folder, 'validate')).stdout).toMatch(
      /is valid: 0 suites, .*; gate has nothing to run until one is named\.\n$/,
    );
    await repository.write(
      configPath,
      'version: 1\nsuites:\n  own:\n    command: [python3, run.py]\n    results: rows.jsonl\n    epochs: 3\n    timeout: 15m\n    pass-env: [OPENAI_API_KEY]\n',
    );
    const again = await run(repository.folder, 'init');
    expect(again.stdout).toContain(`${workflowPath}: written.`);
    const { gate: job } = readYaml(repository.folder, workflowPath).jobs;
    expect(job['timeout-minutes']).toBe(40 + 2 * 3 * 15);
    expect(job.steps[1].with).toEqual({ 'python-version': '3.13' });
    expect(Object.keys(job.steps.at(-1).env)).toEqual(['OPENAI_API_KEY']);
  });

  it('works before the first commit and outside of a repository', async () => {
    const unborn = await newRepository();
    await unborn.write('evals/run.mjs', script);
    expect((await run(unborn.folder, 'init')).code).toBe(0);
    expect(Object.keys(readYaml(unborn.folder, configPath).suites)).toEqual(['evals']);
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'node_modules/x'), { recursive: true });
    writeFileSync(join(folder, 'node_modules/x/promptfooconfig.yaml'), 'prompts: [a]');
    const { code, stdout } = await run(folder, 'init');
    expect(code).toBe(0);
    expect(stdout).toContain('no git repository');
    expect(Object.keys(filesOf(folder))).not.toContain(workflowPath);
    expect(readYaml(folder, configPath).suites).toBeNull();
  });

  it('prints findings and files as JSON and nothing else', async () => {
    const repository = await ragRepository();
    const { stdout } = await run(
      repository.folder,
      'init',
      '--json',
      '--uses',
      `acme/gate@${'a'.repeat(40)}`,
    );
    const { version, findings, files, valid, next } = JSON.parse(stdout);
    expect([version, valid]).toEqual([1, true]);
    expect(findings.suites[0]).toMatchObject({ name: 'evals', kind: 'script', cases: 60 });
    expect(files.map(({ path, status }: { path: string; status: string }) => [path, status])).toEqual([
      [configPath, 'written'],
      [workflowPath, 'written'],
    ]);
    expect(files[1].content).toContain(`uses: acme/gate@${'a'.repeat(40)}\n`);
    expect(next.length).toBeGreaterThan(2);
  });
});

describe('init --from', () => {
  /** Three runs of 60 cases; a third of them waver. */
  function results(folder: string): readonly string[] {
    return [0, 1, 2].map((epoch) => {
      const path = join(folder, `base-${epoch + 1}.jsonl`);
      const rows = Array.from({ length: 60 }, (_, index) => ({
        caseId: `q${index}`,
        passed: index % 3 !== 0 || (index / 3 + epoch) % 3 !== 0,
        latencyMs: 100 + ((index * 7 + epoch * 3) % 20),
      }));
      writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
      return path;
    });
  }

  it('measures what compare resolves on the same results, and writes margins that hold it', async () => {
    const repository = await ragRepository();
    const folder = temporaryFolder();
    const paths = results(folder);
    const init = await run(repository.folder, 'init', '--from', folder);
    expect(init.code).toBe(0);
    // Each file is a run: compare reads them as one, with the epochs said.
    const joined = join(folder, 'joined.jsonl');
    const rows = paths.flatMap((path, epoch) =>
      readFileSync(path, 'utf8')
        .trim()
        .split('\n')
        .map((line) => `${JSON.stringify({ ...JSON.parse(line), epoch: epoch + 1 })}\n`),
    );
    writeFileSync(joined, rows.join(''));
    const twin = join(folder, 'twin.jsonl');
    writeFileSync(twin, rows.toReversed().join(''));
    const { dimensions } = JSON.parse(
      (await run(repository.folder, 'compare', '--base', joined, '--head', twin, '--json')).stdout,
    );
    const { resolvable } = dimensions.find(({ name }: { name: string }) => name === 'quality');
    const points =
      resolvable * 100 < 10 ? Number((resolvable * 100).toFixed(1)) : Math.round(resolvable * 100);
    expect(init.stdout).toContain(`60 cases × 3 runs: a drop above ${points} pp is ruled out`);
    const config = readYaml(repository.folder, configPath);
    expect(config.suites.evals.epochs).toBe(3);
    expect(Number.parseFloat(config.dimensions.quality.margin)).toBeGreaterThanOrEqual(
      Math.min(10, resolvable * 100),
    );
    expect(Object.keys(config.dimensions)).toEqual(['quality', 'errors', 'latency-p50', 'latency-p95']);
  });

  it('takes a glob, and of what gate kept only the runs of base', async () => {
    const repository = await ragRepository();
    const folder = temporaryFolder();
    results(folder);
    writeFileSync(join(folder, 'head-1.jsonl'), '{"caseId":"other","passed":true}\n');
    writeFileSync(join(folder, 'record.json'), '{}');
    const all = await run(repository.folder, 'init', '--dry-run', '--from', folder);
    const two = await run(repository.folder, 'init', '--dry-run', '--from', join(folder, 'base-[12].jsonl'));
    expect(all.stdout).toMatch(
      /Read: \S*base-1\.jsonl, base-2\.jsonl, base-3\.jsonl \(base alone, because head may differ: head-1\.jsonl left out\)\./,
    );
    expect(two.stdout).toMatch(/Read: \S*base-1\.jsonl, base-2\.jsonl\.\n/);
    const words = await run(
      repository.folder,
      ...['init', '--dry-run', '--from', ...[1, 2, 3].map((epoch) => join(folder, `base-${epoch}.jsonl`))],
    );
    expect(words.stdout).toContain('60 cases × 3 runs');
    const help = await run(repository.folder, 'init', '--help');
    expect(help.stdout).toContain('[--from RESULTS [RESULTS …]]');
    expect(help.stdout).toContain('several after one --from');
    expect(all.stdout).toContain('60 cases × 3 runs');
    expect(two.stdout).toContain('60 cases × 2 runs');
  });

  it('refuses what it cannot measure', async () => {
    const repository = await ragRepository();
    const folder = temporaryFolder();
    const [first = ''] = results(folder);
    writeFileSync(join(folder, 'copy.jsonl'), readFileSync(first));
    writeFileSync(join(folder, 'broken.jsonl'), '{"caseId":');
    const refused = await Promise.all([
      run(repository.folder, 'init', '--from', join(folder, 'none.json')),
      run(repository.folder, 'init', '--from', first, '--from', join(folder, 'copy.jsonl')),
      run(repository.folder, 'init', '--from', join(folder, 'broken.jsonl')),
      run(repository.folder, 'init', '--from', first, '--suite', 'other'),
      run(repository.folder, 'init', 'somewhere'),
      run(repository.folder, 'init', '--uses', 'x\n  run: y'),
    ]);
    expect(refused.map(({ code }) => code)).toEqual([2, 2, 2, 2, 2, 2]);
    expect(refused.map(({ stderr }) => /eval-envelope: .*/.exec(stderr)?.[0] ?? '')).toEqual([
      expect.stringContaining('names no results'),
      expect.stringContaining('A copy is no second run'),
      expect.stringContaining('broken.jsonl'),
      expect.stringContaining('Suites: evals.'),
      expect.stringContaining('stands alone'),
      expect.stringContaining('nothing that a workflow can use'),
    ]);
    expect(Object.keys(filesOf(repository.folder))).not.toContain(configPath);
  });
});
