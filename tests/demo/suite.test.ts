import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { baseFiles, type RepositoryFiles } from '../../src/demo/repository.ts';
import { scenarioNamed, withFolder } from './example.ts';

const suite = fileURLToPath(new URL('../../src/demo/suite.ts', import.meta.url));

interface Outcome {
  readonly code: number | null;
  readonly stderr: string;
  readonly results: string | undefined;
}

function runProcess(files: RepositoryFiles, environment: Record<string, string> = {}): Outcome {
  return withFolder(files, (folder) => {
    const { PATH = '' } = process.env;
    const { status, stderr } = spawnSync(process.execPath, [suite], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH, ...environment },
    });
    const path = join(folder, environment.EVAL_ENVELOPE_RESULTS ?? 'out/results.jsonl');
    return { code: status, stderr, results: existsSync(path) ? readFileSync(path, 'utf8') : undefined };
  });
}

describe('the suite as a process', () => {
  it('writes a header and a row a case', () => {
    const { code, results } = runProcess(baseFiles({ cases: 30 }));
    expect(code).toBe(0);
    const [header, ...rows] = (results ?? '').trimEnd().split('\n');
    expect(JSON.parse(header ?? '')).toMatchObject({
      kind: 'run',
      version: 1,
      suite: 'support-bot',
      fingerprints: { runner: 'demo-suite 1', models: ['helper-2+support-v3'] },
    });
    expect(rows).toHaveLength(30);
  });

  it('writes where EVAL_ENVELOPE_RESULTS says, for the epoch that EVAL_ENVELOPE_EPOCH says', () => {
    const { results } = runProcess(baseFiles({ cases: 3 }), {
      EVAL_ENVELOPE_RESULTS: 'elsewhere/rows.jsonl',
      EVAL_ENVELOPE_EPOCH: '2',
    });
    const rows = (results ?? '').trimEnd().split('\n').slice(1);
    expect(rows.map((row) => JSON.parse(row).epoch)).toEqual([2, 2, 2]);
  });

  it('gives the same bytes for the same files', () => {
    const files = baseFiles({ cases: 60 });
    expect(runProcess(files).results).toBe(runProcess(files).results);
  });

  it('runs 800 cases in less than 1.5 seconds of processor time', () => {
    const files = baseFiles({ cases: 800 });
    withFolder(files, (folder) => {
      // Processor time, as other tests share the machine.
      const script = `process.chdir(${JSON.stringify(folder)}); await import(${JSON.stringify(suite)}); process.stdout.write(String(process.cpuUsage().user))`;
      const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
        encoding: 'utf8',
      });
      expect(Number(stdout)).toBeGreaterThan(0);
      expect(Number(stdout)).toBeLessThan(1_500_000);
    });
  });

  it('breaks on a variable that it does not know after some cases, and leaves no results', () => {
    const scenario = scenarioNamed('broken');
    const base = baseFiles(scenario);
    expect(runProcess(base).code).toBe(0);
    const { code, stderr, results } = runProcess(scenario.change(base));
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^prompts\/system\.md:9: unknown variable \{\{passage\}\} .*, at case \S+, after [1-9]\d* of 40\n$/,
    );
    expect(results).toBeUndefined();
  });

  it.each(['prompts/system.md', 'config/model.yaml', 'rag/index.json', 'evals/cases.jsonl'])(
    'names %s when it is missing',
    (path) => {
      const { [path]: _, ...files } = baseFiles({ cases: 3 });
      const { code, stderr, results } = runProcess(files);
      expect(code).toBe(1);
      expect(stderr).toBe(`${path}: cannot be read\n`);
      expect(results).toBeUndefined();
    },
  );

  it.each([
    [
      'config/model.yaml',
      'model: helper-9\nadapter: none\n',
      /^config\/model\.yaml:1: unknown model "helper-9"/,
    ],
    ['config/model.yaml', '- model\n', /^config\/model\.yaml:1: expected "key: value"/],
    ['rag/index.json', '{', /^rag\/index\.json: not JSON/],
    ['rag/index.json', '{"version": 2}', /^rag\/index\.json: expected an index of version 1/],
    ['evals/cases.jsonl', '{"id": "a"}\n', /^evals\/cases\.jsonl:1: not a case/],
    ['evals/cases.jsonl', '\n', /^evals\/cases\.jsonl: no cases/],
  ])('names the place where %s is malformed', (path, text, message) => {
    const { code, stderr } = runProcess({ ...baseFiles({ cases: 3 }), [path]: text });
    expect(code).toBe(1);
    expect(stderr).toMatch(message);
  });
});
