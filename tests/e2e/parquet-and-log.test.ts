import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logEntrySchema } from '../../src/core/velocity/log-entry.ts';
import { velocitySchema } from '../../src/core/velocity/velocity-document.ts';
import { runCli } from '../support/cli.ts';
import { openSqlFolder } from '../support/duckdb.ts';
import { sqlOfPage } from '../support/parquet-page.ts';

const scratch = mkdtempSync(join(tmpdir(), 'eval-envelope-parquet-e2e-'));
const records = join(scratch, 'velocity');
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
beforeAll(() => {
  expect(runCli(['demo', '--scenario', 'velocity', '--out', scratch]).code).toBe(0);
});

const asked = (...more: readonly string[]) =>
  runCli(['velocity', '--records', records, '--until', '2026-04-26', '--json', ...more]);

describe('velocity --parquet', () => {
  it('writes files that DuckDB reads, the same bytes each time, and prints the page as before', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'eval-envelope-parquet-e2e-'));
    const again = join(scratch, 'again');
    const { code, stdout } = asked('--parquet', folder);
    expect(code).toBe(0);
    expect(asked('--parquet', again).stdout).toBe(stdout);
    const names = readdirSync(folder).sort();
    const records = ['dimensions', 'evaluations', 'experiments', 'log', 'outcomes', 'sources', 'sprints'];
    expect(names).toEqual([...records, 'trends', 'weeks', 'figures'].sort().map((name) => `${name}.parquet`));
    for (const name of names)
      expect(readFileSync(join(folder, name)).equals(readFileSync(join(again, name)))).toBe(true);
    expect(asked().stdout).toBe(stdout);

    const figures = velocitySchema.parse(JSON.parse(stdout));
    const sql = sqlOfPage(figures.sprint.number);
    const read = await openSqlFolder(folder);
    try {
      await read.ask(sql.get('sprint') ?? '');
      const [closed] = await read.ask(sql.get('conversion') ?? '');
      expect(Number(closed?.closed)).toBe(figures.conversion.value?.closed);
      const [cost] = await read.ask(sql.get('cost') ?? '');
      expect(Number(cost?.usd)).toBeCloseTo(figures.cost.value?.usd ?? Number.NaN, 6);
    } finally {
      read.close();
    }
  });
});

describe('log', () => {
  const git = (folder: string, ...words: readonly string[]) =>
    execFileSync('git', ['-C', folder, ...words], { encoding: 'utf8' });

  it('keeps an idea in a file and in the history, and velocity counts it', () => {
    const [project, remote] = [join(scratch, 'project'), join(scratch, 'remote.git')];
    execFileSync('git', ['init', '-q', '--bare', remote]);
    execFileSync('git', ['init', '-q', '-b', 'shorter-prompts', project]);
    const file = join(scratch, 'log.jsonl');
    const words = ['log', 'Shorter prompts answer as well', '--class', 'prompt-edit', '--feature', 'refunds'];
    const logged = runCli([...words, '--out', file, '--history', remote, '--json'], { cwd: project });
    expect(logged.stderr).toBe('');
    expect(logged.code).toBe(0);
    const entry = logEntrySchema.parse(JSON.parse(logged.stdout));
    expect(entry).toMatchObject({ branch: 'shorter-prompts', class: 'prompt-edit', feature: 'refunds' });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(entry);
    const path = git(remote, 'ls-tree', '-r', '--name-only', 'eval-envelope-history', 'log/').trim();
    expect(path).toMatch(new RegExp(`^log/\\d{4}/\\d{2}/${entry.id}\\.json$`));
    expect(JSON.parse(git(remote, 'show', `eval-envelope-history:${path}`))).toEqual(entry);

    const { code, stdout } = runCli(['velocity', '--records', file, '--json']);
    expect(code).toBe(0);
    expect(velocitySchema.parse(JSON.parse(stdout)).experiments.value).toMatchObject({ total: 1, logged: 1 });
  });

  it('says how it is called', () => {
    expect(runCli(['log', 'An idea'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--history, or --out'),
    });
  });
});
